import Foundation
import Testing
import WebAssembly

/// Strings of JSON, which Foundation reads back.
@Suite struct JSONStringTests {
  @Test(arguments: [
    "", "plain", "\"quoted\"", "a\\b", "\\\"", "\u{0}\t\n\r\u{1F}\u{7F}", "/", "e\u{301}", "\u{1F600}\u{2028}", "\"\u{301}",
  ])
  func isReadBack(_ text: String) throws {
    let quoted = String(quotingJSON: text)
    let read = try JSONDecoder().decode([String].self, from: Data("[\(quoted)]".utf8))
    #expect(read.count == 1)
    #expect(read.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func writesWhatItMust() {
    #expect(String(quotingJSON: "a\"\n\u{1F}é") == "\"a\\\"\\u000a\\u001fé\"")
  }
}
