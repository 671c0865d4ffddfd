import Testing
import WebAssemblyText

@Suite struct LexerTests {
  @Test func emptyText() throws {
    #expect(try WAT.encode("") == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
  }
}
