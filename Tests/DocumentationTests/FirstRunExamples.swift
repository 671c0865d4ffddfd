import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article FirstRun, and of the landing page.
struct FirstRunExamples {
  private let text = """
    (module (func (export "gcd") (param $a i32) (param $b i32) (result i32)
      (loop $again (result i32)
        (if (result i32) (i32.eqz (local.get $b)) (then (local.get $a))
          (else (local.get $b) (local.set $b (i32.rem_u (local.get $a) (local.get $b))) (local.set $a) (br $again))))))
    """

  @Test func openAndCall() throws {
    let bytes = try WAT.encode(text)
    // EXAMPLE
    let engine = Engine()
    let module = try Module(engine, bytes)
    let instance = try Linker().instantiate(module, in: Store(engine))
    let results = try instance.call("gcd", .i32(9), .i32(27))
    // END
    #expect(results == [.i32(9)])
    // EXAMPLE
    let gcd = try instance.function("gcd", as: ((Int32, Int32) throws -> Int32).self)
    let divisor = try gcd(9, 27)
    // END
    #expect(divisor == 9)
    // EXAMPLE
    for export in module.exports { print(export.name, export.type) }
    // END
  }

  @Test func modulesFromText() throws {
    let engine = Engine()
    // EXAMPLE
    let module = try Module(engine, wat: "(module (func (export \"answer\") (result i32) (i32.const 42)))")
    // END
    #expect(try Linker().instantiate(module, in: Store(engine)).call("answer") == [.i32(42)])
  }

  @Test func constantBytes() throws {
    let engine = Engine()
    let copy = try WAT.encode(text)
    try copy.withUnsafeBytes { bytes in
      // EXAMPLE
      let module = try Module(engine, borrowing: bytes)
      // END
      #expect(module.exports.count == 1)
    }
  }

  @Test func landingPage() throws {
    let bytes = try WAT.encode(
      """
      (module (import "env" "log" (func $log (param i32)))
        (func (export "double") (param i32) (result i32)
          (call $log (local.get 0)) (i32.mul (local.get 0) (i32.const 2))))
      """)
    // EXAMPLE
    let engine = Engine()
    let module = try Module(engine, bytes)
    var linker = Linker()
    try linker.define("env", "log") { (number: Int32) in print("The guest says", number) }
    let instance = try linker.instantiate(module, in: Store(engine))
    let results = try instance.call("double", .i32(21))
    // END
    #expect(results == [.i32(42)])
  }
}
