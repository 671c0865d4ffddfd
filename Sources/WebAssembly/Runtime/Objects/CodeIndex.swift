#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The code of those functions of an instance that have been called, by address: whose frame it is that an exception passes, or a
/// backtrace shows.
///
/// It belongs to the instance, so nobody waits for a lock.
struct CodeIndex {
  /// The code of a function.
  struct Place {
    let code: Code
    let end: Code
    /// The function, imported ones not counted.
    let function: Int
    /// The size of its frame in slots.
    let frameSlots: Int
    /// Where it catches exceptions.
    let exceptions: ExceptionTable

    func contains(_ pc: Code) -> Bool { pc >= code && pc < end }
    /// The word of an instruction.
    func word(_ pc: Code) -> Int { (pc - code) / 8 }
  }

  /// Sorted lists, each of which is longer than the next. A new place joins the last ones as long as they are no longer, so that
  /// each place is moved a few times only.
  private var runs: [[Place]] = []
  private var count = 0
  /// How often somebody has looked since the lists were last joined.
  private var lookupCount = 0

  mutating func insert(_ function: Int, _ entry: Translations.Entry) {
    let end = entry.code + entry.wordCount * 8
    var run = [
      Place(code: entry.code, end: end, function: function, frameSlots: entry.frameSlots, exceptions: entry.exceptions)
    ]
    while let last = runs.last, last.count <= run.count { run = Self.joined(runs.removeLast(), run) }
    runs.append(run)
    count += 1
  }

  /// Visits the functions that have been called.
  func visitFunctions(_ visit: (Int) -> Void) {
    for run in runs { for place in run { visit(place.function) } }
  }

  /// The function whose code `pc` points into.
  mutating func place(of pc: Code) -> Place? {
    joinIfPaid()
    for run in runs {
      let next = run.partitioningIndex { $0.code > pc }
      if next > 0, run[next - 1].contains(pc) { return run[next - 1] }
    }
    return nil
  }

  /// Makes one list of all, once there have been so many look-ups that it costs each of them little.
  private mutating func joinIfPaid() {
    guard runs.count > 1 else { return }
    lookupCount += 1
    guard lookupCount >= count / 8 else { return }
    while runs.count > 1 { runs.append(Self.joined(runs.removeLast(), runs.removeLast())) }
    lookupCount = 0
  }

  private static func joined(_ first: [Place], _ second: [Place]) -> [Place] {
    var result: [Place] = []
    result.reserveCapacity(first.count + second.count)
    var (index, other) = (0, 0)
    while index < first.count, other < second.count {
      if first[index].code < second[other].code {
        result.append(first[index])
        index += 1
      } else {
        result.append(second[other])
        other += 1
      }
    }
    result += first[index...]
    result += second[other...]
    return result
  }
}
