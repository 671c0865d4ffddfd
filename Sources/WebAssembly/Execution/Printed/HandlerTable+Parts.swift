// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension HandlerTable {
  /// How many opcodes there are, those included that no instruction has.
  static let count = 10312

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
      (4560, controlAccumulator),
      (4592, callsAccumulator),
      (4624, movesAccumulator),
      (4656, integer32Accumulator),
      (4736, integer64Accumulator),
      (4832, compareAccumulator),
      (4928, floatAccumulator),
      (5024, convertAccumulator),
      (5088, loadAccumulator),
      (5136, storeAccumulator),
      (5184, globalsAccumulator),
      (5216, tablesAccumulator),
      (5248, load64Accumulator),
      (5296, store64Accumulator),
      (5344, loadAnyAccumulator),
      (5408, storeAnyAccumulator),
      (5472, wideArithmeticAccumulator),
      (5520, fusedCompareBranchAccumulator),
      (5712, fusedIntegerAccumulator1),
      (6112, fusedIntegerAccumulator2),
      (6512, fusedIntegerAccumulator3),
      (6608, fusedBranchAccumulator1),
      (7008, fusedBranchAccumulator2),
      (7392, fusedLoadAccumulator),
      (7696, fusedLoadBranchAccumulator1),
      (8096, fusedLoadBranchAccumulator2),
      (8256, fusedStoreAccumulator1),
      (8656, fusedStoreAccumulator2),
      (8752, fusedMoveAccumulator),
      (9024, fusedFloatAccumulator1),
      (9424, fusedFloatAccumulator2),
      (9824, fusedFloatAccumulator3),
      (9936, fusedAddress64Accumulator),
      (10256, fusedAnyMemoryAccumulator),
    ]
  }
}
