/// How much work the validation of some code has been.
///
/// Two bytes can name a list of a thousand types, which are compared one by one, or branch to it. So the time that code takes
/// would not be in proportion to its size. The types that are compared or pushed because of lists are counted: beyond 64 for each
/// byte, which no compiler comes near, the module is refused. Somebody may also ask to stop.
struct ValidationWork {
  private static let typesPerByte = 64
  /// What code may cost that is too short for that.
  private static let leastLimit = 1 << 20
  /// How many types are counted before the request to stop is looked at again.
  private static let interval = 1 << 16

  private let interruption: InterruptionFlag?
  private var limit = leastLimit
  private var spent = 0
  /// Where to look at the limit and at the request.
  private var next = 0

  init(_ interruption: InterruptionFlag?) { self.interruption = interruption }

  /// Begins with code of that many bytes.
  mutating func begin(byteCount: Int) {
    // No module is so large that this could overflow: its bytes are in memory.
    limit = Self.leastLimit + byteCount * Self.typesPerByte
    spent = 0
    next = 0
  }

  /// Whether somebody has asked to stop.
  var isInterrupted: Bool { interruption?.isRequested ?? false }

  /// What is wrong once the work has gone too far.
  enum Excess: Error {
    case interrupted
    case tooMuch(limit: Int)
  }

  /// Counts `count` types, which are no more than a list may have.
  @inline(__always)
  mutating func spend(_ count: Int) throws(Excess) {
    spent &+= count
    if spent > next { try look() }
  }

  @inline(never)
  private mutating func look() throws(Excess) {
    if let interruption, interruption.isRequested { throw .interrupted }
    guard spent <= limit else { throw .tooMuch(limit: limit) }
    next = min(limit, spent + Self.interval)
  }
}
