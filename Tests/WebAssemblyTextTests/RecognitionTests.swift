import Testing
import WebAssemblyText

/// Binary or text: what stands there decides.
@Suite struct RecognitionTests {
  @Test(arguments: [
    (header, true), ([0x00, 0x61, 0x73, 0x6D], true), ([0x00, 0x61], true), ([0x00, 0x41, 0x53, 0x4D], true),
    ([], false), (utf8("asm\u{0}"), false), (utf8("(module)"), false), (utf8(";; \u{0}asm"), false),
    (utf8(" \u{0}asm"), false), ([0xEF, 0xBB, 0xBF], false),
  ])
  func isBinary(_ bytes: [UInt8], expected: Bool) {
    #expect(WAT.isBinary(bytes) == expected)
    #expect(WAT.isBinary(bytes[...]) == expected)
  }
}
