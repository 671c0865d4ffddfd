import Testing
import WebAssembly
import WebAssemblyText

/// Calls that are awaited, and async host functions.
struct AsyncCallTests {
  private struct Refused: Error {}

  private func instantiate(_ linker: Linker, _ text: String) throws -> Instance {
    let engine = Engine()
    return try Self.instantiatePlainly(linker, Module(engine, wat: text), Store(engine))
  }

  /// Without `await`, which chooses another function in async functions.
  private static func instantiatePlainly(_ linker: Linker, _ module: Module, _ store: Store) throws -> Instance {
    try linker.instantiate(module, in: store)
  }

  private static func callPlainly(_ instance: Instance, _ name: String) throws -> [Value] { try instance.call(name) }

  private func error(_ body: () async throws -> Void) async -> CallError? {
    do { try await body() } catch { return error as? CallError }
    return nil
  }

  private func trap(_ body: () async throws -> Void) async -> Trap.Reason? {
    if case .trap(let trap)? = await error(body) { trap.reason } else { nil }
  }

  /// A host function that waits sees the calls that led to it, whatever runs in the store meanwhile.
  @Test func backtraceWhileWaiting() async throws {
    var linker = Linker()
    final class Found { var frames: [UInt32?] = [] }
    let found = Found()
    try linker.define("env", "wait", HostFunction { (caller: Caller) async throws in
      await Task.yield()
      if let other = caller.instance { _ = try Self.callPlainly(other, "other") }
      found.frames = caller.backtrace.frames.map(\.function)
    })
    let instance = try instantiate(linker, """
      (module (import "env" "wait" (func $wait))
        (func $inner (call $wait)) (func (export "outer") (call $inner)) (func (export "other")))
      """)
    try await instance.call("outer")
    #expect(found.frames == [1, 2])
  }

  // MARK: - Forms of host functions

  @Test func allFormsOfResults() async throws {
    var linker = Linker()
    final class Calls { var list: [String] = [] }
    let calls = Calls()
    try linker.define("env", "none", HostFunction { (a: Int32) async throws in
      await Task.yield()
      calls.list.append("none \(a)")
    })
    try linker.define("env", "one", HostFunction { (a: Int64, b: Double) async throws -> Double in
      await Task.yield()
      return Double(a) * b
    })
    try linker.define("env", "two", HostFunction { (a: Int32) async throws -> (Int64, SIMD4<Int32>) in
      await Task.yield()
      return (Int64(a) + 1, SIMD4(a, a + 1, a + 2, a + 3))
    })
    try linker.define("env", "callerNone", HostFunction { (caller: Caller, address: UInt32) async throws in
      await Task.yield()
      try caller.memory().store(UInt8(99), at: address)
    })
    try linker.define("env", "callerOne", HostFunction { (caller: Caller, address: UInt32) async throws -> UInt32 in
      await Task.yield()
      return UInt32(try caller.memory().load(UInt8.self, at: address))
    })
    try linker.define("env", "callerTwo", HostFunction { (caller: Caller) async throws -> (Int32, Float) in
      await Task.yield()
      return (caller.instance == nil ? 0 : 1, 0.5)
    })
    let type = FunctionType(parameters: [.i32, .i64], results: [.i64, .i32])
    try linker.define("env", "values", HostFunction(type: type, values: { (_, arguments) async throws in
      await Task.yield()
      return arguments.reversed()
    }))
    let instance = try instantiate(
      linker,
      """
      (module (import "env" "none" (func $none (param i32)))
        (import "env" "one" (func $one (param i64 f64) (result f64)))
        (import "env" "two" (func $two (param i32) (result i64 v128)))
        (import "env" "callerNone" (func $callerNone (param i32)))
        (import "env" "callerOne" (func $callerOne (param i32) (result i32)))
        (import "env" "callerTwo" (func $callerTwo (result i32 f32)))
        (import "env" "values" (func $values (param i32 i64) (result i64 i32)))
        (memory (export "memory") 1)
        (func (export "one") (result f64) (f64.add (call $one (i64.const 3) (f64.const 0.5)) (call $one (i64.const 4) (f64.const 2))))
        (func (export "two") (result i64 v128) (call $none (i32.const 1)) (call $two (i32.const 5)))
        (func (export "memory one") (result i32) (call $callerNone (i32.const 17)) (call $callerOne (i32.const 17)))
        (func (export "caller two") (result i32 f32) (call $callerTwo))
        (func (export "values") (result i64 i32) (return_call $values (i32.const 7) (i64.const 8)))
        (export "two itself" (func $two)))
      """)
    #expect(try await instance.call("one") == [.f64(9.5)])
    #expect(try await instance.call("two") == [.i64(6), .v128(SIMD4<Int32>(5, 6, 7, 8))])
    #expect(try await instance.call("memory one") == [.i32(99)])
    #expect(try await instance.call("caller two") == [.i32(1), .f32(0.5)])
    #expect(try await instance.call("values") == [.i64(8), .i32(7)])
    // The host may call it itself.
    #expect(try await instance.call("two itself", .i32(1)) == [.i64(2), .v128(SIMD4<Int32>(1, 2, 3, 4))])
    #expect(calls.list == ["none 1"])
  }

  @Test func typedFunctions() async throws {
    var linker = Linker()
    try linker.define("env", "add", HostFunction { (a: Int32, b: Int32) async throws -> Int32 in
      await Task.yield()
      return a &+ b
    })
    let instance = try instantiate(
      linker,
      """
      (module (import "env" "add" (func $add (param i32 i32) (result i32))) (global $g (mut i32) (i32.const 0))
        (func (export "set") (param i32) (global.set $g (call $add (local.get 0) (i32.const 1))))
        (func (export "get") (result i32) (global.get $g))
        (func (export "both") (param i32) (result i32 i64) (call $add (local.get 0) (global.get $g)) (i64.const 5)))
      """)
    let set = try instance.function("set", as: ((Int32) async throws -> Void).self)
    let get = try instance.function("get", as: (() async throws -> Int32).self)
    let both = try instance.function("both", as: ((Int32) async throws -> (Int32, Int64)).self)
    try await set(41)
    #expect(try await get() == 42)
    #expect(try await both(8) == (50, 5))
    #expect(throws: CallError.self) { try instance.function("set", as: ((Int64) async throws -> Void).self) }
  }

  // MARK: - Errors

  @Test func errors() async throws {
    var linker = Linker()
    let store = Store(Engine())
    let tag = try WebAssembly.Tag([.i32], in: store)
    try linker.define("env", "tag", .tag(tag))
    try linker.define("env", "throw", HostFunction { (kind: Int32) async throws -> Int32 in
      await Task.yield()
      switch kind {
      case 0: throw Refused()
      case 1: throw try GuestException(tag, .i32(77))
      default: throw Trap(.host("as it is"))
      }
    })
    try linker.define("env", "wrong", HostFunction(
      type: FunctionType(results: [.i32]), values: { (_, _) async throws in [.i64(1)] }))
    try linker.define("env", "plain") { (caller: Caller) throws in try caller.function("wrong").call() }
    let module = try Module(
      store.engine,
      wat: """
        (module (import "env" "throw" (func $throw (param i32) (result i32))) (import "env" "wrong" (func $wrong (result i32)))
          (import "env" "plain" (func $plain)) (tag $e (import "env" "tag") (param i32))
          (func (export "throw") (param i32) (result i32) (call $throw (local.get 0)))
          (func (export "catch") (result i32)
            (block $h (result i32) (try_table (catch $e $h) (return (call $throw (i32.const 1)))) (unreachable)))
          (func $tail (result i32) (return_call $throw (i32.const 1)))
          (func (export "catch a tail call") (result i32)
            (block $h (result i32) (try_table (catch $e $h) (return (call $tail))) (unreachable)))
          (export "wrong" (func $wrong)) (func (export "through plain") (call $plain))
          (func (export "answer") (result i32) (i32.const 42)))
        """)
    let instance = try Self.instantiatePlainly(linker, module, store)
    let refused = await error { try await instance.call("throw", .i32(0)) }
    guard case .trap(let trap)? = refused, case .host = trap.reason else { return #expect(Bool(false), "\(refused as Any)") }
    #expect(trap.backtrace.frames.map(\.function) == [3])
    #expect(await self.trap { try await instance.call("throw", .i32(2)) } == .host("as it is"))
    guard case .exception? = await error({ try await instance.call("throw", .i32(1)) }) else { return #expect(Bool(false)) }
    #expect(try await instance.call("catch") == [.i32(77)])
    #expect(try await instance.call("catch a tail call") == [.i32(77)])
    guard case .host? = await self.trap({ try await instance.call("wrong") }) else { return #expect(Bool(false)) }
    // Neither a plain call nor one that a host function makes can wait.
    #expect(await self.trap { _ = try Self.callPlainly(instance, "catch") } == .cannotSuspend)
    #expect(await self.trap { try await instance.call("through plain") } == .cannotSuspend)
    #expect(try await instance.call("answer") == [.i32(42)])
  }

  // MARK: - Where guests run

  /// Runs one closure after the other, on threads of its own choice.
  private final class OwnExecutor: SerialExecutor {
    private let thread = SerialThread()

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      thread.run { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
  }

  /// Owns a store, and makes sure that the host functions are called where it runs.
  private actor Owner {
    private let executor: OwnExecutor?
    private var instance: Instance?
    private(set) var checks = 0
    private var waiting = 0
    private(set) var mostWaiting = 0

    init(_ executor: OwnExecutor?) { self.executor = executor }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
      // An actor without one of its own has the executor of its other self.
      executor?.asUnownedSerialExecutor() ?? Self.plain.unownedExecutor
    }

    private actor Plain {}
    private static let plain = Plain()

    static let guest = """
      (module (import "env" "check" (func $check)) (import "env" "fetch" (func $fetch (param i32) (result i32)))
        (func $s (call $check) (drop (call $fetch (i32.const 0)))) (start $s)
        (func (export "sum") (param i32) (result i32) (local i32 i32)
          (loop $l
            (call $check)
            (local.set 1 (i32.add (local.get 1) (call $fetch (local.get 0))))
            (local.set 2 (i32.const 20000)) (loop $spend (br_if $spend (local.tee 2 (i32.sub (local.get 2) (i32.const 1)))))
            (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
          (local.get 1)))
      """

    func open(_ module: Module) async throws {
      var linker = Linker()
      try linker.define("env", "check") { [unowned self] () in
        self.preconditionIsolated()
        self.assumeIsolated { $0.checks += 1 }
      }
      try linker.define("env", "fetch", HostFunction { [unowned self] (number: Int32) async throws -> Int32 in
        self.preconditionIsolated()
        self.begin()
        if number % 2 == 0 { await Task.yield() } else { try await Task.sleep(for: .microseconds(200)) }
        self.preconditionIsolated()
        self.end()
        return number * 3
      })
      instance = try await linker.instantiate(module, in: Store(module.engine))
    }

    private func end() { waiting -= 1 }

    private func begin() {
      waiting += 1
      mostWaiting = max(mostWaiting, waiting)
    }

    func sum(_ count: Int32) async throws -> [Value] {
      let results = try await instance?.call("sum", .i32(count)) ?? []
      preconditionIsolated()
      return results
    }
  }

  /// A hundred calls at once in one store, on an actor, whose executor may be its own.
  @Test(arguments: [false, true]) func actors(_ hasExecutor: Bool) async throws {
    var configuration = Engine.Configuration()
    configuration.sliceLength = .microseconds(100)
    let module = try Module(Engine(configuration), wat: Owner.guest)
    let owner = Owner(hasExecutor ? OwnExecutor() : nil)
    try await owner.open(module)
    #expect(await owner.checks == 1)
    try await withThrowingTaskGroup(of: (Int32, [Value]).self) { group in
      for count in 1...100 as ClosedRange<Int32> { group.addTask { (count, try await owner.sum(count % 10 + 1)) } }
      for try await (count, sum) in group {
        let count = count % 10 + 1
        #expect(sum == [.i32(3 * count * (count + 1) / 2)])
      }
    }
    #expect(await owner.checks == 551)
    #expect(await owner.mostWaiting > 1)
  }

  @MainActor @Test func mainActor() async throws {
    var linker = Linker()
    @MainActor final class Log { var numbers: [Int32] = [] }
    let log = Log()
    try linker.define("env", "say") { (number: Int32) async in
      MainActor.preconditionIsolated()
      await Task.yield()
      MainActor.preconditionIsolated()
      log.numbers.append(number)
    }
    let instance = try instantiate(
      linker,
      """
      (module (import "env" "say" (func $s (param i32)))
        (func (export "f") (call $s (i32.const 1)) (call $s (i32.const 2))))
      """)
    try await instance.call("f")
    #expect(log.numbers == [1, 2])
  }

  /// While one guest computes, others have their turn: here, on one actor.
  @MainActor @Test func slicesLetOthersHaveTheirTurn() async throws {
    let instance = try instantiate(Linker(), "(module (func (export \"f\") (loop (br 0))))")
    let task = Task { @MainActor () -> CallError? in
      do throws(CallError) { try await instance.call("f") } catch { return error }
      return nil
    }
    for _ in 0..<20 { await Task.yield() }
    task.cancel()
    guard case .cancelled? = await task.value else { return #expect(Bool(false)) }
  }
}
