import Foundation

/// What a closure returns that runs on a thread of its own: one that waits in a system call must not hold a thread that
/// tasks share.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: body()) }
  }
}
