import Testing
import WebAssembly
import WebAssemblyText

/// Exceptions that carry vectors.
struct VectorExceptionTests {
  private static let payload: [Value] = [.i32(7), .v128(1, .max), .f64(0.5), .v128(3, 4)]

  /// The values of the exception that `body` ends in.
  private func values(_ body: () throws -> Void) -> [Value]? {
    do { try body() } catch CallError.exception(let exception) { return exception.values } catch { Issue.record("\(error)") }
    return nil
  }

  @Test(arguments: TranslationMode.allCases) func guestsThrowAndCatch(_ mode: TranslationMode) throws {
    let instance = try guest(
      """
      (module
        (tag $t (export "t") (param i32 v128 f64 v128))
        (func $throw (export "throw") (param i32 v128 f64 v128)
          (throw $t (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
        (func (export "catch") (param i32 v128 f64 v128) (result i32 v128 f64 v128)
          (block $c (result i32 v128 f64 v128)
            (try_table (catch $t $c) (call $throw (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
            (unreachable)))
        (func (export "again") (param i32 v128 f64 v128) (local exnref) (local i64)
          (local.set 5 (i64.const -1))
          (block $c (result i32 v128 f64 v128 exnref)
            (try_table (catch_ref $t $c) (call $throw (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
            (unreachable))
          (local.set 4) (drop) (drop) (drop) (drop)
          (throw_ref (local.get 4))))
      """, configuration: mode.configuration)
    instance.store.fuel = .max
    #expect(try instance.call("catch", Self.payload) == Self.payload)
    #expect(values { try instance.call("throw", Self.payload) } == Self.payload)
    #expect(values { try instance.call("again", Self.payload) } == Self.payload)
  }

  @Test(arguments: TranslationMode.allCases) func theHostThrowsToAGuest(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    let store = Store(engine)
    store.fuel = .max
    let tag = try Tag([.i32, .v128, .f64, .v128], in: store)
    var linker = Linker()
    try linker.define("env", "t", .tag(tag))
    try linker.define("env", "h") { (vector: SIMD2<UInt64>) throws in
      throw try GuestException(tag, .i32(7), .v128(vector), .f64(0.5), .v128(SIMD2<UInt64>(3, 4)))
    }
    let module = try Module(
      engine,
      wat: """
        (module
          (import "env" "t" (tag $t (param i32 v128 f64 v128))) (import "env" "h" (func $h (param v128)))
          (func (export "f") (param v128) (result i32 v128 f64 v128)
            (block $c (result i32 v128 f64 v128) (try_table (catch $t $c) (call $h (local.get 0))) (unreachable)))
          (func (export "g") (param v128) (call $h (local.get 0))))
        """)
    let instance = try linker.instantiate(module, in: store)
    #expect(try instance.call("f", .v128(1, .max)) == Self.payload)
    #expect(values { try instance.call("g", .v128(1, .max)) } == Self.payload)
  }

  @Test func valuesAreCheckedAndShown() throws {
    let tag = try Tag([.v128, .i32], in: Store(Engine()))
    #expect(throws: CallError.self) { try GuestException(tag, .i32(1), .v128(1, 2)) }
    #expect(throws: CallError.self) { try GuestException(tag, .i64(1), .i64(2), .i32(3)) }
    let exception = try GuestException(tag, .v128(1, 2), .i32(3))
    #expect(exception.description == "uncaught exception (i32x4 0x00000001 0x00000000 0x00000002 0x00000000, 3)")
  }
}
