#if !hasFeature(Embedded)
  import Synchronization

  /// The request to stop, as the handlers read it.
  struct InterruptionFlag: ~Copyable {
    private let value = Atomic<Bool>(false)

    /// Whether somebody has asked. Relaxed: nothing is read on the strength of it.
    @inline(__always)
    var isRequested: Bool { value.load(ordering: .relaxed) }

    func set(_ requested: Bool) { value.store(requested, ordering: .relaxed) }
  }
#else
  /// The request to stop, as the handlers read it. (Embedded Swift has no atomics everywhere; one byte is written whole.)
  struct InterruptionFlag: ~Copyable {
    nonisolated(unsafe) private let value = UnsafeMutablePointer<Bool>.allocate(capacity: 1)

    init() { value.initialize(to: false) }

    deinit { value.deallocate() }

    @inline(__always)
    var isRequested: Bool { value.pointee }

    func set(_ requested: Bool) { value.pointee = requested }
  }
#endif
