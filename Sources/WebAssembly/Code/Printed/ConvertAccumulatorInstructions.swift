// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let convertAccumulator = InstructionFamily(
    first: 4288,
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
      352, 0, 4288, 353, 0, 4289, 354, 0, 4290, 355, 0, 4291, 356, 0, 4292, 357, 0, 4293, 358, 0, 4294, 359, 0, 4295,
      360, 0, 4296, 361, 0, 4297, 362, 0, 4298, 363, 0, 4299, 364, 0, 4300, 365, 0, 4301, 366, 0, 4302, 367, 0, 4303,
    ])
}
