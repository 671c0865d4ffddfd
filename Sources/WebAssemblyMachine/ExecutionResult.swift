import WebAssembly

/// How a guest has ended that did not trap.
public struct ExecutionResult: Equatable, Sendable {
  /// The results of the function; nothing where the guest has called `proc_exit`.
  ///
  /// The guest is gone: a reference to one of its functions cannot be called any more.
  public let values: [Value]
  /// The exit status: what the guest gave to `proc_exit`, or 0 where `_start` has returned. `nil` where another function has
  /// returned.
  public let exitStatus: Int32?

  /// A result, for tests of what depends on one.
  public init(values: [Value], exitStatus: Int32?) {
    self.values = values
    self.exitStatus = exitStatus
  }
}
