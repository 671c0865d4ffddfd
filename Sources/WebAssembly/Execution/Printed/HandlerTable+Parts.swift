// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 10386

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
      (512, load64),
      (544, store64),
      (576, loadAny),
      (624, storeAny),
      (656, wideArithmetic),
      (688, fusedCompareBranch),
      (880, fusedInteger1),
      (1280, fusedInteger2),
      (1648, fusedBranch1),
      (2048, fusedBranch2),
      (2352, fusedLoad),
      (2624, fusedLoadBranch1),
      (3024, fusedLoadBranch2),
      (3168, fusedStore),
      (3568, fusedMove),
      (3856, fusedFloat),
      (4240, fusedAddress64),
      (4496, fusedAnyMemory),
      (4592, controlAccumulator),
      (4624, callsAccumulator),
      (4656, movesAccumulator),
      (4688, integer32Accumulator),
      (4768, integer64Accumulator),
      (4864, compareAccumulator),
      (4960, floatAccumulator),
      (5056, convertAccumulator),
      (5120, loadAccumulator),
      (5168, storeAccumulator),
      (5216, globalsAccumulator),
      (5248, tablesAccumulator),
      (5280, load64Accumulator),
      (5328, store64Accumulator),
      (5376, loadAnyAccumulator),
      (5440, storeAnyAccumulator),
      (5504, wideArithmeticAccumulator),
      (5552, fusedCompareBranchAccumulator),
      (5744, fusedIntegerAccumulator1),
      (6144, fusedIntegerAccumulator2),
      (6544, fusedIntegerAccumulator3),
      (6640, fusedBranchAccumulator1),
      (7040, fusedBranchAccumulator2),
      (7424, fusedLoadAccumulator),
      (7728, fusedLoadBranchAccumulator1),
      (8128, fusedLoadBranchAccumulator2),
      (8288, fusedStoreAccumulator1),
      (8688, fusedStoreAccumulator2),
      (8784, fusedMoveAccumulator),
      (9056, fusedFloatAccumulator1),
      (9456, fusedFloatAccumulator2),
      (9856, fusedFloatAccumulator3),
      (9968, fusedAddress64Accumulator),
      (10288, fusedAnyMemoryAccumulator),
    ]
  }
}
