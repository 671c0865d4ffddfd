// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let controlAccumulator = InstructionFamily(
    first: 5904,
    rows: [
      RegisterOpcodeRow("br_nez(a)", "ab"),
      RegisterOpcodeRow("br_eqz(a)", "ab"),
      RegisterOpcodeRow("br_table(a,x)", "ax"),
    ])
}
