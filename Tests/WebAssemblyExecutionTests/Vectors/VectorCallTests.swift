import Testing
import WebAssembly
import WebAssemblyText

/// Vectors that pass through blocks, calls and tail calls, between instances and the host.
struct VectorCallTests {
  private static let arguments: [Value] = [.i32(7), .v128(1, .max), .f64(0.5), .v128(3, 4)]
  private static let turned: [Value] = [.v128(3, 4), .f64(0.5), .v128(1, .max), .i32(7)]
  private static let type = "(param i32 v128 f64 v128) (result v128 f64 v128 i32)"
  private static let allArguments = "(local.get 0) (local.get 1) (local.get 2) (local.get 3)"

  /// Results of a block keep their order, also where a branch leaves values below them.
  @Test func blocksOfSeveralValues() throws {
    let text = """
      (module (func (export "f") \(Self.type)
        (i64.const -1)
        (block (result v128 f64 v128 i32)
          (v128.const i64x2 -1 -1)
          (br_if 0 (local.get 3) (local.get 2) (local.get 1) (local.get 0) (local.get 0))
          (drop) (drop) (drop) (drop) (drop)
          (v128.const i64x2 8 9) (f64.const 1) (v128.const i64x2 10 11) (i32.const 12))
        (return)))
      """
    #expect(try TranslationMode.results(text, Self.arguments) == Self.turned)
    let none: [Value] = [.i32(0)] + Self.arguments.dropFirst()
    #expect(try TranslationMode.results(text, none) == [.v128(8, 9), .f64(1), .v128(10, 11), .i32(12)])
  }

  /// The parameters of a loop, which change places.
  @Test func loopsOfVectors() throws {
    let text = """
      (module (func (export "f") (param i32 v128 v128) (result v128 v128) (local v128)
        (local.get 1) (local.get 2)
        (loop (param v128 v128) (result v128 v128)
          (local.set 3)
          (local.set 1)
          (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
          (local.get 3) (local.get 1)
          (br_if 0 (local.get 0)))))
      """
    #expect(try TranslationMode.results(text, [.i32(3), .v128(1, 2), .v128(3, 4)]) == [.v128(3, 4), .v128(1, 2)])
    #expect(try TranslationMode.results(text, [.i32(4), .v128(1, 2), .v128(3, 4)]) == [.v128(1, 2), .v128(3, 4)])
  }

  @Test func callsInsideAnInstance() throws {
    for call in ["call $turn \(Self.allArguments)", "return_call $turn \(Self.allArguments)"] {
      let text = """
        (module
          (func $turn \(Self.type) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
          (func (export "f") \(Self.type) (\(call))))
        """
      #expect(try TranslationMode.results(text, Self.arguments) == Self.turned, "\(call)")
    }
  }

  /// Calls and tail calls of what is imported: of another instance, and of the host's. A tail call takes a frame that has
  /// fewer slots, or more.
  @Test(arguments: TranslationMode.allCases) func callsOfImportedFunctions(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    let store = Store(engine)
    store.fuel = .max
    var linker = Linker()
    try linker.define("host", "turn") { (a: Int32, b: SIMD2<UInt64>, c: Double, d: SIMD2<UInt64>) -> (SIMD2<UInt64>, Double, SIMD2<UInt64>, Int32) in
      (d, c, b, a)
    }
    let library = try linker.instantiate(
      Module(engine, wat: "(module (func (export \"turn\") \(Self.type) (local.get 3) (local.get 2) (local.get 1) (local.get 0)))"), in: store)
    try linker.define("guest", library)
    for name in ["host", "guest"] {
      let module = try Module(
        engine,
        wat: """
          (module (import "\(name)" "turn" (func $turn \(Self.type)))
            (type $t (func \(Self.type)))
            (table funcref (elem $turn))
            (func (export "call") \(Self.type) (call $turn \(Self.allArguments)))
            (func (export "tail") \(Self.type) (return_call $turn \(Self.allArguments)))
            (func (export "indirect") \(Self.type) (call_indirect (type $t) \(Self.allArguments) (i32.const 0)))
            (func (export "indirectTail") \(Self.type) (return_call_indirect (type $t) \(Self.allArguments) (i32.const 0)))
            (func (export "narrow") (result v128 f64 v128 i32)
              (return_call $turn (i32.const 7) (v128.const i64x2 1 -1) (f64.const 0.5) (v128.const i64x2 3 4)))
            (func (export "around") (param i32 v128 f64 v128) (result i64 v128 f64 v128 i32 i64)
              (i64.const -5) (call $turn \(Self.allArguments)) (i64.const -6)))
          """)
      let instance = try linker.instantiate(module, in: store)
      for function in ["call", "tail", "indirect", "indirectTail"] {
        #expect(try instance.call(function, Self.arguments) == Self.turned, "\(name) \(function)")
      }
      #expect(try instance.call("narrow") == Self.turned)
      #expect(try instance.call("around", Self.arguments) == [.i64(-5)] + Self.turned + [.i64(-6)])
    }
  }

  /// A guest calls the host, which calls the guest: no vector is disturbed.
  @Test func callsBackToTheGuest() throws {
    var linker = Linker()
    try linker.define("env", "back") { (caller: Caller, depth: Int32, vector: SIMD4<Int32>) throws -> SIMD4<Int32> in
      guard depth > 0 else { return vector }
      let f = try caller.function("f").typed(as: ((Int32, SIMD4<Int32>) throws -> (SIMD4<Int32>, SIMD4<Int32>)).self)
      let (same, result) = try f(depth - 1, vector &+ 1)
      guard same == vector &+ 1 else { return .zero }
      return result
    }
    let instance = try guest(
      """
      (module (import "env" "back" (func $back (param i32 v128) (result v128)))
        (func (export "f") (param i32 v128) (result v128 v128) (local.get 1) (call $back (local.get 0) (local.get 1))))
      """, linker: linker)
    #expect(try instance.call("f", .i32(10), .v128(SIMD4<Int32>(1, 2, 3, 4))) == [.v128(SIMD4<Int32>(1, 2, 3, 4)), .v128(SIMD4<Int32>(11, 12, 13, 14))])
  }
}
