// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let callsAccumulator = InstructionFamily(
    first: 3952,
    rows: [
      RegisterOpcodeRow("call_indirect(a,n,x,n)", "!anxn"),
      RegisterOpcodeRow("return_value(a,n)", "an"),
    ],
    shapes: [
      6917, 130,
    ],
    fusions: [
    ],
    variants: [
      17, 0, 3952, 20, 0, 3953,
    ])
}
