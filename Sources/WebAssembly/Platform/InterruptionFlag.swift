#if !hasFeature(Embedded)
  import Synchronization
#endif

/// Requests that one thread makes and another looks at: whoever opens a module, translates or executes.
package final class InterruptionFlag: Sendable {
  struct Requests: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// To stop.
    static let interruption = Requests(rawValue: 1)
    /// To stop, because the time is over.
    static let deadline = Requests(rawValue: 2)
    /// To let others have their turn.
    static let sliceEnd = Requests(rawValue: 4)
    /// To stop, because nobody waits for the call any more.
    static let cancellation = Requests(rawValue: 16)
    /// To note where the execution is, and go on.
    static let sample = Requests(rawValue: 8)
  }

  /// Whether somebody has asked to stop.
  package var isRequested: Bool { !requests.isDisjoint(with: [.interruption, .deadline]) }

  #if hasFeature(Embedded)
    /// One byte, which is written at once: not every device has atomics. Unsafe because nothing else keeps threads apart.
    nonisolated(unsafe) private(set) var requests: Requests = []

    package init() {}

    func insert(_ requests: Requests) { self.requests.formUnion(requests) }
    func remove(_ requests: Requests) { self.requests.subtract(requests) }
  #else
    private let value = Atomic<UInt8>(0)

    package init() {}

    /// What was asked for. Relaxed ordering is enough: nothing else is read because of it.
    var requests: Requests { Requests(rawValue: value.load(ordering: .relaxed)) }

    func insert(_ requests: Requests) { value.bitwiseOr(requests.rawValue, ordering: .relaxed) }
    func remove(_ requests: Requests) { value.bitwiseAnd(~requests.rawValue, ordering: .relaxed) }
  #endif
}
