/// The words in which a script says why something has to fail.
///
/// They are those of the reference interpreter, with which the errors of this package begin. As there, a script may give
/// the beginning of what an error says, and an error may say more: which index, which types, how many.
struct Wording {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Whether an error that says `reason` is what the words mean.
  func names(_ reason: String) -> Bool {
    reason.hasPrefix(text) || Self.differences.contains { text.hasPrefix($0.script) && reason.hasPrefix($0.reason) }
  }

  /// Words that official scripts begin with, and with what an error of this package begins that means the same.
  private static let differences: [(script: String, reason: String)] = [
    // The index of the element follows, which a trap does not have here.
    ("uninitialized element ", "uninitialized element"),
    // Before version 3.0 the limits of memories and tables had 32 bits in the text. The parser reads 64 in every version,
    // and leaves it to the decoder to refuse them.
    ("i32 constant out of range", "integer too large"),
  ]
}
