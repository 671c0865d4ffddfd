#if !hasFeature(Embedded) && !os(WASI)

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What a host function waits for without a thread. When it has come, the host function is called again, with the same arguments: so it
/// must not have done anything that it would do twice.
package protocol HostWait: AnyObject {
  /// Returns when there is a reason to look again: what is waited for has come, or the guest is to stop, or the task is cancelled.
  nonisolated(nonsending) func wait() async
}

extension Caller {
  /// Whether the host function can wait without a thread: the call of the guest is awaited, and can be put aside.
  package var canWait: Bool { store.mayYield }

  /// Makes the guest wait: the host function throws what this returns, and is called again after the wait.
  package func callAgain(after wait: any HostWait) -> Trap {
    // Without `as`, the value would be of the class of `wait`.
    canWait ? store.requestPause(.suspended(Suspension(wait as any HostWait))) : Trap(.cannotSuspend)
  }

  /// What was waited for, in a host function that is called again; `nil` in one that is called for the first time.
  package func takeEndedWait() -> AnyObject? {
    guard let wait = store.endedWait else { return nil }
    store.endedWait = nil
    return wait
  }
}

extension Store {
  /// Calls a host function again that has waited. The guest then goes on, or waits again.
  func callAgain(_ call: HostCall, after wait: any HostWait) throws(Trap) {
    endedWait = wait
    defer { endedWait = nil }
    try callAgain(call)
  }
}

#endif
