import Testing
import WebAssembly
import WebAssemblyText

/// Vectors that are moved, without an instruction that computes with them.
struct VectorMoveTests {
  /// Both halves are chosen by one condition, also where that is joined with the choice.
  @Test(arguments: [
    "(i32.eq (local.get 2) (local.get 3))", "(i32.and (local.get 2) (i32.const 7))",
    "(i32.eqz (i32.ne (local.get 2) (local.get 3)))", "(local.get 2)",
  ])
  func halvesAreChosenTogether(_ condition: String) throws {
    let engine = Engine()
    let bytes = try WAT.encode(
      """
      (module (func (export "f") (param v128 v128 i32 i32) (result v128)
        (select (result v128) (local.get 0) (local.get 1) \(condition))))
      """)
    let instance = try Linker().instantiate(Module(engine, bytes), in: Store(engine))
    #expect(try instance.call("f", .v128(1, 2), .v128(3, 4), .i32(5), .i32(5)) == [.v128(1, 2)])
    #expect(try instance.call("f", .v128(1, 2), .v128(3, 4), .i32(0), .i32(5)) == [.v128(3, 4)])
  }

  /// Also where the vectors are on the operand stack, where the condition is a constant, and where choices are nested.
  @Test func halvesOfTemporariesAreChosenTogether() throws {
    let text = """
      (module
        (func $swap (param v128 v128) (result v128 v128) (local.get 1) (local.get 0))
        (func (export "f") (param v128 v128 i32 i32) (result v128 v128 v128 v128) (local v128)
          (call $swap (local.get 0) (local.get 1))
          (select (result v128) (i32.lt_s (local.get 2) (local.get 3)))
          (local.tee 4 (select (result v128) (local.get 1) (local.get 4) (i32.eqz (i32.sub (local.get 2) (local.get 3)))))
          (select (result v128) (local.get 0) (local.get 4) (i32.const 1))
          (select (result v128) (local.get 4)
            (select (result v128) (local.get 0) (local.get 1) (i32.gt_u (local.get 3) (local.get 2)))
            (i32.and (local.get 2) (i32.const 1)))))
      """
    let first = Value.v128(1, 2)
    let second = Value.v128(3, 4)
    let none = Value.v128(0, 0)
    let arguments: (Int32, Int32) -> [Value] = { [first, second, .i32($0), .i32($1)] }
    #expect(try TranslationMode.results(text, arguments(5, 5)) == [first, second, first, second])
    #expect(try TranslationMode.results(text, arguments(4, 5)) == [second, none, first, first])
    #expect(try TranslationMode.results(text, arguments(6, 5)) == [first, none, first, second])
    #expect(try TranslationMode.results(text, arguments(7, 5)) == [first, none, first, none])
  }

  @Test func constantsTakeTwoSlots() throws {
    let engine = Engine()
    let bytes = try WAT.encode(
      """
      (module (func (export "f") (param i32) (result v128 f64) (local v128 f64)
        (local.set 2 (f64.add (local.get 2) (f64.const 1.5)))
        (local.set 1 (block (result v128) (br_if 0 (local.get 1) (local.get 0)) (drop) (local.get 1)))
        (local.get 1) (f64.add (local.get 2) (local.get 2))))
      """)
    let instance = try Linker().instantiate(Module(engine, bytes), in: Store(engine))
    #expect(try instance.call("f", .i32(1)) == [.v128(0, 0), .f64(3)])
  }
}
