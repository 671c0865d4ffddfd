import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article ExceptionsAndReferences.
struct ExceptionExamples {
  @Test func throwing() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    let prices: [Int32: Int32] = [1: 30]
    // EXAMPLE
    let notFound = try Tag([.i32], in: store)
    try linker.define("env", "not-found", notFound)
    try linker.define("env", "price") { (caller: Caller, key: Int32) throws -> Int32 in
      guard let price = prices[key] else { throw try GuestException(caller.tag("not-found"), .i32(key)) }
      return price
    }
    // END
    let module = try Module(
      engine,
      wat: """
        (module
          (import "env" "not-found" (tag $missing (param i32)))
          (import "env" "price" (func $price (param i32) (result i32)))
          (func (export "price or -1") (param i32) (result i32)
            (block $caught (result i32)
              (return (try_table (result i32) (catch $missing $caught) (call $price (local.get 0)))))
            (i32.mul (i32.const -1))))
        """)
    let instance = try linker.instantiate(module, in: store)
    #expect(try instance.call("price or -1", .i32(1)) == [.i32(30)])
    #expect(try instance.call("price or -1", .i32(5)) == [.i32(-5)])
  }

  @Test func catching() throws {
    let engine = Engine()
    let module = try Module(
      engine,
      wat: """
        (module
          (tag $error (export "syntax error") (param i32))
          (func (export "parse") (param i32) (throw $error (local.get 0))))
        """)
    let instance = try Linker().instantiate(module, in: Store(engine))
    let syntaxError = try #require(instance.tag("syntax error"))
    var line: Value?
    // EXAMPLE
    do {
      try instance.call("parse", .i32(7))
    } catch .exception(let exception) where exception.has(syntaxError) {
      line = exception.values[0]
    } catch {
      print(error)
    }
    // END
    #expect(line == .i32(7))
  }

  @Test func legacy() throws {
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.features.insert(.legacyExceptions)
    let engine = Engine(configuration)
    // END
    let module = try Module(
      engine,
      wat: """
        (module
          (tag $t)
          (func (export "f") (result i32) (try (result i32) (do (throw $t)) (catch $t (i32.const 5)))))
        """)
    #expect(try Linker().instantiate(module, in: Store(engine)).call("f") == [.i32(5)])
  }

  @Test func functions() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    // EXAMPLE
    var callbacks: [Function] = []
    try linker.define("env", "on-event") { (function: Function?) in
      if let function { callbacks.append(function) }
    }
    // END
    let module = try Module(
      engine,
      wat: """
        (module
          (import "env" "on-event" (func $on (param funcref)))
          (global $sum (export "sum") (mut i32) (i32.const 0))
          (func $add (param i32) (global.set $sum (i32.add (global.get $sum) (local.get 0))))
          (elem declare func $add)
          (func (export "start") (call $on (ref.func $add)) (call $on (ref.func $add))))
        """)
    let instance = try linker.instantiate(module, in: store)
    try instance.call("start")
    // EXAMPLE
    for callback in callbacks { try callback.call(.i32(1)) }
    callbacks = []
    // END
    #expect(instance.global("sum")?.value == .i32(2))
  }
}
