/// Stops what it was given to, from any thread: guests that run in a store, or the opening of a module.
///
/// ```swift
/// let interruption = InterruptionHandle()
/// let store = Store(engine, interruption: interruption)
/// stopButton.action = { interruption.interrupt() }
/// ```
///
/// To stop guests after a time, set ``Store/deadline``.
public final class InterruptionHandle: Sendable {
  /// The requests, for those who only look at them.
  package let flag = InterruptionFlag()
  /// The lock makes the flag and the handlers change together.
  private let state = Lock(State())

  private struct State {
    /// The handlers of the interpreter that can be stopped, as long as there is one.
    var table: DispatchTable?
    /// Those who wait on their threads, and whether they were woken since they began.
    var sleepers: [(sleeper: Sleeper, isWoken: Bool)] = []
    /// The alarm of the deadline.
    var alarm: UInt64?
    /// How often the deadline was set: an alarm may go off while it is being cancelled.
    var deadlineCount: UInt64 = 0
  }

  /// A handle that nothing has been given to yet.
  public init() {}

  /// Makes the guest that runs in the store, or else the next one, trap with ``Trap/Reason/interrupted``. A module that is being
  /// opened is given up with ``ModuleError/interrupted``.
  public func interrupt() { state.withLock { request(.interruption, &$0) } }

  /// Whether somebody has asked to stop, or the store's deadline has passed: for host functions that wait.
  public var isRequested: Bool { flag.isRequested }

  /// Takes the request of ``interrupt()`` back.
  public func reset() { state.withLock { withdraw(.interruption, &$0) } }

  /// Makes the guest that runs in the store, or else the next one, note in ``Store/profile`` where it is, and go on.
  public func sample() { state.withLock { request(.sample, &$0) } }

  /// Makes the guest that runs in the store leave, so that others have their turn, if its call can be put aside.
  func endSlice() { state.withLock { request(.sliceEnd, &$0) } }

  private func request(_ request: InterruptionFlag.Requests, _ state: inout State) {
    flag.insert(request)
    state.table?.pause()
    guard flag.isRequested else { return }
    for index in state.sleepers.indices where !state.sleepers[index].isWoken {
      state.sleepers[index].isWoken = true
      state.sleepers[index].sleeper.wake()
    }
  }

  private func withdraw(_ request: InterruptionFlag.Requests, _ state: inout State) {
    flag.remove(request)
    if flag.requests.isEmpty { state.table?.resume() }
  }

  /// Whether a sample was asked for. The caller must then take one.
  func takeSampleRequest() -> Bool {
    guard flag.requests.contains(.sample) else { return false }
    state.withLock { withdraw(.sample, &$0) }
    return true
  }

  /// Whether the guest is to leave, where it can. Where it cannot, it goes on, and is told again by `renewSliceEnd`.
  func takeSliceEnd(isPausable: Bool) -> Bool {
    state.withLock { state in
      let isRequested = flag.requests.contains(.sliceEnd)
      if isPausable { flag.remove(.sliceEnd) }
      if flag.requests.isSubset(of: .sliceEnd) { state.table?.resume() }
      return isRequested && isPausable
    }
  }

  /// Tells the guest once more that it is to leave, if that was asked for when it could not.
  func renewSliceEnd() {
    guard flag.requests.contains(.sliceEnd) else { return }
    state.withLock { state in
      if flag.requests.contains(.sliceEnd) { state.table?.pause() }
    }
  }

  /// The slice has ended: what was asked for that is not done any more.
  func forgetSliceEnd() {
    guard flag.requests.contains(.sliceEnd) else { return }
    state.withLock { withdraw(.sliceEnd, &$0) }
  }

  #if !hasFeature(Embedded) && !os(WASI)
    /// Makes guests stop after that many nanoseconds; `nil` for never. Another deadline takes the place of this one.
    func setDeadline(after nanoseconds: UInt64?) {
      state.withLock { state in
        state.deadlineCount += 1
        if let alarm = exchange(&state.alarm, with: nil) { Alarms.cancel(alarm) }
        guard let nanoseconds else { return withdraw(.deadline, &state) }
        guard nanoseconds > 0 else { return request(.deadline, &state) }
        withdraw(.deadline, &state)
        let count = state.deadlineCount
        state.alarm = Alarms.set(after: nanoseconds) { [weak self] in
          self?.state.withLock { state in
            if state.deadlineCount == count { self?.request(.deadline, &state) }
          }
        }
        // Without a thread for alarms, a guest that is not to run for longer does not run at all.
        if state.alarm == nil { request(.deadline, &state) }
      }
    }
  #endif

  /// From now on requests reach the interpreter that has this table.
  func connect(to table: DispatchTable) {
    state.withLock { state in
      state.table = table
      if !flag.requests.isEmpty { table.pause() }
    }
  }

  /// From now on requests do not reach the interpreter that has this table, which goes on if they have stopped it.
  func disconnect(from table: DispatchTable) {
    state.withLock { state in
      if state.table == table { state.table = nil }
      if table.isPaused { table.resume() }
    }
  }

  // MARK: - Waiting

  /// From now on until `endWaiting`, a request wakes this sleeper. There may be any number of them.
  ///
  /// - Returns: false where the request is there already. Then there is nothing to wait for, and `endWaiting` does not follow.
  package func beginWaiting(_ sleeper: Sleeper) -> Bool {
    state.withLock { state in
      guard !flag.isRequested else { return false }
      state.sleepers.append((sleeper, isWoken: false))
      return true
    }
  }

  /// No request wakes this sleeper any more.
  ///
  /// - Returns: whether one has since `beginWaiting`, so that what was done to wake it can be undone before it waits again.
  package func endWaiting(_ sleeper: Sleeper) -> Bool {
    state.withLock { state in
      guard let index = state.sleepers.firstIndex(where: { $0.sleeper === sleeper }) else { return false }
      return state.sleepers.remove(at: index).isWoken
    }
  }
}
