// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 7817

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
      (4176, compareAccumulator),
      (4272, floatAccumulator),
      (4304, convertAccumulator),
      (4336, loadAccumulator),
      (4384, storeAccumulator),
      (4432, globalsAccumulator),
      (4464, fusedCompareBranchAccumulator),
      (4560, fusedIntegerAccumulator1),
      (4960, fusedIntegerAccumulator2),
      (5360, fusedIntegerAccumulator3),
      (5408, fusedBranchAccumulator1),
      (5808, fusedBranchAccumulator2),
      (6160, fusedLoadAccumulator),
      (6448, fusedLoadBranchAccumulator1),
      (6848, fusedLoadBranchAccumulator2),
      (7024, fusedStoreAccumulator1),
      (7424, fusedStoreAccumulator2),
      (7472, fusedMoveAccumulator),
      (7744, fusedFloatAccumulator),
    ]
  }
}
