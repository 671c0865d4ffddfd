import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article HostFunctions.
struct HostFunctionExamples {
  private final class Session { var requests = 0 }
  private struct NoMoreRequests: Error {}

  private func instantiate(_ linker: Linker, _ text: String) throws -> Instance {
    let engine = Engine()
    return try linker.instantiate(Module(engine, wat: text), in: Store(engine))
  }

  @Test func typed() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "log") { (number: Int32) in print(number) }
    try linker.define("env", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
    try linker.define("env", "divide") { (a: UInt32, b: UInt32) -> (UInt32, UInt32) in (a / max(b, 1), a % max(b, 1)) }
    try linker.define("env", "scale") { (color: SIMD4<Float>, factor: Float) -> SIMD4<Float> in color * factor }
    // END
    let instance = try instantiate(
      linker,
      """
      (module (import "env" "log" (func (param i32))) (import "env" "add" (func $add (param i32 i32) (result i32)))
        (import "env" "divide" (func $divide (param i32 i32) (result i32 i32)))
        (import "env" "scale" (func $scale (param v128 f32) (result v128)))
        (func (export "f") (result i32) (call $add (call $divide (i32.const 17) (i32.const 5))))
        (func (export "g") (result v128) (call $scale (v128.const f32x4 1 2 3 4) (f32.const 0.5))))
      """)
    #expect(try instance.call("f") == [.i32(5)])
    #expect(try instance.call("g") == [.v128(SIMD4<Float>(0.5, 1, 1.5, 2))])
  }

  @Test func caller() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "length") { (caller: Caller, text: GuestPointer<UInt8>) throws -> UInt32 in
      UInt32(try caller.memory().cString(at: text).utf8.count)
    }
    try linker.define("env", "quit") { (caller: Caller, status: Int32) throws in try caller.exit(status) }
    // END
    let instance = try instantiate(
      linker,
      """
      (module (import "env" "length" (func $length (param i32) (result i32))) (import "env" "quit" (func $quit (param i32)))
        (memory 1) (data (i32.const 8) "seven..\\00")
        (func (export "f") (result i32) (call $length (i32.const 8))) (func (export "g") (call $quit (i32.const 3))))
      """)
    #expect(try instance.call("f") == [.i32(7)])
    #expect(throws: CallError.self) { try instance.call("g") }
  }

  @Test func throwing() throws {
    var linker = Linker()
    var requests = 0
    // EXAMPLE
    try linker.define("env", "request") { () throws in
      requests += 1
      guard requests <= 100 else { throw NoMoreRequests() }
    }
    // END
    let instance = try instantiate(
      linker, "(module (import \"env\" \"request\" (func $r)) (func (export \"f\") (loop (call $r) (br 0))))")
    // EXAMPLE
    do {
      try instance.call("f")
    } catch CallError.trap(let trap) {
      print(trap.reason, trap.backtrace)
    }
    // END
    #expect(requests == 101)
  }

  @Test func callingBack() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "apply") { (callback: Function?, number: Int32) throws -> Int32 in
      guard let function = try callback?.typed(as: ((Int32) throws -> Int32).self) else { return number }
      return try function(number)
    }
    // END
    let instance = try instantiate(
      linker,
      """
      (module (import "env" "apply" (func $apply (param funcref i32) (result i32)))
        (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0))) (elem declare func $square)
        (func (export "f") (result i32) (call $apply (ref.func $square) (i32.const 7))))
      """)
    #expect(try instance.call("f") == [.i32(49)])
  }

  @Test func raw() throws {
    var linker = Linker()
    let type = FunctionType(parameters: [.i64, .f64], results: [.f64])
    // EXAMPLE
    let dynamic = HostFunction(type: type) { (caller: Caller, arguments: [Value]) throws(Trap) -> [Value] in
      guard case .i64(let count) = arguments[0], case .f64(let step) = arguments[1] else { return [] }
      return [.f64(Double(count) * step)]
    }
    let fast = HostFunction(type: type) { (caller: Caller, slots: inout ArgumentSlots) throws(Trap) in
      slots[0, as: Double.self] = Double(slots[0, as: Int64.self]) * slots[1, as: Double.self]
    }
    // END
    try linker.define("env", "dynamic", dynamic)
    try linker.define("env", "fast", fast)
    let instance = try instantiate(
      linker,
      """
      (module (type $t (func (param i64 f64) (result f64)))
        (import "env" "dynamic" (func $dynamic (type $t))) (import "env" "fast" (func $fast (type $t)))
        (func (export "f") (result f64 f64)
          (call $dynamic (i64.const 3) (f64.const 0.5)) (call $fast (i64.const 3) (f64.const 0.5))))
      """)
    #expect(try instance.call("f") == [.f64(1.5), .f64(1.5)])
  }

  @Test func vectorsAsValues() {
    // EXAMPLE
    let color = Value.v128(SIMD4<Float>(1, 0.5, 0, 1))
    let lanes = color.vector(as: SIMD4<Float>.self)
    // END
    #expect(color == .v128(0x3F00_0000_3F80_0000, 0x3F80_0000_0000_0000) && lanes == SIMD4(1, 0.5, 0, 1))
  }

  @Test func userData() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "request") { (caller: Caller) in caller.userData[Session.self]?.requests += 1 }
    // END
    let instance = try instantiate(
      linker, "(module (import \"env\" \"request\" (func $r)) (func (export \"f\") (call $r) (call $r)))")
    // EXAMPLE
    instance.userData[Session.self] = Session()
    try instance.call("f")
    print(instance.userData[Session.self]?.requests ?? 0)
    // END
    #expect(instance.userData[Session.self]?.requests == 2)
  }
}
