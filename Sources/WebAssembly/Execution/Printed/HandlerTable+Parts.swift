// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 9159

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
      (2192, fusedLoad),
      (2464, fusedLoadBranch1),
      (2864, fusedLoadBranch2),
      (3008, fusedStore),
      (3408, fusedMove),
      (3696, fusedFloat),
      (4080, controlAccumulator),
      (4112, callsAccumulator),
      (4144, movesAccumulator),
      (4176, integer32Accumulator),
      (4256, integer64Accumulator),
      (4352, compareAccumulator),
      (4448, floatAccumulator),
      (4544, convertAccumulator),
      (4608, loadAccumulator),
      (4656, storeAccumulator),
      (4704, globalsAccumulator),
      (4736, tablesAccumulator),
      (4768, fusedCompareBranchAccumulator),
      (4960, fusedIntegerAccumulator1),
      (5360, fusedIntegerAccumulator2),
      (5760, fusedIntegerAccumulator3),
      (5856, fusedBranchAccumulator1),
      (6256, fusedBranchAccumulator2),
      (6640, fusedLoadAccumulator),
      (6944, fusedLoadBranchAccumulator1),
      (7344, fusedLoadBranchAccumulator2),
      (7504, fusedStoreAccumulator1),
      (7904, fusedStoreAccumulator2),
      (8000, fusedMoveAccumulator),
      (8272, fusedFloatAccumulator1),
      (8672, fusedFloatAccumulator2),
      (9072, fusedFloatAccumulator3),
    ]
  }
}
