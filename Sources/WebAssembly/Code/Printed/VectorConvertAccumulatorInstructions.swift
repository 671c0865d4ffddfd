// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let vectorConvertAccumulator = InstructionFamily(
    first: 7472,
    rows: [
      RegisterOpcodeRow("f32x4.convert_i32x4_s(a)", "aD"),
      RegisterOpcodeRow("f32x4.convert_i32x4_u(a)", "aD"),
      RegisterOpcodeRow("f64x2.convert_low_i32x4_s(a)", "aD"),
      RegisterOpcodeRow("f64x2.convert_low_i32x4_u(a)", "aD"),
      RegisterOpcodeRow("f32x4.demote_f64x2_zero(a)", "aD"),
      RegisterOpcodeRow("f64x2.promote_low_f32x4(a)", "aD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f32x4_s(a)", "aD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f32x4_u(a)", "aD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f64x2_s_zero(a)", "aD"),
      RegisterOpcodeRow("i32x4.trunc_sat_f64x2_u_zero(a)", "aD"),
    ])
}
