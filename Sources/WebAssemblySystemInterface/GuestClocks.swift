extension WASI {
  /// Which clock.
  ///
  /// WASI preview 1, type `clockid`.
  public enum Clock: UInt32, CaseIterable, Hashable, Sendable {
    /// The time of day: since 1970, in UTC.
    case realTime = 0
    /// What never goes back; where it begins means nothing.
    case monotonic
    /// What the guest's process has used of processors.
    case processTime
    /// What the guest's thread has used of a processor.
    case threadTime
  }

  /// The clocks that a guest reads, and how time passes while it waits. All times are in nanoseconds.
  ///
  /// Every ``WASI`` has its own copy: what one guest does to its clocks is nothing to another.
  public struct Clocks {
    private enum Source {
      case system
      case deterministic(DeterministicClocks)
      case closures(
        time: (Clock) throws(Errno) -> UInt64, resolution: (Clock) throws(Errno) -> UInt64, wait: ((UInt64) -> Void)?)
    }

    private var source: Source

    /// The clocks of the host.
    public static var system: Clocks { Clocks(source: .system) }

    /// Clocks that depend on what the guest does, and on nothing else: it sees the same times whenever and wherever it runs.
    ///
    /// Each reading of a clock moves all clocks on. A wait returns at once, and moves on the clocks other than processor time: it
    /// ends where the time is over, unless a descriptor is ready before it begins.
    ///
    /// - Parameters:
    ///   - realTime: what the real time begins with; unless said otherwise, with the year 2000. All other clocks begin with 0.
    ///   - step: by how much a reading moves the clocks on: a millisecond, unless said otherwise.
    public static func deterministic(realTime: UInt64 = 946_684_800_000_000_000, step: UInt64 = 1_000_000) -> Clocks {
      Clocks(source: .deterministic(DeterministicClocks(realTime: realTime, step: step)))
    }

    /// Clocks of your own.
    ///
    /// - Parameters:
    ///   - time: the time of a clock, or the error that the guest gets.
    ///   - resolution: the resolution of a clock, or the error that the guest gets.
    ///   - wait: called with a time that the guest waits for, instead of waiting for that time. Nothing interrupts it. Without it,
    ///     time passes as on the host's monotonic clock while the guest waits.
    public init(
      time: @escaping (Clock) throws(Errno) -> UInt64, resolution: @escaping (Clock) throws(Errno) -> UInt64,
      wait: ((UInt64) -> Void)? = nil
    ) {
      source = .closures(time: time, resolution: resolution, wait: wait)
    }

    private init(source: Source) { self.source = source }
  }
}

extension WASI.Clocks {
  /// Reads a clock.
  fileprivate mutating func time(of clock: WASI.Clock) throws(WASI.Errno) -> UInt64 {
    switch source {
    case .system: return Host.time(of: clock)
    case .deterministic(var clocks):
      let time = clocks.time(of: clock)
      source = .deterministic(clocks)
      return time
    case .closures(let time, _, _): return try time(clock)
    }
  }

  func resolution(of clock: WASI.Clock) throws(WASI.Errno) -> UInt64 {
    switch source {
    case .system: Host.resolution(of: clock)
    case .deterministic(let clocks): clocks.resolution
    case .closures(_, let resolution, _): try resolution(clock)
    }
  }

  /// Whether time passes on the host, while the guest waits, and not by `pass`.
  var passesByItself: Bool {
    switch source {
    case .system, .closures(_, _, wait: nil): true
    case .deterministic, .closures: false
    }
  }

  /// Lets time pass that a guest waits for.
  fileprivate mutating func pass(_ nanoseconds: UInt64) {
    switch source {
    case .system, .closures(_, _, wait: nil): break
    case .deterministic(var clocks):
      clocks.wait(nanoseconds)
      source = .deterministic(clocks)
    case .closures(_, _, let wait?): wait(nanoseconds)
    }
  }
}

extension WASI {
  // A closure may call the guest, which may read a clock again: so it is not called while the property is being changed. Only
  // clocks that call nothing are changed.

  /// Reads a clock of the guest's.
  func time(of clock: Clock) throws(Errno) -> UInt64 {
    var clocks = clocks
    defer { self.clocks = clocks }
    return try clocks.time(of: clock)
  }

  /// Lets time pass that the guest waits for, where it does not pass by itself.
  func pass(_ nanoseconds: UInt64) {
    var clocks = clocks
    clocks.pass(nanoseconds)
    self.clocks = clocks
  }
}

/// Clocks that readings and waits move on.
struct DeterministicClocks {
  private let realTime: UInt64
  private let step: UInt64
  /// How far readings have moved the clocks on.
  private var read: UInt64 = 0
  /// How far waits have.
  private var waited: UInt64 = 0

  init(realTime: UInt64, step: UInt64) {
    self.realTime = realTime
    self.step = step
  }

  var resolution: UInt64 { max(step, 1) }

  mutating func time(of clock: WASI.Clock) -> UInt64 {
    defer { read = read.addingOrMaximum(step) }
    return switch clock {
    case .realTime: realTime.addingOrMaximum(read).addingOrMaximum(waited)
    case .monotonic: read.addingOrMaximum(waited)
    case .processTime, .threadTime: read
    }
  }

  mutating func wait(_ nanoseconds: UInt64) { waited = waited.addingOrMaximum(nanoseconds) }
}

extension UInt64 {
  /// The sum, or the largest number where that is smaller.
  func addingOrMaximum(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
