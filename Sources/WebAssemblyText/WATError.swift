/// Why a text is not a WebAssembly module.
///
/// Its description shows the place:
///
/// ```
/// 2:8: unknown operator i32.ad
///   (func (i32.ad (local.get 0)))
///          ^
/// ```
///
/// WebAssembly 3.0, chapter 6 (text format).
public struct WATError: Error, Hashable, Sendable {
  /// What is wrong; it begins with the words of the specification's reference interpreter.
  public let message: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1.
  public let column: Int
  /// The line of the text in which it was found.
  public let sourceLine: String

  /// An error at a byte offset of a text.
  package init(_ message: String, in text: [UInt8], at offset: Int) {
    let offset = min(offset, text.count)
    let isNewline = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
    let start = text[..<offset].lastIndex(where: isNewline).map { $0 + 1 } ?? 0
    // A line may be as long as the text: what is shown is not.
    let from = max(start, offset - 100)
    let end = text[offset...].prefix(100).firstIndex(where: isNewline) ?? min(text.count, offset + 100)
    self.message = message
    line = text[..<start].count(where: isNewline) + 1
    column = String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.count + 1
    sourceLine = String(decoding: text[from..<end], as: UTF8.self)
    shownColumn = String(decoding: text[from..<offset], as: UTF8.self).unicodeScalars.count
  }

  /// How many characters of `sourceLine` stand before the place.
  private let shownColumn: Int
}

extension WATError: CustomStringConvertible {
  public var description: String {
    "\(line):\(column): \(message)\n  \(sourceLine)\n  \(String(repeating: " ", count: shownColumn))^"
  }
}
