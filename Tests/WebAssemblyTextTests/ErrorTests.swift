import Testing
import WebAssemblyText

/// Where errors are, and with which words they begin.
@Suite struct ErrorTests {
  @Test func place() {
    let error = #expect(throws: WATError.self) {
      try WAT.encode("(module\n  (func (i32.ad (local.get 0)))\n)")
    }
    #expect(error?.message == "unknown operator i32.ad")
    #expect(error?.line == 2)
    #expect(error?.column == 10)
    #expect(error?.sourceLine == "  (func (i32.ad (local.get 0)))")
    #expect(
      error?.description == """
        2:10: unknown operator i32.ad
            (func (i32.ad (local.get 0)))
                   ^
        """)
  }

  @Test func columnsAreCharacters() {
    let error = #expect(throws: WATError.self) { try WAT.encode("(; ü😀 ;) x") }
    #expect(error?.line == 1)
    #expect(error?.column == 10)
  }

  @Test func longLinesAreShortened() throws {
    let text = "(module" + String(repeating: " ", count: 10_000) + "x" + String(repeating: " ", count: 10_000) + ")"
    let error = try #require(throws: WATError.self) { try WAT.encode(text) }
    #expect(error.column == 10_008)
    #expect(error.description.utf8.count < 500)
  }

  @Test(arguments: [
    ("(func $f) (func $f)", "duplicate func $f"), ("(table $t 0 funcref) (table $t 0 funcref)", "duplicate table"),
    ("(memory $m 0) (memory $m 0)", "duplicate memory"), ("(tag $t) (tag $t)", "duplicate tag"),
    ("(global $g i32 (i32.const 0)) (global $g i32 (i32.const 0))", "duplicate global"),
    ("(import \"\" \"\" (func $f)) (func $f)", "duplicate func"), ("(data $d) (data $d)", "duplicate data"),
    ("(func call $f)", "unknown function"), ("(func local.get $x)", "unknown local"), ("(func br $l)", "unknown label"),
    ("(func global.get $g)", "unknown global"), ("(func (type $t))", "unknown type"),
    ("(func throw $t)", "unknown tag"),
    ("(func table.get $t)", "unknown table"), ("(func i32.load $m)", "unknown memory"),
    ("(func data.drop $d)", "unknown data"),
    ("(func elem.drop $e)", "unknown elem"), ("(type (struct)) (func struct.get 0 $x)", "unknown field"),
    ("(func) (import \"\" \"\" (func))", "import after function"),
    ("(memory 0) (func (import \"\" \"\"))", "import after memory"),
    ("(global i32 (i32.const 0)) (import \"\" \"\" (func))", "import after global"),
    ("(table 0 funcref) (import \"\" \"\" (memory 0))", "import after table"),
    ("(tag) (import \"\" \"\" (tag))", "import after tag"),
    ("(func) (start 0) (start 0)", "multiple start sections"), ("(foo)", "unknown operator foo"),
    ("(param i32)", "unexpected token"),
    ("x", "unknown operator x"), ("(memory)", "unexpected token"),
    ("(memory 0 (pagesize 3))", "invalid custom page size"),
    ("(import \"\\ff\" \"\" (func))", "malformed UTF-8 encoding"),
    ("(export \"\\ff\" (func 0))", "malformed UTF-8 encoding"),
    ("(import \"\")", "unexpected token"), ("(import \"\" \"\" (type))", "unexpected token"),
    ("(export \"a\")", "unexpected token"),
    ("(table 0)", "unexpected token"), ("(global i32", "unexpected token"), ("(elem 0)", "unexpected token"),
    ("(rec x)", "unknown operator"),
    ("(module) (module)", "unexpected token"), ("(type (func)) (module)", "unexpected token"),
    ("(data 0)", "unexpected token"),
    ("(module quote \"(func $)\")", "empty identifier"), ("(module quote x)", "unknown operator"),
    ("(start $x)", "unknown function"),
  ])
  func words(_ text: String, _ words: String) { #expect(message(text)?.hasPrefix(words) == true) }

  /// What is expected, at the first token that cannot be there.
  @Test(arguments: [
    ("(func $f) (export \"e\" 0 func 0)", "unexpected token 0, expected what is exported", 23),
    ("(import \"m\" \"e\" 0 func)", "unexpected token 0, expected the type of the import", 17),
    ("(func (param (ref nop)))", "unexpected token nop, expected a heap type", 19),
    ("(func (block end))", "unexpected token end, expected )", 14),
    ("(func (if (i32.const 0) (then) (else) (nop)))", "unexpected token (, expected )", 39),
    ("(func (type $t) (type $t)) (type $t (func))", "unexpected token type, expected type, param and result in this order", 18),
    ("(module quote \"\") (module)", "unexpected token (, expected the end of the text", 19),
  ])
  func firstTokenThatCannotBeThere(_ text: String, _ message: String, _ column: Int) {
    let error = #expect(throws: WATError.self) { try WAT.encode(utf8: Array(text.utf8)) }
    #expect(error?.message == message)
    #expect(error?.column == column)
  }
}
