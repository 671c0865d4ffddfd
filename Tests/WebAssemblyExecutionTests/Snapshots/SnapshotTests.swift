import Testing
import WebAssembly
import WebAssemblyText

/// Stores that are made of snapshots are what the first one was, and go on by themselves.
struct SnapshotTests {
  private static func fuelEngine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    return Engine(configuration)
  }

  private static let state = """
    (module
      (memory (export "memory") 2 10)
      (table $t (export "table") 3 20 funcref)
      (global $g (export "g") (mut i64) (i64.const 5))
      (global $v (export "v") (mut v128) (v128.const i64x2 1 2))
      (global $f (mut funcref) (ref.null func))
      (data $d "hello") (elem $e func $seven $eight)
      (func $seven (export "seven") (result i32) (i32.const 7))
      (func $eight (export "eight") (result i32) (i32.const 8))
      (func (export "change")
        (i32.store (i32.const 70000) (i32.const 123))
        (drop (memory.grow (i32.const 3)))
        (i32.store8 (i32.const 300000) (i32.const 9))
        (memory.init $d (i32.const 10) (i32.const 0) (i32.const 5)) (data.drop $d)
        (drop (table.grow $t (ref.func $seven) (i32.const 2)))
        (table.init $t $e (i32.const 1) (i32.const 1) (i32.const 1)) (elem.drop $e)
        (global.set $g (i64.const -9)) (global.set $v (v128.const i64x2 3 4)) (global.set $f (ref.func $eight)))
      (func (export "look") (result i32 i32 i32 i32 i32 i64 i64 i32)
        (i32.load (i32.const 70000)) (memory.size) (i32.load8_u (i32.const 300000)) (i32.load8_u (i32.const 14))
        (table.size $t) (global.get $g) (i64x2.extract_lane 1 (global.get $v))
        (table.set $t (i32.const 0) (global.get $f)) (call_indirect $t (result i32) (i32.const 0)))
      (func (export "through") (param i32) (result i32) (call_indirect $t (result i32) (local.get 0)))
      (func (export "again") (memory.init $d (i32.const 10) (i32.const 0) (i32.const 5)))
      (func (export "elements") (table.init $t $e (i32.const 1) (i32.const 1) (i32.const 1))))
    """

  private static let changed: [Value] = [.i32(123), .i32(5), .i32(9), .i32(111), .i32(5), .i64(-9), .i64(4), .i32(8)]

  @Test func everythingThatInstancesHave() throws {
    let engine = Engine()
    let module = try Module(engine, wat: Self.state)
    let store = Store(engine)
    let instance = try Linker().instantiate(module, in: store)
    try instance.call("change")
    let snapshot = try store.snapshot()
    // What happens after it is not in it.
    try instance.memory("memory")?.store(UInt32(55), at: 70000)
    // Another engine, as in another process.
    let other = Engine()
    let bytes = snapshot.bytes
    for _ in 0..<3 {
      let restored = try RestoredStore(from: Snapshot(bytes), other, modules: [Module(other, wat: Self.state)])
      #expect(restored.executions.isEmpty)
      let again = try #require(restored.instances.first)
      #expect(try again.call("look") == Self.changed)
      #expect(try again.call("through", .i32(1)) == [.i32(8)] && again.call("through", .i32(4)) == [.i32(7)])
      #expect(throws: CallError.self) { try again.call("again") }
      #expect(throws: CallError.self) { try again.call("elements") }
      // Each goes on by itself, also with what grows.
      #expect(again.memory("memory")?.grow(by: 5) == 5)
      #expect(again.memory("memory")?.grow(by: 1) == nil)
    }
    #expect(try instance.call("look").first == .i32(55))
  }

  /// A call that is put aside anywhere goes on in another store as it does in this: with the same results and fuel.
  @Test(arguments: [1, 3, 17, 100, 333] as [UInt64]) func callsHalfWay(_ slice: UInt64) throws {
    let guest = """
      (module (memory 1) (type $t (func (param i32 f64) (result f64 i32)))
        (table funcref (elem $step))
        (func $step (type $t) (local v128 f32)
          (local.set 2 (i8x16.splat (local.get 0))) (local.set 3 (f32.convert_i32_s (local.get 0)))
          (if (i32.eqz (local.get 0)) (then (return (local.get 1) (i32.const 1))))
          (call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1)) (f64.mul (local.get 1) (f64.const 1.5)) (i32.const 0))
          (local.set 0) (f64.add (f64.promote_f32 (local.get 3)))
          (i32.add (local.get 0) (i8x16.extract_lane_u 3 (local.get 2))))
        (func (export "run") (result f64 i32) (local i32 f64 i32)
          (loop $l
            (call $step (i32.and (local.get 0) (i32.const 7)) (local.get 1))
            (local.set 2 (i32.add (local.get 2))) (local.set 1)
            (i32.store (local.get 0) (local.get 2))
            (memory.fill (i32.const 1000) (local.get 0) (i32.const 9000))
            (br_if $l (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 30))))
          (local.get 1) (i32.add (local.get 2) (i32.load8_u (i32.const 5000)))))
      """
    let engine = Self.fuelEngine()
    let module = try Module(engine, wat: guest)
    func start() throws -> Execution {
      let store = Store(engine)
      store.fuel = 1 << 40
      let instance = try Linker().instantiate(module, in: store)
      return try Execution(of: #require(instance.function("run")))
    }
    let plain = try start()
    guard case .finished(let expected) = try plain.resume() else { return #expect(Bool(false)) }
    var execution = try start()
    var progress = try execution.resume(fuel: slice)
    var count = 0
    while case .outOfFuel = progress {
      count += 1
      let other = Self.fuelEngine()
      let snapshot = try execution.store.snapshot(of: [execution])
      let restored = try RestoredStore(from: Snapshot(snapshot.bytes), other, modules: [Module(other, wat: guest)])
      // Both go on.
      if count % 16 == 0 {
        #expect(execution.backtrace.description == restored.executions[0].backtrace.description)
        let first = try execution.resume(), second = try restored.executions[0].resume()
        guard case .finished(let results) = first, case .finished(let others) = second else { return #expect(Bool(false)) }
        #expect(results == expected && others == expected)
        #expect(execution.store.fuel == plain.store.fuel && restored.store.fuel == plain.store.fuel)
        execution = try RestoredStore(from: snapshot, engine, modules: [module]).executions[0]
      } else {
        execution = restored.executions[0]
      }
      progress = try execution.resume(fuel: slice)
      if count > 120 { progress = try execution.resume() }
    }
    guard case .finished(let results) = progress else { return #expect(Bool(false)) }
    #expect(results == expected)
    #expect(execution.store.fuel == plain.store.fuel)
  }

  /// Calls through several instances, tail calls among them, and a host function that waits.
  @Test func acrossInstances() throws {
    let library = """
      (module (import "env" "wait" (func $wait (param i32) (result i32)))
        (func (export "deep") (param i32) (result i32) (local i32) (local.set 1 (i32.const 1000))
          (i32.add (call $wait (local.get 0)) (local.get 1)))
        (func (export "tail") (param i32) (result i32) (return_call $wait (i32.add (local.get 0) (i32.const 1)))))
      """
    let guest = """
      (module (import "lib" "deep" (func $deep (param i32) (result i32))) (import "lib" "tail" (func $tail (param i32) (result i32)))
        (func $own (param i32) (result i32) (return_call $tail (local.get 0)))
        (func $foreignTail (param i32) (result i32) (return_call $deep (local.get 0)))
        (func (export "run") (param i32) (result i32) (local i32 i32 i32)
          (local.set 1 (call $deep (local.get 0)))
          (local.set 2 (call $own (local.get 0)))
          (local.set 3 (call $foreignTail (local.get 0)))
          (i32.add (i32.mul (local.get 1) (i32.const 3)) (i32.add (i32.mul (local.get 2) (i32.const 5)) (local.get 3))))
        (func (export "tailFirst") (param i32) (result i32) (return_call $deep (local.get 0))))
      """
    func link(_ engine: Engine) throws -> (Linker, [Module]) {
      var linker = Linker()
      try linker.define("env", "wait", HostFunction(
        type: FunctionType(parameters: [.i32], results: [.i32]),
        values: { (caller, arguments) throws(Trap) in try caller.suspend(with: arguments[0]) }))
      return (linker, [try Module(engine, wat: library), try Module(engine, wat: guest)])
    }
    for (name, expected) in [("run", 1120 * 3 + 121 * 5 + 1120), ("tailFirst", 1120)] as [(String, Int32)] {
      let engine = Engine()
      var (linker, modules) = try link(engine)
      let store = Store(engine)
      try linker.define("lib", linker.instantiate(modules[0], in: store))
      let instance = try linker.instantiate(modules[1], in: store)
      var execution = try Execution(of: #require(instance.function(name)), [.i32(12)])
      var progress = try execution.resume()
      var arguments: [Int32] = []
      while case .suspended = progress {
        let other = Engine()
        let (linker, modules) = try link(other)
        let snapshot = try execution.store.snapshot(of: [execution])
        execution = try RestoredStore(from: snapshot, other, modules: modules, linker).executions[0]
        #expect(execution.status == .ready)
        // The host function is called again.
        guard case .suspended(let suspension) = try execution.resume(), case .i32(let argument)? = suspension.value(as: Value.self) else {
          return #expect(Bool(false))
        }
        arguments.append(argument)
        progress = try execution.resume(returning: [.i32(argument * 10)])
      }
      guard case .finished(let results) = progress else { return #expect(Bool(false)) }
      // The tail call gets 13, so 130.
      #expect(results == [.i32(name == "run" ? 1120 * 3 + 130 * 5 + 1120 : expected)])
      #expect(arguments == (name == "run" ? [12, 13, 12] : [12]))
    }
  }

  /// An execution that has not begun, one that waits for a host function of the host's own, and several in one store.
  @Test func severalExecutions() throws {
    let guest = """
      (module (import "env" "wait" (func $wait (result i32))) (export "wait" (func $wait))
        (func (export "double") (param i32) (result i32) (i32.add (local.get 0) (local.get 0)))
        (func (export "plus") (param i32) (result i32) (i32.add (call $wait) (local.get 0))))
      """
    let engine = Engine()
    let module = try Module(engine, wat: guest)
    var linker = Linker()
    try linker.define("env", "wait", HostFunction(
      type: FunctionType(results: [.i32]), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    let store = Store(engine)
    let instance = try linker.instantiate(module, in: store)
    let fresh = try Execution(of: #require(instance.function("double")), [.i32(21)])
    let host = try Execution(of: #require(instance.function("wait")))
    let plus = try Execution(of: #require(instance.function("plus")), [.i32(5)])
    _ = try host.resume()
    _ = try plus.resume()
    let restored = try RestoredStore(from: store.snapshot(of: [fresh, host, plus]), engine, modules: [module], linker)
    guard case .finished(let doubled) = try restored.executions[0].resume() else { return #expect(Bool(false)) }
    #expect(doubled == [.i32(42)])
    for (execution, expected) in zip(restored.executions.dropFirst(), [3, 8] as [Int32]) {
      guard case .suspended = try execution.resume(), case .finished(let results) = try execution.resume(returning: [.i32(3)]) else {
        return #expect(Bool(false))
      }
      #expect(results == [.i32(expected)])
    }
  }

  /// References to exceptions that a guest keeps, in locals and in a global.
  @Test func exceptions() throws {
    let guest = """
      (module (import "env" "wait" (func $wait)) (tag $e (param i32)) (global $x (mut exnref) (ref.null exn))
        (func $make (param i32) (result exnref)
          (block $h (result i32 exnref) (try_table (catch_ref $e $h) (throw $e (local.get 0))) (unreachable)) (global.set $x) (drop)
          (global.get $x))
        (func (export "run") (result i32) (local exnref)
          (local.set 0 (call $make (i32.const 41))) (drop (call $make (i32.const 42)))
          (call $wait)
          (block $h (result i32) (try_table (catch $e $h) (throw_ref (local.get 0))) (unreachable))
          (block $k (result i32) (try_table (catch $e $k) (throw_ref (global.get $x))) (unreachable))
          (i32.mul)))
      """
    let engine = Engine()
    let module = try Module(engine, wat: guest)
    var linker = Linker()
    try linker.define("env", "wait", HostFunction(type: FunctionType(), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    let instance = try linker.instantiate(module, in: Store(engine))
    let execution = try Execution(of: #require(instance.function("run")))
    _ = try execution.resume()
    let restored = try RestoredStore(from: instance.store.snapshot(of: [execution]), engine, modules: [module], linker)
    _ = try restored.executions[0].resume()
    guard case .finished(let results) = try restored.executions[0].resume(returning: []) else { return #expect(Bool(false)) }
    #expect(results == [.i32(41 * 42)])
  }

  /// A host function is called again alone, and not with the instructions that were joined with the call.
  @Test func joinedInstructions() throws {
    let guest = """
      (module (import "env" "wait" (func $wait (result i32))) (type $t (func (result i32)))
        (table 2 funcref) (elem (i32.const 1) func $wait) (memory 1)
        (func (export "swap") (param i32 i32) (result i32)
          (local.set 0 (local.get 1)) (local.set 1 (i32.const 5))
          (drop (call_indirect (type $t) (i32.const 1))) (local.get 0))
        (func (export "index") (param i32) (result i32)
          (call_indirect (type $t) (i32.and (i32.add (local.get 0) (i32.const 2)) (i32.const 1))))
        (func (export "load") (result i32)
          (i32.store (i32.const 8) (i32.const 1))
          (call_indirect (type $t) (i32.load (i32.const 8))))
        (func (export "tail") (param i32) (result i32) (return_call_indirect (type $t) (local.get 0))))
      """
    let engine = Engine()
    let module = try Module(engine, wat: guest)
    var linker = Linker()
    try linker.define("env", "wait", HostFunction(
      type: FunctionType(results: [.i32]), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    for (name, arguments, expected) in [
      ("swap", [.i32(1), .i32(2)], 2), ("index", [.i32(7)], 40), ("load", [], 40), ("tail", [.i32(1)], 40),
    ] as [(String, [Value], Int32)] {
      let instance = try linker.instantiate(module, in: Store(engine))
      let execution = try Execution(of: #require(instance.function(name)), arguments)
      _ = try execution.resume()
      let snapshot = try instance.store.snapshot(of: [execution])
      // What the guest does not have any more makes no difference.
      let restored = try RestoredStore(from: snapshot, engine, modules: [module], linker)
      let again = try RestoredStore(from: restored.store.snapshot(of: restored.executions), engine, modules: [module], linker)
      for execution in [execution, restored.executions[0], again.executions[0]] {
        if execution.status == .ready { _ = try execution.resume() }
        guard case .finished(let results) = try execution.resume(returning: [.i32(40)]) else { return #expect(Bool(false)) }
        #expect(results == [.i32(expected)], "\(name)")
      }
    }
  }

  /// Two stores in the same state have the same snapshot: there is nothing in it of the process, nor of other stores.
  @Test func nothingOfTheProcess() throws {
    let guest = """
      (module (import "env" "wait" (func $wait)) (func $inner (param i64) (local i64 i64 i64) (call $wait))
        (func (export "run") (param i64) (local i64 i64) (call $inner (local.get 0))))
      """
    let engine = Engine()
    let module = try Module(engine, wat: guest)
    var linker = Linker()
    try linker.define("env", "wait", HostFunction(type: FunctionType(), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    func frames(_ number: Int64) throws -> [UInt8] {
      let instance = try linker.instantiate(module, in: Store(engine))
      let execution = try Execution(of: #require(instance.function("run")), [.i64(number)], stackSize: 65536)
      _ = try execution.resume()
      // The first word is the identity, which references follow from.
      return Array(try instance.store.snapshot(of: [execution]).bytes.dropFirst(88))
    }
    let first = try frames(7)
    let secret = try frames(0x5EC2_E75E_C2E7)
    #expect(first != secret)
    #expect(try frames(7) == first)
  }
}
