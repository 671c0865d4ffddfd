/// A function of the host that waits in the operating system, and that an interruption wakes: see `InterruptionHandle.beginWaiting`.
package final class Sleeper: Sendable {
  package let wake: @Sendable () -> Void
  /// Whether `wake` may do anything: it is called when the handle can be used again, and maybe after `endWaiting`.
  let isWokenAfterLock: Bool

  /// - Parameter wake: makes the wait end. It is called by another thread, in which it must not wait, nor use the handle.
  package init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
    isWokenAfterLock = false
  }

  /// - Parameter wake: makes the wait end. It is called by another thread, in which it must not wait.
  init(isWokenAfterLock: Bool, wake: @escaping @Sendable () -> Void) {
    self.wake = wake
    self.isWokenAfterLock = isWokenAfterLock
  }
}
