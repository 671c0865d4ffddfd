import WebAssembly

// Stepping through tokens, and reading what occurs everywhere: indices, numbers, strings.

extension ModuleParser {
  /// Whether the next tokens are `(` and a keyword.
  func isOpen(_ keyword: Keyword) -> Bool {
    tokens[position].kind == .open && tokens[position + 1].keyword == keyword
  }

  /// Steps over `(` and a keyword, if they come next.
  mutating func skipOpen(_ keyword: Keyword) -> Bool {
    guard isOpen(keyword) else { return false }
    position += 2
    return true
  }

  mutating func skipKeyword(_ keyword: Keyword) -> Bool {
    guard tokens[position].keyword == keyword else { return false }
    position += 1
    return true
  }

  mutating func expectOpen(_ keyword: Keyword) throws(WATError) {
    guard skipOpen(keyword) else { throw unexpected(expected: "(\(keyword.rawValue)") }
  }

  mutating func expectClose() throws(WATError) {
    guard tokens[position].kind == .close else { throw unexpected(expected: ")") }
    position += 1
  }

  /// The error that the next token cannot stand here.
  func unexpected(expected: String) -> WATError { text.unexpected(tokens[position], expected: expected) }

  // MARK: Identifiers and indices

  /// The symbol of an identifier, if one comes next.
  mutating func skipIdentifier() -> UInt32? {
    guard tokens[position].kind == .identifier else { return nil }
    position += 1
    return tokens[position - 1].value
  }

  var isAtIndex: Bool { tokens[position].kind == .natural || tokens[position].kind == .identifier }

  mutating func index(in space: Space) throws(WATError) -> UInt32 {
    let token = tokens[position]
    guard token.kind == .identifier else { return try natural32() }
    guard let index = spaces[space.rawValue].identifiers[token.value] else {
      throw text.error("unknown \(space.name) \(text.text(of: token))", at: token)
    }
    position += 1
    return index
  }

  /// An index that may be left out, which means 0.
  mutating func optionalIndex(in space: Space) throws(WATError) -> UInt32 {
    isAtIndex ? try index(in: space) : 0
  }

  // MARK: Numbers

  mutating func natural32() throws(WATError) -> UInt32 {
    let value = try natural(width: 32)
    return UInt32(truncatingIfNeeded: value)
  }

  mutating func natural(width: Int) throws(WATError) -> UInt64 {
    let token = tokens[position]
    guard token.kind == .natural else { throw unexpected(expected: "a natural number") }
    let value = try natural(in: token, from: 0, width: width)
    position += 1
    return value
  }

  /// The natural number in a token, after a prefix of `prefix` bytes.
  func natural(in token: Token, from prefix: Int, width: Int) throws(WATError) -> UInt64 {
    let literal = text.withBytes(of: token) { IntegerLiteral(UnsafeBufferPointer(rebasing: $0[prefix...])) }
    guard let bits = literal.bits(width: width) else { throw text.error("i\(width) constant out of range", at: token) }
    return bits
  }

  // MARK: Strings

  /// Any number of strings, one after the other.
  mutating func parseStrings() throws(WATError) -> [UInt8] {
    var bytes: [UInt8] = []
    while tokens[position].kind == .string {
      try step()
      bytes += text.string(tokens[position])
      position += 1
    }
    return bytes
  }

  /// A string that is UTF-8: section 6.3 (values, names).
  mutating func parseName() throws(WATError) -> [UInt8] {
    let token = tokens[position]
    guard token.kind == .string else { throw unexpected(expected: "a string") }
    let name = text.string(token)
    guard isValidUTF8(name) else { throw text.error("malformed UTF-8 encoding", at: token) }
    position += 1
    return name
  }
}
