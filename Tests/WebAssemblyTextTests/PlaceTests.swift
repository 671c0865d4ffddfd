import Testing
import WebAssemblyText

/// Errors are where they are said to be, in texts that are longer than the distance of known places.
struct PlaceTests {
  /// Lines of many lengths, with characters of one to four bytes.
  private static let lines: [String] = (0..<4000).map { index in
    ";; " + String(repeating: ["a", "é", "漢", "🙂"][index % 4], count: index * 7 % 160)
  }

  @Test(arguments: [0, 1, 2, 77, 1500, 3999]) func linesAndColumnsAreThoseOfAReader(_ line: Int) throws {
    var lines = Self.lines
    lines[line] = "(; é漢🙂 ;) bad"
    let text = try TokenizedText(Array(lines.joined(separator: "\n").utf8))
    let error = text.unexpected(text.tokens[0], expected: "nothing")
    #expect(error.line == line + 1)
    #expect(error.column == 11)
    #expect(error.sourceLine.hasPrefix("(; é漢🙂 ;) bad"))
  }

  /// One line that is longer than any distance: the column counts from its beginning.
  @Test func aLineMayBeLong() throws {
    let start = String(repeating: "(;漢;)", count: 10_000)
    let text = try TokenizedText(Array("\n\(start)bad".utf8))
    let error = text.unexpected(text.tokens[0], expected: "nothing")
    #expect((error.line, error.column) == (2, 50_001))
  }
}
