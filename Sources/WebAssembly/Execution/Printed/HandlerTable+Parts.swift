// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 5115

  /// The handlers, with the opcode of the first in each array.
  static var parts: [(first: Int, handlers: [Handler])] {
    [
      (0, control),
      (16, calls),
      (32, moves),
      (64, integer32),
      (128, integer64),
      (192, compare),
      (272, float),
      (352, convert),
      (400, load),
      (432, store),
      (464, globals),
      (480, memory),
      (496, tables),
      (576, fusedCompareBranch),
      (768, fusedInteger1),
      (1168, fusedInteger2),
      (1536, fusedBranch1),
      (1936, fusedBranch2),
      (2240, fusedLoad),
      (2496, fusedLoadBranch1),
      (2896, fusedLoadBranch2),
      (3072, fusedStore),
      (3456, fusedMove),
      (3776, fusedFloat),
      (4096, neighbors1),
      (4496, neighbors2),
      (4896, neighbors3),
    ]
  }
}
