// Comments, strings and the encoding of characters: section 6.2 (lexical format) and 6.3 (values, strings).

extension Lexer {
  /// `;; …` to the end of the line.
  mutating func skipLineComment() throws(WATError) {
    while position < bytes.count {
      try checkInterruption()
      switch bytes[position] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
      default: try skipCharacter()
      }
    }
  }

  /// `(; … ;)`, in which others may be nested: a counter holds how deep.
  mutating func skipBlockComment() throws(WATError) {
    let start = position
    var depth = 0
    repeat {
      try checkInterruption()
      let next = byte(at: position + 1)
      switch byte(at: position) {
      case UInt8(ascii: "(") where next == UInt8(ascii: ";"):
        depth += 1
        position += 2
      case UInt8(ascii: ";") where next == UInt8(ascii: ")"):
        depth -= 1
        position += 2
      default:
        guard position < bytes.count else { throw error("unclosed comment", at: start) }
        try skipCharacter()
      }
    } while depth > 0
  }

  /// One character, whatever it is.
  mutating func skipCharacter() throws(WATError) {
    guard bytes[position] >= 0x80 else {
      position += 1
      return
    }
    let length = utf8Length(bytes, at: position)
    guard length > 0 else { throw error("malformed UTF-8 encoding", at: position) }
    position += length
  }

  /// A string from its opening quotation mark up to and with the closing one.
  mutating func scanString(newlineMessage: String) throws(WATError) {
    let start = position
    position += 1
    while true {
      guard position < bytes.count else { throw error("unclosed string", at: start) }
      try checkInterruption()
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try scanEscape()
      case UInt8(ascii: "\n"): throw error(newlineMessage, at: start)
      case 0..<0x20, 0x7F:
        throw error(newlineMessage == "unclosed string" ? "illegal control character" : newlineMessage, at: position)
      case 0x80...: try skipCharacter()
      default: position += 1
      }
    }
  }

  private mutating func scanEscape() throws(WATError) {
    let start = position
    position += 2
    switch byte(at: start + 1) {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"):
      return
    case UInt8(ascii: "u") where byte(at: position) == UInt8(ascii: "{"):
      position += 1
      let digits = position
      while byte(at: position) == UInt8(ascii: "_") || hexDigit(byte(at: position)) != nil { position += 1 }
      guard byte(at: position) == UInt8(ascii: "}"), isDigits(bytes[digits..<position]),
        Unicode.Scalar(hexValue(bytes[digits..<position])) != nil
      else { throw error("illegal escape", at: start) }
      position += 1
    default:
      guard hexDigit(byte(at: start + 1)) != nil, hexDigit(byte(at: start + 2)) != nil else {
        throw error("illegal escape", at: start)
      }
      position += 1
    }
  }

  /// Hexadecimal digits with single underscores between them.
  private func isDigits(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var isAfterDigit = false
    for digit in digits {
      guard digit != UInt8(ascii: "_") || isAfterDigit else { return false }
      isAfterDigit = digit != UInt8(ascii: "_")
    }
    return isAfterDigit
  }
}

extension TokenizedText {
  /// The bytes that a string token stands for, whose form the lexer has checked.
  static func decodeString(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(token.count)
    var index = token.startIndex + 1
    while index < token.endIndex - 1 {
      guard token[index] == UInt8(ascii: "\\") else {
        result.append(token[index])
        index += 1
        continue
      }
      index += 2
      switch token[index - 1] {
      case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "u"):
        let end = token[index...].firstIndex(of: UInt8(ascii: "}")) ?? token.endIndex - 1
        let scalar = Unicode.Scalar(hexValue(token[index + 1..<end])) ?? "\u{FFFD}"
        result.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
        index = end + 1
      case let character:
        if let high = hexDigit(character), let low = hexDigit(token[index]) {
          result.append(high << 4 | low)
          index += 1
        } else {
          result.append(character)
        }
      }
    }
    return result
  }
}

/// The value of hexadecimal digits and underscores; too large a one is not a Unicode scalar.
private func hexValue(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
  var value: UInt32 = 0
  for digit in digits {
    guard let digit = hexDigit(digit) else { continue }
    guard value < 0x11_0000 else { return .max }
    value = value << 4 | UInt32(digit)
  }
  return value
}

/// The value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// Whether bytes are UTF-8: neither overlong nor surrogates nor beyond U+10FFFF.
func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var position = 0
    while position < bytes.count {
      let length = utf8Length(bytes, at: position)
      guard length > 0 else { return false }
      position += length
    }
    return true
  }
}

/// The length of the UTF-8 character there; 0 if it is malformed.
private func utf8Length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    index + offset < bytes.count && range.contains(bytes[index + offset])
  }
  switch bytes[index] {
  case 0..<0x80: return 1
  case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
  case 0xE0...0xEF:
    let second: ClosedRange<UInt8> =
      switch bytes[index] {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      default: 0x80...0xBF
      }
    return isContinuation(1, second) && isContinuation(2) ? 3 : 0
  case 0xF0...0xF4:
    let second: ClosedRange<UInt8> =
      switch bytes[index] {
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return isContinuation(1, second) && isContinuation(2) && isContinuation(3) ? 4 : 0
  default: return 0
  }
}
