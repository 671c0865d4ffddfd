#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The code of those functions of an instance that have been called, by address: whose frame it is that an exception passes, or a
/// backtrace shows.
///
/// It belongs to the instance, so nobody waits for a lock. It is sorted when somebody looks and functions have been added since.
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

  private var places: [Place] = []
  private var isSorted = true

  mutating func insert(_ function: Int, _ entry: Translations.Entry) {
    let end = entry.code + entry.wordCount * 8
    if let last = places.last, last.code > entry.code { isSorted = false }
    places.append(
      Place(code: entry.code, end: end, function: function, frameSlots: entry.frameSlots, exceptions: entry.exceptions))
  }

  /// The function whose code `pc` points into.
  mutating func place(of pc: Code) -> Place? {
    if !isSorted {
      places.sort { $0.code < $1.code }
      isSorted = true
    }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].code <= pc { low = middle + 1 } else { high = middle }
    }
    guard low > 0, places[low - 1].contains(pc) else { return nil }
    return places[low - 1]
  }
}
