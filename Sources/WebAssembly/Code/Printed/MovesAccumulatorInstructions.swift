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
      32, 0, 3984, 36, 0, 3985, 36, 1, 3986, 36, 2, 3987, 37, 1, 3988, 37, 2, 3989, 38, 0, 3990, 38, 2, 3991, 39, 2, 3992,
      40, 0, 3993,
    ])
}
