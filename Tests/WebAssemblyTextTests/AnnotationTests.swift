import Testing
import WebAssemblyText

/// Annotations that mean something: names, custom sections, branch hints.
@Suite struct AnnotationTests {
  @Test func names() throws {
    #expect(try WAT.encode("(module (@name \"m\") (func (@name \"f\")))") == WAT.encode("(module $m (func $f))"))
    #expect(try WAT.encode("(func $a (@name \"f\")) (start $a)") == WAT.encode("(func $f) (start $f)"))
    #expect(try WAT.encode("(func (param (@name \"x\") i32))") == WAT.encode("(func (param $x i32))"))
  }

  @Test func customSections() throws {
    let module = try encoded(
      """
      (module (@custom "a" "1" "2") (@custom "b" (before first)) (@custom "c" (before func)) (@custom "d" (after func))
        (func))
      """)
    let expected = bytes(
      header, [0, 2, 1, 0x62], [1, 4, 1, 0x60, 0, 0], [0, 2, 1, 0x63], [3, 2, 1, 0], [0, 2, 1, 0x64],
      [10, 4, 1, 2, 0, 0x0B], [0, 4, 1, 0x61, 0x31, 0x32])
    #expect(module == expected)
  }

  @Test(arguments: [
    "(@metadata.code.branch_hint \"\\01\") (if (local.get 0) (then))",
    "(local.get 0) (@metadata.code.branch_hint \"\\01\") if end",
  ])
  func branchHints(_ body: String) throws {
    let hints = try #require(section(0, of: try encoded("(func (param i32) nop \(body))")))
    // Of function 0 one hint, at byte 4 of the body: after the declarations, `nop` and `local.get`.
    #expect(hints == bytes([25], utf8("metadata.code.branch_hint"), [1, 0, 1, 4, 1, 1]))
  }

  @Test(arguments: [
    ("(module (@name \"a\") (@name \"b\"))", "@name annotation: multiple module"),
    ("(module (func) (@name \"a\"))", "misplaced @name annotation"),
    ("(func (nop (@name \"a\")))", "misplaced @name annotation"),
    ("(@custom)", "@custom annotation: missing section name"),
    ("(@custom 4)", "@custom annotation: missing section name"),
    ("(@custom \"\\df\")", "@custom annotation: malformed UTF-8 encoding"),
    ("(@custom \"a\" here)", "@custom annotation: unexpected token"),
    ("(@custom \"a\" (after))", "@custom annotation: malformed section kind"),
    ("(@custom \"a\" (aft type))", "@custom annotation: malformed placement"),
    ("(@custom \"a\" (", "unclosed annotation"), ("(func (@custom \"a\"))", "misplaced @custom annotation"),
    ("(@metadata.code.branch_hint \"\\01\") (func)", "@metadata.code.branch_hint annotation: not in a function"),
    ("(module (@name))", "@name annotation: unexpected token"), ("(module (@name \"a\" \"b\"))", "@name annotation: unexpected token"),
    ("(module (@name 5))", "@name annotation: unexpected token"),
    ("(module (@name \"\\ff\"))", "@name annotation: malformed UTF-8 encoding"),
    ("(func (@metadata.code.branch_hint \"\\01\") nop)", "@metadata.code.branch_hint annotation: invalid target"),
    ("(func (@metadata.code.branch_hint \"\\01\") (then))", "@metadata.code.branch_hint annotation: invalid target"),
    ("(func (@metadata.code.branch_hint) if end)", "@metadata.code.branch_hint annotation: unexpected token"),
    ("(func (@metadata.code.branch_hint 1) if end)", "@metadata.code.branch_hint annotation: unexpected token"),
    // Almost a string, and what ends at the token whose number is that of an instruction.
    ("(func (@metadata.code.branch_hint x\\01x) if end)", "@metadata.code.branch_hint annotation: unexpected token"),
    ("(func (@metadata.code.branch_hint \"\\01\") (()))", "@metadata.code.branch_hint annotation: invalid target"),
    ("(func (@metadata.code.branch_hint \"\\01\" \"\\01\") if end)", "@metadata.code.branch_hint annotation: unexpected token"),
    (
      "(func) (global i32 (@metadata.code.branch_hint \"\\01\") (if (then)))",
      "@metadata.code.branch_hint annotation: not in a function"
    ),
    (
      "(func (@metadata.code.branch_hint \"\\01\") (@metadata.code.branch_hint \"\\01\") if end)",
      "@metadata.code.branch_hint annotation: duplicate annotation"
    ),
  ])
  func errors(_ text: String, _ words: String) { #expect(message(text)?.hasPrefix(words) == true) }
}
