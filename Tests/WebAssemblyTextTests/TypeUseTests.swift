import Testing
import WebAssemblyText

/// Section 6.6: types, type uses and the types that they define.
@Suite struct TypeUseTests {
  @Test func typesThatAreUsedComeLast() throws {
    let module = try encoded(
      """
      (module
        (func (param i32) (result i64) (drop (block (result i32 i32) (unreachable))) (unreachable))
        (type (func))
        (func)
        (func (param i32) (result i64) unreachable))
      """)
    #expect(section(1, of: module) == [3, 0x60, 0, 0, 0x60, 1, 0x7F, 1, 0x7E, 0x60, 0, 2, 0x7F, 0x7F])
    #expect(section(3, of: module) == [3, 1, 0, 1])
  }

  @Test func smallestIndexIsUsed() throws {
    let module = try encoded("(module (type (func (param i32))) (type (func)) (type (func)) (func) (func (param i32)))")
    #expect(section(3, of: module) == [2, 1, 0])
  }

  @Test func typesInGroupsOrBelowOthersAreNotUsed() throws {
    let module = try encoded("(module (type (sub (func))) (rec (type (func)) (type (func))) (func))")
    #expect(section(3, of: module) == [1, 3])
  }

  @Test func typesAreKnownBeforeTheyAreDefined() throws {
    let module = try encoded("(module (func (type $t)) (type $s (struct (field (ref null $t)))) (type $t (func)))")
    #expect(section(3, of: module) == [1, 1])
    #expect(section(1, of: module) == [2, 0x5F, 1, 0x63, 1, 0, 0x60, 0, 0])
  }

  @Test func subtypes() throws {
    let module = try encoded("(module (type $a (sub (array (mut i8)))) (type (sub final $a (array (mut i8)))) (rec))")
    #expect(section(1, of: module) == [3, 0x50, 0, 0x5E, 0x78, 1, 0x4F, 1, 0, 0x5E, 0x78, 1, 0x4E, 0])
  }

  @Test func groupOfOneIsThatType() throws {
    #expect(try encoded("(module (rec (type (func))))") == encoded("(module (type (func)))"))
  }

  @Test func fieldsHaveNames() throws {
    let text = """
      (module (type $p (struct (field $x i32) (field f32 f64) (field $y (mut i64))))
        (func (param (ref $p)) (drop (struct.get $p $y (local.get 0)))))
      """
    #expect(section(10, of: try encoded(text)) == [1, 9, 0, 0x20, 0, 0xFB, 2, 0, 3, 0x1A, 0x0B])
  }

  @Test(arguments: [
    "(func (type $t) (param $x i32) (result i32) (local.get $x))", "(func (type $t) (local.get 0))",
    "(func (param $x i32) (result i32) local.get $x)", "(func (type 0) (param i32) (result i32) (local.get 0))",
  ])
  func functions(_ function: String) throws {
    let module = try encoded("(module (type $t (func (param i32) (result i32))) \(function))")
    #expect(section(10, of: module) == [1, 4, 0, 0x20, 0, 0x0B])
  }

  @Test(arguments: [
    ("(func (type $t) (result i32))", "inline function type"), ("(func (type 9) (param i32))", "unknown type"),
    ("(func (type $u) (param i32))", "unknown type"), ("(func (result i32) (param i32))", "unexpected token"),
    ("(func (param i32) (type $t))", "unexpected token"),
    ("(func (type $t) (result i32) (param i32))", "unexpected token"),
    ("(type (func (result $x i32)))", "unexpected token"), ("(func (block (param $x i32)))", "unexpected token"),
    ("(func (param $x i32) (local $x i32))", "duplicate local"), ("(type $t (func))", "duplicate type"),
    ("(type (struct (field $x i32) (field $x i32)))", "duplicate field"), ("(type (ref null 0))", "unexpected token"),
    ("(global (ref 4194304) (ref.null 0))", "unknown type"),
    ("(func (call_indirect (param $x i32)))", "unexpected token"),
  ])
  func errors(_ field: String, _ words: String) {
    #expect(message("(module (type $t (func (param i32) (result i32))) \(field))")?.hasPrefix(words) == true)
  }
}
