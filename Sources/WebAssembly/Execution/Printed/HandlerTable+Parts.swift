// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 10262

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
      (5200, tablesAccumulator),
      (5232, load64Accumulator),
      (5280, store64Accumulator),
      (5328, loadAnyAccumulator),
      (5392, storeAnyAccumulator),
      (5456, wideArithmeticAccumulator),
      (5504, fusedCompareBranchAccumulator),
      (5696, fusedIntegerAccumulator1),
      (6096, fusedIntegerAccumulator2),
      (6496, fusedIntegerAccumulator3),
      (6592, fusedBranchAccumulator1),
      (6992, fusedBranchAccumulator2),
      (7376, fusedLoadAccumulator),
      (7680, fusedLoadBranchAccumulator1),
      (8080, fusedLoadBranchAccumulator2),
      (8240, fusedStoreAccumulator1),
      (8640, fusedStoreAccumulator2),
      (8736, fusedMoveAccumulator),
      (9008, fusedFloatAccumulator1),
      (9408, fusedFloatAccumulator2),
      (9808, fusedFloatAccumulator3),
      (9920, fusedAddress64Accumulator),
      (10224, fusedAnyMemoryAccumulator),
    ]
  }
}
