import Testing
import WebAssembly
import WebAssemblyText

/// Calls: deep, indirect, in the tail, between instances, through the host.
struct CallTests {
  @Test func fiftyThousandNestedCalls() throws {
    let instance = try guest(
      """
      (module (func $down (export "down") (param i32) (result i64) (local i64 i64 i64 f64 i32)
        (if (result i64) (local.get 0)
          (then (i64.add (i64.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
          (else (i64.const 0)))))
      """)
    #expect(try instance.call("down", .i32(50_000)) == [.i64(50_000)])
  }

  @Test func endlessRecursionTraps() throws {
    let instance = try guest(
      """
      (module (func $f (export "f") (param i32) (call $f (local.get 0)))
        (func $a (export "a") (call $b)) (func $b (call $a))
        (type $t (func)) (table funcref (elem $i)) (func $i (export "i") (call_indirect (type $t) (i32.const 0))))
      """)
    for name in ["a", "i"] { #expect(trapReason { try instance.call(name) } == .callStackExhausted) }
    #expect(trapReason { try instance.call("f", .i32(1)) } == .callStackExhausted)
    // The store goes on working.
    #expect(trapReason { try instance.call("a") } == .callStackExhausted)
  }

  @Test func endlessRecursionThroughTheHostTraps() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    final class Reached { var depth = 0 }
    let reached = Reached()
    try linker.define(
      "env", "again",
      HostFunction { (caller: Caller) throws in
        reached.depth += 1
        try caller.instance!.call("f")
      })
    let instance = try linker.instantiate(
      Module(engine, WAT.encode("(module (import \"env\" \"again\" (func $again)) (func (export \"f\") (call $again)))")),
      in: store)
    let reason = trapReason { try instance.call("f") }
    #expect(reached.depth == engine.configuration.maximumHostNesting)
    #expect(reason == .callStackExhausted)
  }

  @Test func tailCallsDoNotGrowTheStack() throws {
    let instance = try guest(
      """
      (module
        (type $t (func (param i32 i64) (result i64)))
        (table funcref (elem $odd))
        (func $even (export "even") (param i32 i64) (result i64)
          (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
          (return_call $odd (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 2))))
        (func $odd (param i32 i64) (result i64) (local i64 i64 i64)
          (if (i32.eqz (local.get 0)) (then (return (i64.sub (i64.const 0) (local.get 1)))))
          (return_call $more (f64.const 1) (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 1))))
        (func $more (param f64 i32 i64) (result i64)
          (return_call $even (local.get 1) (local.get 2)))
        (func $indirect (export "indirect") (param i32 i64) (result i64)
          (return_call_indirect (type $t) (local.get 0) (local.get 1) (i32.const 0))))
      """)
    #expect(try instance.call("even", .i32(1_000_000), .i64(0)) == [.i64(1_500_000)])
    #expect(try instance.call("indirect", .i32(3), .i64(0)) == [.i64(4)])
  }

  @Test func tailCallsBetweenInstancesDoNotGrowTheStack() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    try linker.define("env", "half", HostFunction { (number: Int32) -> Int32 in number / 2 })
    let first = try linker.instantiate(
      Module(
        engine,
        WAT.encode(
          """
          (module (type $t (func (param i32) (result i32)))
            (table (export "table") 2 funcref) (elem (i32.const 0) $ping)
            (global $count (export "count") (mut i32) (i32.const 0))
            (func $ping (export "ping") (param i32) (result i32)
              (global.set $count (i32.add (global.get $count) (i32.const 1)))
              (if (i32.eqz (local.get 0)) (then (return (i32.const 77))))
              (return_call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1)) (i32.const 1))))
          """)), in: store)
    try linker.define("first", first)
    let second = try linker.instantiate(
      Module(
        engine,
        WAT.encode(
          """
          (module (type $t (func (param i32) (result i32)))
            (import "first" "ping" (func $ping (type $t))) (import "first" "table" (table 2 funcref))
            (import "env" "half" (func $half (type $t)))
            (global $mine (mut i32) (i32.const 5))
            (elem (i32.const 1) $pong)
            (func $pong (param i32) (result i32)
              (global.set $mine (i32.add (global.get $mine) (i32.const 1)))
              (return_call $ping (local.get 0)))
            (func (export "start") (param i32) (result i32) (i32.add (global.get $mine) (call $pong (local.get 0))))
            (func (export "mine") (result i32) (global.get $mine))
            (func (export "half") (param i32) (result i32) (return_call $half (local.get 0))))
          """)), in: store)
    // The global was read before the call: 5 + 77.
    #expect(try second.call("start", .i32(300_000)) == [.i32(82)])
    #expect(try second.call("mine") == [.i32(5 + 300_001)])
    #expect(first.global("count")?.value == .i32(300_001))
    #expect(try second.call("half", .i32(9)) == [.i32(4)])
  }

  @Test func callsBetweenInstancesPutTheContextBack() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    let library = try linker.instantiate(
      Module(
        engine,
        WAT.encode(
          """
          (module (memory (export "memory") 1)
            (func (export "many") (param i32 i64) (result i64 i32 f64)
              (i32.store (i32.const 0) (local.get 0)) (local.get 1) (local.get 0) (f64.const 0.5)))
          """)), in: store)
    try linker.define("library", library)
    let instance = try linker.instantiate(
      Module(
        engine,
        WAT.encode(
          """
          (module (import "library" "many" (func $many (param i32 i64) (result i64 i32 f64))) (memory 1)
            (func (export "f") (param i32) (result i64 i32 f64 i32)
              (local i64) (local.set 1 (i64.const 11))
              (i32.store (i32.const 0) (i32.const 123))
              (call $many (local.get 0) (local.get 1)) (i32.load (i32.const 0))))
          """)), in: store)
    #expect(try instance.call("f", .i32(9)) == [.i64(11), .i32(9), .f64(0.5), .i32(123)])
    let memory = try #require(library.memory("memory"))
    #expect(try memory.load(Int32.self, at: 0) == 9)
  }

  @Test func indirectCallsAreChecked() throws {
    let instance = try guest(
      """
      (module (type $a (func (result i32))) (type $b (func (result i64)))
        (table 3 funcref) (elem (i32.const 0) $one $two)
        (func $one (result i32) (i32.const 1)) (func $two (result i64) (i64.const 2))
        (func (export "f") (param i32) (result i32) (call_indirect (type $a) (local.get 0))))
      """)
    #expect(try instance.call("f", .i32(0)) == [.i32(1)])
    #expect(trapReason { try instance.call("f", .i32(1)) } == .indirectCallTypeMismatch)
    #expect(trapReason { try instance.call("f", .i32(2)) } == .uninitializedElement)
    #expect(trapReason { try instance.call("f", .i32(3)) } == .undefinedElement)
    #expect(trapReason { try instance.call("f", .i32(-1)) } == .undefinedElement)
  }

  @Test func argumentsAreChecked() throws {
    let instance = try guest("(module (func (export \"f\") (param i32 i64)) (memory (export \"m\") 1))")
    #expect(throws: CallError.self) { try instance.call("f", .i32(1)) }
    #expect(throws: CallError.self) { try instance.call("f", .i64(1), .i32(1)) }
    do { try instance.call("g") } catch {
      #expect("\(error)" == "no export is called g")
    }
    do { try instance.call("m") } catch {
      #expect("\(error)" == "the export m is no function but a memory of 1 … pages")
    }
  }
}
