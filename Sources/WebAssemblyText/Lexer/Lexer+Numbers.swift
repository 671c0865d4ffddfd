// The form of numbers: section 6.3 (values, integers and floating-point).

/// What sort of number a word is, by its form alone; `nil` if it is none.
func numberKind(_ word: UnsafeBufferPointer<UInt8>) -> Token.Kind? {
  var form = NumberForm(word: word)
  return form.kind
}

private struct NumberForm {
  let word: UnsafeBufferPointer<UInt8>
  var position = 0

  @inline(__always)
  private var byte: UInt8 { position < word.count ? word[position] : 0 }

  private var isAtEnd: Bool { position == word.count }

  var kind: Token.Kind? {
    mutating get {
      let isSigned = skipSign()
      switch byte {
      case UInt8(ascii: "i"): return skipAll("inf") && isAtEnd ? .float : nil
      case UInt8(ascii: "n"):
        guard skipAll("nan") else { return nil }
        return isAtEnd || skipAll(":0x") && skipDigits(isHexadecimal: true) && isAtEnd ? .float : nil
      default:
        let isHexadecimal = skipAll("0x")
        guard skipDigits(isHexadecimal: isHexadecimal) else { return nil }
        if isAtEnd { return isSigned ? .integer : .natural }
        if skipAll("."), !isAtEnd, !isExponent(isHexadecimal) {
          guard skipDigits(isHexadecimal: isHexadecimal) else { return nil }
        }
        if isExponent(isHexadecimal) {
          position += 1
          _ = skipSign()
          guard skipDigits(isHexadecimal: false) else { return nil }
        }
        return isAtEnd ? .float : nil
      }
    }
  }

  private func isExponent(_ isHexadecimal: Bool) -> Bool {
    byte | 0x20 == (isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e"))
  }

  private mutating func skipSign() -> Bool {
    guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return false }
    position += 1
    return true
  }

  private mutating func skipAll(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard word.count - position >= count else { return false }
    for index in 0..<count where word[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  /// One digit or more, with single underscores between them.
  private mutating func skipDigits(isHexadecimal: Bool) -> Bool {
    let start = position
    while position < word.count {
      if word[position] == UInt8(ascii: "_") {
        let next = position + 1
        guard position > start, next < word.count, isDigit(word[next], isHexadecimal) else { return false }
      } else if !isDigit(word[position], isHexadecimal) {
        break
      }
      position += 1
    }
    return position > start
  }

  private func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): isHexadecimal
    default: false
    }
  }
}
