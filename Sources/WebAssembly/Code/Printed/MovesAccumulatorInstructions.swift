// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let movesAccumulator = InstructionFamily(
    first: 4128,
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
    ],
    shapes: [
      8589934802, 34360131796, 34360066260, 34359935188, 34360000724, 34359869652, 34360000724, 34359804116, 34359738580,
      8589934802,
    ],
    fusions: [
    ],
    variants: [
      32, 1, 4128, 36, 1, 4129, 36, 2, 4130, 36, 4, 4131, 37, 2, 4132, 37, 4, 4133, 38, 1, 4134, 38, 4, 4135, 39, 4, 4136,
      40, 1, 4137,
    ])
}
