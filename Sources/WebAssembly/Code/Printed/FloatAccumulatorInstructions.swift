// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let floatAccumulator = InstructionFamily(
    first: 4272,
    rows: [
      RegisterOpcodeRow("f32.copysign(a,s)", "asD"),
      RegisterOpcodeRow("f32.copysign(s,a)", "saD"),
      RegisterOpcodeRow("f32.abs(a)", "aD"),
      RegisterOpcodeRow("f32.neg(a)", "aD"),
      RegisterOpcodeRow("f64.copysign(a,s)", "asD"),
      RegisterOpcodeRow("f64.copysign(s,a)", "saD"),
      RegisterOpcodeRow("f64.abs(a)", "aD"),
      RegisterOpcodeRow("f64.neg(a)", "aD"),
    ],
    shapes: [
      17180000467, 17179934931, 8589934802, 8589934802, 17180000467, 17179934931, 8589934802, 8589934802,
    ],
    fusions: [
    ],
    variants: [
      284, 0, 4272, 284, 1, 4273, 285, 0, 4274, 286, 0, 4275, 316, 0, 4276, 316, 1, 4277, 317, 0, 4278, 318, 0, 4279,
    ])
}
