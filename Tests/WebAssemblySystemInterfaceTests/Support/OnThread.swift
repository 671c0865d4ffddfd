import Foundation

/// What a closure returns that runs on a thread of its own.
///
/// No task: while a test waits in a system call, it holds one of the few threads that tasks share.
final class OnThread<Value>: @unchecked Sendable {
  private let finished = DispatchSemaphore(value: 0)
  /// Written before the semaphore is signalled, read after.
  private var result: Value?

  init(_ body: @escaping @Sendable () -> Value) {
    Thread.detachNewThread {
      self.result = body()
      self.finished.signal()
    }
  }

  /// Waits for the closure to return.
  var value: Value {
    finished.wait()
    defer { finished.signal() }
    return result!
  }
}
