import Testing
import WebAssembly
import WebAssemblyText

/// Calls of guests that host functions make while their own guest is awaited.
struct NestedCallTests {
  private static let guest = """
    (module (import "env" "async" (func $async)) (import "env" "plain" (func $plain)) (import "env" "other" (func $other))
      (import "env" "sleep" (func $sleep (result i32)))
      (func (export "loop") (loop (br 0)))
      (func (export "count") (result i32) (local i32)
        (loop (br_if 0 (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 30000000)))) (local.get 0))
      (func (export "throughAsync") (call $async))
      (func (export "throughPlain") (call $plain))
      (func (export "afterOther") (call $other) (loop (br 0)))
      (func (export "sleep") (result i32) (call $sleep))
      (func (export "throughSleep") (call $other)))
    """

  /// What host functions find and leave. One thread at a time uses it.
  private final class Notes: @unchecked Sendable {
    var nested: Trap.Reason?
    var execution = "count"
  }

  private func instantiate(_ notes: Notes) throws -> Instance {
    var linker = Linker()
    try linker.define("env", "async", HostFunction { (caller: Caller) async throws in try await caller.function("loop").call() })
    try linker.define("env", "plain") { (caller: Caller) throws in
      let function = try caller.function("loop")
      do throws(CallError) { _ = try Self.call(function) } catch {
        if case .trap(let trap) = error { notes.nested = trap.reason }
        throw error
      }
    }
    try linker.define("env", "other") { (caller: Caller) throws in
      let execution = try Execution(of: caller.function(notes.execution))
      do throws(CallError) { _ = try execution.resume() } catch {
        if case .trap(let trap) = error { notes.nested = trap.reason }
      }
    }
    try linker.define("env", "sleep", HostFunction { () async throws -> Int32 in
      try await Task.sleep(for: .seconds(1000))
      return 1
    })
    let engine = Engine()
    return try Self.instantiate(linker, Module(engine, wat: Self.guest), Store(engine))
  }

  private static func call(_ function: Function) throws(CallError) -> [Value] { try function.call() }
  private static func instantiate(_ linker: Linker, _ module: Module, _ store: Store) throws -> Instance {
    try linker.instantiate(module, in: store)
  }

  /// How a call ends whose task is cancelled a short time after it has begun.
  private func cancelled(_ name: String, _ notes: Notes = Notes()) async throws -> CallError? {
    let hasBegun = Lock(false)
    let task = Task { () -> CallError? in
      let instance = try instantiate(notes)
      hasBegun.withLock { $0 = true }
      do throws(CallError) { _ = try await instance.call(name) } catch { return error }
      return nil
    }
    #expect(DetachedThread.start {
      while !hasBegun.withLock({ $0 }) { DetachedThread.sleep(seconds: 0.005) }
      DetachedThread.sleep(seconds: 0.03)
      task.cancel()
    })
    return try await task.value
  }

  private func isCancelled(_ error: CallError?) -> Bool { if case .cancelled? = error { true } else { false } }

  /// The deadline cancels a task, which is awaiting a guest of the same store.
  @Test func deadlineOfACallInACall() async throws {
    for _ in 0..<10 {
      let instance = try instantiate(Notes())
      instance.store.deadline = .now + .milliseconds(8)
      let error = await #expect(throws: CallError.self) { try await instance.call("throughAsync") }
      guard case .trap(let trap)? = error else { return #expect(Bool(false)) }
      #expect(trap.reason == .deadlineExceeded)
    }
  }

  @Test func cancellingACallInACall() async throws {
    #expect(isCancelled(try await cancelled("throughAsync")))
    let notes = Notes()
    #expect(isCancelled(try await cancelled("throughPlain", notes)))
    #expect(notes.nested == .interrupted)
  }

  /// An execution that a host function resumes does not take the end of a slice that is meant for its caller.
  @Test func cancellingAfterAnotherExecution() async throws {
    #expect(isCancelled(try await cancelled("afterOther")))
  }

  /// Nobody awaits an execution that a host function resumes.
  @Test func asyncHostFunctionsOfAnotherExecution() async throws {
    let notes = Notes()
    notes.execution = "sleep"
    let instance = try instantiate(notes)
    try await instance.call("throughSleep")
    #expect(notes.nested == .cannotSuspend)
  }

  @Test func whatWasCancelledHasEnded() async throws {
    let task = Task { () -> Bool in
      let execution = try Execution(of: #require(instantiate(Notes()).function("sleep")))
      do throws(CallError) { _ = try await execution.run() } catch { guard case .cancelled = error else { return false } }
      guard execution.status == .ended else { return false }
      do throws(CallError) { _ = try execution.resume(returning: [.i32(1)]) } catch {
        if case .cannotResume = error { return true }
      }
      return false
    }
    #expect(DetachedThread.start {
      DetachedThread.sleep(seconds: 0.03)
      task.cancel()
    })
    #expect(try await task.value)
  }
}
