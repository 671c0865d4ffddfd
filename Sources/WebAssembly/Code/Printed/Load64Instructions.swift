// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let load64 = InstructionFamily(
    first: 512,
    rows: [
      RegisterOpcodeRow("load8_u.a64(s,o)", "soD"),
      RegisterOpcodeRow("load8_u.a64(s,c)", "scD"),
      RegisterOpcodeRow("load8_u.a64(I)", "ID"),
      RegisterOpcodeRow("load16_u.a64(s,o)", "soD"),
      RegisterOpcodeRow("load16_u.a64(s,c)", "scD"),
      RegisterOpcodeRow("load16_u.a64(I)", "ID"),
      RegisterOpcodeRow("load32.a64(s,o)", "soD"),
      RegisterOpcodeRow("load32.a64(s,c)", "scD"),
      RegisterOpcodeRow("load32.a64(I)", "ID"),
      RegisterOpcodeRow("load64.a64(s,o)", "soD"),
      RegisterOpcodeRow("load64.a64(s,c)", "scD"),
      RegisterOpcodeRow("load64.a64(I)", "ID"),
      RegisterOpcodeRow("i32.load8_s.a64(s,o)", "soD"),
      RegisterOpcodeRow("i32.load8_s.a64(s,c)", "scD"),
      RegisterOpcodeRow("i32.load8_s.a64(I)", "ID"),
      RegisterOpcodeRow("i32.load16_s.a64(s,o)", "soD"),
      RegisterOpcodeRow("i32.load16_s.a64(s,c)", "scD"),
      RegisterOpcodeRow("i32.load16_s.a64(I)", "ID"),
      RegisterOpcodeRow("i64.load8_s.a64(s,o)", "soD"),
      RegisterOpcodeRow("i64.load8_s.a64(s,c)", "scD"),
      RegisterOpcodeRow("i64.load8_s.a64(I)", "ID"),
      RegisterOpcodeRow("i64.load16_s.a64(s,o)", "soD"),
      RegisterOpcodeRow("i64.load16_s.a64(s,c)", "scD"),
      RegisterOpcodeRow("i64.load16_s.a64(I)", "ID"),
      RegisterOpcodeRow("i64.load32_s.a64(s,o)", "soD"),
      RegisterOpcodeRow("i64.load32_s.a64(s,c)", "scD"),
      RegisterOpcodeRow("i64.load32_s.a64(I)", "ID"),
      RegisterOpcodeRow("v128.load.a64(s,o)", "soD"),
      RegisterOpcodeRow("v128.load.a64(s,c)", "scD"),
      RegisterOpcodeRow("v128.load.a64(I)", "ID"),
    ])
}
