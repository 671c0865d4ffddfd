// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 9231

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
      (1504, fusedBranch1),
      (1904, fusedBranch2),
      (2192, fusedLoad),
      (2464, fusedLoadBranch1),
      (2864, fusedLoadBranch2),
      (3024, fusedStore),
      (3424, fusedMove),
      (3712, fusedFloat),
      (4112, controlAccumulator),
      (4144, callsAccumulator),
      (4176, movesAccumulator),
      (4208, integer32Accumulator),
      (4288, integer64Accumulator),
      (4368, compareAccumulator),
      (4464, floatAccumulator),
      (4560, convertAccumulator),
      (4624, loadAccumulator),
      (4672, storeAccumulator),
      (4720, globalsAccumulator),
      (4752, fusedCompareBranchAccumulator),
      (4944, fusedIntegerAccumulator1),
      (5344, fusedIntegerAccumulator2),
      (5744, fusedIntegerAccumulator3),
      (5856, fusedBranchAccumulator1),
      (6256, fusedBranchAccumulator2),
      (6608, fusedLoadAccumulator),
      (6912, fusedLoadBranchAccumulator1),
      (7312, fusedLoadBranchAccumulator2),
      (7504, fusedStoreAccumulator1),
      (7904, fusedStoreAccumulator2),
      (8000, fusedMoveAccumulator),
      (8272, fusedFloatAccumulator1),
      (8672, fusedFloatAccumulator2),
      (9072, fusedFloatAccumulator3),
    ]
  }
}
