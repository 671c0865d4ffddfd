#if !hasFeature(Embedded)
  import Synchronization
#endif

/// A request to stop that one thread makes and another looks at: whoever opens a module, translates or executes.
package final class InterruptionFlag: Sendable {
  #if hasFeature(Embedded)
    /// One byte, which is written at once: not every device has atomics. Unsafe because nothing else keeps threads apart.
    nonisolated(unsafe) private var value = false

    package init() {}

    /// Whether somebody has asked.
    package var isRequested: Bool { value }

    func set(_ requested: Bool) { value = requested }
  #else
    private let value = Atomic<Bool>(false)

    package init() {}

    /// Whether somebody has asked. Relaxed ordering is enough: nothing else is read because of it.
    package var isRequested: Bool { value.load(ordering: .relaxed) }

    func set(_ requested: Bool) { value.store(requested, ordering: .relaxed) }
  #endif
}
