// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let load64Accumulator = InstructionFamily(
    first: 6608,
    rows: [
      RegisterOpcodeRow("load8_u.a64(a,o)", "aoD"),
      RegisterOpcodeRow("load8_u.a64(a,c)", "acD"),
      RegisterOpcodeRow("load16_u.a64(a,o)", "aoD"),
      RegisterOpcodeRow("load16_u.a64(a,c)", "acD"),
      RegisterOpcodeRow("load32.a64(a,o)", "aoD"),
      RegisterOpcodeRow("load32.a64(a,c)", "acD"),
      RegisterOpcodeRow("load64.a64(a,o)", "aoD"),
      RegisterOpcodeRow("load64.a64(a,c)", "acD"),
      RegisterOpcodeRow("i32.load8_s.a64(a,o)", "aoD"),
      RegisterOpcodeRow("i32.load8_s.a64(a,c)", "acD"),
      RegisterOpcodeRow("i32.load16_s.a64(a,o)", "aoD"),
      RegisterOpcodeRow("i32.load16_s.a64(a,c)", "acD"),
      RegisterOpcodeRow("i64.load8_s.a64(a,o)", "aoD"),
      RegisterOpcodeRow("i64.load8_s.a64(a,c)", "acD"),
      RegisterOpcodeRow("i64.load16_s.a64(a,o)", "aoD"),
      RegisterOpcodeRow("i64.load16_s.a64(a,c)", "acD"),
      RegisterOpcodeRow("i64.load32_s.a64(a,o)", "aoD"),
      RegisterOpcodeRow("i64.load32_s.a64(a,c)", "acD"),
      RegisterOpcodeRow("v128.load.a64(a,o)", "aoD"),
      RegisterOpcodeRow("v128.load.a64(a,c)", "acD"),
    ])
}
