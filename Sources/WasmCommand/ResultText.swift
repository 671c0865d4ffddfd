import WebAssembly

extension Value {
  /// A result as it is printed: what `Value(_:_:)` reads as the same bits.
  var resultText: String {
    switch self {
    case .f32(let value) where value.isNaN: NaN<Float>(value).text
    case .f64(let value) where value.isNaN: NaN<Double>(value).text
    default: description
    }
  }
}

/// A NaN in the text format: WebAssembly 3.0, section 6.3.2 (floating-point).
struct NaN<Number: BinaryFloatingPoint> where Number.RawSignificand: FixedWidthInteger {
  let number: Number

  init(_ number: Number) { self.number = number }

  /// The canonical payload: only the highest bit of the significand.
  private static var canonicalPayload: Number.RawSignificand { 1 << (Number.significandBitCount - 1) }

  /// `nan` where the payload is canonical, else `nan:0x…`; with the sign, if it is set.
  var text: String {
    let payload = number.significandBitPattern
    let digits = payload == Self.canonicalPayload ? "" : ":0x\(String(payload, radix: 16))"
    return (number.sign == .minus ? "-nan" : "nan") + digits
  }

  /// `nil` where the text is no NaN.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let name = text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)
    let payload: Number.RawSignificand
    if name.lowercased() == "nan" {
      payload = Self.canonicalPayload
    } else {
      // Zero would be infinity, and more bits would be another number.
      guard name.hasPrefix("nan:0x"), let digits = name.dropFirst(6).first, digits.isHexDigit,
        let bits = Number.RawSignificand(name.dropFirst(6), radix: 16), bits > 0, bits < Self.canonicalPayload << 1
      else { return nil }
      payload = bits
    }
    number = Number(
      sign: isNegative ? .minus : .plus, exponentBitPattern: Number.infinity.exponentBitPattern, significandBitPattern: payload)
  }
}
