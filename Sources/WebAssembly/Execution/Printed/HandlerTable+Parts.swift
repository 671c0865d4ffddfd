// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 9079

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
      (2448, fusedLoadBranch1),
      (2848, fusedLoadBranch2),
      (2992, fusedStore),
      (3392, fusedMove),
      (3680, fusedFloat),
      (4064, controlAccumulator),
      (4096, callsAccumulator),
      (4128, movesAccumulator),
      (4160, integer32Accumulator),
      (4240, integer64Accumulator),
      (4336, compareAccumulator),
      (4432, floatAccumulator),
      (4528, convertAccumulator),
      (4592, loadAccumulator),
      (4640, storeAccumulator),
      (4688, globalsAccumulator),
      (4720, fusedCompareBranchAccumulator),
      (4912, fusedIntegerAccumulator1),
      (5312, fusedIntegerAccumulator2),
      (5712, fusedIntegerAccumulator3),
      (5808, fusedBranchAccumulator1),
      (6208, fusedBranchAccumulator2),
      (6560, fusedLoadAccumulator),
      (6864, fusedLoadBranchAccumulator1),
      (7264, fusedLoadBranchAccumulator2),
      (7424, fusedStoreAccumulator1),
      (7824, fusedStoreAccumulator2),
      (7920, fusedMoveAccumulator),
      (8192, fusedFloatAccumulator1),
      (8592, fusedFloatAccumulator2),
      (8992, fusedFloatAccumulator3),
    ]
  }
}
