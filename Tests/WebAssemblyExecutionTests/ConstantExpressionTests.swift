import Testing
import WebAssembly
import WebAssemblyText

/// Constant expressions: what cannot be evaluated is refused, never skipped.
struct ConstantExpressionTests {
  private static let types = """
    (type $s (struct (field i32))) (type $a (array i32))
    """

  @Test(arguments: [
    ("ref.i31", "(global i31ref (ref.i31 (i32.const 3)))"),
    ("ref.i31", "(global externref (extern.convert_any (ref.i31 (i32.const 3))))"),
    ("extern.convert_any", "(global externref (extern.convert_any (ref.null any)))"),
    ("any.convert_extern", "(global anyref (any.convert_extern (ref.null extern)))"),
    ("struct.new", "(global (ref $s) (struct.new $s (i32.const 3)))"),
    ("struct.new_default", "(global (ref $s) (struct.new_default $s))"),
    ("array.new", "(global (ref $a) (array.new $a (i32.const 3) (i32.const 11)))"),
    ("array.new_default", "(global (ref $a) (array.new_default $a (i32.const 11)))"),
    ("array.new_fixed", "(global (ref $a) (array.new_fixed $a 2 (i32.const 11) (i32.const 3)))"),
    ("ref.i31", "(table 3 i31ref (ref.i31 (i32.const 9)))"),
    ("ref.i31", "(table $t 3 i31ref) (elem (table $t) (i32.const 0) i31ref (ref.null i31) (ref.i31 (i32.const 9)))"),
    ("struct.new_default", "(elem (ref $s) (struct.new_default $s))"),
  ])
  func instructionsThatAreNotExecuted(_ mnemonic: String, _ field: String) throws {
    let engine = Engine()
    let store = Store(engine)
    let module = try Module(engine, wat: "(module \(Self.types) (memory 1) (func) \(field))")
    for _ in 0..<3 {
      let error = #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store) }
      let text = try #require(error).description
      #expect(text.hasPrefix("\(mnemonic) is not supported in a constant expression, at byte 0x"))
      // The offset is that of the instruction: its first byte is the prefix of instructions of garbage collection.
      let offset = try #require(text.split(separator: "x").last.flatMap { Int($0, radix: 16) })
      #expect(module.bytes.base.load(fromByteOffset: offset, as: UInt8.self) == 0xFB)
    }
  }

  @Test func whatIsEvaluatedStillIs() throws {
    let instance = try guest(
      """
      (module
        (global $a (export "a") i32 (i32.add (i32.const 40) (i32.mul (i32.const 2) (i32.const 1))))
        (global (export "b") i64 (i64.sub (i64.const 5) (i64.const 7)))
        (global (export "c") i32 (i32.sub (global.get $a) (i32.const 50)))
        (global (export "d") funcref (ref.func $f)) (global (export "e") externref (ref.null extern))
        (table (export "t") 2 (ref func) (ref.func $f))
        (func $f (export "f") (result i32) (i32.const 7)))
      """)
    #expect(instance.global("a")?.value == .i32(42))
    #expect(instance.global("b")?.value == .i64(-2))
    #expect(instance.global("c")?.value == .i32(-8))
    #expect(instance.global("e")?.value == .reference(.null))
    #expect(try instance.table("t")?.function(at: 1)?.call() == [.i32(7)])
    guard case .reference(let reference)? = instance.global("d")?.value else { throw Trap(.host("no reference")) }
    #expect(try instance.store.function(reference)?.call() == [.i32(7)])
  }
}
