// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension Fusion {
  /// Five numbers each: first, second, the second's fields that the first has written (a bit each), whether they
  /// are still written, the result.
  static let rows: [UInt16] = part1 + part2 + part3
}
