// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 8501

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
      (1472, fusedBranch1),
      (1872, fusedBranch2),
      (2160, fusedLoad),
      (2416, fusedLoadBranch1),
      (2816, fusedLoadBranch2),
      (2944, fusedStore),
      (3312, fusedMove),
      (3600, fusedFloat),
      (3872, controlAccumulator),
      (3904, callsAccumulator),
      (3936, movesAccumulator),
      (3968, integer32Accumulator),
      (4048, integer64Accumulator),
      (4128, compareAccumulator),
      (4224, floatAccumulator),
      (4320, convertAccumulator),
      (4384, loadAccumulator),
      (4432, storeAccumulator),
      (4480, globalsAccumulator),
      (4512, fusedCompareBranchAccumulator),
      (4704, fusedIntegerAccumulator1),
      (5104, fusedIntegerAccumulator2),
      (5504, fusedIntegerAccumulator3),
      (5568, fusedBranchAccumulator1),
      (5968, fusedBranchAccumulator2),
      (6320, fusedLoadAccumulator),
      (6608, fusedLoadBranchAccumulator1),
      (7008, fusedLoadBranchAccumulator2),
      (7152, fusedStoreAccumulator1),
      (7552, fusedStoreAccumulator2),
      (7600, fusedMoveAccumulator),
      (7872, fusedFloatAccumulator1),
      (8272, fusedFloatAccumulator2),
    ]
  }
}
