// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let globalsAccumulator = InstructionFamily(
    first: 6544,
    rows: [
      RegisterOpcodeRow("global.set(x,a)", "xa"),
      RegisterOpcodeRow("global.set_imported(x,a)", "xa"),
    ])
}
