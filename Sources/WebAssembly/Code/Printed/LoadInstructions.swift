// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let load = InstructionFamily(
    first: 400,
    rows: [
      RegisterOpcodeRow("load8_u(s,o)", "soD"),
      RegisterOpcodeRow("load8_u(s,O)", "sOD"),
      RegisterOpcodeRow("load8_u(I)", "ID"),
      RegisterOpcodeRow("load16_u(s,o)", "soD"),
      RegisterOpcodeRow("load16_u(s,O)", "sOD"),
      RegisterOpcodeRow("load16_u(I)", "ID"),
      RegisterOpcodeRow("load32(s,o)", "soD"),
      RegisterOpcodeRow("load32(s,O)", "sOD"),
      RegisterOpcodeRow("load32(I)", "ID"),
      RegisterOpcodeRow("load64(s,o)", "soD"),
      RegisterOpcodeRow("load64(s,O)", "sOD"),
      RegisterOpcodeRow("load64(I)", "ID"),
      RegisterOpcodeRow("i32.load8_s(s,o)", "soD"),
      RegisterOpcodeRow("i32.load8_s(s,O)", "sOD"),
      RegisterOpcodeRow("i32.load8_s(I)", "ID"),
      RegisterOpcodeRow("i32.load16_s(s,o)", "soD"),
      RegisterOpcodeRow("i32.load16_s(s,O)", "sOD"),
      RegisterOpcodeRow("i32.load16_s(I)", "ID"),
      RegisterOpcodeRow("i64.load8_s(s,o)", "soD"),
      RegisterOpcodeRow("i64.load8_s(s,O)", "sOD"),
      RegisterOpcodeRow("i64.load8_s(I)", "ID"),
      RegisterOpcodeRow("i64.load16_s(s,o)", "soD"),
      RegisterOpcodeRow("i64.load16_s(s,O)", "sOD"),
      RegisterOpcodeRow("i64.load16_s(I)", "ID"),
      RegisterOpcodeRow("i64.load32_s(s,o)", "soD"),
      RegisterOpcodeRow("i64.load32_s(s,O)", "sOD"),
      RegisterOpcodeRow("i64.load32_s(I)", "ID"),
      RegisterOpcodeRow("v128.load(s,o)", "soD"),
      RegisterOpcodeRow("v128.load(s,O)", "sOD"),
      RegisterOpcodeRow("v128.load(I)", "ID"),
    ])
}
