// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let store64 = InstructionFamily(
    first: 544,
    rows: [
      RegisterOpcodeRow("store8.a64(s,o,s)", "sos"),
      RegisterOpcodeRow("store8.a64(s,o,i)", "soi"),
      RegisterOpcodeRow("store8.a64(s,c,s)", "scs"),
      RegisterOpcodeRow("store8.a64(s,c,i)", "sci"),
      RegisterOpcodeRow("store8.a64(I,s)", "Is"),
      RegisterOpcodeRow("store8.a64(I,i)", "Ii"),
      RegisterOpcodeRow("store16.a64(s,o,s)", "sos"),
      RegisterOpcodeRow("store16.a64(s,o,i)", "soi"),
      RegisterOpcodeRow("store16.a64(s,c,s)", "scs"),
      RegisterOpcodeRow("store16.a64(s,c,i)", "sci"),
      RegisterOpcodeRow("store16.a64(I,s)", "Is"),
      RegisterOpcodeRow("store16.a64(I,i)", "Ii"),
      RegisterOpcodeRow("store32.a64(s,o,s)", "sos"),
      RegisterOpcodeRow("store32.a64(s,o,i)", "soi"),
      RegisterOpcodeRow("store32.a64(s,c,s)", "scs"),
      RegisterOpcodeRow("store32.a64(s,c,i)", "sci"),
      RegisterOpcodeRow("store32.a64(I,s)", "Is"),
      RegisterOpcodeRow("store32.a64(I,i)", "Ii"),
      RegisterOpcodeRow("store64.a64(s,o,s)", "sos"),
      RegisterOpcodeRow("store64.a64(s,o,i)", "soi"),
      RegisterOpcodeRow("store64.a64(s,c,s)", "scs"),
      RegisterOpcodeRow("store64.a64(s,c,i)", "sci"),
      RegisterOpcodeRow("store64.a64(I,s)", "Is"),
      RegisterOpcodeRow("store64.a64(I,i)", "Ii"),
      RegisterOpcodeRow("v128.store.a64(s,o,s)", "sos"),
      RegisterOpcodeRow("v128.store.a64(s,c,s)", "scs"),
      RegisterOpcodeRow("v128.store.a64(I,s)", "Is"),
    ])
}
