/// An integer of the text format: a sign and a magnitude.
///
/// WebAssembly 3.0, section 6.3 (values, integers).
struct IntegerLiteral {
  var isNegative = false
  /// `nil` beyond 64 bits.
  var magnitude: UInt64? = 0

  /// Reads a word whose form the lexer has checked.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    var position = 0
    if word[0] == UInt8(ascii: "-") || word[0] == UInt8(ascii: "+") {
      isNegative = word[0] == UInt8(ascii: "-")
      position = 1
    }
    let isHexadecimal = word.count > position + 1 && word[position + 1] == UInt8(ascii: "x")
    if isHexadecimal { position += 2 }
    var value: UInt64 = 0
    while position < word.count {
      if let digit = hexDigit(word[position]) {
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: isHexadecimal ? 16 : 10)
        let (sum, isTooLargeNow) = product.addingReportingOverflow(UInt64(digit))
        guard !isTooLarge, !isTooLargeNow else {
          magnitude = nil
          return
        }
        value = sum
      }
      position += 1
    }
    magnitude = value
  }

  /// The low `width` bits, if the number has a signed or an unsigned representation in so many.
  func bits(width: Int) -> UInt64? {
    guard let magnitude, width > 0, width <= 64 else { return nil }
    let mask = UInt64.max >> UInt64(64 - width)
    guard magnitude <= (isNegative ? mask / 2 + 1 : mask) else { return nil }
    return (isNegative ? 0 &- magnitude : magnitude) & mask
  }
}
