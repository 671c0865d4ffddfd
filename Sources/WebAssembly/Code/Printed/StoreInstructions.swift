// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let store = InstructionFamily(
    first: 432,
    rows: [
      RegisterOpcodeRow("store8(s,o,s)", "sos"),
      RegisterOpcodeRow("store8(s,o,i)", "soi"),
      RegisterOpcodeRow("store8(s,O,s)", "sOs"),
      RegisterOpcodeRow("store8(s,O,i)", "sOi"),
      RegisterOpcodeRow("store8(I,s)", "Is"),
      RegisterOpcodeRow("store8(I,i)", "Ii"),
      RegisterOpcodeRow("store16(s,o,s)", "sos"),
      RegisterOpcodeRow("store16(s,o,i)", "soi"),
      RegisterOpcodeRow("store16(s,O,s)", "sOs"),
      RegisterOpcodeRow("store16(s,O,i)", "sOi"),
      RegisterOpcodeRow("store16(I,s)", "Is"),
      RegisterOpcodeRow("store16(I,i)", "Ii"),
      RegisterOpcodeRow("store32(s,o,s)", "sos"),
      RegisterOpcodeRow("store32(s,o,i)", "soi"),
      RegisterOpcodeRow("store32(s,O,s)", "sOs"),
      RegisterOpcodeRow("store32(s,O,i)", "sOi"),
      RegisterOpcodeRow("store32(I,s)", "Is"),
      RegisterOpcodeRow("store32(I,i)", "Ii"),
      RegisterOpcodeRow("store64(s,o,s)", "sos"),
      RegisterOpcodeRow("store64(s,o,i)", "soi"),
      RegisterOpcodeRow("store64(s,O,s)", "sOs"),
      RegisterOpcodeRow("store64(s,O,i)", "sOi"),
      RegisterOpcodeRow("store64(I,s)", "Is"),
      RegisterOpcodeRow("store64(I,i)", "Ii"),
      RegisterOpcodeRow("v128.store(s,o,s)", "sos"),
      RegisterOpcodeRow("v128.store(s,O,s)", "sOs"),
      RegisterOpcodeRow("v128.store(I,s)", "Is"),
    ])
}
