/// Which locals have been set on every way to the instruction that is being translated: the others must begin as zero if they
/// are read.
///
/// It follows the rule that the specification has for locals without a default (3.0, section 3.1.4): what is set in a block counts
/// until its end. Where nothing branches to the end it counts longer.
struct LocalAssignments {
  private var isAssigned: [Bool] = []
  /// The locals that were set for the first time, in order.
  private var order: [UInt32] = []
  /// The first and the last local that is read before it is set.
  private(set) var readUnassigned: ClosedRange<Int>?

  mutating func begin(localCount: Int, parameterCount: Int) {
    isAssigned = [Bool](repeating: false, count: localCount)
    for index in 0..<parameterCount { isAssigned[index] = true }
  }

  /// How many locals have been set so far.
  var count: Int { order.count }

  mutating func assign(_ index: UInt32) {
    guard !isAssigned[Int(index)] else { return }
    isAssigned[Int(index)] = true
    order.append(index)
  }

  mutating func read(_ index: UInt32) {
    guard !isAssigned[Int(index)] else { return }
    let index = Int(index)
    readUnassigned = readUnassigned.map { min($0.lowerBound, index)...max($0.upperBound, index) } ?? index...index
  }

  /// Forgets what was set behind the first `count`.
  mutating func forget(downTo count: Int) {
    while order.count > count { isAssigned[Int(order.removeLast())] = false }
  }
}
