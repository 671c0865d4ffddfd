import WebAssembly

/// A token with its place in the text.
///
/// WebAssembly 3.0, section 6.2 (lexical format, tokens).
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    /// Parentheses.
    case open, close
    /// A word of the format, and the mnemonic of an instruction.
    case keyword, instruction
    /// `$name` or `$"name"`.
    case identifier
    case string
    /// Numbers: without a sign, with a sign, and what can only be a float.
    case natural, integer, float
    /// `offset=` and `align=` with a number after them.
    case offset, align
    /// What has the form of a token, but is none.
    case reserved
    /// The end of the text.
    case end
  }

  package var kind: Kind
  /// Which word it is, if it is a keyword.
  package var keyword: Keyword?
  /// Where it begins in the text, and where the text after it begins.
  package var start: UInt32
  package var end: UInt32
  /// An opening parenthesis: the index of the token that closes it. An identifier: its symbol. An instruction: the
  /// index of its row in `Opcode.rows`.
  package var value: UInt32 = 0
}
