// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let tables = InstructionFamily(
    first: 496,
    rows: [
      RegisterOpcodeRow("table.get(s,x)", "sxD"),
      RegisterOpcodeRow("table.set(s,s,x)", "ssx"),
      RegisterOpcodeRow("table.size(x)", "xD"),
      RegisterOpcodeRow("table.grow(s,s,x)", "ssxD"),
      RegisterOpcodeRow("table.fill(s,s,s,x)", "sssx"),
      RegisterOpcodeRow("table.copy(s,s,s,x,x)", "sssxx"),
      RegisterOpcodeRow("table.init(s,s,s,x,x)", "sssxx"),
      RegisterOpcodeRow("elem.drop(x)", "x"),
      RegisterOpcodeRow("ref.func(x)", "xD"),
      RegisterOpcodeRow("ref.as_non_null(s)", "sD"),
      RegisterOpcodeRow("ref.test_func(s,x)", "sxD"),
      RegisterOpcodeRow("check_cast(s)", "s"),
    ])
}
