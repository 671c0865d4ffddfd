// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let loadAccumulator = InstructionFamily(
    first: 4336,
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
      400, 0, 4336, 401, 0, 4337, 403, 0, 4338, 404, 0, 4339, 406, 0, 4340, 407, 0, 4341, 409, 0, 4342, 410, 0, 4343,
      412, 0, 4344, 413, 0, 4345, 415, 0, 4346, 416, 0, 4347, 418, 0, 4348, 419, 0, 4349, 421, 0, 4350, 422, 0, 4351,
      424, 0, 4352, 425, 0, 4353,
    ])
}
