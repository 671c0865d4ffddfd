/// Reciprocals of divisors, by which a division becomes a multiplication.
///
/// T. Granlund, P. L. Montgomery: *Division by Invariant Integers using Multiplication* (1994); H. S. Warren: *Hacker's
/// Delight*, chapter 10; D. Lemire, O. Kaser, N. Kurz: *Faster Remainder by Direct Computation* (2019).
///
/// Each reciprocal m of a divisor d is the next integer above 2^p ÷ d. So e = m · d - 2^p is from 1 to d, and for a dividend a
///
///     a · m ÷ 2^p = a ÷ d + a · e ÷ (d · 2^p)
///
/// If a · e < 2^p, the second summand is less than 1 ÷ d. The next integer above a ÷ d is at least 1 ÷ d away, so the product,
/// rounded down, is the quotient. That is so for each p below, except where it says something else. The product of a negative
/// dividend is never an integer, because of the second summand. It is rounded down as well, and is then less by 1 than the
/// quotient, which is rounded to zero. What is after the point of the product, times d, is the remainder plus a · e ÷ 2^p,
/// which is less than 1.
enum Reciprocal {
  /// p = 64, for dividends of 32 bits, with a sign or without: a < 2^32 and e < 2^32.
  ///
  /// - Parameter divisor: 2 at least, and less than 2^32. If it is 3 at least, the reciprocal is less than 2^63.
  static func of32(_ divisor: UInt64) -> UInt64 { (0 &- divisor) / divisor &+ 2 }

  /// p = 128, for dividends of 64 bits without sign: a < 2^64 and e < 2^64.
  ///
  /// - Parameter divisor: 3 at least, and no power of two.
  static func unsigned64(_ divisor: UInt64) -> (low: UInt64, high: UInt64) {
    let high = (0 &- divisor) / divisor &+ 1
    let rest = 0 &- high &* divisor
    return (divisor.dividingFullWidth((rest, 0)).quotient &+ 1, high)
  }

  /// p = 64 + shift, where 2^shift is the largest power of two below the divisor, for dividends of 64 bits with a sign:
  /// |a| ≤ 2^63 and e ≤ 2^(shift + 1). Both are equal only where d is a power of two that divides a; to add 1 ÷ d to such a
  /// quotient changes nothing. The uppermost bit of the reciprocal is 1.
  ///
  /// - Parameter divisor: from 2 to 2^63.
  static func signed64(_ divisor: UInt64) -> (reciprocal: UInt64, shift: UInt16) {
    let shift = 63 - (divisor - 1).leadingZeroBitCount
    return (divisor.dividingFullWidth((1 << UInt64(shift), 0)).quotient &+ 1, UInt16(shift))
  }
}
