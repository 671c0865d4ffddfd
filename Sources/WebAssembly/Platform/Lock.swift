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
    #if WEBASSEMBLY_THREAD_SANITIZER
      // The sanitizer does not see what the library's mutex does where threads wait for it: it is told.
      let place = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
      return try mutex.withLock { (state: inout sending State) throws(Failure) -> sending Result in
        tellSanitizerOfLocking(place)
        defer { tellSanitizerOfUnlocking(place) }
        return try body(&state)
      }
    #else
      return try mutex.withLock(body)
    #endif
  }
}

#if WEBASSEMBLY_THREAD_SANITIZER
  /// What follows in this thread happens after what preceded the last unlocking of that place.
  @_silgen_name("__tsan_acquire")
  private func tellSanitizerOfLocking(_ place: UnsafeRawPointer)

  @_silgen_name("__tsan_release")
  private func tellSanitizerOfUnlocking(_ place: UnsafeRawPointer)
#endif

#endif
