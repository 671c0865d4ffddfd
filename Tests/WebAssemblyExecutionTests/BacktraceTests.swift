import Testing
import WebAssembly
import WebAssemblyText

/// Where a trap says it happened.
struct BacktraceTests {
  private func trap(_ instance: Instance, _ name: String, _ arguments: Value...) throws -> Trap {
    do {
      try instance.call(name, arguments)
    } catch {
      if case .trap(let trap) = error { return trap }
      throw error
    }
    throw Trap(.host("no trap"))
  }

  @Test func namesAndOffsets() throws {
    let bytes = try WAT.encode(
      """
      (module (memory 1)
        (func $divide (param i32 i32) (result i32) (i32.add (i32.load (i32.const 0)) (i32.div_s (local.get 0) (local.get 1))))
        (func $middle (param i32) (result i32) (nop) (call $divide (i32.const 1) (local.get 0)))
        (func (export "outer") (param i32) (result i32) (i32.mul (call $middle (local.get 0)) (i32.const 3))))
      """)
    let engine = Engine()
    let instance = try Linker().instantiate(Module(engine, bytes), in: Store(engine))
    let trap = try trap(instance, "outer", .i32(0))
    #expect(trap.reason == .integerDivideByZero)
    #expect(trap.backtrace.frames.map(\.name) == ["divide", "middle", "outer"])
    #expect(trap.backtrace.frames.map(\.function) == [0, 1, 2])
    // The offsets are those of the instructions: i32.div_s, and the two calls.
    #expect(trap.backtrace.frames.map { $0.offset.map { bytes[$0] } } == [0x6D, 0x10, 0x10])
  }

  /// A function of another instance that cannot be translated: its caller is where the trap happens.
  @Test func callersInOtherInstances() throws {
    let engine = Engine()
    let store = Store(engine)
    let far = try WAT.encode(#"(module (func (export "far") (drop (ref.i31 (i32.const 1)))))"#)
    let near = try WAT.encode(
      """
      (module (import "m" "far" (func $far)) (func $inner (call $far)) (func (export "outer") (call $inner)))
      """)
    var linker = Linker()
    try linker.define("m", linker.instantiate(Module(engine, far), in: store))
    let instance = try linker.instantiate(Module(engine, near), in: store)
    let trap = try trap(instance, "outer")
    #expect(trap.reason == .limitExceeded("unsupported instruction ref.i31"))
    #expect(trap.backtrace.frames.map(\.name) == ["inner", "outer"])
    #expect(trap.backtrace.frames.map { $0.offset.map { near[$0] } } == [0x10, 0x10])
  }

  @Test func offsetsOfJoinedInstructions() throws {
    // Address computation, load and addition are fused into one instruction.
    let bytes = try WAT.encode(
      """
      (module (memory 1) (func (export "f") (param i32 i32) (result i32)
        (i32.add (i32.load offset=4 (i32.add (i32.shl (local.get 0) (i32.const 2)) (local.get 1))) (local.get 1))))
      """)
    let engine = Engine()
    let instance = try Linker().instantiate(Module(engine, bytes), in: Store(engine))
    let trap = try trap(instance, "f", .i32(0), .i32(-1))
    #expect(trap.reason == .outOfBoundsMemoryAccess)
    #expect(trap.backtrace.frames.first?.offset.map { bytes[$0] } == 0x28)
  }

  @Test func offsetsBehindMoves() throws {
    // What is set is fused into one instruction with the load after it, and with the call.
    let bytes = try WAT.encode(
      """
      (module (memory 1)
        (func $load (param i32) (result i32) (local i32)
          (local.set 1 (local.get 0)) (local.set 0 (i32.load (local.get 0))) (local.get 1))
        (func (export "f") (param i32) (result i32) (local i32)
          (local.set 1 (local.get 0)) (i32.add (call $load (local.get 0)) (local.get 1))))
      """)
    let engine = Engine()
    let instance = try Linker().instantiate(Module(engine, bytes), in: Store(engine))
    let trap = try trap(instance, "f", .i32(-1))
    #expect(trap.reason == .outOfBoundsMemoryAccess)
    #expect(trap.backtrace.frames.map { $0.offset.map { bytes[$0] } } == [0x28, 0x10])
  }

  @Test func deepStacksAreCut() throws {
    let instance = try guest("(module (func $g (export \"g\") (call $f)) (func $f (export \"f\") (call $f)))")
    let trap = try trap(instance, "g")
    #expect(trap.reason == .callStackExhausted)
    #expect(trap.backtrace.frames.count == 64)
    #expect(trap.backtrace.frames.allSatisfy { $0.name == "f" })
    #expect(trap.backtrace.outermost?.name == "g")
    #expect(trap.backtrace.outermost?.function == 0)
    #expect(trap.backtrace.outermost?.offset == nil)
    #expect(trap.backtrace.description.hasSuffix("  63: f (function 1) at 0x28\n  …\n     g (function 0)"))
  }

  @Test func acrossInstances() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    let library = try linker.instantiate(
      Module(engine, WAT.encode("(module (func $fail (export \"fail\") (unreachable)))")), in: store)
    try linker.define("library", library)
    let instance = try linker.instantiate(
      Module(
        engine,
        WAT.encode("(module (import \"library\" \"fail\" (func $f)) (func $a (call $f)) (func $b (export \"b\") (call $a)))")),
      in: store)
    let trap = try trap(instance, "b")
    #expect(trap.backtrace.frames.map(\.name) == ["fail", "a", "b"])
    #expect(trap.description == "unreachable\n\(trap.backtrace)")
  }
}
