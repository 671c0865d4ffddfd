// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let wideArithmeticAccumulator = InstructionFamily(
    first: 6848,
    rows: [
      RegisterOpcodeRow("i64.add128(a,s,s,s)", "asssD"),
      RegisterOpcodeRow("i64.add128(s,a,s,s)", "sassD"),
      RegisterOpcodeRow("i64.add128(s,s,a,s)", "ssasD"),
      RegisterOpcodeRow("i64.add128(s,s,s,a)", "sssaD"),
      RegisterOpcodeRow("i64.add128(a,s,s,i)", "assiD"),
      RegisterOpcodeRow("i64.add128(s,a,s,i)", "sasiD"),
      RegisterOpcodeRow("i64.add128(s,s,a,i)", "ssaiD"),
      RegisterOpcodeRow("i64.sub128(a,s,s,s)", "asssD"),
      RegisterOpcodeRow("i64.sub128(s,a,s,s)", "sassD"),
      RegisterOpcodeRow("i64.sub128(s,s,a,s)", "ssasD"),
      RegisterOpcodeRow("i64.sub128(s,s,s,a)", "sssaD"),
      RegisterOpcodeRow("i64.sub128(a,s,s,i)", "assiD"),
      RegisterOpcodeRow("i64.sub128(s,a,s,i)", "sasiD"),
      RegisterOpcodeRow("i64.sub128(s,s,a,i)", "ssaiD"),
      RegisterOpcodeRow("i64.mul_wide_s(a,s)", "asD"),
      RegisterOpcodeRow("i64.mul_wide_s(s,a)", "saD"),
      RegisterOpcodeRow("i64.mul_wide_u(a,s)", "asD"),
      RegisterOpcodeRow("i64.mul_wide_u(s,a)", "saD"),
    ])
}
