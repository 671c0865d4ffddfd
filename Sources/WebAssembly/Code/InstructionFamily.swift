/// Instructions that are printed together, for the disassembler: their opcodes are consecutive.
struct InstructionFamily {
  /// The opcode of the first.
  let first: Int
  /// Name and layout of each.
  let rows: [RegisterOpcodeRow]
}
