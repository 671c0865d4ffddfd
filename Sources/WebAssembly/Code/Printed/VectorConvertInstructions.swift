// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let vectorConvert = InstructionFamily(
    first: 1200,
    rows: [
      RegisterOpcodeRow("f32x4.convert_i32x4_s(s)", "sD"),
      RegisterOpcodeRow("f32x4.convert_i32x4_u(s)", "sD"),
      RegisterOpcodeRow("f64x2.convert_low_i32x4_s(s)", "sD"),
      RegisterOpcodeRow("f64x2.convert_low_i32x4_u(s)", "sD"),
      RegisterOpcodeRow("f32x4.demote_f64x2_zero(s)", "sD"),
      RegisterOpcodeRow("f64x2.promote_low_f32x4(s)", "sD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f32x4_s(s)", "sD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f32x4_u(s)", "sD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f64x2_s_zero(s)", "sD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f64x2_u_zero(s)", "sD"),
    ])
}
