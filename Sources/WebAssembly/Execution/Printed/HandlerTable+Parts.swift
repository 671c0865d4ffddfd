// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 10230

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
      (4544, controlAccumulator),
      (4576, callsAccumulator),
      (4608, movesAccumulator),
      (4640, integer32Accumulator),
      (4720, integer64Accumulator),
      (4816, compareAccumulator),
      (4912, floatAccumulator),
      (5008, convertAccumulator),
      (5072, loadAccumulator),
      (5120, storeAccumulator),
      (5168, globalsAccumulator),
      (5200, load64Accumulator),
      (5248, store64Accumulator),
      (5296, loadAnyAccumulator),
      (5360, storeAnyAccumulator),
      (5424, wideArithmeticAccumulator),
      (5472, fusedCompareBranchAccumulator),
      (5664, fusedIntegerAccumulator1),
      (6064, fusedIntegerAccumulator2),
      (6464, fusedIntegerAccumulator3),
      (6560, fusedBranchAccumulator1),
      (6960, fusedBranchAccumulator2),
      (7344, fusedLoadAccumulator),
      (7648, fusedLoadBranchAccumulator1),
      (8048, fusedLoadBranchAccumulator2),
      (8208, fusedStoreAccumulator1),
      (8608, fusedStoreAccumulator2),
      (8704, fusedMoveAccumulator),
      (8976, fusedFloatAccumulator1),
      (9376, fusedFloatAccumulator2),
      (9776, fusedFloatAccumulator3),
      (9888, fusedAddress64Accumulator),
      (10192, fusedAnyMemoryAccumulator),
    ]
  }
}
