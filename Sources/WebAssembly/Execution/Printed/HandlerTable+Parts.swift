// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 8641

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
      (528, fusedCompareBranch),
      (720, fusedInteger1),
      (1120, fusedInteger2),
      (1488, fusedBranch1),
      (1888, fusedBranch2),
      (2176, fusedLoad),
      (2432, fusedLoadBranch1),
      (2832, fusedLoadBranch2),
      (2976, fusedStore),
      (3344, fusedMove),
      (3632, fusedFloat),
      (3920, controlAccumulator),
      (3952, callsAccumulator),
      (3984, movesAccumulator),
      (4016, integer32Accumulator),
      (4096, integer64Accumulator),
      (4192, compareAccumulator),
      (4288, floatAccumulator),
      (4384, convertAccumulator),
      (4448, loadAccumulator),
      (4496, storeAccumulator),
      (4544, globalsAccumulator),
      (4576, fusedCompareBranchAccumulator),
      (4768, fusedIntegerAccumulator1),
      (5168, fusedIntegerAccumulator2),
      (5568, fusedIntegerAccumulator3),
      (5648, fusedBranchAccumulator1),
      (6048, fusedBranchAccumulator2),
      (6400, fusedLoadAccumulator),
      (6688, fusedLoadBranchAccumulator1),
      (7088, fusedLoadBranchAccumulator2),
      (7248, fusedStoreAccumulator1),
      (7648, fusedStoreAccumulator2),
      (7696, fusedMoveAccumulator),
      (7968, fusedFloatAccumulator1),
      (8368, fusedFloatAccumulator2),
    ]
  }
}
