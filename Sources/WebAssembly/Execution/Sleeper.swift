/// A function of the host that waits in the operating system, and that an interruption wakes: see `InterruptionHandle.beginWaiting`.
package final class Sleeper: Sendable {
  package let wake: @Sendable () -> Void

  /// - Parameter wake: makes the wait end. It is called by another thread, in which it must not wait, nor use the handle.
  package init(wake: @escaping @Sendable () -> Void) { self.wake = wake }
}
