extension FloatFormat {
  /// A number of this format as a literal that stands for exactly these bits.
  func literal(_ bits: UInt64) -> String {
    let sign = bits & signBit == 0 ? "" : "-"
    let fraction = bits & (1 << UInt64(fractionBits) - 1)
    let exponent = Int64(bits & infinity) >> Int64(fractionBits)
    if bits & infinity == infinity {
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

  /// The digits behind the point, without zeros at the end.
  private func hexadecimalFraction(_ fraction: UInt64) -> String {
    // Whole digits: the 23 bits of a float take 24.
    let digitCount = (fractionBits + 3) / 4
    let digits = String(fraction << UInt64(digitCount * 4 - fractionBits), radix: 16)
    let padded = String(repeating: "0", count: digitCount - digits.count) + digits
    return String(padded[..<(padded.lastIndex { $0 != "0" }.map(padded.index(after:)) ?? padded.startIndex)])
  }

  /// The shortest decimal number that stands for these bits.
  func decimal(_ bits: UInt64) -> String {
    fractionBits == FloatFormat.f32.fractionBits
      ? Float(bitPattern: UInt32(truncatingIfNeeded: bits)).description : Double(bitPattern: bits).description
  }
}
