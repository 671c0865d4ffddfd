// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let loadAccumulator = InstructionFamily(
    first: 4624,
    rows: [
      RegisterOpcodeRow("load8_u(a,o)", "aoD"),
      RegisterOpcodeRow("load8_u(a,O)", "aOD"),
      RegisterOpcodeRow("load16_u(a,o)", "aoD"),
      RegisterOpcodeRow("load16_u(a,O)", "aOD"),
      RegisterOpcodeRow("load32(a,o)", "aoD"),
      RegisterOpcodeRow("load32(a,O)", "aOD"),
      RegisterOpcodeRow("load64(a,o)", "aoD"),
      RegisterOpcodeRow("load64(a,O)", "aOD"),
      RegisterOpcodeRow("i32.load8_s(a,o)", "aoD"),
      RegisterOpcodeRow("i32.load8_s(a,O)", "aOD"),
      RegisterOpcodeRow("i32.load16_s(a,o)", "aoD"),
      RegisterOpcodeRow("i32.load16_s(a,O)", "aOD"),
      RegisterOpcodeRow("i64.load8_s(a,o)", "aoD"),
      RegisterOpcodeRow("i64.load8_s(a,O)", "aOD"),
      RegisterOpcodeRow("i64.load16_s(a,o)", "aoD"),
      RegisterOpcodeRow("i64.load16_s(a,O)", "aOD"),
      RegisterOpcodeRow("i64.load32_s(a,o)", "aoD"),
      RegisterOpcodeRow("i64.load32_s(a,O)", "aOD"),
    ],
    shapes: [
      17179875795, 34359744980, 17179875795, 34359744980, 17179875795, 34359744980, 17179875795, 34359744980, 17179875795,
      34359744980, 17179875795, 34359744980, 17179875795, 34359744980, 17179875795, 34359744980, 17179875795, 34359744980,
    ],
    fusions: [
    ],
    variants: [
      400, 1, 4624, 401, 1, 4625, 403, 1, 4626, 404, 1, 4627, 406, 1, 4628, 407, 1, 4629, 409, 1, 4630, 410, 1, 4631,
      412, 1, 4632, 413, 1, 4633, 415, 1, 4634, 416, 1, 4635, 418, 1, 4636, 419, 1, 4637, 421, 1, 4638, 422, 1, 4639,
      424, 1, 4640, 425, 1, 4641,
    ])
}
