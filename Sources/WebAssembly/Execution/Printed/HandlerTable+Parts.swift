// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 7800

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
      (4288, convertAccumulator),
      (4320, loadAccumulator),
      (4368, storeAccumulator),
      (4416, globalsAccumulator),
      (4448, fusedCompareBranchAccumulator),
      (4544, fusedIntegerAccumulator1),
      (4944, fusedIntegerAccumulator2),
      (5344, fusedIntegerAccumulator3),
      (5392, fusedBranchAccumulator1),
      (5792, fusedBranchAccumulator2),
      (6144, fusedLoadAccumulator),
      (6432, fusedLoadBranchAccumulator1),
      (6832, fusedLoadBranchAccumulator2),
      (7008, fusedStoreAccumulator1),
      (7408, fusedStoreAccumulator2),
      (7456, fusedMoveAccumulator),
      (7728, fusedFloatAccumulator),
    ]
  }
}
