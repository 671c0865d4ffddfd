// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let tablesAccumulator = InstructionFamily(
    first: 6576,
    rows: [
      RegisterOpcodeRow("ref.as_non_null(a)", "aD"),
      RegisterOpcodeRow("ref.test_func(a,x)", "axD"),
      RegisterOpcodeRow("check_cast(a)", "a"),
    ])
}
