import Testing
import WebAssembly

/// The custom section of branch hints: what is kept of it, and that a wrong one does not matter.
struct BranchHintTests {
  /// A module of an imported function and two others with an `if` at offset 3, with a custom section before the code or after it.
  private func hints(_ content: [UInt8], afterCode: Bool = false) throws -> BranchHints {
    let body = Build.body([0x41, 0, 0x04, 0x40, 0x0B])
    let custom = Build.section(0, content: Build.name("metadata.code.branch_hint") + content)
    let code = Build.section(10, body, body)
    let bytes = Build.module(
      Build.section(1, Build.functionType()), Build.section(2, Build.name("m") + Build.name("f") + [0, 0]),
      Build.section(3, [0], [0]), afterCode ? code + custom : custom + code)
    #expect(complaint(bytes) == nil)
    return try ModuleDecoder.decode(ModuleBytes(bytes), features: .version3).branchHints
  }

  @Test func hintsAreFoundByTheirPlace() throws {
    let hints = try hints([2, 1, 2, 1, 1, 0, 3, 1, 1, 2, 1, 3, 1, 0])
    #expect(hints.hints(of: 1)[1] == .unlikely)
    #expect(hints.hints(of: 1)[3] == .likely)
    #expect(hints.hints(of: 2)[3] == .unlikely)
    for offset in [0, 2, 4, Int.max] { #expect(hints.hints(of: 1)[offset] == nil) }
    #expect(hints.hints(of: 2)[1] == nil)
    #expect(hints.hints(of: 0).isEmpty && hints.hints(of: 3).isEmpty)
    #expect(!hints.isEmpty && !hints.hints(of: 1).isEmpty)
  }

  @Test(arguments: [
    // Nothing, too little, too much.
    [], [1], [1, 1, 1, 3, 1], [1, 1, 1, 3, 1, 1, 0],
    // A size that is not 1, a value that is none, numbers that are too long.
    [1, 1, 1, 3, 2, 1, 0], [1, 1, 1, 3, 1, 2], [1, 1, 1, 0x83, 0x80, 0x80, 0x80, 0x80, 0, 1, 1],
    // An imported function, one that there is not, functions and offsets out of order, an offset outside of the body.
    [1, 0, 1, 3, 1, 1], [1, 3, 1, 3, 1, 1], [2, 2, 1, 3, 1, 1, 1, 1, 3, 1, 1], [2, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1],
    [1, 1, 2, 3, 1, 1, 3, 1, 1], [1, 1, 2, 3, 1, 1, 1, 1, 1], [1, 1, 1, 7, 1, 1],
    // Counts that are much larger than the section.
    [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 1, 3, 1, 1], [1, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 3, 1, 1],
  ] as [[UInt8]])
  func sectionsThatAreWrongDoNotCount(_ content: [UInt8]) throws {
    #expect(try hints(content).isEmpty)
  }

  @Test func sectionsAfterTheCodeDoNotCount() throws {
    #expect(try !hints([1, 1, 1, 3, 1, 1]).isEmpty)
    #expect(try hints([1, 1, 1, 3, 1, 1], afterCode: true).isEmpty)
    #expect(try hints([0]).isEmpty)
  }

  @Test func readingCanBeStopped() throws {
    let content = Build.name("metadata.code.branch_hint") + [1, 0, 1, 3, 1, 1]
    let bytes = Build.module(
      Build.section(1, Build.functionType()), Build.section(3, [0]), Build.section(0, content: content),
      Build.section(10, Build.body([0x41, 0, 0x04, 0x40, 0x0B])))
    let interruption = InterruptionHandle()
    interruption.interrupt()
    #expect(throws: ModuleError.interrupted) { try Module(Engine(), bytes, interruption: interruption) }
  }
}
