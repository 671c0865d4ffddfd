import WebAssembly

/// The text format of WebAssembly: from text to the binary format and back.
///
/// ```swift
/// let bytes = try WAT.encode("(module (func (export \"one\") (result i32) (i32.const 1)))")
/// ```
///
/// A text may have 256 MiB and 64 Mi tokens, of which none but a string is longer than 1 MiB. One that is larger is refused with
/// ``WATError/Kind/limitExceeded``. While a text is read, it takes its own size of memory, and 16 bytes for each token.
///
/// WebAssembly 3.0, chapter 6 (text format).
public enum WAT {
  /// The module that a text describes, in the binary format.
  ///
  /// The module is not validated. It takes a small stack, however deep the text nests.
  ///
  /// - Parameters:
  ///   - text: `(module …)`, or the fields of a module without that. The forms that scripts have besides are taken, too:
  ///     `(module binary "…")` and `(module quote "…")`, of which the latter must not quote such a form again.
  ///   - names: Whether the identifiers of the text are kept in a name section.
  ///   - interruption: what stops reading, from any thread; then it throws ``WATError/Kind/interrupted``.
  /// - Throws: `WATError`, with the place of what is wrong.
  public static func encode(
    _ text: String, names: Bool = true, interruption: InterruptionHandle? = nil
  ) throws(WATError) -> [UInt8] {
    try encode(utf8: Array(text.utf8), names: names, interruption: interruption)
  }

  /// The text of a module: a line for each field and each instruction, with the names of the name section.
  ///
  /// The module is not validated. To encode the text again gives a module that behaves the same; if `encode` has
  /// written the module, the same bytes.
  ///
  /// - Throws: `DecodingError`, if the bytes are not a module, or its text would be many times longer than they are.
  public static func print(_ bytes: [UInt8]) throws(DecodingError) -> String {
    var printer = try ModulePrinter(bytes)
    return try printer.print()
  }

  /// The module that a text in UTF-8 describes.
  ///
  /// The text may also be one of the forms that modules have in scripts: `(module binary …)`, `(module quote …)`.
  package static func encode(
    utf8 text: [UInt8], names: Bool = true, interruption: InterruptionHandle? = nil
  ) throws(WATError) -> [UInt8] {
    let text = try TokenizedText(text, interruption: interruption)
    guard let quoted = try text.quotedModule(at: 0) else { return try encode(whole: text, .script, names: names) }
    guard text.tokens[quoted.end].kind == .end else {
      throw text.unexpected(text.tokens[quoted.end], expected: "the end of the text")
    }
    return try encode(quoted: quoted.text, names: names, interruption: interruption)
  }

  /// The module that a script quotes: it has the form of chapter 6, and none of those that only scripts have.
  package static func encode(
    quoted text: [UInt8], names: Bool = true, interruption: InterruptionHandle?
  ) throws(WATError) -> [UInt8] {
    try encode(whole: TokenizedText(text, interruption: interruption), .plain, names: names)
  }

  private static func encode(
    whole text: TokenizedText, _ form: ModuleParser.Form, names: Bool
  ) throws(WATError) -> [UInt8] {
    var position = 0
    let bytes = try encode(text, at: &position, form, names: names)
    guard text.tokens[position].kind == .end else {
      throw text.unexpected(text.tokens[position], expected: "the end of the text")
    }
    return bytes
  }

  /// The module in the midst of a script whose `(` is at a token; leaves `position` at the token after the module.
  package static func encode(
    _ text: TokenizedText, at position: inout Int, names: Bool = true
  ) throws(WATError) -> [UInt8] {
    try encode(text, at: &position, .script, names: names)
  }

  private static func encode(
    _ text: TokenizedText, at position: inout Int, _ form: ModuleParser.Form, names: Bool
  ) throws(WATError) -> [UInt8] {
    var parser = ModuleParser(text, at: position, form, names: names)
    let bytes = try parser.parse()
    position = parser.position
    return bytes
  }
}

extension TokenizedText {
  /// The text of `(module $name? quote "…" …)`, and the token after it, if that is what stands at a token.
  package func quotedModule(at position: Int) throws(WATError) -> (text: [UInt8], end: Int)? {
    guard tokens[position].kind == .open, tokens[position + 1].keyword == .module else { return nil }
    var index = position + 2
    if tokens[index].keyword == .definition { index += 1 }
    if tokens[index].kind == .identifier { index += 1 }
    guard tokens[index].keyword == .quote else { return nil }
    var bytes: [UInt8] = []
    for token in tokens[index + 1..<Int(tokens[position].value)] {
      try checkInterruption(at: token)
      guard token.kind == .string else { throw unexpected(token, expected: "a string") }
      bytes += string(token)
    }
    return (bytes, Int(tokens[position].value) + 1)
  }
}
