import WebAssembly

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
  /// What sort of error it is.
  public enum Kind: Hashable, Sendable {
    /// The text is no module.
    case malformed
    /// The text is larger than this implementation reads: see ``WAT``.
    case limitExceeded
    /// Reading was stopped by an `InterruptionHandle`.
    case interrupted
  }

  /// What sort of error it is.
  public let kind: Kind
  /// What is wrong; it begins with the words of the specification's reference interpreter.
  public let message: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1.
  public let column: Int
  /// The line of the text in which it was found.
  public let sourceLine: String
  /// How many characters of `sourceLine` stand before the place.
  private let shownColumn: Int

  /// An error at a byte offset of a text.
  ///
  /// - Parameter place: a place before it that is known, from which lines and columns are counted.
  init(
    _ message: String, _ kind: Kind = .malformed, in text: [UInt8], at offset: Int, from place: TextPlace = TextPlace()
  ) {
    let offset = min(offset, text.count)
    var place = place
    text.withUnsafeBufferPointer { place.advance(to: offset, in: $0) }
    self.kind = kind
    self.message = message
    (line, column) = (place.line, place.column)
    // A line may be as long as the text: what is shown is not.
    let isNewline = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
    let window = max(0, offset - 100)
    let from = text[window..<offset].lastIndex(where: isNewline).map { $0 + 1 } ?? window
    let end = text[offset...].prefix(100).firstIndex(where: isNewline) ?? min(text.count, offset + 100)
    sourceLine = String(decoding: text[from..<end], as: UTF8.self)
    shownColumn = String(decoding: text[from..<offset], as: UTF8.self).unicodeScalars.count
  }
}

extension WATError: CustomStringConvertible {
  public var description: String {
    "\(line):\(column): \(message)\n  \(sourceLine)\n  \(String(repeating: " ", count: shownColumn))^"
  }
}
