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

  /// Types that are only used have their indices before anything refers to them.
  @Test(arguments: [
    ("(func (type 0) (param i32)) (func (param i32))", [0, 0]), ("(func (type 0)) (func (param i32))", [0, 0]),
    ("(func (type 1)) (func (param i32)) (func (result i32) (i32.const 0))", [1, 0, 1]),
    ("(func (type 1) (param i32) (result i32) (local.get 0)) (func (drop (block (param i32) (result i32))))", [1, 0]),
    ("(func (type 2) (result i64) unreachable) (func (call_indirect (param f32)) (return_call_indirect (result i64)))", [2, 0]),
    ("(func (type 2) (param f64)) (func (drop (loop $l (result i32 i32) unreachable)) (if (param f64) (then)))", [2, 0]),
    ("(func (type 0) (result i32 i32) unreachable) (global i32 (block (result i32 i32)))", [0]),
    ("(func (type 0) (param f32)) (tag (param f32))", [0]), ("(func (type 0) (param f32)) (tag $t (export \"t\") (param f32))", [0]),
    ("(func (export \"f\") (type 1)) (func (try_table $l (param f32) (catch_all 0)))", [1, 0]),
  ])
  func typesAreKnownBeforeTheyAreUsed(_ fields: String, _ indices: [UInt8]) throws {
    let module = try encoded("(module \(fields))")
    #expect(section(3, of: module) == [UInt8(indices.count)] + indices)
  }

  @Test func typesOfImportsAreKnownBeforeTheyAreUsed() throws {
    let module = try encoded(
      """
      (import "" "a" (func (type 1) (param f32)))
      (func (import "" "b") (type 2) (param f64))
      (import "" "c" (func $c (param i64))) (import "" "d" (tag (param f32))) (func (import "" "e") (param f64))
      (func (block (type 1) (param f32)) (call_indirect (type 2) (param f64)))
      """)
    #expect(
      section(1, of: module) == [4, 0x60, 1, 0x7E, 0, 0x60, 1, 0x7D, 0, 0x60, 1, 0x7C, 0, 0x60, 0, 0])
    #expect(section(3, of: module) == [1, 3])
  }

  /// The locals of a function come after the parameters of its type, wherever that is defined.
  @Test func localsAfterTheParametersOfALaterType() throws {
    let module = try encoded("(func (type 0) (local $x i64) (drop (local.get $x))) (func (param f32 f32))")
    #expect(section(10, of: module) == [2, 7, 1, 1, 0x7E, 0x20, 2, 0x1A, 0x0B, 2, 0, 0x0B])
  }

  /// One result alone is a block type, and defines nothing; an index is kept as it is.
  @Test func blockTypesWithoutIndex() throws {
    let module = try encoded("(func (drop (block (result i32) unreachable)) (block) (block (type 0)))")
    #expect(section(1, of: module) == [1, 0x60, 0, 0])
    #expect(section(10, of: module) == [1, 13, 0, 0x02, 0x7F, 0x00, 0x0B, 0x1A, 0x02, 0x40, 0x0B, 0x02, 0x00, 0x0B, 0x0B])
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
    ("(func (type 1) (param i32)) (func (param i64))", "inline function type"),
    ("(func (type 2) (param i64)) (func (param i64))", "unknown type"),
    ("(func (block (type 1) (param i32))) (func (param i64))", "inline function type"),
    ("(func (call_indirect (type 3) (param i64))) (tag (param i64))", "unknown type"),
    ("(import \"\" \"\" (func (param $x i32) (param $x i32)))", "duplicate local"),
    ("(func (import \"\" \"\") (param $x i32) (param $x i32))", "duplicate local"),
    ("(tag (param $x i32) (param $x i32))", "duplicate local"),
  ])
  func errors(_ field: String, _ words: String) {
    #expect(message("(module (type $t (func (param i32) (result i32))) \(field))")?.hasPrefix(words) == true)
  }
}
