#if !hasFeature(Embedded) && !os(WASI)

/// What is to be done at a time: one thread of the process looks at the clock for all of them.
///
/// It is not one of the threads that tasks share, because those may all be busy with guests: then nobody else would stop them.
package enum Alarms {
  fileprivate struct State {
    /// A heap: none is later than the two that come after it.
    var entries: [Entry] = []
    /// Where the alarm with a number is in the heap.
    var places: [UInt64: Int] = [:]
    var lastNumber: UInt64 = 0
    /// When the thread wakes up by itself; `nil` where it is awake, and will look at the heap.
    var wakeTime: UInt64?
    /// Whether an alarm was set since the thread woke up.
    var isActive = false
    var hasThread = false
  }

  fileprivate struct Entry {
    let time: UInt64
    let number: UInt64
    let action: @Sendable () -> Void
  }

  private static let state = Lock(State())
  private static let signal = Signal()

  /// As long as alarms are being set, the thread wakes up so often: whoever sets one then need not wake it, which takes longer than all
  /// else.
  private static let pulse: UInt64 = 1_000_000

  /// Calls `action` after that many nanoseconds, on the thread of all alarms, where it must not wait.
  ///
  /// - Returns: the number of the alarm; `nil` where the system gives no thread. Then nobody calls it.
  package static func set(after nanoseconds: UInt64, _ action: @Sendable @escaping () -> Void) -> UInt64? {
    let (time, isLate) = MonotonicTime.now.addingReportingOverflow(nanoseconds)
    let (number, mustWake) = state.withLock { state -> (UInt64?, Bool) in
      if !state.hasThread {
        state.hasThread = DetachedThread.start { run() }
        guard state.hasThread else { return (nil, false) }
      }
      state.lastNumber += 1
      state.isActive = true
      state.insert(Entry(time: isLate ? .max : time, number: state.lastNumber, action: action))
      guard let wakeTime = state.wakeTime, wakeTime > time else { return (state.lastNumber, false) }
      state.wakeTime = nil
      return (state.lastNumber, true)
    }
    if mustWake { signal.send() }
    return number
  }

  /// Lets the alarm not go off, unless that is happening now.
  package static func cancel(_ number: UInt64) {
    // Released without the lock.
    let entry = state.withLock { $0.remove(number) }
    withExtendedLifetime(entry) {}
  }

  private static func run() {
    while true {
      let now = MonotonicTime.now
      let (due, wait) = state.withLock { state -> ([Entry], UInt64?) in
        var due: [Entry] = []
        while let first = state.entries.first, first.time <= now { state.remove(first.number).map { due.append($0) } }
        guard due.isEmpty else { return (due, 0) }
        var wakeTime = state.entries.first?.time
        if state.isActive { wakeTime = min(wakeTime ?? .max, now + pulse) }
        state.isActive = false
        state.wakeTime = wakeTime ?? .max
        return ([], wakeTime.map { $0 - now })
      }
      if due.isEmpty {
        signal.wait(nanoseconds: wait)
        state.withLock { $0.wakeTime = nil }
      }
      for entry in due { entry.action() }
    }
  }
}

extension Alarms.State {
  fileprivate mutating func insert(_ entry: Alarms.Entry) {
    entries.append(entry)
    places[entry.number] = entries.count - 1
    rise(from: entries.count - 1)
  }

  fileprivate mutating func remove(_ number: UInt64) -> Alarms.Entry? {
    guard let place = places.removeValue(forKey: number) else { return nil }
    let entry = entries[place]
    let last = entries.removeLast()
    guard place < entries.count else { return entry }
    entries[place] = last
    places[last.number] = place
    rise(from: place)
    sink(from: place)
    return entry
  }

  /// Moves an entry before those that are later.
  private mutating func rise(from place: Int) {
    var place = place
    while place > 0, entries[place].time < entries[(place - 1) / 2].time {
      change(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Moves an entry after those that are earlier.
  private mutating func sink(from place: Int) {
    var place = place
    while true {
      var first = place
      for next in [2 * place + 1, 2 * place + 2] where next < entries.count && entries[next].time < entries[first].time {
        first = next
      }
      guard first != place else { return }
      change(place, first)
      place = first
    }
  }

  private mutating func change(_ first: Int, _ second: Int) {
    entries.swapAt(first, second)
    places[entries[first].number] = first
    places[entries[second].number] = second
  }
}

#endif
