/// Which locals have been set on every path to the instruction that is being translated. The others must begin as zero if they
/// are read.
///
/// This follows the rule of the specification for locals without a default (3.0, section 3.1.4): a local that is set in a block
/// counts as set until the end of the block. Where nothing branches to the end, it also counts as set after it.
struct LocalAssignments {
  private var isAssigned: [Bool] = []
  /// The locals that have been set, in the order of their first time.
  private var order: [UInt32] = []
  /// The first and the last local that is read before it is set.
  private(set) var readUnassigned: ClosedRange<Int>?

  /// Begins a function: only its parameters are set.
  mutating func begin(localCount: Int, parameterCount: Int) {
    isAssigned = [Bool](repeating: false, count: localCount)
    for index in 0..<parameterCount { isAssigned[index] = true }
  }

  /// How many locals have been set so far.
  var count: Int { order.count }

  /// The local is set.
  mutating func assign(_ index: UInt32) {
    guard !isAssigned[Int(index)] else { return }
    isAssigned[Int(index)] = true
    order.append(index)
  }

  /// The local is read.
  mutating func read(_ index: UInt32) {
    guard !isAssigned[Int(index)] else { return }
    let index = Int(index)
    readUnassigned = readUnassigned.map { min($0.lowerBound, index)...max($0.upperBound, index) } ?? index...index
  }

  /// Forgets all locals that have been set but the first `count`.
  mutating func forget(downTo count: Int) {
    while order.count > count { isAssigned[Int(order.removeLast())] = false }
  }
}
