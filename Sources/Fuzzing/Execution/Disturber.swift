import Foundation
import WebAssembly

/// A thread that disturbs guests while they run, again and again and at no particular time.
final class Disturber: Sendable {
  enum Disturbance: Sendable { case samples, interruption }

  private struct State {
    var handle: InterruptionHandle?
    var disturbance = Disturbance.samples
    var isOver = false
  }

  /// What the thread and its owner share: the thread ends when the owner does.
  private final class Shared: Sendable {
    let state = Lock(State())
    let work = DispatchSemaphore(value: 0)
  }

  private let shared = Shared()

  init() {
    Thread { [shared] in
      while !shared.state.withLock({ $0.isOver }) {
        shared.work.wait()
        var pause = 1
        while Self.disturbOnce(shared, isFirst: pause == 1) {
          // Shorter and longer than most modules run.
          for _ in 0..<pause { sched_yield() }
          pause = pause % 13 + 1
        }
      }
    }.start()
  }

  deinit {
    shared.state.withLock { $0 = State(isOver: true) }
    shared.work.signal()
  }

  /// Disturbs the guest, if there is one; returns whether it is to be disturbed again.
  private static func disturbOnce(_ shared: Shared, isFirst: Bool) -> Bool {
    // Locked until it is done: afterwards the guest may be gone.
    shared.state.withLock { state in
      guard let handle = state.handle else { return false }
      switch state.disturbance {
      case .samples: handle.sample()
      case .interruption where isFirst: break
      case .interruption:
        handle.interrupt()
        state.handle = nil
      }
      return state.handle != nil
    }
  }

  /// Disturbs what `body` does in the store of that handle.
  func disturb<Result>(_ handle: InterruptionHandle, by disturbance: Disturbance, _ body: () -> Result) -> Result {
    shared.state.withLock { $0 = State(handle: handle, disturbance: disturbance) }
    shared.work.signal()
    defer { shared.state.withLock { $0.handle = nil } }
    return body()
  }
}
