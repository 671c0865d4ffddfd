// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let loadAccumulator = InstructionFamily(
    first: 4592,
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
      400, 1, 4592, 401, 1, 4593, 403, 1, 4594, 404, 1, 4595, 406, 1, 4596, 407, 1, 4597, 409, 1, 4598, 410, 1, 4599,
      412, 1, 4600, 413, 1, 4601, 415, 1, 4602, 416, 1, 4603, 418, 1, 4604, 419, 1, 4605, 421, 1, 4606, 422, 1, 4607,
      424, 1, 4608, 425, 1, 4609,
    ])
}
