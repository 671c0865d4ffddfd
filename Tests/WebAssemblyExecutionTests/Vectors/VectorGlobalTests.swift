import Testing
import WebAssembly
import WebAssemblyText

/// Globals that are vectors: of the host's and of guests', exported and imported.
struct VectorGlobalTests {
  @Test func globalsOfTheHost() throws {
    let store = Store(Engine())
    let constant = try #require(Global(.v128(1, 2), in: store))
    #expect(constant.type == GlobalType(valueType: .v128, isMutable: false))
    #expect(constant.value == .v128(1, 2))
    #expect(!constant.set(.v128(3, 4)))
    let variable = try #require(Global(.v128(1, 2), isMutable: true, in: store))
    #expect(variable.set(.v128(3, 4)))
    #expect(variable.value == .v128(3, 4))
    #expect(!variable.set(.i64(5)))
    #expect(variable.value == .v128(3, 4))
    #expect(constant.value == .v128(1, 2))
  }

  /// Each global of a module with vectors keeps its own cells.
  @Test func globalsOfAGuestAreReadAndWritten() throws {
    let instance = try guest(
      """
      (module
        (global (export "a") (mut i32) (i32.const 1))
        (global (export "b") (mut v128) (v128.const i64x2 2 3))
        (global (export "c") (mut f64) (f64.const 4))
        (global (export "d") (mut v128) (v128.const i64x2 5 6))
        (global (export "e") (mut i64) (i64.const 7)))
      """)
    let globals = try ["a", "b", "c", "d", "e"].map { try #require(instance.global($0)) }
    #expect(globals.map(\.value) == [.i32(1), .v128(2, 3), .f64(4), .v128(5, 6), .i64(7)])
    #expect(globals[1].set(.v128(.max, .max)))
    #expect(globals.map(\.value) == [.i32(1), .v128(.max, .max), .f64(4), .v128(5, 6), .i64(7)])
    #expect(globals[2].set(.f64(8)))
    #expect(globals[3].set(.v128(9, 10)))
    #expect(globals.map(\.value) == [.i32(1), .v128(.max, .max), .f64(8), .v128(9, 10), .i64(7)])
  }

  /// Other globals are read and set where they were, next to vectors.
  @Test(arguments: TranslationMode.allCases) func numbersBesideVectors(_ mode: TranslationMode) throws {
    let instance = try guest(
      """
      (module
        (global $v (export "v") (mut v128) (v128.const i64x2 1 2))
        (global $n (mut i64) (i64.const 3))
        (global (export "w") (mut v128) (v128.const i64x2 4 5))
        (func (export "f") (param i64) (result i64) (global.get $n) (global.set $n (local.get 0))))
      """, configuration: mode.configuration)
    instance.store.fuel = .max
    #expect(try instance.call("f", .i64(-1)) == [.i64(3)])
    #expect(try instance.call("f", .i64(0)) == [.i64(-1)])
    #expect(instance.global("v")?.value == .v128(1, 2))
    #expect(instance.global("w")?.value == .v128(4, 5))
  }

  /// An initialiser may be the value of an imported global, or of one before it.
  @Test func initialValuesOfOtherGlobals() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    try linker.define("env", "v", .global(try #require(Global(.v128(.max, 7), in: store))))
    let module = try Module(
      engine,
      wat: """
        (module (import "env" "v" (global $v v128)) (global $own v128 (global.get $v))
          (global (export "copy") v128 (global.get $own)) (export "again" (global $v)))
        """)
    let instance = try linker.instantiate(module, in: store)
    #expect(instance.global("copy")?.value == .v128(.max, 7))
    #expect(instance.global("again")?.value == .v128(.max, 7))
  }

  @Test func linkingChecksTypes() throws {
    let engine = Engine()
    let store = Store(engine)
    for (type, fits) in [("v128", true), ("(mut v128)", false), ("i64", false)] {
      var linker = Linker()
      try linker.define("env", "v", .global(try #require(Global(.v128(1, 2), in: store))))
      let module = try Module(engine, wat: "(module (import \"env\" \"v\" (global \(type))))")
      if fits {
        _ = try linker.instantiate(module, in: store)
      } else {
        #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: store) }
      }
    }
  }
}
