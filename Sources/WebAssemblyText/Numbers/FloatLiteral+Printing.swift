extension FloatFormat {
  /// A number of this format as a literal that stands for exactly these bits, in hexadecimal digits.
  func literal(_ bits: UInt64) -> String {
    let sign = bits & signBit == 0 ? "" : "-"
    let fraction = bits & (1 << UInt64(fractionBits) - 1)
    let exponent = Int64(bits & infinity) >> Int64(fractionBits)
    guard isFinite(bits) else {
      if fraction == 0 { return sign + "inf" }
      return sign + (fraction == quietBit ? "nan" : "nan:0x" + String(fraction, radix: 16))
    }
    if exponent == 0, fraction == 0 { return sign + "0x0p+0" }
    // Small numbers that have no hidden bit are printed as if they had one.
    let shift = exponent == 0 ? fractionBits - (63 - fraction.leadingZeroBitCount) : 0
    let power = max(exponent, 1) - bias - Int64(shift)
    let digits = hexadecimalFraction(fraction << UInt64(shift) & (1 << UInt64(fractionBits) - 1))
    return sign + "0x1" + (digits.isEmpty ? "" : "." + digits) + "p" + (power < 0 ? "" : "+") + String(power)
  }

  /// The digits after the point, without zeros at the end.
  private func hexadecimalFraction(_ fraction: UInt64) -> String {
    // Whole digits: the 23 bits of a float take 24.
    let digitCount = (fractionBits + 3) / 4
    let digits = String(fraction << UInt64(digitCount * 4 - fractionBits), radix: 16)
    let padded = String(repeating: "0", count: digitCount - digits.count) + digits
    return String(padded[..<(padded.lastIndex { $0 != "0" }.map(padded.index(after:)) ?? padded.startIndex)])
  }

  /// The same in decimal digits, as few as tell the number from all others; what is not finite has no digits.
  func decimalLiteral(_ bits: UInt64) -> String {
    guard isFinite(bits) else { return literal(bits) }
    return fractionBits == FloatFormat.f32.fractionBits
      ? Float(bitPattern: UInt32(truncatingIfNeeded: bits)).description : Double(bitPattern: bits).description
  }

  /// Whether a number is neither infinite nor a NaN.
  func isFinite(_ bits: UInt64) -> Bool { bits & infinity != infinity }
}

extension WAT {
  /// A number as the text format has it, with exactly its bits: `1.5`, `-inf`, `nan`, `-nan:0x400001`.
  package static func literal(_ number: Float) -> String { FloatFormat.f32.decimalLiteral(UInt64(number.bitPattern)) }

  /// A number as the text format has it, with exactly its bits: `1.5`, `-inf`, `nan`, `-nan:0x8000000000001`.
  package static func literal(_ number: Double) -> String { FloatFormat.f64.decimalLiteral(number.bitPattern) }
}
