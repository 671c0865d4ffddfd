// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let globalsAccumulator = InstructionFamily(
    first: 4400,
    rows: [
      RegisterOpcodeRow("global.set(x,a)", "xa"),
      RegisterOpcodeRow("global.set_imported(x,a)", "xa"),
    ],
    shapes: [
      131, 131,
    ],
    fusions: [
    ],
    variants: [
      465, 2, 4400, 468, 2, 4401,
    ])
}
