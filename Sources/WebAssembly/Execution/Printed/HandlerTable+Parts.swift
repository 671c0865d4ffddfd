// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 8625

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
      (4368, convertAccumulator),
      (4432, loadAccumulator),
      (4480, storeAccumulator),
      (4528, globalsAccumulator),
      (4560, fusedCompareBranchAccumulator),
      (4752, fusedIntegerAccumulator1),
      (5152, fusedIntegerAccumulator2),
      (5552, fusedIntegerAccumulator3),
      (5632, fusedBranchAccumulator1),
      (6032, fusedBranchAccumulator2),
      (6384, fusedLoadAccumulator),
      (6672, fusedLoadBranchAccumulator1),
      (7072, fusedLoadBranchAccumulator2),
      (7232, fusedStoreAccumulator1),
      (7632, fusedStoreAccumulator2),
      (7680, fusedMoveAccumulator),
      (7952, fusedFloatAccumulator1),
      (8352, fusedFloatAccumulator2),
    ]
  }
}
