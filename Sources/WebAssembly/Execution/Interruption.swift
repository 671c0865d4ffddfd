#if !hasFeature(Embedded)
  import Synchronization
#endif

/// The request to stop, as the outer loop reads it.
struct InterruptionFlag: ~Copyable {
  #if hasFeature(Embedded)
    // One byte, written whole: not every device has atomics.
    private var value = false

    @inline(__always)
    var isRequested: Bool { value }

    mutating func set(_ requested: Bool) { value = requested }
  #else
    private let value = Atomic<Bool>(false)

    /// Whether somebody has asked. Relaxed: nothing is read on the strength of it.
    @inline(__always)
    var isRequested: Bool { value.load(ordering: .relaxed) }

    func set(_ requested: Bool) { value.store(requested, ordering: .relaxed) }
  #endif
}

/// Stops what runs in a store, from any thread.
public final class InterruptionHandle: Sendable {
  /// In memory of its own, where the machine can look at it. Unsafe because a pointer: the flag is atomic, and freed last.
  nonisolated(unsafe) let flag: UnsafeMutablePointer<InterruptionFlag>
  /// Under the lock, so that the flag and the handlers change together.
  private let state = Lock(State())

  private struct State {
    /// The handlers of the machine that is stopped, as long as there is one.
    var table: DispatchTable?
    /// Whether it is to note where it stands, and go on.
    var wantsSample = false
  }

  init() {
    flag = .allocate(capacity: 1)
    flag.initialize(to: InterruptionFlag())
  }

  deinit {
    flag.deinitialize(count: 1)
    flag.deallocate()
  }

  /// Makes the guest that runs in the store, or else the next one, trap with ``Trap/Reason/interrupted``.
  public func interrupt() {
    state.withLock { state in
      flag.pointee.set(true)
      state.table?.pause()
    }
  }

  /// Whether somebody has asked: for host functions that wait.
  public var isRequested: Bool { flag.pointee.isRequested }

  /// Takes the request back.
  public func reset() {
    state.withLock { state in
      flag.pointee.set(false)
      if !state.wantsSample { state.table?.resume() }
    }
  }

  /// Makes the guest that runs in the store, or else the next one, note in ``Store/profile`` where it stands, and go on.
  public func sample() {
    state.withLock { state in
      state.wantsSample = true
      state.table?.pause()
    }
  }

  /// Whether a sample was asked for, which the caller then takes.
  func takeSampleRequest() -> Bool {
    state.withLock { state in
      let wantsSample = state.wantsSample
      state.wantsSample = false
      if !flag.pointee.isRequested { state.table?.resume() }
      return wantsSample
    }
  }

  /// Requests reach the machine that has this table from now on, or none.
  func connect(to table: DispatchTable?) { state.withLock { $0.table = table } }
}
