// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 9247

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
      (4384, compareAccumulator),
      (4480, floatAccumulator),
      (4576, convertAccumulator),
      (4640, loadAccumulator),
      (4688, storeAccumulator),
      (4736, globalsAccumulator),
      (4768, fusedCompareBranchAccumulator),
      (4960, fusedIntegerAccumulator1),
      (5360, fusedIntegerAccumulator2),
      (5760, fusedIntegerAccumulator3),
      (5872, fusedBranchAccumulator1),
      (6272, fusedBranchAccumulator2),
      (6624, fusedLoadAccumulator),
      (6928, fusedLoadBranchAccumulator1),
      (7328, fusedLoadBranchAccumulator2),
      (7520, fusedStoreAccumulator1),
      (7920, fusedStoreAccumulator2),
      (8016, fusedMoveAccumulator),
      (8288, fusedFloatAccumulator1),
      (8688, fusedFloatAccumulator2),
      (9088, fusedFloatAccumulator3),
    ]
  }
}
