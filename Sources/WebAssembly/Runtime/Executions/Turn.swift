#if !hasFeature(Embedded) && !os(WASI)

/// The slices of one call whose caller waits for it without a thread: what ends them is the time, and whoever cancels the task.
final class Turn: Sendable {
  private struct State {
    var isCancelled = false
    /// The alarm of the slice that is running; 0 where there is none.
    var alarm: UInt64?
  }

  private let interruption: InterruptionHandle
  private let sliceLength: UInt64
  private let state = Lock(State())

  /// - Parameter sliceLength: how long a slice is, in nanoseconds.
  init(_ interruption: InterruptionHandle, sliceLength: UInt64) {
    self.interruption = interruption
    self.sliceLength = sliceLength
  }

  /// Whether the task was cancelled that waits.
  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Ends the slice that is running, and lets no other begin.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      if state.alarm != nil { interruption.cancelSlice() }
    }
  }

  /// Begins a slice. Returns false where none may begin.
  func begin() -> Bool {
    let alarm = Alarms.set(after: sliceLength) { [interruption] in interruption.endSlice() } ?? 0
    let isAllowed = state.withLock { state in
      state.alarm = alarm
      return !state.isCancelled
    }
    if !isAllowed { end() }
    return isAllowed
  }

  /// The slice has ended.
  func end() {
    if let alarm = state.withLock({ exchange(&$0.alarm, with: nil) }) { Alarms.cancel(alarm) }
    interruption.forgetSliceEnd()
  }
}

#endif
