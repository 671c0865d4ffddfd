// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let loadAccumulator = InstructionFamily(
    first: 4304,
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
      400, 0, 4304, 401, 0, 4305, 403, 0, 4306, 404, 0, 4307, 406, 0, 4308, 407, 0, 4309, 409, 0, 4310, 410, 0, 4311,
      412, 0, 4312, 413, 0, 4313, 415, 0, 4314, 416, 0, 4315, 418, 0, 4316, 419, 0, 4317, 421, 0, 4318, 422, 0, 4319,
      424, 0, 4320, 425, 0, 4321,
    ])
}
