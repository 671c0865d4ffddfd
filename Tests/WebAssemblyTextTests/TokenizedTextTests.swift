import Testing
import WebAssemblyText

/// Modules in the midst of a text, as scripts have them.
@Suite struct TokenizedTextTests {
  static let script = """
    (module $a (func))
    (assert_return (invoke "f"))
    (module $b quote "(func" " $f)")
    (module binary "\\00asm")
    """

  @Test func modulesOneByOne() throws {
    let text = try TokenizedText(utf8(Self.script))
    var position = 0
    #expect(try WAT.encode(text, at: &position, names: false) == encoded("(func)"))
    #expect(text.tokens[position + 1].keyword == .assertReturn)
    // An opening parenthesis knows where it is closed.
    position = Int(text.tokens[position].value) + 1
    let quoted = try #require(try text.quotedModule(at: position))
    #expect(quoted.text == utf8("(func $f)"))
    position = quoted.end
    #expect(try text.quotedModule(at: position) == nil)
    #expect(try WAT.encode(text, at: &position) == [0x00, 0x61, 0x73, 0x6D])
    #expect(text.tokens[position].kind == .end)
  }

  @Test func errorsAreInTheWholeText() throws {
    let text = try TokenizedText(utf8("(module)\n(module (func) x)"))
    var position = 3
    let error = #expect(throws: WATError.self) { try WAT.encode(text, at: &position) }
    #expect(error?.line == 2)
    #expect(error?.column == 16)
  }

  @Test func annotationsBelongToTheirModule() throws {
    let text = try TokenizedText(utf8("(module (@custom \"a\")) (@custom \"b\") (module (@custom \"c\"))"))
    var position = 0
    #expect(section(0, of: try WAT.encode(text, at: &position)) == [1, 0x61])
    #expect(section(0, of: try WAT.encode(text, at: &position)) == [1, 0x63])
  }
}
