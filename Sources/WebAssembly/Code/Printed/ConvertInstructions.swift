// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let convert = InstructionFamily(
    first: 352,
    rows: [
      RegisterOpcodeRow("i32.wrap_i64(s)", "sD"),
      RegisterOpcodeRow("i64.extend_i32_s(s)", "sD"),
      RegisterOpcodeRow("i64.extend_i32_u(s)", "sD"),
      RegisterOpcodeRow("i32.extend8_s(s)", "sD"),
      RegisterOpcodeRow("i32.extend16_s(s)", "sD"),
      RegisterOpcodeRow("i64.extend8_s(s)", "sD"),
      RegisterOpcodeRow("i64.extend16_s(s)", "sD"),
      RegisterOpcodeRow("i64.extend32_s(s)", "sD"),
      RegisterOpcodeRow("f32.convert_i32_s(s)", "sD"),
      RegisterOpcodeRow("f32.convert_i32_u(s)", "sD"),
      RegisterOpcodeRow("f32.convert_i64_s(s)", "sD"),
      RegisterOpcodeRow("f32.convert_i64_u(s)", "sD"),
      RegisterOpcodeRow("f64.convert_i32_s(s)", "sD"),
      RegisterOpcodeRow("f64.convert_i32_u(s)", "sD"),
      RegisterOpcodeRow("f64.convert_i64_s(s)", "sD"),
      RegisterOpcodeRow("f64.convert_i64_u(s)", "sD"),
      RegisterOpcodeRow("f32.demote_f64(s)", "sD"),
      RegisterOpcodeRow("f64.promote_f32(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_f32_s(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_f32_u(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_f32_s(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_f32_u(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_f64_s(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_f64_u(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_f64_s(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_f64_u(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_sat_f32_s(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_sat_f32_u(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_sat_f32_s(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_sat_f32_u(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_sat_f64_s(s)", "sD"),
      RegisterOpcodeRow("i32.trunc_sat_f64_u(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_sat_f64_s(s)", "sD"),
      RegisterOpcodeRow("i64.trunc_sat_f64_u(s)", "sD"),
    ],
    shapes: [
      8590000338, 8590000338, 8590000338, 8590000338, 8590000338, 8590000338, 8590000338, 8590000338, 8590000370, 8590000370,
      8590000370, 8590000370, 8590000354, 8590000354, 8590000354, 8590000354, 281483566711026, 281483566719202, 281483566721490,
      281483566721490, 281483566721490, 281483566721490, 281483566713298, 281483566713298, 281483566713298, 281483566713298,
      281483566719186, 281483566719186, 281483566719186, 281483566719186, 281483566710994, 281483566710994, 281483566710994,
      281483566710994,
    ],
    fusions: [
    ],
    variants: [
    ])
}
