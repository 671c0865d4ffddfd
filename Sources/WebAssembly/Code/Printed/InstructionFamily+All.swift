// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static var all: [InstructionFamily] {
    [
      control, calls, moves, integer32, integer64, compare, float, convert, load, store, globals, memory, tables,
      fusedCompareBranch, fusedInteger, fusedBranch, fusedLoad, fusedLoadBranch, fusedStore, fusedMove, fusedFloat, neighbors,
    ]
  }
}
