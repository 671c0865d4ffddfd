#if !hasFeature(Embedded)
  import Synchronization
#endif

/// The request to stop, as the outer loop reads it.
struct InterruptionFlag: ~Copyable {
  #if hasFeature(Embedded)
    // One byte, which is written at once: not every device has atomics.
    private var value = false

    @inline(__always)
    var isRequested: Bool { value }

    mutating func set(_ requested: Bool) { value = requested }
  #else
    private let value = Atomic<Bool>(false)

    /// Whether somebody has asked. Relaxed ordering is enough: nothing else is read because of it.
    @inline(__always)
    var isRequested: Bool { value.load(ordering: .relaxed) }

    func set(_ requested: Bool) { value.store(requested, ordering: .relaxed) }
  #endif
}

/// Stops what runs in a store, from any thread.
public final class InterruptionHandle: Sendable {
  /// The request, in memory of its own. Unsafe because it is a pointer: the flag is atomic, and freed with the handle.
  nonisolated(unsafe) let flag: UnsafeMutablePointer<InterruptionFlag>
  /// The lock makes the flag and the handlers change together.
  private let state = Lock(State())

  private struct State {
    /// The handlers of the execution that can be stopped, as long as there is one.
    var table: DispatchTable?
    /// Whether the execution is to note where it is, and go on.
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
      if !flag.pointee.isRequested { state.table?.resume() }
      return wantsSample
    }
  }

  /// From now on requests reach the execution that has this table, or none.
  func connect(to table: DispatchTable?) { state.withLock { $0.table = table } }
}
