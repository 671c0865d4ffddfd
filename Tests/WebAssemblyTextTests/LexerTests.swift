import Testing
import WebAssemblyText

/// Section 6.2: characters, tokens, comments, annotations.
@Suite struct LexerTests {
  @Test(arguments: [
    "", " \t\r\n", "(module)", "( module )", "(;a;)(module)(;b;)", "(; (; nested ;) ;) (module)", ";; line\n(module)",
    ";; line\r(module)", "(module);; no newline at the end", "((;a;)module;;b\n)", "(; \" ;) (module)", "(; ü ;)",
  ])
  func spaceAndComments(_ text: String) throws { #expect(try encoded(text) == header) }

  @Test(arguments: [
    "(@a)", "(@a) (module (@b x y z))", "(@a (b) \")\" , ; ] [ 0x 8q (;c;) (@) (@ x))", "(@\"a b\")",
    "(@a $x 1 -2 0.3)",
  ])
  func unknownAnnotations(_ text: String) throws { #expect(try encoded(text) == header) }

  @Test(arguments: [
    (#"a\tb\n\r\"\'\\"#, Array("a\tb\n\r\"'\\".utf8)), (#"\00\fF\41"#, [0x00, 0xFF, 0x41]),
    (#"\u{41}\u{1F600}\u{0_0_41}"#, Array("A😀A".utf8)), ("é", [0xC3, 0xA9]), ("", []),
  ])
  func strings(_ literal: String, _ contents: [UInt8]) throws {
    let data = try #require(section(11, of: try encoded("(module (data \"\(literal)\"))")))
    #expect(data == [1, 1, UInt8(contents.count)] + contents)
  }

  @Test func adjacentStringsAreOne() throws {
    #expect(section(11, of: try encoded("(module (data \"a\" \"\" \"bc\"))")) == bytes([1, 1, 3], utf8("abc")))
  }

  @Test(arguments: ["$f", "$\"f\"", "$\"\\66\"", "$\"\\u{66}\""])
  func quotedIdentifiers(_ identifier: String) throws {
    #expect(try encoded("(module (func $f) (start \(identifier)))") == encoded("(module (func) (start 0))"))
  }

  @Test func identifierCharacters() throws {
    let name = "$!?@#a$%^&*b-+_.:9'`|/\\<=>~"
    #expect(try encoded("(module (func \(name)) (start \(name)))") == encoded("(module (func) (start 0))"))
  }

  @Test(arguments: [
    ("(module (func $))", "empty identifier"), ("(module (func $\"\"))", "empty identifier"),
    ("(module (func $\"a\nb\"))", "empty identifier"), ("(module (func $\"\\ff\"))", "malformed UTF-8 encoding"),
    ("(@)", "empty annotation id"), ("(@ x)", "empty annotation id"), ("(@x", "unclosed annotation"),
    ("(@x (y)", "unclosed annotation"), ("(@x \"", "unclosed string"), ("(data \"a\nb\")", "unclosed string"),
    ("(data \"\\x\")", "illegal escape"), ("(data \"\\u{110000}\")", "illegal escape"),
    ("(data \"\\u{d800}\")", "illegal escape"), ("(data \"\\u{41x}\")", "illegal escape"), ("(data \"\\u{}\")", "illegal escape"),
    ("(data \"\\u{_41}\")", "illegal escape"), ("(data \"\\u{41_}\")", "illegal escape"),
    ("(data \"\\u{4__1}\")", "illegal escape"), ("(data \"\\g1\")", "illegal escape"), ("(data \"\\1g\")", "illegal escape"),
    ("(data \"\\", "illegal escape"),
    ("(data \"\u{1}\")", "illegal control"),
    ("(; x", "unclosed comment"), ("(; (; ;)", "unclosed comment"), ("(module é)", "illegal character"),
    ("(module \u{7F})", "illegal character"), ("(module", "unexpected token"), ("(module))", "unexpected token"),
    ("(func \"a\"x)", "unknown operator"), ("(data $l\"a\")", "unknown operator"),
    ("(data \"a\"\"b\")", "unknown operator"),
    ("(func br 0drop)", "unknown operator"), ("(func nop,nop)", "unknown operator"), ("( @a)", "unknown operator"),
  ])
  func errors(_ text: String, _ words: String) { #expect(message(text)?.hasPrefix(words) == true) }

  @Test(arguments: [[0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3]])
  func malformedUTF8(_ bytes: [UInt8]) {
    for (before, after) in [("(; ", " ;)"), (";; ", "\n"), ("(data \"", "\")"), ("(module ", ")")] {
      let error = #expect(throws: WATError.self) {
        try WAT.encode(utf8: Array(before.utf8) + bytes + Array(after.utf8))
      }
      #expect(error?.message == "malformed UTF-8 encoding")
    }
  }
}
