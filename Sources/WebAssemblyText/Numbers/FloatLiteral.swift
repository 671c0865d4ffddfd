/// A format of IEEE 754.
struct FloatFormat {
  /// The bits of the fraction, without the hidden one.
  let fractionBits: Int
  let exponentBits: Int

  static let f32 = FloatFormat(fractionBits: 23, exponentBits: 8)
  static let f64 = FloatFormat(fractionBits: 52, exponentBits: 11)

  var bias: Int64 { 1 << Int64(exponentBits - 1) - 1 }
  var signBit: UInt64 { 1 << UInt64(fractionBits + exponentBits) }
  var infinity: UInt64 { (1 << UInt64(exponentBits) - 1) << UInt64(fractionBits) }
  var quietBit: UInt64 { 1 << UInt64(fractionBits - 1) }
}

/// The bits of the number that a word of the text format stands for, rounded to the nearest, ties to even.
///
/// WebAssembly 3.0, section 6.3 (values, floating-point).
struct FloatLiteral {
  private let word: UnsafeBufferPointer<UInt8>
  private let format: FloatFormat
  private var position = 0

  private init(_ word: UnsafeBufferPointer<UInt8>, _ format: FloatFormat) {
    self.word = word
    self.format = format
  }

  /// The bits of a word whose form the lexer has checked; `nil` if the format has no such number.
  static func bits(_ word: UnsafeBufferPointer<UInt8>, _ format: FloatFormat) -> UInt64? {
    var literal = FloatLiteral(word, format)
    return literal.parse()
  }

  private mutating func parse() -> UInt64? {
    var sign: UInt64 = 0
    if word[0] == UInt8(ascii: "-") || word[0] == UInt8(ascii: "+") {
      if word[0] == UInt8(ascii: "-") { sign = format.signBit }
      position = 1
    }
    let magnitude: UInt64? =
      switch word[position] {
      case UInt8(ascii: "i"): format.infinity
      case UInt8(ascii: "n"): nan()
      case UInt8(ascii: "0") where position + 1 < word.count && word[position + 1] == UInt8(ascii: "x"): hexadecimal()
      default: decimal()
      }
    return magnitude.map { $0 | sign }
  }

  /// `nan`, which is the canonical one, or `nan:0x…` with its payload.
  private func nan() -> UInt64? {
    guard word.count > position + 4 else { return format.infinity | format.quietBit }
    let payload = IntegerLiteral(UnsafeBufferPointer(rebasing: word[(position + 4)...])).magnitude
    guard let payload, payload > 0, payload < 1 << UInt64(format.fractionBits) else { return nil }
    return format.infinity | payload
  }

  // MARK: Hexadecimal

  private mutating func hexadecimal() -> UInt64? {
    position += 2
    var significand: UInt64 = 0
    var exponent: Int64 = 0
    // Whether there was a digit other than 0 among those that `significand` has no room for.
    var isInexact = false
    var isFraction = false
    while position < word.count, word[position] | 0x20 != UInt8(ascii: "p") {
      if word[position] == UInt8(ascii: ".") {
        isFraction = true
      } else if let digit = hexDigit(word[position]) {
        if significand >> 60 == 0 {
          significand = significand << 4 | UInt64(digit)
          if isFraction { exponent -= 4 }
        } else {
          isInexact = isInexact || digit != 0
          if !isFraction { exponent += 4 }
        }
      }
      position += 1
    }
    exponent += scannedExponent()
    return rounded(significand, exponent, isInexact: isInexact)
  }

  /// The number after `e` or `p`, within bounds beyond which every number is 0 or too large.
  private mutating func scannedExponent() -> Int64 {
    position += 1
    guard position < word.count else { return 0 }
    let isNegative = word[position] == UInt8(ascii: "-")
    var exponent: Int64 = 0
    while position < word.count {
      if let digit = hexDigit(word[position]) { exponent = min(exponent * 10 + Int64(digit), 1 << 50) }
      position += 1
    }
    return isNegative ? -exponent : exponent
  }

  /// `significand` · 2^`exponent`, or a little more if inexact, in the format; `nil` if that is too large.
  private func rounded(_ significand: UInt64, _ exponent: Int64, isInexact: Bool) -> UInt64? {
    guard significand != 0 else { return 0 }
    let magnitude = exponent + Int64(63 - significand.leadingZeroBitCount)
    guard magnitude <= format.bias else { return nil }
    // Below the smallest normal number, all have the exponent of that.
    let scale = max(magnitude, 1 - format.bias)
    let shift = scale - Int64(format.fractionBits) - exponent
    var fraction: UInt64
    if shift <= 0 {
      fraction = significand << UInt64(-shift)
    } else if shift > 64 {
      fraction = 0
    } else {
      fraction = shift == 64 ? 0 : significand >> UInt64(shift)
      let half = 1 << UInt64(shift - 1) as UInt64
      let rest = shift == 64 ? significand : significand & (half << 1 &- 1)
      if rest > half || rest == half && (isInexact || fraction & 1 == 1) { fraction += 1 }
    }
    // The hidden bit counts as one more of the exponent, as does the carry of a fraction that was rounded up.
    let bits = UInt64(scale + format.bias - 1) << UInt64(format.fractionBits) + fraction
    return bits < format.infinity ? bits : nil
  }

  // MARK: Decimal

  private mutating func decimal() -> UInt64? {
    let start = position
    var significand: UInt64 = 0
    var exponent: Int64 = 0
    var isExact = true
    var isFraction = false
    while position < word.count, word[position] | 0x20 != UInt8(ascii: "e") {
      if word[position] == UInt8(ascii: ".") {
        isFraction = true
      } else if let digit = hexDigit(word[position]) {
        if significand < 1 << 59 {
          significand = significand * 10 + UInt64(digit)
        } else {
          isExact = false
        }
        if isFraction { exponent -= 1 }
      }
      position += 1
    }
    exponent += scannedExponent()
    if isExact, let bits = fastDecimal(significand, exponent) { return bits }
    // The standard library rounds correctly, whatever the number of digits.
    let text = String(decoding: word[start...].filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    let bits: UInt64? =
      if format.fractionBits == FloatFormat.f32.fractionBits {
        Float(text).map { UInt64($0.bitPattern) }
      } else {
        Double(text).map { $0.bitPattern }
      }
    guard let bits, bits < format.infinity else { return nil }
    return bits
  }

  /// `significand` · 10^`exponent` by one operation on two exact numbers, which rounds as it should; `nil` if either
  /// is not exact in the format.
  private func fastDecimal(_ significand: UInt64, _ exponent: Int64) -> UInt64? {
    guard significand < 1 << UInt64(format.fractionBits + 1) else { return nil }
    if format.fractionBits == FloatFormat.f32.fractionBits {
      guard -10...10 ~= exponent else { return nil }
      let power = Float(powersOfTen[Int(abs(exponent))])
      return UInt64((exponent < 0 ? Float(significand) / power : Float(significand) * power).bitPattern)
    } else {
      guard -22...22 ~= exponent else { return nil }
      let power = powersOfTen[Int(abs(exponent))]
      return (exponent < 0 ? Double(significand) / power : Double(significand) * power).bitPattern
    }
  }
}

/// The powers of ten that a double holds exactly.
private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]
