import Testing
import WebAssembly
import WebAssemblyText

@Suite struct PrinterTests {
  @Test func layout() throws {
    let text = """
      (module $m (import "a" "b" (func $i (param i32)))
        (func $f (export "f") (param $x i32) (param i64) (result i32) (local $y f64)
          (f64.const 2.5) drop
          (if (result i32) (local.get $x) (then (i32.load offset=3 align=1 (local.get 0))) (else unreachable)))
        (memory $mem 1) (data (i32.const 8) "ab\\00"))
      """
    #expect(
      try WAT.print(WAT.encode(text)) == """
        (module $m
          (type (;0;) (func (param i32)))
          (type (;1;) (func (param i32 i64) (result i32)))
          (import "a" "b" (func $i (;0;) (type 0) (param i32)))
          (memory $mem (;0;) 1)
          (export "f" (func $f))
          (func $f (;1;) (type 1) (param $x i32) (param i64) (result i32)
            (local $y f64)
            f64.const 0x1.4p+1 (;=2.5;)
            drop
            local.get $x
            if (result i32)
              local.get $x
              i32.load offset=3 align=1
            else
              unreachable
            end
          )
          (data (;0;) (i32.const 8) "ab\\00")
        )

        """)
  }

  @Test func emptyModule() throws { #expect(try WAT.print(WAT.encode("")) == "(module)\n") }

  @Test func malformedModules() {
    #expect(throws: DecodingError.self) { try WAT.print([]) }
    #expect(throws: DecodingError.self) { try WAT.print([0, 0x61, 0x73, 0x6D, 2, 0, 0, 0]) }
  }

  /// Names of what is not there are not used, nor is a malformed name section.
  @Test(arguments: [[1, 5, 1, 9, 2, 0x61, 0x62], [1, 200], [99, 0], [1, 4, 1, 0, 1, 0xFF]])
  func strangeNames(_ names: [UInt8]) throws {
    let module = bytes(try encoded("(module (func call 9))"), [0, UInt8(names.count + 5), 4], utf8("name"), names)
    let text = try WAT.print(module)
    #expect(text.contains("call 9"))
    _ = try WAT.encode(text)
  }

  /// A few bytes cannot ask for gigabytes of text.
  @Test func amplification() throws {
    let parameters = String(repeating: "i32 ", count: 1000)
    let functions = String(repeating: "(func (type 0))", count: 100_000)
    let module = try encoded("(module (type (func (param \(parameters)))) \(functions))")
    #expect(throws: DecodingError.self) { try WAT.print(module) }
    #expect(throws: DecodingError.self) {
      // A body that declares 4,294,967,295 locals.
      try WAT.print(
        bytes(
          header, [1, 4, 1, 0x60, 0, 0], [3, 2, 1, 0],
          [10, 10, 1, 8, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 0x0B]))
    }
  }

  /// A body that ends before its size, and an `else` without `if`.
  @Test(arguments: [[0x0B, 0x01, 0x0B], [0x05, 0x0B], [0x01, 0x05, 0x0B]]) func malformedBodies(_ code: [UInt8]) {
    let size = UInt8(code.count + 1)
    #expect(throws: DecodingError.self) {
      try WAT.print(bytes(header, [1, 4, 1, 0x60, 0, 0], [3, 2, 1, 0], [10, size + 2, 1, size, 0], code))
    }
  }
}
