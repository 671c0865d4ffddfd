#if hasFeature(Embedded)

/// What stands for a lock where there is one thread: Embedded Swift has no mutex.
///
/// It is as `Sendable` as the lock elsewhere because there is nobody to send it to.
package final class Lock<State>: @unchecked Sendable {
  private var state: State

  package init(_ state: State) { self.state = state }

  package func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(&state)
  }
}

#else

import Synchronization

/// State that several threads use, one at a time.
package final class Lock<State>: Sendable {
  private let mutex: Mutex<State>

  package init(_ state: sending State) { mutex = Mutex(state) }

  /// What `body` returns, called while no other thread uses the state.
  package func withLock<Result, Failure: Error>(
    _ body: (inout sending State) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    try mutex.withLock(body)
  }
}

#endif
