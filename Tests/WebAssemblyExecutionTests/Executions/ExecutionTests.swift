import Testing
import WebAssembly
import WebAssemblyText

/// Executions that host functions suspend, side by side in one store.
struct ExecutionTests {
  private static let guest = """
    (module (import "env" "receive" (func $receive (param i32) (result i32)))
      (import "env" "plain" (func $plain (param i32) (result i32)))
      (tag $e (import "env" "tag") (param i32))
      (memory (export "memory") 1)
      (func $sum (export "sum") (param i32) (result i32) (local i32)
        (loop $l
          (local.set 1 (i32.add (local.get 1) (call $receive (local.get 0))))
          (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
      (func (export "tail") (param i32) (result i32) (return_call $receive (local.get 0)))
      (func (export "tailOfTail") (param i32) (result i32) (i32.add (call $tail (local.get 0)) (i32.const 1000)))
      (func $tail (param i32) (result i32) (return_call $receive (local.get 0)))
      (func (export "catch") (result i32)
        (block $h (result i32) (try_table (catch $e $h) (return (call $receive (i32.const 1)))) (unreachable)))
      (func (export "throughPlain") (result i32) (call $plain (i32.const 5)))
      (export "receive" (func $receive)) (export "import" (func $plain)))
    """

  private struct Guest {
    let store: Store
    let instance: Instance
    let tag: WebAssembly.Tag

    func execution(_ name: String, _ arguments: Value...) throws -> Execution {
      try Execution(of: #require(instance.function(name)), arguments)
    }
  }

  private func makeGuest() throws -> Guest {
    let store = Store(Engine())
    var linker = Linker()
    let tag = try WebAssembly.Tag([.i32], in: store)
    try linker.define("env", "tag", .tag(tag))
    try linker.define("env", "receive", HostFunction(
      type: FunctionType(parameters: [.i32], results: [.i32]),
      values: { (caller, arguments) throws(Trap) in try caller.suspend(with: arguments) }))
    try linker.define("env", "plain") { (caller: Caller, count: Int32) throws -> Int32 in
      guard case .i32(let sum)? = try caller.function("sum").call(.i32(count)).first else { return -1 }
      return sum
    }
    return Guest(store: store, instance: try linker.instantiate(Module(store.engine, wat: Self.guest), in: store), tag: tag)
  }

  /// The value that the guest has suspended with.
  private func argument(_ progress: Execution.Progress) -> [Value]? {
    if case .suspended(let suspension) = progress { suspension.value(as: [Value].self) } else { nil }
  }

  private func results(_ progress: Execution.Progress) -> [Value]? {
    if case .finished(let results) = progress { results } else { nil }
  }

  @Test func suspendsAndGoesOn() throws {
    let guest = try makeGuest()
    let execution = try guest.execution("sum", .i32(3))
    #expect(execution.status == .ready)
    #expect(argument(try execution.resume()) == [.i32(3)])
    #expect(execution.status == .suspended)
    #expect(execution.backtrace.frames.map(\.function) == [2])
    #expect(argument(try execution.resume(returning: [.i32(10)])) == [.i32(2)])
    // Plain calls between: the store is free.
    #expect(throws: CallError.self) { try guest.instance.call("sum", .i32(1)) }
    #expect(argument(try execution.resume(returning: [.i32(20)])) == [.i32(1)])
    #expect(results(try execution.resume(returning: [.i32(30)])) == [.i32(60)])
    #expect(execution.status == .ended)
    #expect(execution.backtrace.frames.isEmpty)
  }

  @Test func manySideBySide() throws {
    let guest = try makeGuest()
    let executions = try (1...50).map { try guest.execution("sum", .i32($0)) }
    var sums: [Int32: Int32] = [:]
    var progress = try executions.map { try $0.resume() }
    while sums.count < 50 {
      for index in executions.indices.shuffled() {
        if let argument = argument(progress[index])?.first, case .i32(let value) = argument {
          progress[index] = try executions[index].resume(returning: [.i32(value &* 3)])
        } else if case .i32(let sum)? = results(progress[index])?.first {
          sums[Int32(index + 1)] = sum
        }
      }
    }
    for count in 1...50 as ClosedRange<Int32> { #expect(sums[count] == 3 * count * (count + 1) / 2) }
  }

  @Test func tailCalls() throws {
    let guest = try makeGuest()
    for (name, expected) in [("tail", 7), ("tailOfTail", 1007)] as [(String, Int32)] {
      let execution = try guest.execution(name, .i32(5))
      #expect(argument(try execution.resume()) == [.i32(5)])
      #expect(results(try execution.resume(returning: [.i32(7)])) == [.i32(expected)])
    }
  }

  /// The function may be the host's own.
  @Test func hostFunctionOfTheHost() throws {
    let guest = try makeGuest()
    let execution = try guest.execution("receive", .i32(9))
    #expect(argument(try execution.resume()) == [.i32(9)])
    #expect(results(try execution.resume(returning: [.i32(8)])) == [.i32(8)])
  }

  @Test func exceptionsAndTraps() throws {
    let guest = try makeGuest()
    let caught = try guest.execution("catch")
    _ = try caught.resume()
    let exception = try GuestException(guest.tag, .i32(77))
    #expect(results(try caught.resume(throwing: Trap(.exception(exception)))) == [.i32(77)])
    let uncaught = try guest.execution("tail", .i32(1))
    _ = try uncaught.resume()
    #expect {
      _ = try uncaught.resume(throwing: Trap(.exception(exception)))
    } throws: { if case CallError.exception = $0 { true } else { false } }
    let trapped = try guest.execution("sum", .i32(1))
    _ = try trapped.resume()
    #expect {
      _ = try trapped.resume(throwing: Trap(.host("gone")))
    } throws: {
      if case CallError.trap(let trap) = $0 { trap.reason == .host("gone") && trap.backtrace.frames.count == 1 } else { false }
    }
    #expect(trapped.status == .ended)
  }

  /// A plain call cannot be put aside, nor can one that a host function has made.
  @Test func cannotSuspend() throws {
    let guest = try makeGuest()
    func isTrap(_ error: any Error) -> Bool {
      if case CallError.trap(let trap) = error { trap.reason == .cannotSuspend } else { false }
    }
    #expect(performing: { try guest.instance.call("sum", .i32(1)) }, throws: isTrap)
    let execution = try guest.execution("throughPlain")
    #expect(performing: { try execution.resume() }, throws: isTrap)
    #expect(execution.status == .ended)
  }

  @Test func misuse() throws {
    let guest = try makeGuest()
    let execution = try guest.execution("sum", .i32(1))
    func isMisuse(_ error: any Error) -> Bool { if case CallError.cannotResume = error { true } else { false } }
    #expect(performing: { try execution.resume(returning: []) }, throws: isMisuse)
    _ = try execution.resume()
    #expect(performing: { try execution.resume() }, throws: isMisuse)
    #expect {
      _ = try execution.resume(returning: [.i64(1)])
    } throws: { if case CallError.typeMismatch = $0 { true } else { false } }
    #expect(execution.status == .suspended)
    #expect(results(try execution.resume(returning: [.i32(1)])) == [.i32(1)])
    #expect(performing: { try execution.resume() }, throws: isMisuse)
    #expect(performing: { try guest.execution("sum") }, throws: { _ in true })
  }

  /// A host function may catch the error that suspends it, and return results. Then the request to suspend is void.
  @Test func anErrorThatIsCaught() throws {
    let store = Store(Engine())
    var linker = Linker()
    let type = FunctionType(results: [.i32])
    try linker.define("env", "almost", HostFunction(type: type, values: { (caller, _) throws(Trap) in
      do throws(Trap) { try caller.suspend(with: "stale") } catch { return [.i32(5)] }
    }))
    try linker.define("env", "refuses", HostFunction(type: type, values: { (_, _) throws(Trap) in throw Trap(.cannotSuspend) }))
    let guest = """
      (module (import "env" "almost" (func $almost (result i32))) (import "env" "refuses" (func $refuses (result i32)))
        (func (export "first") (result i32) (call $almost)) (func (export "second") (result i32) (drop (call $almost)) (call $refuses)))
      """
    let instance = try linker.instantiate(Module(store.engine, wat: guest), in: store)
    #expect(results(try Execution(of: #require(instance.function("first"))).resume()) == [.i32(5)])
    let second = try Execution(of: #require(instance.function("second")))
    #expect(throws: CallError.self) { try second.resume() }
    #expect(second.status == .ended)
  }

  /// What was left of a slice when the guest was suspended is not added to the next.
  @Test func slicesAfterASuspension() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let store = Store(Engine(configuration))
    var linker = Linker()
    try linker.define("env", "wait", HostFunction(type: FunctionType(), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    let guest = "(module (import \"env\" \"wait\" (func $wait)) (func (export \"run\") (call $wait) (loop (br 0))))"
    let instance = try linker.instantiate(Module(store.engine, wat: guest), in: store)
    store.fuel = 1_000_000
    let execution = try Execution(of: #require(instance.function("run")))
    _ = try execution.resume()
    let before = store.fuel
    guard case .outOfFuel = try execution.resume(returning: [], fuel: 100) else { return #expect(Bool(false)) }
    #expect(before - store.fuel <= 100)
  }

  /// The arguments of a call that has not begun are references that somebody needs.
  @Test func argumentsAreKept() throws {
    final class Thing {}
    let store = Store(Engine())
    let guest = "(module (func (export \"id\") (param externref) (result externref) (local.get 0)))"
    let instance = try Linker().instantiate(Module(store.engine, wat: guest), in: store)
    let thing = Thing()
    let execution = try Execution(of: #require(instance.function("id")), [.reference(store.reference(to: thing))])
    store.releaseUnreachableObjects()
    guard case .reference(let reference)? = results(try execution.resume())?.first else { return #expect(Bool(false)) }
    #expect(store.object(reference) === thing)
  }

  /// What an execution comes back to must be what it has left.
  @Test func noResetMeanwhile() throws {
    let guest = try makeGuest()
    var execution: Execution? = try guest.execution("sum", .i32(1))
    try guest.instance.reset()
    _ = try execution?.resume()
    #expect { try guest.instance.reset() } throws: { if case InstantiationError.instanceInUse = $0 { true } else { false } }
    execution = nil
    try guest.instance.reset()
  }

  /// Dropped half-way, an execution leaves nothing, and the store can be used.
  @Test func droppedHalfWay() throws {
    weak var store: Store?
    do {
      let guest = try makeGuest()
      store = guest.store
      for _ in 0..<1000 {
        let execution = try guest.execution("sum", .i32(3))
        _ = try execution.resume()
      }
      let last = try guest.execution("tail", .i32(3))
      _ = try last.resume()
      #expect(results(try last.resume(returning: [.i32(4)])) == [.i32(4)])
    }
    #expect(store == nil)
  }

  /// A host function that resumes another execution, or its own.
  @Test func resumedByAHostFunction() throws {
    let store = Store(Engine())
    final class Box { var execution: Execution?; var misuse = 0 }
    let box = Box()
    var linker = Linker()
    try linker.define("env", "yield", HostFunction(type: FunctionType(), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    try linker.define("env", "other") { () throws -> Int32 in
      guard let execution = box.execution, execution.status != .running else {
        do { _ = try box.execution?.resume() } catch { box.misuse += 1 }
        return 0
      }
      if case .suspended = try execution.resume(), case .finished(let results) = try execution.resume(returning: []),
        case .i32(let value)? = results.first
      {
        return value
      }
      return -1
    }
    let guest = """
      (module (import "env" "yield" (func $yield)) (import "env" "other" (func $other (result i32)))
        (func (export "inner") (result i32) (local i32) (local.set 0 (i32.const 20)) (call $yield) (local.get 0))
        (func (export "outer") (result i32) (local i32) (local.set 0 (i32.const 1)) (i32.add (call $other) (local.get 0))))
      """
    let instance = try linker.instantiate(Module(store.engine, wat: guest), in: store)
    let outer = try #require(instance.function("outer"))
    box.execution = try Execution(of: #require(instance.function("inner")))
    #expect(try outer.call() == [.i32(21)])
    let execution = try Execution(of: outer)
    box.execution = execution
    guard case .finished(let results) = try execution.resume() else { return #expect(Bool(false)) }
    #expect(results == [.i32(1)])
    #expect(box.misuse == 1)
    box.execution = nil
  }
}
