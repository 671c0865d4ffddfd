// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static var all: [InstructionFamily] {
    [
      control, calls, moves, integer32, integer64, compare, float, convert, load, store, globals, memory, tables,
      fusedCompareBranch, fusedInteger1, fusedInteger2, fusedBranch1, fusedBranch2, fusedLoad, fusedLoadBranch1, fusedLoadBranch2,
      fusedStore, fusedMove, fusedFloat, neighbors1, neighbors2, neighbors3,
    ]
  }
}
