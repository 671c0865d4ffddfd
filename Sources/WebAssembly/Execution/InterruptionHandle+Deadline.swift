#if !hasFeature(Embedded) && !os(WASI)

extension InterruptionHandle {
  /// The time from which on guests trap with ``Trap/Reason/deadlineExceeded``, and modules are not opened any more; `nil`, at first, for
  /// never. See ``Store/deadline``, which is the same, and also holds where the configuration says that guests cannot be interrupted.
  ///
  /// ```swift
  /// let interruption = InterruptionHandle()
  /// interruption.deadline = .now + .seconds(1)
  /// let module = try Module(engine, bytes, interruption: interruption)
  /// let store = Store(engine, interruption: interruption)
  /// ```
  public var deadline: ContinuousClock.Instant? {
    get { deadlineState.withLock { $0.instant } }
    set {
      deadlineState.withLock { state in
        state.instant = newValue
        state.count += 1
        if let alarm = exchange(&state.alarm, with: nil) { Alarms.cancel(alarm) }
        let nanoseconds = newValue.map { ContinuousClock.now.duration(to: $0).wholeNanoseconds }
        guard nanoseconds != 0 else { return request(.deadline) }
        withdraw(.deadline)
        guard let nanoseconds else { return }
        let count = state.count
        state.alarm = Alarms.set(after: nanoseconds) { [weak self] in self?.pass(deadline: count) }
        // Without a thread for alarms, a guest that is not to run for longer does not run at all.
        if state.alarm == nil { request(.deadline) }
      }
    }
  }

  /// The alarm of the deadline that was set so often has gone off, maybe just when another was set.
  private func pass(deadline count: UInt64) {
    deadlineState.withLock { state in
      if state.count == count { request(.deadline) }
    }
  }

  /// How often the guests that run are to note in ``Store/profile`` where they are; `nil`, at first, for never.
  public var samplingInterval: Duration? {
    get { deadlineState.withLock { $0.samplingInterval } }
    set {
      deadlineState.withLock { state in
        if let alarm = exchange(&state.samplingAlarm, with: nil) { Alarms.cancel(alarm) }
        state.samplingInterval = newValue
        state.samplingCount += 1
        setSamplingAlarm(&state)
      }
    }
  }

  private func setSamplingAlarm(_ state: inout DeadlineState) {
    guard let interval = state.samplingInterval else { return }
    let count = state.samplingCount
    // More often than that, guests would do nothing else.
    state.samplingAlarm = Alarms.set(after: max(interval.wholeNanoseconds, 20_000)) { [weak self] in self?.sample(count) }
  }

  /// Asks for a sample, if the interval is still the one that was set so often.
  private func sample(_ count: UInt64) {
    deadlineState.withLock { state in
      guard state.samplingCount == count else { return }
      request(.sample)
      setSamplingAlarm(&state)
    }
  }

  /// Nobody needs the alarms any more.
  func cancelAlarms() {
    deadlineState.withLock { state in
      for alarm in [state.alarm, state.samplingAlarm] { if let alarm { Alarms.cancel(alarm) } }
    }
  }

  /// What is to happen at a time.
  struct DeadlineState {
    fileprivate var samplingInterval: Duration?
    fileprivate var samplingAlarm: UInt64?
    fileprivate var samplingCount: UInt64 = 0
    fileprivate var instant: ContinuousClock.Instant?
    fileprivate var alarm: UInt64?
    /// How often it was set.
    fileprivate var count: UInt64 = 0
  }
}

extension Duration {
  /// In nanoseconds: 0 where it is negative, and no more than 64 bits hold.
  package var wholeNanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let (nanoseconds, isTooMuch) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, isTooMuchMore) = nanoseconds.addingReportingOverflow(UInt64(attoseconds) / 1_000_000_000)
    return isTooMuch || isTooMuchMore ? .max : sum
  }
}

#endif
