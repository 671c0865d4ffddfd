// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let vectorMovesAccumulator = InstructionFamily(
    first: 6896,
    rows: [
      RegisterOpcodeRow("v128.copy(a)", "aD"),
      RegisterOpcodeRow("v128.select(a,s,s)", "assD"),
      RegisterOpcodeRow("v128.select(s,a,s)", "sasD"),
      RegisterOpcodeRow("v128.select(s,s,a)", "ssaD"),
      RegisterOpcodeRow("v128.global.set(x,a)", "xa"),
      RegisterOpcodeRow("v128.global.set_imported(x,a)", "xa"),
    ])
}
