import Testing
import WebAssembly
import WebAssemblyText

/// Throws that pass many frames, instances and host functions; and what happens to them on the way.
struct UnwindingTests {
  /// Three instances that call each other and the host. Instance `a` calls `env.down1` (the host's), which calls `b.down`, which
  /// calls `c.down` directly, which calls `env.down2`, which calls `a.throw`.
  private struct Tower {
    let store: Store
    let a: Instance
    let b: Instance
    let c: Instance

    init(_ mode: TranslationMode, between: @escaping (Caller) throws -> Void = { _ in }) throws {
      let engine = Engine(mode.configuration)
      let store = Store(engine)
      store.fuel = .max
      let tag = try WebAssembly.Tag([.i32, .i64], in: store)
      var linker = Linker()
      try linker.define("env", "tag", .tag(tag))
      nonisolated(unsafe) var instances: [String: Instance] = [:]
      try linker.define("env", "down1") { (caller: Caller, number: Int32) throws in
        defer { #expect(caller.instance?.tag("tag") == tag) }
        try instances["b"]?.call("down", .i32(number), .i32(300))
      }
      try linker.define("env", "down2") { (caller: Caller, number: Int32) throws in
        do { try instances["a"]?.call("throw", .i32(number), .i32(100)) } catch {
          try between(caller)
          throw error
        }
      }
      let common = "(import \"env\" \"tag\" (tag $t (param i32 i64))) (export \"tag\" (tag $t))"
      func down(_ call: String) -> String {
        """
        (func $down (export "down") (param i32 i32)
          (if (i32.eqz (local.get 1)) (then (call \(call)) (return)))
          (call $down (local.get 0) (i32.sub (local.get 1) (i32.const 1))) (nop))
        """
      }
      let c = try linker.instantiate(
        Module(
          engine,
          wat: "(module \(common) (import \"env\" \"down2\" (func $h (param i32))) (tag $own) \(down("$h (local.get 0)")))"), in: store)
      try linker.define("c", c)
      let b = try linker.instantiate(
        Module(
          engine,
          wat: """
            (module \(common) (import "c" "down" (func $c (param i32 i32))) (tag $own (param i32 i64))
              \(down("$other (local.get 0)"))
              (func $other (param i32)
                (block $h (result i32 i64)
                  (try_table (catch $own $h) (call $c (local.get 0) (i32.const 300)) (return))
                  (unreachable))
                (unreachable)))
            """), in: store)
      let a = try linker.instantiate(
        Module(
          engine,
          wat: """
            (module \(common) (import "env" "down1" (func $h (param i32)))
              (func $throw (export "throw") (param i32 i32)
                (if (i32.eqz (local.get 1)) (then (throw $t (local.get 0) (i64.extend_i32_u (i32.mul (local.get 0) (i32.const 3))))))
                (call $throw (local.get 0) (i32.sub (local.get 1) (i32.const 1))) (nop))
              \(down("$h (local.get 0)"))
              (func (export "f") (param i32) (result i64) (local i64)
                (i64.const 1000)
                (block $c (result i32 i64)
                  (try_table (catch $t $c) (call $down (local.get 0) (i32.const 300)))
                  (unreachable))
                (local.set 1) (i64.extend_i32_u) (i64.mul (i64.const 100)) (i64.add (local.get 1)) (i64.add)))
            """), in: store)
      instances = ["a": a, "b": b]
      (self.store, self.a, self.b, self.c) = (store, a, b, c)
    }
  }

  @Test(arguments: TranslationMode.allCases) func throughFramesInstancesAndTheHost(_ mode: TranslationMode) throws {
    let tower = try Tower(mode)
    for number in 1...20 as ClosedRange<Int32> {
      #expect(try tower.a.call("f", .i32(number)) == [.i64(1000 + 103 * Int64(number))])
    }
    do throws(CallError) {
      try tower.a.call("down", .i32(1), .i32(300))
      Issue.record("nobody catches")
    } catch {
      guard case .exception(let exception) = error else {
          Issue.record("\(error)")
          return
        }
      #expect(exception.values == [.i32(1), .i64(3)])
      #expect(exception.backtrace.frames.count == 64 && exception.backtrace.outermost != nil)
    }
  }

  @Test func aTrapOnTheWayIsTheTrap() throws {
    nonisolated(unsafe) var traps = true
    let tower = try Tower(.usual) { _ in if traps { throw Trap(.host("on the way")) } }
    #expect(trapReason { try tower.a.call("f", .i32(1)) } == .host("on the way"))
    traps = false
    #expect(try tower.a.call("f", .i32(2)) == [.i64(1206)])
  }

  @Test func anInterruptionOnTheWay() throws {
    nonisolated(unsafe) var interrupts = true
    let tower = try Tower(.usual) { if interrupts { $0.store.interruptionHandle.interrupt() } }
    #expect(trapReason { try tower.a.call("f", .i32(1)) } == .interrupted)
    tower.store.interruptionHandle.reset()
    interrupts = false
    #expect(try tower.a.call("f", .i32(2)) == [.i64(1206)])
  }

  @Test func fuelThatRunsOutAnywhere() throws {
    let tower = try Tower(.fuel)
    _ = try tower.a.call("f", .i32(1))
    tower.store.fuel = .max
    _ = try tower.a.call("f", .i32(1))
    let cost = .max - tower.store.fuel
    #expect(cost > 4000)
    for fuel in stride(from: 0, to: cost, by: 97) {
      tower.store.fuel = fuel
      #expect(trapReason { try tower.a.call("f", .i32(1)) } == .outOfFuel)
    }
    tower.store.fuel = cost
    #expect(try tower.a.call("f", .i32(2)) == [.i64(1206)])
    #expect(tower.store.fuel == 0)
  }

  @Test func regionsCostFuel() throws {
    let count = 1600
    let blocks = String(repeating: "(try_table (catch $b $c) ", count: count) + "(throw $a)" + String(repeating: ")", count: count)
    let text = """
      (module (tag $a) (tag $b)
        (func $throw (block $c \(blocks)))
        (func (export "f") (block $c (try_table (catch $a $c) (call $throw)))))
      """
    var costs: [UInt64] = []
    for fuses in [true, false] {
      var configuration = TranslationMode.fuel.configuration
      configuration.fusesInstructions = fuses
      let instance = try guest(text, configuration: configuration)
      instance.store.fuel = .max
      try instance.call("f")
      instance.store.fuel = .max
      try instance.call("f")
      costs.append(.max - instance.store.fuel)
      #expect(.max - instance.store.fuel >= UInt64(count + count * 2 / 16))
      // Not so much that the instructions are paid for, but not the regions.
      instance.store.fuel = UInt64(count + count / 16)
      #expect(trapReason { try instance.call("f") } == .outOfFuel)
    }
    #expect(costs[0] == costs[1])
  }

  @Test func aLoopOfThrowsCanBeStopped() throws {
    let text = """
      (module (tag $a)
        (func (export "f") (loop $again (try_table (catch $a $again) (throw $a))))
        (func (export "g") (loop $again (drop (block $c (result exnref) (try_table (catch_all_ref $c) (throw $a)) (unreachable))) (br $again))))
      """
    for name in ["f", "g"] {
      let instance = try guest(text)
      let handle = instance.store.interruptionHandle
      let thread = Thread { handle.interrupt() }
      #expect(trapReason { try instance.call(name) } == .interrupted)
      thread.join()
      let metered = try guest(text, configuration: TranslationMode.fuel.configuration)
      metered.store.fuel = 100_000
      #expect(trapReason { try metered.call(name) } == .outOfFuel)
    }
  }

  @Test func anExhaustedStackIsNoException() throws {
    let instance = try guest(
      """
      (module (tag $a)
        (func $f (export "f") (result i32)
          (block $c (try_table (catch_all $c) (return (call $f)))) (i32.const 1))
        (func (export "g") (result i32) (block $c (try_table (catch_all $c) (unreachable))) (i32.const 1)))
      """)
    #expect(trapReason { try instance.call("f") } == .callStackExhausted)
    #expect(trapReason { try instance.call("g") } == .unreachable)
  }

  /// A host function that is called where the stack is nearly full, and throws, whose exception is caught far below.
  @Test func aThrowAtTheEndOfTheStack() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.stackSize = 8192
    let store = Store(engine, limits: limits)
    let tag = try WebAssembly.Tag([.i64], in: store)
    var linker = Linker()
    try linker.define("env", "tag", .tag(tag))
    try linker.define("env", "h") { (number: Int64) throws in throw try GuestException(tag, .i64(number)) }
    let instance = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "env" "tag" (tag $t (param i64))) (import "env" "h" (func $h (param i64)))
            (func $down (param i32) (if (i32.eqz (local.get 0)) (then (call $h (i64.const 5)))) (call $down (i32.sub (local.get 0) (i32.const 1))) (nop))
            (func (export "f") (param i32) (result i64)
              (block $c (result i64) (try_table (catch $t $c) (call $down (local.get 0))) (unreachable))))
          """), in: store)
    var caught = 0
    for depth in 0..<400 as Range<Int32> {
      do throws(CallError) {
        #expect(try instance.call("f", .i32(depth)) == [.i64(5)])
        caught += 1
      } catch {
        guard case .trap(let trap) = error, trap.reason == .callStackExhausted else {
          Issue.record("\(error)")
          break
        }
      }
    }
    #expect(caught > 50 && caught < 400)
  }

  /// A tail call into another instance replaces the frame, and the handlers in it; the trampoline below leads to the right one.
  @Test(arguments: TranslationMode.allCases) func tailCallsIntoOtherInstances(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    let store = Store(engine)
    store.fuel = .max
    let tag = try WebAssembly.Tag([.i32], in: store)
    var linker = Linker()
    try linker.define("env", "tag", .tag(tag))
    try linker.define("env", "h") { (number: Int32) throws -> Int32 in throw try GuestException(tag, .i32(number + 1000)) }
    func link(_ name: String, _ body: String) throws -> Instance {
      let instance = try linker.instantiate(
        Module(
          engine,
          wat: "(module (type $t (func (param i32) (result i32))) (import \"env\" \"tag\" (tag $t (param i32))) \(body))"), in: store)
      try linker.define(name, instance)
      return instance
    }
    _ = try link("c", "(func (export \"f\") (type $t) (throw $t (i32.add (local.get 0) (i32.const 10))))")
    // Each catches what it must not see: its frame is gone.
    func tail(_ module: String, _ name: String) -> String {
      """
      (import "\(module)" "\(name)" (func $g (type $t))) (elem declare func $g)
      (func (export "f") (type $t)
        (block $h (result i32)
          (try_table (catch $t $h)
            (if (i32.and (local.get 0) (i32.const 1)) (then (return_call_ref $t (local.get 0) (ref.func $g))))
            (return_call $g (local.get 0)))
          (unreachable))
        (i32.add (i32.const 5000)))
      """
    }
    _ = try link("b", tail("c", "f"))
    _ = try link("d", tail("b", "f"))
    _ = try link("e", tail("env", "h"))
    _ = try link("g", tail("e", "f"))
    for (module, sum) in [("b", 10), ("d", 10), ("e", 1000), ("g", 1000)] as [(String, Int32)] {
      let instance = try link(
        "user \(module)",
        """
        (import "\(module)" "f" (func $f (type $t)))
        (func $down (param i32 i32) (result i32) (local i64)
          (if (local.get 1) (then (return (i32.add (i32.const 1) (call $down (local.get 0) (i32.sub (local.get 1) (i32.const 1)))))))
          (call $f (local.get 0)))
        (func (export "f") (param i32) (result i32)
          (i32.const 100000)
          (block $h (result i32) (try_table (catch $t $h) (return (call $down (local.get 0) (i32.const 20)))) (unreachable))
          (i32.add))
        """)
      for argument in 0..<4 as Range<Int32> {
        #expect(try instance.call("f", .i32(argument)) == [.i32(100_000 + sum + argument)], "\(module)")
      }
    }
  }
}
