// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let loadAccumulator = InstructionFamily(
    first: 4448,
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
      400, 1, 4448, 401, 1, 4449, 403, 1, 4450, 404, 1, 4451, 406, 1, 4452, 407, 1, 4453, 409, 1, 4454, 410, 1, 4455,
      412, 1, 4456, 413, 1, 4457, 415, 1, 4458, 416, 1, 4459, 418, 1, 4460, 419, 1, 4461, 421, 1, 4462, 422, 1, 4463,
      424, 1, 4464, 425, 1, 4465,
    ])
}
