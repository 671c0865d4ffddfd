// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let controlAccumulator = InstructionFamily(
    first: 3888,
    rows: [
      RegisterOpcodeRow("br_nez(a)", "ab"),
      RegisterOpcodeRow("br_eqz(a)", "ab"),
      RegisterOpcodeRow("br_table(a,x)", "ax"),
    ],
    shapes: [
      130, 130, 131,
    ],
    fusions: [
    ],
    variants: [
      5, 1, 3888, 6, 1, 3889, 8, 1, 3890,
    ])
}
