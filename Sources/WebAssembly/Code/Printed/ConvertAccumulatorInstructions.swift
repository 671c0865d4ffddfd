// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let convertAccumulator = InstructionFamily(
    first: 4304,
    rows: [
      RegisterOpcodeRow("i32.wrap_i64(a)", "aD"),
      RegisterOpcodeRow("i64.extend_i32_s(a)", "aD"),
      RegisterOpcodeRow("i64.extend_i32_u(a)", "aD"),
      RegisterOpcodeRow("i32.extend8_s(a)", "aD"),
      RegisterOpcodeRow("i32.extend16_s(a)", "aD"),
      RegisterOpcodeRow("i64.extend8_s(a)", "aD"),
      RegisterOpcodeRow("i64.extend16_s(a)", "aD"),
      RegisterOpcodeRow("i64.extend32_s(a)", "aD"),
      RegisterOpcodeRow("f32.convert_i32_s(a)", "aF"),
      RegisterOpcodeRow("f32.convert_i32_u(a)", "aF"),
      RegisterOpcodeRow("f32.convert_i64_s(a)", "aF"),
      RegisterOpcodeRow("f32.convert_i64_u(a)", "aF"),
      RegisterOpcodeRow("f64.convert_i32_s(a)", "aF"),
      RegisterOpcodeRow("f64.convert_i32_u(a)", "aF"),
      RegisterOpcodeRow("f64.convert_i64_s(a)", "aF"),
      RegisterOpcodeRow("f64.convert_i64_u(a)", "aF"),
    ],
    shapes: [
      8589934802, 8589934802, 8589934802, 8589934802, 8589934802, 8589934802, 8589934802, 8589934802, 8589934834, 8589934834,
      8589934834, 8589934834, 8589934818, 8589934818, 8589934818, 8589934818,
    ],
    fusions: [
    ],
    variants: [
      352, 0, 4304, 353, 0, 4305, 354, 0, 4306, 355, 0, 4307, 356, 0, 4308, 357, 0, 4309, 358, 0, 4310, 359, 0, 4311,
      360, 0, 4312, 361, 0, 4313, 362, 0, 4314, 363, 0, 4315, 364, 0, 4316, 365, 0, 4317, 366, 0, 4318, 367, 0, 4319,
    ])
}
