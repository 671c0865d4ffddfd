import WebAssembly

/// A text with its tokens: what the parser of modules, and that of scripts, work on.
package struct TokenizedText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// The tokens, the last of kind `end`.
  package let tokens: [Token]
  let symbols: SymbolTable
  let annotations: [Annotation]
  /// What stops reading.
  package let interruption: InterruptionHandle?
  private let places = PlaceTable()

  /// Cuts a text into tokens.
  package init(
    _ text: [UInt8], limits: TextLimits = TextLimits(), interruption: InterruptionHandle? = nil
  ) throws(WATError) {
    bytes = text
    self.interruption = interruption
    (tokens, symbols, annotations) = try text.withUnsafeBufferPointer {
      (bytes) throws(WATError) -> ([Token], SymbolTable, [Annotation]) in
      var lexer = Lexer(text, bytes: bytes, limits, interruption)
      try lexer.run()
      return (lexer.tokens, lexer.symbols, lexer.annotations)
    }
  }

  /// The text of a token.
  package func text(of token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// The bytes that a string token stands for.
  package func string(_ token: Token) -> [UInt8] {
    bytes.withUnsafeBufferPointer { TokenizedText.decodeString($0[Int(token.start)..<Int(token.end)]) }
  }

  /// The name of an identifier, without the `$`.
  package func name(of identifier: Token) -> [UInt8] { symbols.name(of: identifier.value) }

  /// An error at a token.
  package func error(_ message: String, at token: Token) -> WATError {
    error(message, at: Int(token.start))
  }

  /// An error at a byte.
  func error(_ message: String, _ kind: WATError.Kind = .malformed, at offset: Int) -> WATError {
    WATError(message, kind, in: bytes, at: offset, from: places.place(before: offset, in: bytes))
  }

  /// Throws at a token where somebody wants to stop.
  package func checkInterruption(at token: Token) throws(WATError) {
    if interruption?.isRequested == true { throw error("interrupted", .interrupted, at: Int(token.start)) }
  }

  /// The error of a token that cannot stand where it stands; of one that is none at all, that it is unknown.
  package func unexpected(_ token: Token, expected: String) -> WATError {
    switch token.kind {
    case .reserved: error("unknown operator \(shortened(text(of: token)))", at: token)
    case .end: error("unexpected token end of text, expected \(expected)", at: token)
    default: error("unexpected token \(shortened(text(of: token))), expected \(expected)", at: token)
    }
  }

  private func shortened(_ text: String) -> String { text.utf8.count > 60 ? text.prefix(60) + "…" : text }
}

/// An annotation that means something here; others are dropped by the lexer.
///
/// WebAssembly 3.0, section 6.2 (lexical format, annotations) and appendix (custom sections and annotations).
struct Annotation: Sendable {
  enum Kind: String, Sendable {
    case name, custom
    case branchHint = "metadata.code.branch_hint"
  }

  var kind: Kind
  /// Where it begins in the text.
  var start: Int
  /// The index of the token after it.
  var target: Int
  /// What stands between its name and its closing parenthesis.
  var tokens: [Token] = []
}
