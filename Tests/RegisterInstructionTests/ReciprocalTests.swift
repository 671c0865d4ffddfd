import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// A division by a constant gives what a division gives, for divisors and dividends where a reciprocal that is a little too
/// large or too small would show: next to the multiples of the divisor, and at the ends of the range.
struct ReciprocalTests {
  /// Divisors: all small ones, powers of two and what is next to them, and random ones of all lengths.
  private static func divisors(_ width: Int) -> [UInt64] {
    var random = Random(seed: width)
    let limit = UInt64.max >> UInt64(64 - width)
    var divisors = (3...10_000).map { UInt64($0) }
    for power in 14..<width { divisors += (0..<5).map { (1 << UInt64(power)) &+ $0 &- 2 } }
    divisors += (0..<5).map { limit - $0 }
    divisors += [641, 6_700_417, 1_000_003, 1_000_000_007, 3_600_000_000, limit / 3, limit / 5, limit / 7 + 1]
    divisors += (0..<20_000).map { _ in max(random.bits() >> UInt64(64 - width + random.next(width - 2)), 3) }
    return divisors
  }

  /// Dividends for a divisor, as bits.
  private static func dividends(_ divisor: UInt64, _ width: Int, _ random: inout Random) -> [UInt64] {
    let limit = UInt64.max >> UInt64(64 - width)
    let half = limit >> 1
    var dividends: [UInt64] = []
    // The quotients at the ends of both ranges, and random ones.
    let quotients =
      [0, 1, 2, limit / divisor, limit / divisor &- 1, half / divisor, half / divisor &+ 1]
      + (0..<6).map { _ in random.bits() >> UInt64(64 - width + random.next(width)) % (limit / divisor &+ 1) }
    for quotient in quotients {
      let multiple = quotient &* divisor
      dividends += [multiple &- 1, multiple, multiple &+ 1, 1 &- multiple, 0 &- multiple, 0 &- multiple &- 1]
    }
    dividends += [0, 1, limit, limit &- 1, half, half &- 1, half &+ 1, half &+ 2, random.bits()]
    return dividends.map { $0 & limit }
  }

  @Test func of32Bits() {
    var random = Random(seed: 1)
    var failures = 0
    for divisor in Self.divisors(32) {
      let reciprocal = Reciprocal.of32(divisor)
      let unsigned = UInt32(divisor)
      let signed = Int32(exactly: divisor)
      for bits in Self.dividends(divisor, 32, &random) {
        let a = UInt32(bits)
        var isRight =
          Reciprocal32.DivU.of(a, reciprocal) == a / unsigned && Reciprocal32.RemU.of(a, reciprocal, divisor) == a % unsigned
        if let signed {
          let dividend = Int32(bitPattern: a)
          isRight = isRight && Reciprocal32.DivS.of(a, reciprocal) == UInt32(bitPattern: dividend / signed)
        }
        if !isRight {
          failures += 1
          if failures < 10 { Issue.record("\(a) divided by \(divisor)") }
        }
      }
    }
    #expect(failures == 0)
  }

  @Test func of64Bits() {
    var random = Random(seed: 2)
    var failures = 0
    for divisor in Self.divisors(64) {
      let isPower = divisor & (divisor - 1) == 0
      let (low, high) = isPower ? (0, 0) : Reciprocal.unsigned64(divisor)
      let signed = Int64(exactly: divisor)
      let (reciprocal, shift) = signed == nil ? (0, 0) : Reciprocal.signed64(divisor)
      for a in Self.dividends(divisor, 64, &random) {
        var isRight =
          isPower
          || (Reciprocal64.DivU.of(a, low, high) == a / divisor && Reciprocal64.RemU.of(a, low, high, divisor) == a % divisor)
        if let signed {
          let dividend = Int64(bitPattern: a)
          isRight =
            isRight && Reciprocal64.DivS.of(a, reciprocal, UInt64(shift)) == UInt64(bitPattern: dividend / signed)
            && Reciprocal64.RemS.of(a, reciprocal, UInt64(shift), divisor) == UInt64(bitPattern: dividend % signed)
        }
        if !isRight {
          failures += 1
          if failures < 10 { Issue.record("\(a) divided by \(divisor)") }
        }
      }
    }
    #expect(failures == 0)
  }

  @Test func powersOfTwo() {
    for power in 1..<31 {
      let divisor = UInt32(1) << UInt32(power)
      for multiple in [0, 1, 2, 3, UInt32.max >> UInt32(power), UInt32(1) << UInt32(31 - power)] {
        for a in [multiple &* divisor &- 1, multiple &* divisor, multiple &* divisor &+ 1] {
          #expect(I32.PowerRemS.of(a, divisor - 1).signed == a.signed % divisor.signed, "\(a.signed) divided by \(divisor)")
        }
      }
    }
    for power in 1..<63 {
      let divisor = UInt64(1) << UInt64(power)
      for multiple in [0, 1, 2, 3, UInt64.max >> UInt64(power), UInt64(1) << UInt64(63 - power)] {
        for a in [multiple &* divisor &- 1, multiple &* divisor, multiple &* divisor &+ 1] {
          #expect(I64.PowerRemS.of(a, divisor - 1).signed == a.signed % divisor.signed, "\(a.signed) divided by \(divisor)")
        }
      }
    }
    for a: Int32 in [0, 1, -1, 2, -2, 3, -3, .max, .min, .min + 1] { #expect(I32.Half.of(UInt32(bitPattern: a)).signed == a / 2) }
    for a: Int64 in [0, 1, -1, 2, -2, 3, -3, .max, .min, .min + 1] { #expect(I64.Half.of(UInt64(bitPattern: a)).signed == a / 2) }
  }
}
