/// Stops what it was given to, from any thread: guests that run in a store, or the opening of a module.
///
/// ```swift
/// let interruption = InterruptionHandle()
/// Task.detached {
///   try await Task.sleep(for: .seconds(1))
///   interruption.interrupt()
/// }
/// let module = try Module(engine, bytes, interruption: interruption)
/// let store = Store(engine, interruption: interruption)
/// ```
public final class InterruptionHandle: Sendable {
  /// The request, for those who only look at it.
  package let flag = InterruptionFlag()
  /// The lock makes the flag and the handlers change together.
  private let state = Lock(State())

  private struct State {
    /// The handlers of the execution that can be stopped, as long as there is one.
    var table: DispatchTable?
    /// Whether the execution is to note where it is, and go on.
    var wantsSample = false
    /// Those who wait on their threads, and whether they were woken since they began.
    var sleepers: [(sleeper: Sleeper, isWoken: Bool)] = []
  }

  /// A handle that nothing has been given to yet.
  public init() {}

  /// Makes the guest that runs in the store, or else the next one, trap with ``Trap/Reason/interrupted``. A module that is being
  /// opened is given up with ``ModuleError/interrupted``.
  public func interrupt() {
    state.withLock { state in
      flag.set(true)
      state.table?.pause()
      for index in state.sleepers.indices where !state.sleepers[index].isWoken {
        state.sleepers[index].isWoken = true
        state.sleepers[index].sleeper.wake()
      }
    }
  }

  /// Whether somebody has asked: for host functions that wait.
  public var isRequested: Bool { flag.isRequested }

  /// Takes the request back.
  public func reset() {
    state.withLock { state in
      flag.set(false)
      if !state.wantsSample { state.table?.resume() }
    }
  }

  /// Makes the guest that runs in the store, or else the next one, note in ``Store/profile`` where it is, and go on.
  public func sample() {
    state.withLock { state in
      state.wantsSample = true
      state.table?.pause()
    }
  }

  /// Whether a sample was asked for. The caller must then take one.
  func takeSampleRequest() -> Bool {
    state.withLock { state in
      let wantsSample = state.wantsSample
      state.wantsSample = false
      if !flag.isRequested { state.table?.resume() }
      return wantsSample
    }
  }

  /// From now on requests reach the execution that has this table.
  func connect(to table: DispatchTable) {
    state.withLock { state in
      state.table = table
      if flag.isRequested || state.wantsSample { table.pause() }
    }
  }

  /// From now on requests do not reach the execution that has this table, which goes on if they have stopped it.
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
