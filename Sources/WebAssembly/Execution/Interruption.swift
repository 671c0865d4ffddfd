#if !hasFeature(Embedded)
  import Synchronization
#endif

/// The request to stop, as the handlers read it.
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
  /// In memory of its own, where the handlers can look at it. Unsafe because a pointer: the flag is atomic, and freed last.
  nonisolated(unsafe) let flag: UnsafeMutablePointer<InterruptionFlag>

  init() {
    flag = .allocate(capacity: 1)
    flag.initialize(to: InterruptionFlag())
  }

  deinit {
    flag.deinitialize(count: 1)
    flag.deallocate()
  }

  /// Makes the guest that runs in the store, or else the next one, trap with ``Trap/Reason/interrupted``.
  public func interrupt() { flag.pointee.set(true) }

  /// Whether somebody has asked: for host functions that wait.
  public var isRequested: Bool { flag.pointee.isRequested }

  /// Takes the request back.
  public func reset() { flag.pointee.set(false) }
}
