import Testing
import WebAssembly
import WebAssemblyText

/// Section 6.6: fields, their abbreviations, and how the binary format has them.
@Suite struct ModuleTests {
  @Test(arguments: [
    ("(func (export \"a\") (export \"b\"))", "(func) (export \"a\" (func 0)) (export \"b\" (func 0))"),
    ("(func (import \"m\" \"f\") (param i32))", "(import \"m\" \"f\" (func (param i32)))"),
    ("(func (export \"a\") (import \"m\" \"f\"))", "(import \"m\" \"f\" (func)) (export \"a\" (func 0))"),
    ("(memory (import \"m\" \"x\") 1 2)", "(import \"m\" \"x\" (memory 1 2))"),
    ("(global $g (import \"m\" \"x\") (mut i32))", "(import \"m\" \"x\" (global (mut i32)))"),
    ("(tag $t (import \"m\" \"x\") (param i32))", "(import \"m\" \"x\" (tag (param i32)))"),
    ("(table (import \"m\" \"x\") 1 funcref)", "(import \"m\" \"x\" (table 1 funcref))"),
    ("(memory (data \"abc\"))", "(memory 1 1) (data (i32.const 0) \"abc\")"),
    ("(memory i64 (data))", "(memory i64 0 0) (data (i64.const 0))"),
    ("(memory (pagesize 1) (data \"abc\"))", "(memory 3 3 (pagesize 1)) (data (i32.const 0) \"abc\")"),
    ("(func) (table funcref (elem 0 0))", "(func) (table 2 2 funcref) (elem (i32.const 0) func 0 0)"),
    ("(table funcref (elem))", "(table 0 0 funcref) (elem (i32.const 0) func)"),
    (
      "(table externref (elem (ref.null extern)))",
      "(table 1 1 externref) (elem (table 0) (i32.const 0) externref (ref.null extern))"
    ),
    ("(func (param i32 i64) (local f32 f64))", "(func (param i32) (param i64) (local f32) (local f64))"),
    ("(func (local))", "(func)"),
    ("(type (struct (field i32 i64) (field)))", "(type (struct (field i32) (field i64)))"),
    ("(memory 1) (data (offset (i32.const 1)) \"a\")", "(memory 1) (data (memory 0) (i32.const 1) \"a\")"),
    ("(memory 1) (data (offset i32.const 1) \"a\")", "(memory 1) (data 0 (i32.const 1) \"a\")"),
    (
      "(func) (table 1 funcref) (elem (i32.const 0) 0)",
      "(func) (table 1 funcref) (elem (table 0) (offset i32.const 0) func 0)"
    ),
    ("(func) (elem declare func 0)", "(elem declare func 0) (func)"),
    ("(global anyref (ref.null any))", "(global (ref null any) ref.null any)"),
    ("(elem funcref (item ref.null func))", "(elem (ref null func) (ref.null func))"),
    ("(func) (table 1 funcref) (elem 0 (i32.const 0) 0)", "(func) (table 1 funcref) (elem (i32.const 0) 0)"),
    ("(table 1 funcref) (elem (i32.const 0))", "(table 1 funcref) (elem (table 0) (i32.const 0) func)"),
  ])
  func abbreviations(_ short: String, _ long: String) throws {
    #expect(try encoded("(module \(short))") == encoded(long))
  }

  @Test func sectionsComeInOrder() throws {
    let module = try encoded(
      """
      (data "x") (elem func) (start 0) (export "f" (func 0)) (global i32 (i32.const 0)) (tag) (memory 0)
      (table 0 funcref) (func data.drop 0) (type (func))
      """)
    let expected = bytes(
      header, [1, 4, 1, 0x60, 0, 0], [3, 2, 1, 0], [4, 4, 1, 0x70, 0, 0], [5, 3, 1, 0, 0], [13, 3, 1, 0, 0],
      [6, 6, 1, 0x7F, 0, 0x41, 0, 0x0B], [7, 5, 1, 1, 0x66, 0, 0], [8, 1, 0], [9, 4, 1, 1, 0, 0], [12, 1, 1],
      [10, 7, 1, 5, 0, 0xFC, 9, 0, 0x0B], [11, 4, 1, 1, 1, 0x78])
    #expect(module == expected)
  }

  @Test(arguments: [
    ("(memory 1)", 5, [0, 1]), ("(memory 1 2)", 5, [1, 1, 2]), ("(memory 1 2 shared)", 5, [3, 1, 2]),
    ("(memory i64 1)", 5, [4, 1]), ("(memory 0 (pagesize 1))", 5, [8, 0, 0]),
    ("(memory 0x1_0000_0000)", 5, [0, 0x80, 0x80, 0x80, 0x80, 0x10]), ("(table i64 1 externref)", 4, [0x6F, 4, 1]),
    ("(table 1 (ref func) (ref.null nofunc))", 4, [0x40, 0, 0x64, 0x70, 0, 1, 0xD0, 0x73, 0x0B]),
    ("(elem (table 1) (i32.const 0) func)", 9, [2, 1, 0x41, 0, 0x0B, 0, 0]), ("(elem func)", 9, [1, 0, 0]),
    ("(elem declare externref)", 9, [7, 0x6F, 0]), ("(elem externref)", 9, [5, 0x6F, 0]),
    ("(elem (i32.const 0) funcref)", 9, [4, 0x41, 0, 0x0B, 0]),
    ("(data (memory 1) (i32.const 0))", 11, [2, 1, 0x41, 0, 0x0B, 0]),
    ("(elem (i32.const 0) externref)", 9, [6, 0, 0x41, 0, 0x0B, 0x6F, 0]),
  ])
  func binaryForms(_ field: String, _ id: UInt8, _ bytes: [UInt8]) throws {
    #expect(section(id, of: try encoded("(module \(field))")) == [1] + bytes)
  }

  @Test func binaryModules() throws {
    #expect(try WAT.encode("(module binary \"\\00as\" \"m\")") == [0x00, 0x61, 0x73, 0x6D])
    #expect(try WAT.encode("(module $m quote \"(func\" \")\")", names: false) == encoded("(func)"))
    #expect(try WAT.encode("(module definition $m (func))", names: false) == encoded("(func)"))
  }

  /// What a script quotes is a text as chapter 6 has it: it may not be one of the forms of scripts again.
  @Test(arguments: [
    "(module quote \"\")", "(module $m quote)", "(module binary)", "(module $m binary \"\")", "(module definition)",
    "(module definition $m (func))", "(module definition binary)", "(module instance)", "(module instance $a $b)",
    "(module) (module)", "(module) (assert_return (invoke \"f\"))", "(invoke \"f\")", "(register \"m\")", "(script)",
  ])
  func quotedModules(_ text: String) {
    let quoted = "(module quote \(String(quoting: text)))"
    #expect(message(quoted)?.hasPrefix("unexpected token") == true)
    #expect(message("(module definition quote \(String(quoting: text)))")?.hasPrefix("unexpected token") == true)
  }

  /// Quotes in quotes double the backslashes: nobody unwraps more than one.
  @Test func quotesInQuotes() {
    var text = "(module)"
    for _ in 0..<12 { text = "(module quote \(String(quoting: text)))" }
    #expect(message(text)?.hasPrefix("unexpected token quote") == true)
  }

  /// With a table use, the elements must say what they are.
  @Test(arguments: [
    "(elem (table 0) (i32.const 0) 0)", "(elem (table 0) (i32.const 0))", "(elem $e (table $t) (offset (i32.const 0)) $f)",
    "(elem (table 0) func 0)", "(elem 0)", "(elem $f)", "(elem declare 0)", "(elem declare (i32.const 0) func 0)",
    "(elem (item (ref.func 0)))", "(elem (i32.const 0) (item (ref.func 0)))", "(elem (i32.const 0) (ref.func 0))",
    "(elem funcref 0)", "(elem func (ref.func 0))", "(elem (i32.const 0) i32)", "(elem (table 0) (i32.const 0) declare func)",
    "(elem (i32.const 0) (i32.const 0) func)", "(elem (memory 0) (i32.const 0) func)", "(elem (offset) declare)",
    "(data (table 0) (i32.const 0))", "(data (memory 0) \"a\")", "(data 0 \"a\")", "(data (i32.const 0) 0)",
    "(data (i32.const 0) (i32.const 0))", "(data (memory 0))", "(data declare)",
    "(table funcref)", "(table funcref 1)", "(table 1 funcref (elem 0))", "(table funcref (elem 0) (elem 0))",
    "(table (elem 0))", "(table 1 i32)", "(table funcref (elem (item (ref.func 0)) 0))", "(table funcref (elem 0 (ref.func 0)))",
    "(memory 1 (data))", "(memory (data 0))", "(memory (data) (data))", "(memory i32)", "(memory 1 2 3)", "(memory shared 1)",
    "(import \"\" \"\")", "(import \"\" (func))", "(import (func))", "(import \"\" \"\" (func) (func))",
    "(import \"\" \"\" (func (local i32)))", "(import \"\" \"\" (func nop))", "(import \"\" \"\" (func (export \"\")))",
    "(import \"\" \"\" (global i32 (i32.const 0)))", "(import \"\" \"\" (table funcref (elem)))",
    "(import \"\" \"\" (memory (data)))", "(import $i \"\" \"\" (func))", "(import \"\" \"\" func)",
    "(func (import \"\" \"\") (export \"\"))", "(func (import \"\" \"\") (import \"\" \"\"))", "(func (import \"\" \"\") nop)",
    "(func (import \"\" \"\") (local i32))", "(memory (import \"\" \"\") (data))", "(table (import \"\" \"\") funcref (elem))",
    "(global (import \"\" \"\") i32 (i32.const 0))", "(func (type 0) (export \"\"))", "(memory (data) (export \"\"))",
    "(export (func 0))", "(export \"\" 0)", "(export \"\" (func))", "(export \"\" (func 0 0))", "(export $e \"\" (func 0))",
    "(export \"\" (type 0))", "(export \"\" (elem 0))", "(start)", "(start 0 0)", "(start (func 0))", "(start \"f\")",
    "(func (export))", "(func (export \"\" (func 0)))",
  ])
  func wrongForms(_ field: String) {
    let text = "(module (type (func)) (table $t 1 funcref) (memory 1) (func $f) \(field))"
    // An import comes first, or it would be refused for that.
    let isImport = field.contains("import")
    let words = message(isImport ? "(module \(field))" : text)
    #expect(words?.hasPrefix("unexpected token") == true, "\(words ?? "accepted")")
  }

  @Test func nameSection() throws {
    let text = """
      (module $m (type $t (struct (field $x i32))) (memory $mem 0) (global $g i32 (i32.const 0)) (tag $e) (data $d)
        (elem $s func) (table $tab 0 funcref) (func $f (param $p i32) (param i32) (local $l i32) (block $b (block $b))))
      """
    let names = try #require(section(0, of: try WAT.encode(text)))
    let expected = bytes(
      [4], utf8("name"), [0, 2, 1], utf8("m"), [1, 4, 1, 0, 1], utf8("f"),
      [2, 9, 1, 0, 2, 0, 1], utf8("p"), [2, 1], utf8("l"), [3, 9, 1, 0, 2, 0, 1], utf8("b"), [1, 1], utf8("b"),
      [4, 4, 1, 0, 1], utf8("t"), [5, 6, 1, 0, 3], utf8("tab"), [6, 6, 1, 0, 3], utf8("mem"),
      [7, 4, 1, 0, 1], utf8("g"), [8, 4, 1, 0, 1], utf8("s"), [9, 4, 1, 0, 1], utf8("d"),
      [10, 6, 1, 0, 1, 0, 1], utf8("x"), [11, 4, 1, 0, 1], utf8("e"))
    #expect(names == expected)
    #expect(section(0, of: try WAT.encode(text, names: false)) == nil)
    #expect(section(0, of: try WAT.encode("(module (func))")) == nil)
  }

  /// The parameters of imported functions have names as those of others have.
  @Test(arguments: [
    "(import \"m\" \"f\" (func (param i32) (param $x i64)))", "(func (import \"m\" \"f\") (param i32) (param $x i64))",
    "(func (import \"m\" \"f\") (param i32) (param (@name \"x\") i64))",
  ])
  func namesOfImportedParameters(_ text: String) throws {
    let names = try #require(section(0, of: try WAT.encode(text + "(func (param $p f32))")))
    #expect(names == bytes([4], utf8("name"), [2, 11, 2, 0, 1, 1, 1], utf8("x"), [1, 1, 0, 1], utf8("p")))
    let printed = try WAT.print(WAT.encode(text))
    #expect(printed.contains("(func (;0;) (type 0) (param i32) (param $x i64)))"))
    #expect(try WAT.encode(printed) == WAT.encode(text))
  }

  /// Whether or not there is such a function: that is for validation to say.
  @Test(arguments: [0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] as [UInt32])
  func theLargestStartFunctions(_ index: UInt32) throws {
    var contents = ByteWriter()
    contents.unsigned(index)
    let bytes = try WAT.encode("(start \(index))")
    #expect(bytes == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 8, UInt8(contents.bytes.count)] + contents.bytes)
    #expect(try WAT.encode(WAT.print(bytes)) == bytes)
  }
}
