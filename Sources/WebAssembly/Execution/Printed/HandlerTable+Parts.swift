// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 7784

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
      (4272, convertAccumulator),
      (4304, loadAccumulator),
      (4352, storeAccumulator),
      (4400, globalsAccumulator),
      (4432, fusedCompareBranchAccumulator),
      (4528, fusedIntegerAccumulator1),
      (4928, fusedIntegerAccumulator2),
      (5328, fusedIntegerAccumulator3),
      (5376, fusedBranchAccumulator1),
      (5776, fusedBranchAccumulator2),
      (6128, fusedLoadAccumulator),
      (6416, fusedLoadBranchAccumulator1),
      (6816, fusedLoadBranchAccumulator2),
      (6992, fusedStoreAccumulator1),
      (7392, fusedStoreAccumulator2),
      (7440, fusedMoveAccumulator),
      (7712, fusedFloatAccumulator),
    ]
  }
}
