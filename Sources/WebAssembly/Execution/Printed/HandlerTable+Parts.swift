// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 8533

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
      (3328, fusedMove),
      (3616, fusedFloat),
      (3888, controlAccumulator),
      (3920, callsAccumulator),
      (3952, movesAccumulator),
      (3984, integer32Accumulator),
      (4064, integer64Accumulator),
      (4144, compareAccumulator),
      (4240, floatAccumulator),
      (4336, convertAccumulator),
      (4400, loadAccumulator),
      (4448, storeAccumulator),
      (4496, globalsAccumulator),
      (4528, fusedCompareBranchAccumulator),
      (4720, fusedIntegerAccumulator1),
      (5120, fusedIntegerAccumulator2),
      (5520, fusedIntegerAccumulator3),
      (5584, fusedBranchAccumulator1),
      (5984, fusedBranchAccumulator2),
      (6336, fusedLoadAccumulator),
      (6624, fusedLoadBranchAccumulator1),
      (7024, fusedLoadBranchAccumulator2),
      (7168, fusedStoreAccumulator1),
      (7568, fusedStoreAccumulator2),
      (7632, fusedMoveAccumulator),
      (7904, fusedFloatAccumulator1),
      (8304, fusedFloatAccumulator2),
    ]
  }
}
