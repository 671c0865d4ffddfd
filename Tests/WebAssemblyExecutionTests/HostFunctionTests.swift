import Testing
import WebAssembly
import WebAssemblyText

/// Functions of the host, as guests see them.
struct HostFunctionTests {
  struct Refusal: Error {}

  @Test func typesFollowFromClosures() {
    #expect(HostFunction { () in }.type == FunctionType())
    #expect(HostFunction { (_: Int32, _: UInt64) -> Double in 0 }.type.description == "(i32, i64) -> (f64)")
    #expect(HostFunction { (_: Caller, _: Bool, _: Float) -> (Int32, Int64) in (1, 2) }.type.description == "(i32, f32) -> (i32, i64)")
    #expect(HostFunction { (_: Caller) in }.type == FunctionType())
  }

  @Test func argumentsAndResultsOfEveryType() throws {
    var linker = Linker()
    try linker.define(
      "env", "all",
      HostFunction { (a: Int32, b: UInt32, c: Int64, d: UInt64, e: Float, f: Double, g: Bool) -> Double in
        Double(a) + Double(b) + Double(c) + Double(d) + Double(e) + f + (g ? 1000 : 0)
      })
    try linker.define("env", "split", HostFunction { (x: Int64) -> (Int32, Int32, Bool) in (Int32(truncatingIfNeeded: x), Int32(truncatingIfNeeded: x >> 32), x < 0) })
    let instance = try guest(
      """
      (module (import "env" "all" (func $all (param i32 i32 i64 i64 f32 f64 i32) (result f64)))
        (import "env" "split" (func $split (param i64) (result i32 i32 i32)))
        (func (export "all") (result f64)
          (call $all (i32.const -1) (i32.const -1) (i64.const -3) (i64.const 4) (f32.const 0.5) (f64.const 0.25) (i32.const 8)))
        (func (export "split") (param i64) (result i32) (call $split (local.get 0)) (i32.mul) (i32.sub)))
      """, linker: linker)
    #expect(try instance.call("all") == [.f64(-1 + 4_294_967_295 - 3 + 4 + 0.75 + 1000)])
    #expect(try instance.call("split", .i64(-0x2_0000_0005)) == [.i32(-5 - -3)])
  }

  @Test func whatIsThrownTraps() throws {
    var linker = Linker()
    try linker.define("env", "refuse", HostFunction { () throws in throw Refusal() })
    try linker.define("env", "stop", HostFunction { () throws in throw Trap(.exit(7)) })
    try linker.define("env", "peek", HostFunction { (caller: Caller, address: UInt32) throws -> Int32 in try caller.memory().load(at: address) })
    let instance = try guest(
      """
      (module (import "env" "refuse" (func $refuse)) (import "env" "stop" (func $stop))
        (import "env" "peek" (func $peek (param i32) (result i32))) (memory 1)
        (func $inner (call $refuse)) (func $outer (export "outer") (call $inner))
        (func (export "stop") (call $stop)) (func (export "peek") (param i32) (result i32) (call $peek (local.get 0))))
      """, linker: linker)
    do { try instance.call("outer") } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.reason == .host("Refusal()"))
      #expect(trap.backtrace.frames.map(\.name) == ["inner", "outer"])
    }
    #expect(trapReason { try instance.call("stop") } == .exit(7))
    #expect(try instance.call("peek", .i32(65_532)) == [.i32(0)])
    #expect(trapReason { try instance.call("peek", .i32(65_533)) } == .outOfBoundsMemoryAccess)
  }

  @Test func aHostFunctionCallsBackAndGrowsMemory() throws {
    var linker = Linker()
    try linker.define(
      "env", "grow",
      HostFunction { (caller: Caller, pages: Int32) throws -> Int32 in
        let before = try caller.memory().grow(by: Int(pages))
        try caller.instance!.call("touch", .i32(Int32(try caller.memory().byteCount - 4)))
        return Int32(before ?? -1)
      })
    let instance = try guest(
      """
      (module (import "env" "grow" (func $grow (param i32) (result i32))) (memory (export "memory") 1)
        (func (export "touch") (param i32) (i32.store (local.get 0) (i32.const 99)))
        (func (export "f") (result i32)
          (drop (call $grow (i32.const 2))) (i32.add (i32.load (i32.const 196604)) (memory.size))))
      """, linker: linker)
    #expect(try instance.call("f") == [.i32(102)])
  }

  @Test func everythingMayGrowDuringACall() throws {
    let engine = Engine()
    let module = try Module(engine, wat: "(module (func (export \"seven\") (result i32) (i32.const 7)))")
    var linker = Linker()
    // Returns the table's last index. Calls in between end well, and by a trap.
    try linker.define("env", "grow") { (caller: Caller, depth: Int32) throws -> Int32 in
      for _ in 0..<100 {
        let seven = try Linker().instantiate(module, in: caller.store).function("seven")
        _ = try caller.table("table").grow(by: 1, filledWith: #require(seven).reference)
        _ = try caller.store.makeFunction(HostFunction { () in })
      }
      _ = try caller.memory().grow(by: 3)
      if depth > 0 { _ = try? caller.function("f").call(.i32(depth - 1)) }
      if depth == 2 { try caller.trap("two") }
      return Int32(try caller.table("table").count - 1)
    }
    let instance = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "env" "grow" (func $grow (param i32) (result i32))) (type $number (func (result i32)))
            (memory (export "memory") 1 400) (table (export "table") 1 funcref)
            (func $last (result i32) (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 4)))
            (func (export "f") (param i32) (result i32) (local $index i32)
              (local.set $index (call $grow (local.get 0)))
              (i32.store (call $last) (i32.const 5))
              (i32.add (call_indirect (type $number) (local.get $index)) (i32.load (call $last)))))
          """),
      in: Store(engine))
    #expect(try instance.call("f", .i32(4)) == [.i32(12)])
    #expect(try instance.call("f", .i32(0)) == [.i32(12)])
  }

  @Test func linkingChecksTypes() throws {
    var linker = Linker()
    try linker.define("env", "f", HostFunction { (_: Int32) -> Int32 in 0 })
    #expect(throws: LinkError.self) { try linker.define("env", "f", HostFunction { () in }) }
    for (text, message) in [
      ("(import \"env\" \"f\" (func (param i64) (result i32)))", "incompatible import type: env.f is wanted as function (i64) -> (i32), found function (i32) -> (i32)"),
      ("(import \"env\" \"f\" (memory 1))", "incompatible import type: env.f is wanted as memory of 1 … pages, found function (i32) -> (i32)"),
      ("(import \"env\" \"g\" (func))", "unknown import: env.g, a function () -> ()"),
    ] {
      do {
        _ = try guest("(module \(text))", linker: linker)
        Issue.record("linked: \(text)")
      } catch let error as InstantiationError {
        #expect("\(error)" == message)
      }
    }
  }

  @Test func formsWithoutStaticTypes() throws {
    var linker = Linker()
    let type = FunctionType(parameters: [.i32, .f64], results: [.f64, .i32])
    try linker.define(
      "env", "values",
      HostFunction(type: type) { (_: Caller, values: [Value]) throws(Trap) -> [Value] in
        guard case .i32(let a) = values[0], case .f64(let b) = values[1] else { throw Trap(.host("types")) }
        return [.f64(b * 2), .i32(a + 1)]
      })
    try linker.define(
      "env", "slots",
      HostFunction(type: type) { (_: Caller, slots: inout ArgumentSlots) throws(Trap) in
        let (a, b) = (slots[0, as: Int32.self], slots[1, as: Double.self])
        slots[0, as: Double.self] = b * 2
        slots[1, as: Int32.self] = a + 1
      })
    try linker.define("env", "wrong", HostFunction(type: type) { (_: Caller, _: [Value]) throws(Trap) in [.i32(1)] })
    let instance = try guest(
      """
      (module (type $t (func (param i32 f64) (result f64 i32)))
        (import "env" "values" (func $values (type $t))) (import "env" "slots" (func $slots (type $t))) (import "env" "wrong" (func $wrong (type $t)))
        (func (export "values") (type $t) (call $values (local.get 0) (local.get 1)))
        (func (export "slots") (type $t) (call $slots (local.get 0) (local.get 1)))
        (func (export "wrong") (type $t) (call $wrong (local.get 0) (local.get 1))))
      """, linker: linker)
    for name in ["values", "slots"] { #expect(try instance.call(name, .i32(4), .f64(1.5)) == [.f64(3), .i32(5)]) }
    #expect(throws: CallError.self) { try instance.call("wrong", .i32(4), .f64(1.5)) }
  }

  /// What a host function does not write is 0, and not what other calls have left on the stack.
  @Test func resultsThatAreNotWritten() throws {
    var linker = Linker()
    let type = FunctionType(parameters: [.i32], results: [.i32, .i64, .externref, .v128, .funcref])
    try linker.define("env", "nothing", HostFunction(type: type) { (_: Caller, _: inout ArgumentSlots) throws(Trap) in })
    let instance = try guest(
      """
      (module (import "env" "nothing" (func $nothing (param i32) (result i32 i64 externref v128 funcref)))
        (func $dirty (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
          (i64.add (local.get 0) (local.get 9)))
        (func (export "f") (result i32 i64 externref v128 funcref)
          (drop (call $dirty (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
            (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)))
          (call $nothing (i32.const 5))))
      """, linker: linker)
    #expect(try instance.call("f") == [.i32(5), .i64(0), .reference(.null), .v128(0, 0), .null(.func)])
  }
}
