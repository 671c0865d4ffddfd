import Foundation
import Testing
import WebAssembly
import WebAssemblyText

/// Guests that do not end by themselves are stopped by a deadline, or by cancelling the task that awaits them. The store can be used
/// afterwards.
struct DeadlineTests {
  /// What the guest does without end.
  enum Endless: String, CaseIterable {
    case loop, recursion, tailRecursion, fill, copy, start
    /// Only in calls that are awaited.
    case sleep
  }

  private static let guest = """
    (module (import "env" "sleep" (func $sleep)) (memory 1024)
      (func (export "loop") (loop (br 0)))
      (func $deep (param i32) (if (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1))))))
      (func (export "recursion") (loop (call $deep (i32.const 1000)) (br 0)))
      (func $tail (export "tailRecursion") (return_call $tail))
      (func (export "fill") (loop (memory.fill (i32.const 0) (i32.const 7) (i32.const 0x4000000)) (br 0)))
      (func (export "copy") (loop (memory.copy (i32.const 0) (i32.const 1) (i32.const 0x3ffffff)) (br 0)))
      (func (export "sleep") (call $sleep))
      (func (export "answer") (result i32) (i32.const 42)))
    """

  private struct Guest {
    let instance: Instance
    let linker: Linker
    let starting: Module

    init() throws {
      let engine = Engine()
      var linker = Linker()
      try linker.define("env", "sleep", HostFunction { () async throws in try await Task.sleep(for: .seconds(100)) })
      instance = try linker.instantiate(Module(engine, wat: DeadlineTests.guest), in: Store(engine))
      starting = try Module(engine, wat: "(module (func $s (loop (br 0))) (start $s))")
      self.linker = linker
    }

    var store: Store { instance.store }

    func run(_ kind: Endless) throws {
      if kind == .start { _ = try linker.instantiate(starting, in: store) } else { try instance.call(kind.rawValue) }
    }

    func runAwaited(_ kind: Endless) async throws {
      if kind == .start { _ = try await linker.instantiate(starting, in: store) } else { try await instance.call(kind.rawValue) }
    }
  }

  private enum Ending: Equatable {
    case trap(Trap.Reason)
    case cancelled
    case other
  }

  private static func ending(_ error: any Error) -> Ending {
    switch error {
    case CallError.trap(let trap): .trap(trap.reason)
    case InstantiationError.trap(let trap): .trap(trap.reason)
    case CallError.cancelled, InstantiationError.cancelled: .cancelled
    default: .other
    }
  }

  @Test(arguments: Endless.allCases.filter { $0 != .sleep }) func deadlineStopsPlainCalls(_ kind: Endless) throws {
    let guest = try Guest()
    for _ in 0..<3 {
      let start = ContinuousClock.now
      guest.store.deadline = start + .milliseconds(10)
      #expect { try guest.run(kind) } throws: { Self.ending($0) == .trap(.deadlineExceeded) }
      #expect(ContinuousClock.now >= start + .milliseconds(10))
      // As long as it stands, it counts for other calls, too.
      #expect { try guest.instance.call("answer") } throws: { Self.ending($0) == .trap(.deadlineExceeded) }
      guest.store.deadline = nil
      #expect(try guest.instance.call("answer") == [.i32(42)])
    }
  }

  @Test(arguments: Endless.allCases) func deadlineStopsAwaitedCalls(_ kind: Endless) async throws {
    let guest = try Guest()
    for _ in 0..<3 {
      let start = ContinuousClock.now
      guest.store.deadline = start + .milliseconds(10)
      await #expect { try await guest.runAwaited(kind) } throws: { Self.ending($0) == .trap(.deadlineExceeded) }
      #expect(ContinuousClock.now >= start + .milliseconds(10))
      guest.store.deadline = nil
      #expect(try await guest.instance.call("answer") == [.i32(42)])
    }
  }

  /// Cancelled before, while and after it begins.
  @Test(arguments: Endless.allCases) func cancellationStopsAwaitedCalls(_ kind: Endless) async throws {
    for delay in [0, 1, 5, 20] {
      let task = Task {
        let guest = try Guest()
        var endings: [Ending] = []
        do { try await guest.runAwaited(kind) } catch { endings.append(Self.ending(error)) }
        // The task is cancelled, so another call does not begin; but one that is not awaited does.
        do { try await guest.instance.call("answer") } catch { endings.append(Self.ending(error)) }
        return (endings, try Self.answer(guest))
      }
      try await Task.sleep(for: .milliseconds(delay))
      task.cancel()
      let (endings, answer) = try await task.value
      #expect(endings == [.cancelled, .cancelled])
      #expect(answer == [.i32(42)])
    }
  }

  private static func answer(_ guest: Guest) throws -> [Value] { try guest.instance.call("answer") }

  /// One that is taken back in time stops nobody, and one that is put off holds at its new time.
  @Test func takenBackAndPutOff() async throws {
    let guest = try Guest()
    guest.store.deadline = .now + .milliseconds(5)
    guest.store.deadline = nil
    try await Task.sleep(for: .milliseconds(10))
    #expect(try await guest.instance.call("answer") == [.i32(42)])
    let start = ContinuousClock.now
    guest.store.deadline = start + .milliseconds(5)
    guest.store.deadline = start + .milliseconds(50)
    await #expect { try await guest.runAwaited(.loop) } throws: { Self.ending($0) == .trap(.deadlineExceeded) }
    #expect(ContinuousClock.now - start >= .milliseconds(50))
    guest.store.deadline = .now - .seconds(1)
    await #expect { try await guest.runAwaited(.loop) } throws: { Self.ending($0) == .trap(.deadlineExceeded) }
  }

  @Test func timeLimits() throws {
    let guest = try Guest()
    let outer = ContinuousClock.now + .seconds(100)
    guest.store.deadline = outer
    #expect {
      try guest.store.withTimeLimit(.milliseconds(5)) { try guest.run(.loop) }
    } throws: { Self.ending($0) == .trap(.deadlineExceeded) }
    #expect(guest.store.deadline == outer)
    let answer = try guest.store.withTimeLimit(.seconds(200)) {
      #expect(guest.store.deadline == outer)
      return try guest.instance.call("answer")
    }
    #expect(answer == [.i32(42)])
  }

  /// Guests whose calls are not awaited occupy all threads that tasks share, and more of them wait: all deadlines hold.
  @Test func aPoolThatIsFull() async {
    await #expect(processExitsWith: .success) {
      let count = ProcessInfo.processInfo.activeProcessorCount * 3
      let rights = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<count { group.addTask { Self.isStopped() } }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(rights == count)
    }
  }

  private static func isStopped() -> Bool {
    do {
      let guest = try Guest()
      guest.store.deadline = .now + .milliseconds(50)
      try guest.run(.loop)
      return false
    } catch { return ending(error) == .trap(.deadlineExceeded) }
  }

  /// Guests in endless loops, more than there are threads: whoever awaits something else still has a turn.
  @Test func awaitedGuestsLeaveThePoolToOthers() async throws {
    let guests = (0..<8).map { _ in Task { try await Guest().runAwaited(.loop) } }
    var count = 0
    for _ in 0..<20 { count += await Task.detached { 1 }.value }
    #expect(count == 20)
    for guest in guests { guest.cancel() }
    for guest in guests {
      await #expect { try await guest.value } throws: { Self.ending($0) == .cancelled }
    }
  }
}
