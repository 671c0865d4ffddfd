import Testing
import WebAssembly

/// Names are UTF-8, strictly.
@Suite struct DecodeNameTests {
  private func export(_ name: [UInt8]) -> [UInt8] {
    Build.function([], sections: [Build.section(7, Build.leb(name.count) + name + [0, 0])])
  }

  @Test(arguments: [
    [], [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
    [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
  ] as [[UInt8]])
  func wellFormed(name: [UInt8]) {
    #expect(complaint(export(name)) == nil)
  }

  @Test(arguments: [
    [0x80], [0xC2], [0xC2, 0x41], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
    [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE],
    [0xFF],
  ] as [[UInt8]])
  func malformed(name: [UInt8]) {
    #expect(isMalformed(export(name), "malformed UTF-8 encoding"))
  }

  /// Composed and decomposed, two names look alike and are equal as strings, but not as names.
  @Test func namesAreComparedByteForByte() {
    let composed = Build.name("\u{E9}") + [0, 0]
    let decomposed = Build.name("e\u{301}") + [0, 0]
    #expect(complaint(Build.function([], sections: [Build.section(7, composed, decomposed)])) == nil)
    #expect(isInvalid(Build.function([], sections: [Build.section(7, composed, composed)]), "duplicate export name"))
  }

  // MARK: - Name section

  private func names(_ content: [UInt8]) throws -> NameSection {
    let bytes = ModuleBytes(Build.module(Build.section(0, content: Build.name("name") + content)))
    return NameSection(module: try ModuleDecoder.decode(bytes, features: .version3), bytes: bytes)
  }

  @Test func namesOfFunctionsAndLocals() throws {
    let functions = Build.list([[0] + Build.name("first"), [7] + Build.name("eighth")])
    let locals = Build.list([[7] + Build.list([[1] + Build.name("x")])])
    let names = try names(
      Build.section(0, content: Build.name("module")) + Build.section(1, content: functions)
        + Build.section(2, content: locals))
    #expect(names.moduleName == "module")
    #expect(names.function(0) == "first")
    #expect(names.function(7) == "eighth")
    #expect(names.function(1) == nil)
    #expect(names.local(1, in: 7) == "x")
    #expect(names.local(0, in: 7) == nil)
    #expect(names.local(1, in: 0) == nil)
  }

  @Test func malformedNamesAreNotThere() throws {
    let good = Build.section(0, content: Build.name("module"))
    #expect(try names(good + [1, 100]).moduleName == "module")
    #expect(try names(good + Build.section(1, content: [9, 0, 1, 0x61])).function(0) == nil)
    // Indices that do not increase, a name that is not UTF-8, a section that is not there.
    let disordered = Build.list([[3] + Build.name("a"), [3] + Build.name("b")])
    #expect(try names(Build.section(1, content: disordered)).function(3) == nil)
    #expect(try names(Build.section(1, content: [1, 0, 1, 0xFF])).function(0) == nil)
    // Of functions that come in order, those before the mistake have names for their locals.
    let locals = Build.list([[1] + Build.list([[0] + Build.name("x")]), [1] + Build.list([[0] + Build.name("y")])])
    #expect(try names(Build.section(2, content: locals)).local(0, in: 1) == "x")
    // A subsection that nobody asks for, malformed or unknown, hides none after it.
    #expect(try names(Build.section(4, content: [9]) + Build.section(99, content: [9]) + good).moduleName == "module")
    let bytes = ModuleBytes(Build.module())
    #expect(NameSection(module: try ModuleDecoder.decode(bytes, features: .mvp), bytes: bytes).moduleName == nil)
  }
}
