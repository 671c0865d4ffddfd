import Testing
import WebAssembly
import WebAssemblyText

/// `global.get` and `global.set` of vectors: guests, other guests and the host see the same cells.
struct VectorGlobalInstructionTests {
  @Test(arguments: TranslationMode.allCases) func ownGlobals(_ mode: TranslationMode) throws {
    let instance = try guest(
      """
      (module
        (global (export "n") (mut i32) (i32.const 1))
        (global $v (export "v") (mut v128) (v128.const i64x2 2 3))
        (global (export "w") (mut v128) (v128.const i64x2 4 5))
        (func (export "exchange") (param i64 v128) (result v128) (global.get $v) (global.set $v (local.get 1)))
        (func (export "constant") (global.set $v (v128.const i64x2 6 -1))))
      """, configuration: mode.configuration)
    instance.store.fuel = .max
    let global = try #require(instance.global("v"))
    #expect(try instance.call("exchange", .i64(-1), .v128(.max, 7)) == [.v128(2, 3)])
    #expect(global.value == .v128(.max, 7))
    #expect(global.set(.v128(8, 9)))
    #expect(try instance.call("exchange", .i64(-1), .v128(0, 0)) == [.v128(8, 9)])
    try instance.call("constant")
    #expect(global.value == .v128(6, .max))
    #expect(instance.global("n")?.value == .i32(1))
    #expect(instance.global("w")?.value == .v128(4, 5))
  }

  /// A module imports a global of the host's, another one that, and both set it.
  @Test(arguments: TranslationMode.allCases) func importedGlobals(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    let store = Store(engine)
    store.fuel = .max
    let global = try #require(Global(.v128(1, 2), isMutable: true, in: store))
    var linker = Linker()
    try linker.define("env", "v", .global(global))
    let first = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "env" "v" (global $v (mut v128))) (global (mut i64) (i64.const -1)) (export "v" (global $v))
            (func (export "get") (result v128) (global.get $v))
            (func (export "set") (param v128) (global.set $v (local.get 0))))
          """), in: store)
    try linker.define("first", first)
    let second = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "first" "v" (global $v (mut v128))) (import "first" "set" (func $set (param v128)))
            (func (export "f") (param v128 v128) (result v128 v128 v128)
              (global.get $v) (call $set (local.get 0)) (global.get $v) (global.set $v (local.get 1)) (global.get $v)))
          """), in: store)
    #expect(try second.call("f", .v128(3, 4), .v128(.max, 6)) == [.v128(1, 2), .v128(3, 4), .v128(.max, 6)])
    #expect(global.value == .v128(.max, 6))
    #expect(try first.call("get") == [.v128(.max, 6)])
  }
}
