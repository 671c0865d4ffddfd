// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 10022

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
      (4400, fusedAnyMemory),
      (4448, controlAccumulator),
      (4480, callsAccumulator),
      (4512, movesAccumulator),
      (4544, integer32Accumulator),
      (4624, integer64Accumulator),
      (4720, compareAccumulator),
      (4816, floatAccumulator),
      (4912, convertAccumulator),
      (4976, loadAccumulator),
      (5024, storeAccumulator),
      (5072, globalsAccumulator),
      (5104, load64Accumulator),
      (5152, store64Accumulator),
      (5200, loadAnyAccumulator),
      (5264, storeAnyAccumulator),
      (5328, wideArithmeticAccumulator),
      (5376, fusedCompareBranchAccumulator),
      (5568, fusedIntegerAccumulator1),
      (5968, fusedIntegerAccumulator2),
      (6368, fusedIntegerAccumulator3),
      (6464, fusedBranchAccumulator1),
      (6864, fusedBranchAccumulator2),
      (7248, fusedLoadAccumulator),
      (7552, fusedLoadBranchAccumulator1),
      (7952, fusedLoadBranchAccumulator2),
      (8112, fusedStoreAccumulator1),
      (8512, fusedStoreAccumulator2),
      (8608, fusedMoveAccumulator),
      (8880, fusedFloatAccumulator1),
      (9280, fusedFloatAccumulator2),
      (9680, fusedFloatAccumulator3),
      (9792, fusedAddress64Accumulator),
      (9984, fusedAnyMemoryAccumulator),
    ]
  }
}
