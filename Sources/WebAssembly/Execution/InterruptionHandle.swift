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
  }

  /// A handle that nothing has been given to yet.
  public init() {}

  /// Makes the guest that runs in the store, or else the next one, trap with ``Trap/Reason/interrupted``. A module that is being
  /// opened is given up with ``ModuleError/interrupted``.
  public func interrupt() {
    state.withLock { state in
      flag.set(true)
      state.table?.pause()
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

  /// From now on requests reach the execution that has this table, or none.
  func connect(to table: DispatchTable?) { state.withLock { $0.table = table } }
}
