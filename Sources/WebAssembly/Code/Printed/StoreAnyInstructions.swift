// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let storeAny = InstructionFamily(
    first: 624,
    rows: [
      RegisterOpcodeRow("store8.m32(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store8.m32(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store8.m32(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store16.m32(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store16.m32(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store16.m32(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store32.m32(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store32.m32(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store32.m32(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store64.m32(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store64.m32(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store64.m32(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("v128.store.m32(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("v128.store.m32(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store8.m64(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store8.m64(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store8.m64(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store16.m64(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store16.m64(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store16.m64(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store32.m64(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store32.m64(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store32.m64(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("store64.m64(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("store64.m64(s,o,x,i)", "soxi"),
      RegisterOpcodeRow("store64.m64(s,c,x,s)", "scxs"),
      RegisterOpcodeRow("v128.store.m64(s,o,x,s)", "soxs"),
      RegisterOpcodeRow("v128.store.m64(s,c,x,s)", "scxs"),
    ])
}
