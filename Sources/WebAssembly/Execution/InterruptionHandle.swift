/// Stops what it was given to, from any thread: guests that run in a store, or the opening of a module.
///
/// ```swift
/// let store = Store(engine)
/// let handle = store.interruptionHandle
/// stopButton.action = { handle.interrupt() }
/// ```
///
/// To stop guests after a time, set a ``deadline``.
public final class InterruptionHandle: Sendable {
  /// The requests, for those who only look at them.
  package let flag = InterruptionFlag()
  /// The lock makes the flag and the handlers change together.
  private let state = Lock(State())
  #if !hasFeature(Embedded) && !os(WASI)
    let deadlineState = Lock(DeadlineState())
  #endif

  private struct State {
    /// The handlers of the interpreter that can be stopped, as long as there is one.
    var table: DispatchTable?
    /// Those who wait on their threads, and whether they were woken since they began.
    var sleepers: [(sleeper: Sleeper, isWoken: Bool)] = []
  }

  /// A handle that nothing has been given to yet.
  public init() {}

  #if !hasFeature(Embedded) && !os(WASI)
    deinit { cancelAlarms() }
  #endif

  /// Makes the guest that runs in the store, or else the next one, trap with ``Trap/Reason/interrupted``. A module that is being
  /// opened is given up with ``ModuleError/interrupted``.
  public func interrupt() { request(.interruption) }

  /// Whether somebody has asked to stop, or the store's deadline has passed: for host functions that wait.
  public var isRequested: Bool { flag.isRequested }

  /// Takes the request of ``interrupt()`` back.
  public func reset() { withdraw(.interruption) }

  /// Makes the guest that runs in the store, or else the next one, note in ``Store/profile`` where it is, and go on.
  public func sample() { request(.sample) }

  /// Makes the guest that runs in the store leave, so that others have their turn, if its call can be put aside.
  func endSlice() { request(.sliceEnd) }

  /// Makes the guest that runs in the store leave, and trap where its call cannot be put aside.
  func cancelSlice() { request([.sliceEnd, .cancellation]) }

  func request(_ request: InterruptionFlag.Requests) {
    let later = state.withLock { state -> [Sleeper] in
      flag.insert(request)
      state.table?.pause()
      guard flag.isRequested else { return [] }
      var later: [Sleeper] = []
      for index in state.sleepers.indices where !state.sleepers[index].isWoken {
        let sleeper = state.sleepers[index].sleeper
        state.sleepers[index].isWoken = true
        if sleeper.isWokenAfterLock { later.append(sleeper) } else { sleeper.wake() }
      }
      return later
    }
    for sleeper in later { sleeper.wake() }
  }

  func withdraw(_ request: InterruptionFlag.Requests) {
    state.withLock { state in
      flag.remove(request)
      if flag.requests.isEmpty { state.table?.resume() }
    }
  }

  /// Whether a sample was asked for. The caller must then take one.
  func takeSampleRequest() -> Bool {
    guard flag.requests.contains(.sample) else { return false }
    withdraw(.sample)
    return true
  }

  /// Whether the guest is to leave, where it can. Where it cannot, it goes on, and is told again by `renewSliceEnd`.
  func takeSliceEnd(isPausable: Bool) -> Bool {
    state.withLock { state in
      let isRequested = flag.requests.contains(.sliceEnd)
      if isPausable { flag.remove(.sliceEnd) }
      if flag.requests.isSubset(of: [.sliceEnd, .cancellation]) { state.table?.resume() }
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
    guard !flag.requests.isDisjoint(with: [.sliceEnd, .cancellation]) else { return }
    withdraw([.sliceEnd, .cancellation])
  }

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
