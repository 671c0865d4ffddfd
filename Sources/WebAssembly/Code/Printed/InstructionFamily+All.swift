// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static var all: [InstructionFamily] {
    [
      control, calls, moves, integer32, integer64, compare, float, convert, load, store, globals, memory, tables, load64, store64,
      loadAny, storeAny, wideArithmetic, vectorMoves, vectorLanes, vectorBits, vectorInteger, vectorCompare, vectorFloat,
      vectorConvert, fusedCompareBranch, fusedInteger1, fusedInteger2, fusedBranch1, fusedBranch2, fusedLoad, fusedLoadBranch1,
      fusedLoadBranch2, fusedStore, fusedMove, fusedFloat, fusedAddress64, fusedAnyMemory, fusedVectorMemory, fusedVector1,
      fusedVector2, controlAccumulator, callsAccumulator, movesAccumulator, integer32Accumulator, integer64Accumulator,
      compareAccumulator, floatAccumulator, convertAccumulator, loadAccumulator, storeAccumulator, globalsAccumulator,
      tablesAccumulator, load64Accumulator, store64Accumulator, loadAnyAccumulator, storeAnyAccumulator,
      wideArithmeticAccumulator, vectorMovesAccumulator, vectorLanesAccumulator, vectorBitsAccumulator, vectorIntegerAccumulator,
      vectorCompareAccumulator, vectorFloatAccumulator, vectorConvertAccumulator, fusedCompareBranchAccumulator,
      fusedIntegerAccumulator1, fusedIntegerAccumulator2, fusedIntegerAccumulator3, fusedBranchAccumulator1,
      fusedBranchAccumulator2, fusedLoadAccumulator, fusedLoadBranchAccumulator1, fusedLoadBranchAccumulator2,
      fusedStoreAccumulator1, fusedStoreAccumulator2, fusedMoveAccumulator, fusedFloatAccumulator1, fusedFloatAccumulator2,
      fusedFloatAccumulator3, fusedAddress64Accumulator, fusedAnyMemoryAccumulator, fusedVectorMemoryAccumulator,
      fusedVectorAccumulator1, fusedVectorAccumulator2,
    ]
  }
}
