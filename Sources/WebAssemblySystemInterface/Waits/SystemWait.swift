import WebAssembly

/// What a system call waits for without a thread, and what it has done before: when the wait has ended, it is made again.
final class SystemWait: HostWait {
  private let requests: [Host.PollRequest]
  /// The time of the host's monotonic clock when the wait is over; `nil` where it has no end. A call that is made again does not begin
  /// to wait anew.
  let end: UInt64?
  private let interruption: InterruptionHandle
  /// The fuel that the call has taken already.
  var paidFuel: UInt64 = 0
  /// How many bytes it has received already.
  var receivedCount = 0
  /// What it has subscribed to.
  var subscriptions: SubscriptionList?

  init(_ requests: UnsafeMutableBufferPointer<Host.PollRequest>, end: UInt64?, _ interruption: InterruptionHandle) {
    self.requests = Array(requests)
    self.end = end
    self.interruption = interruption
  }

  nonisolated(nonsending) func wait() async {
    let waiter = Waiter()
    let sleeper = Sleeper { waiter.end() }
    // A request to stop is there already.
    guard interruption.beginWaiting(sleeper) else { return }
    let watch = requests.isEmpty ? nil : DescriptorWatch.add(requests) { waiter.end() }
    let now = Host.time(of: .monotonic)
    let alarm = end.flatMap { end in Alarms.set(after: end > now ? end - now : 0) { waiter.end() } }
    if watch != nil || requests.isEmpty, alarm != nil || end == nil {
      await waiter.wait()
    } else {
      // The system has no thread to give. So others have their turn, and then the call looks again.
      await Task.yield()
    }
    if let watch { DescriptorWatch.remove(watch) }
    if let alarm { Alarms.cancel(alarm) }
    _ = interruption.endWaiting(sleeper)
  }
}

/// A task that waits until somebody ends the wait, or cancels the task. The end may come before the wait.
private final class Waiter: Sendable {
  private enum State {
    case idle
    case waiting(CheckedContinuation<Void, Never>)
    case ended
  }

  private let state = Lock(State.idle)

  /// Ends the wait. From any thread, any number of times.
  func end() {
    let previous = state.withLock { state -> State in
      defer { state = .ended }
      return state
    }
    if case .waiting(let continuation) = previous { continuation.resume() }
  }

  nonisolated(nonsending) func wait() async {
    await whileNotCancelled {
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let isEnded = state.withLock { state in
          if case .ended = state { return true }
          state = .waiting(continuation)
          return false
        }
        if isEnded { continuation.resume() }
      }
    } onCancel: {
      end()
    }
  }
}
