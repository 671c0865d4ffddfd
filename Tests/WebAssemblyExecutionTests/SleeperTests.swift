import Testing
import WebAssembly

/// Who waits on an interruption handle is woken by a request, once.
struct SleeperTests {
  /// Counts how often it was woken.
  private final class Counter: Sendable {
    let count = Lock(0)
    var value: Int { count.withLock { $0 } }
  }

  private func sleeper() -> (Sleeper, Counter) {
    let counter = Counter()
    return (Sleeper { counter.count.withLock { $0 += 1 } }, counter)
  }

  @Test func allAreWokenOnce() {
    let handle = InterruptionHandle()
    let ((one, first), (other, second)) = (sleeper(), sleeper())
    #expect(handle.beginWaiting(one) && handle.beginWaiting(other))
    handle.interrupt()
    handle.interrupt()
    #expect(first.value == 1 && second.value == 1)
    #expect(handle.endWaiting(one) && handle.endWaiting(other))
    // Nobody waits any more.
    #expect(!handle.endWaiting(one))
    handle.interrupt()
    #expect(first.value == 1 && second.value == 1)
  }

  @Test func nobodyWaitsWhereTheRequestIsThere() {
    let handle = InterruptionHandle()
    let (sleeper, counter) = sleeper()
    handle.interrupt()
    #expect(!handle.beginWaiting(sleeper))
    handle.reset()
    #expect(handle.beginWaiting(sleeper))
    #expect(!handle.endWaiting(sleeper))
    #expect(counter.value == 0)
  }

  /// A sample is taken when the guest goes on.
  @Test func samplesWakeNobody() {
    let handle = InterruptionHandle()
    let (sleeper, counter) = sleeper()
    #expect(handle.beginWaiting(sleeper))
    handle.sample()
    #expect(!handle.endWaiting(sleeper))
    #expect(counter.value == 0)
  }
}
