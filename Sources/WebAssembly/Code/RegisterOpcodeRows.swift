// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension RegisterOpcodeRow {
  /// Name and fields of each instruction, by opcode.
  static let all: [RegisterOpcodeRow] = part1 + part2 + part3 + part4 + part5 + part6 + part7 + part8 + part9 + part10
}
