/// The local variables of the function that is being validated.
///
/// A few bytes declare tens of thousands of them. So only the first are written out, and the others are found among the
/// declarations: the time that a function takes stays in proportion to its size.
///
/// WebAssembly 3.0, section 3.1.4 (local types).
struct LocalVariables {
  /// How many variables are written out.
  private static let flatCount = 1024

  /// Variables of one type, up to the index `end`.
  private struct Run {
    var end: UInt32
    var type: ValueType
  }

  private var flat: [ValueType] = []
  private var runs: [Run] = []
  private(set) var count: UInt32 = 0
  private var parameterCount: UInt32 = 0
  /// The variables without a default that have been set, by index and in order.
  private var initialized: Set<UInt32> = []
  private var initializations: [UInt32] = []

  /// Begins with the parameters, which always have a value.
  mutating func begin(parameters: ArraySlice<ValueType>) {
    flat.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    count = 0
    for type in parameters { append(type, count: 1) }
    parameterCount = count
  }

  /// Adds `number` variables, which together with those before must be fewer than 2³².
  mutating func append(_ type: ValueType, count number: UInt32) {
    guard number > 0 else { return }
    let room = Self.flatCount - flat.count
    if room > 0 { flat.append(contentsOf: repeatElement(type, count: min(room, Int(clamping: number)))) }
    count += number
    runs.append(Run(end: count, type: type))
  }

  /// The type of a variable, or `nil` if there is none of that index.
  @inline(__always)
  func type(_ index: UInt32) -> ValueType? {
    Int(clamping: index) < flat.count ? flat[Int(clamping: index)] : find(index)
  }

  @inline(never)
  private func find(_ index: UInt32) -> ValueType? {
    guard index < count else { return nil }
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end <= index { low = middle + 1 } else { high = middle }
    }
    return runs[low].type
  }

  // MARK: - Initialization

  /// Whether a variable without a default has a value.
  func isInitialized(_ index: UInt32) -> Bool {
    index < parameterCount || initialized.contains(index)
  }

  /// How many variables without a default have been set.
  var initializationCount: Int { initializations.count }

  /// Notes that a variable without a default has a value now.
  mutating func initialize(_ index: UInt32) {
    if index >= parameterCount, initialized.insert(index).inserted { initializations.append(index) }
  }

  /// Forgets, at the end of a block, the variables set in it.
  mutating func resetInitialization(to count: Int = 0) {
    while initializations.count > count { initialized.remove(initializations.removeLast()) }
  }
}
