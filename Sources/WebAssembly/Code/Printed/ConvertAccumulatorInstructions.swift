// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let convertAccumulator = InstructionFamily(
    first: 4272,
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
      352, 0, 4272, 353, 0, 4273, 354, 0, 4274, 355, 0, 4275, 356, 0, 4276, 357, 0, 4277, 358, 0, 4278, 359, 0, 4279,
      360, 0, 4280, 361, 0, 4281, 362, 0, 4282, 363, 0, 4283, 364, 0, 4284, 365, 0, 4285, 366, 0, 4286, 367, 0, 4287,
    ])
}
