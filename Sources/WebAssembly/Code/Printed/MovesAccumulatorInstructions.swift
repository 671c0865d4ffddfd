// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let movesAccumulator = InstructionFamily(
    first: 3984,
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
      32, 1, 3984, 36, 1, 3985, 36, 2, 3986, 36, 4, 3987, 37, 2, 3988, 37, 4, 3989, 38, 1, 3990, 38, 4, 3991, 39, 4, 3992,
      40, 1, 3993,
    ])
}
