// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let movesAccumulator = InstructionFamily(
    first: 5968,
    rows: [
      RegisterOpcodeRow("copy(a)", "aD"),
      RegisterOpcodeRow("select(a,s,s)", "assD"),
      RegisterOpcodeRow("select(s,a,s)", "sasD"),
      RegisterOpcodeRow("select(s,s,a)", "ssaD"),
      RegisterOpcodeRow("select(i,a,s)", "iasD"),
      RegisterOpcodeRow("select(i,s,a)", "isaD"),
      RegisterOpcodeRow("select(a,i,s)", "aisD"),
      RegisterOpcodeRow("select(s,i,a)", "siaD"),
      RegisterOpcodeRow("select(i,i,a)", "iiaD"),
      RegisterOpcodeRow("ref.is_null(a)", "aD"),
    ])
}
