// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let wideArithmetic = InstructionFamily(
    first: 656,
    rows: [
      RegisterOpcodeRow("i64.add128(s,s,s,s)", "ssssD"),
      RegisterOpcodeRow("i64.add128(s,s,s,i)", "sssiD"),
      RegisterOpcodeRow("i64.sub128(s,s,s,s)", "ssssD"),
      RegisterOpcodeRow("i64.sub128(s,s,s,i)", "sssiD"),
      RegisterOpcodeRow("i64.mul_wide_s(s,s)", "ssD"),
      RegisterOpcodeRow("i64.mul_wide_u(s,s)", "ssD"),
    ])
}
