import WebAssembly

/// Cuts a text into tokens, all at once: comments and unknown annotations are dropped, identifiers become symbols,
/// and each opening parenthesis learns where it is closed, so that the parser can step over what it does not need yet.
///
/// WebAssembly 3.0, section 6.2 (lexical format).
struct Lexer {
  let text: [UInt8]
  /// The bytes of `text`.
  let bytes: UnsafeBufferPointer<UInt8>
  private let limits: TextLimits
  private let interruption: InterruptionHandle?
  /// Where to look next whether somebody wants to stop.
  private var checkpoint = 0
  var position = 0
  var tokens: [Token] = []
  var symbols = SymbolTable()
  var annotations: [Annotation] = []
  /// How many tokens there are, in annotations too.
  private var tokenCount = 0
  /// The innermost opening parenthesis that is not closed yet. Until it is, its token holds the one around it.
  private var openParenthesis: UInt32?
  private static let noParenthesis = UInt32.max
  /// How many parentheses of the annotation around `position` are open; 0 outside of annotations.
  private var annotationDepth = 0
  /// Whether that annotation is one that is kept.
  private var keepsAnnotation = false

  init(
    _ text: [UInt8], bytes: UnsafeBufferPointer<UInt8>, _ limits: TextLimits, _ interruption: InterruptionHandle?
  ) {
    self.text = text
    self.bytes = bytes
    self.limits = limits
    self.interruption = interruption
  }

  mutating func run() throws(WATError) {
    guard text.count <= limits.size else { throw limitExceeded("the text has more than \(limits.size) bytes", at: 0) }
    tokens.reserveCapacity(min(text.count / 6, limits.tokens))
    while position < bytes.count {
      try checkInterruption()
      guard tokenCount <= limits.tokens else {
        throw limitExceeded("the text has more than \(limits.tokens) tokens", at: position)
      }
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "("): try scanOpening()
      case UInt8(ascii: ")"): try scanClosing()
      case UInt8(ascii: ";") where byte(at: position + 1) == UInt8(ascii: ";"): try skipLineComment()
      case let byte where isTokenByte(byte): try scanToken()
      default:
        try skipCharacter()
        throw error("illegal character", at: position)
      }
    }
    guard annotationDepth == 0 else { throw error("unclosed annotation", at: position) }
    guard openParenthesis == nil else { throw error("unexpected token end of text, expected )", at: position) }
    tokens.append(Token(kind: .end, start: UInt32(position), end: UInt32(position)))
  }

  func error(_ message: String, at offset: Int) -> WATError { WATError(message, in: text, at: offset) }

  private func limitExceeded(_ message: String, at offset: Int) -> WATError {
    WATError("limit exceeded: " + message, .limitExceeded, in: text, at: offset)
  }

  /// Looks now and then whether somebody wants to stop: called wherever a text may have any number of something.
  @inline(__always)
  mutating func checkInterruption() throws(WATError) {
    if position >= checkpoint { try lookForInterruption() }
  }

  private mutating func lookForInterruption() throws(WATError) {
    checkpoint = position + (1 << 14)
    if interruption?.isRequested == true { throw WATError("interrupted", .interrupted, in: text, at: position) }
  }

  /// The byte there; 0 after the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  // MARK: Parentheses

  private mutating func scanOpening() throws(WATError) {
    switch byte(at: position + 1) {
    case UInt8(ascii: ";"): return try skipBlockComment()
    case UInt8(ascii: "@") where annotationDepth == 0: return try scanAnnotationStart()
    default: break
    }
    if annotationDepth > 0 {
      annotationDepth += 1
      emit(.open, from: position, to: position + 1)
    } else {
      emit(.open, from: position, to: position + 1, value: openParenthesis ?? Lexer.noParenthesis)
      openParenthesis = UInt32(tokens.count - 1)
    }
    position += 1
  }

  private mutating func scanClosing() throws(WATError) {
    if annotationDepth > 0 {
      annotationDepth -= 1
      if annotationDepth > 0 { emit(.close, from: position, to: position + 1) }
    } else {
      guard let opening = openParenthesis else { throw error("unexpected token )", at: position) }
      let outer = tokens[Int(opening)].value
      openParenthesis = outer == Lexer.noParenthesis ? nil : outer
      tokens[Int(opening)].value = UInt32(tokens.count)
      emit(.close, from: position, to: position + 1)
    }
    position += 1
  }

  /// `(@name`: the beginning of an annotation.
  private mutating func scanAnnotationStart() throws(WATError) {
    let start = position
    position += 2
    let name: [UInt8]
    if byte(at: position) == UInt8(ascii: "\"") {
      let opening = position
      try scanString(newlineMessage: "empty annotation id")
      name = TokenizedText.decodeString(bytes[opening..<position])
      guard isValidUTF8(name) else { throw error("malformed UTF-8 encoding", at: opening) }
    } else {
      let first = position
      while isIdentifierByte(byte(at: position)) { position += 1 }
      name = Array(bytes[first..<position])
    }
    guard !name.isEmpty else { throw error("empty annotation id", at: start) }
    annotationDepth = 1
    keepsAnnotation = false
    if let kind = Annotation.Kind(rawValue: String(decoding: name, as: UTF8.self)) {
      keepsAnnotation = true
      tokenCount += 1
      annotations.append(Annotation(kind: kind, start: start, target: tokens.count))
    }
  }

  // MARK: Tokens

  /// A token that begins with neither parenthesis nor space. It ends at either, or at a comment.
  private mutating func scanToken() throws(WATError) {
    let start = position
    while isIdentifierByte(byte(at: position)) { position += 1 }
    let wordEnd = position
    let isDollar = wordEnd == start + 1 && bytes[start] == UInt8(ascii: "$")
    if byte(at: position) == UInt8(ascii: "\""), wordEnd == start || isDollar {
      try scanString(newlineMessage: isDollar ? "empty identifier" : "unclosed string")
      guard try !skipRestOfReserved() else { return emit(.reserved, from: start, to: position) }
      return isDollar ? try scanQuotedIdentifier(start) : emit(.string, from: start, to: position)
    }
    guard try !skipRestOfReserved() else { return emit(.reserved, from: start, to: position) }
    guard position - start <= limits.wordSize else {
      throw limitExceeded("a word has more than \(limits.wordSize) bytes", at: start)
    }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<wordEnd])
    switch word[0] {
    case UInt8(ascii: "$"):
      guard word.count > 1 || annotationDepth > 0 else { throw error("empty identifier", at: start) }
      let name = UnsafeBufferPointer(rebasing: word.dropFirst())
      emit(.identifier, from: start, to: position, value: symbols.intern(name))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): emitWord(word, from: start)
    default: emit(numberKind(word) ?? .reserved, from: start, to: position)
    }
  }

  private mutating func scanQuotedIdentifier(_ start: Int) throws(WATError) {
    let name = TokenizedText.decodeString(bytes[start + 1..<position])
    guard !name.isEmpty else { throw error("empty identifier", at: start) }
    guard isValidUTF8(name) else { throw error("malformed UTF-8 encoding", at: start) }
    let symbol = name.withUnsafeBufferPointer { symbols.intern($0) }
    emit(.identifier, from: start, to: position, value: symbol)
  }

  private mutating func emitWord(_ word: UnsafeBufferPointer<UInt8>, from start: Int) {
    switch Lexicon.shared[word] {
    case .keyword(let keyword): emit(.keyword, keyword, from: start, to: position)
    case .instruction(let row): emit(.instruction, from: start, to: position, value: UInt32(row))
    case nil:
      if let kind = numberKind(word) {
        emit(kind, from: start, to: position)
      } else if isAssignment(word, "offset=") {
        emit(.offset, from: start, to: position)
      } else if isAssignment(word, "align=") {
        emit(.align, from: start, to: position)
      } else {
        emit(.reserved, from: start, to: position)
      }
    }
  }

  /// Whether a word is `name` with a natural number after it.
  private func isAssignment(_ word: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard word.count > count else { return false }
    for index in 0..<count where word[index] != name.utf8Start[index] { return false }
    return numberKind(UnsafeBufferPointer(rebasing: word[count...])) == .natural
  }

  /// Steps over what makes a reserved token of the one before it: strings and punctuation without space between.
  /// Whether there was any.
  private mutating func skipRestOfReserved() throws(WATError) -> Bool {
    let start = position
    while isTokenByte(byte(at: position)), !isLineComment(at: position) {
      try checkInterruption()
      if bytes[position] == UInt8(ascii: "\"") {
        try scanString(newlineMessage: "unclosed string")
      } else {
        position += 1
      }
    }
    return position > start
  }

  private func isLineComment(at index: Int) -> Bool {
    byte(at: index) == UInt8(ascii: ";") && byte(at: index + 1) == UInt8(ascii: ";")
  }

  private mutating func emit(
    _ kind: Token.Kind, _ keyword: Keyword? = nil, from start: Int, to end: Int, value: UInt32 = 0
  ) {
    let token = Token(kind: kind, keyword: keyword, start: UInt32(start), end: UInt32(end), value: value)
    tokenCount += 1
    if annotationDepth == 0 {
      tokens.append(token)
    } else if keepsAnnotation {
      annotations[annotations.count - 1].tokens.append(token)
    }
  }
}

/// Section 6.3 (values, identifiers): the characters of identifiers, keywords and numbers.
@inline(__always)
private func isIdentifierByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<64: 0xF7FF_ECFA_0000_0000 as UInt64 >> UInt64(byte) & 1 != 0
  case 64..<128: 0x57FF_FFFF_D7FF_FFFF as UInt64 >> UInt64(byte - 64) & 1 != 0
  default: false
  }
}

/// Besides those, the characters that reserved tokens have.
@inline(__always)
private func isTokenByte(_ byte: UInt8) -> Bool {
  if isIdentifierByte(byte) { return true }
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"),
    UInt8(ascii: "{"), UInt8(ascii: "}"):
    return true
  default: return false
  }
}
