// Division and remainder by a constant, without a division of the processor. `Reciprocal` of the engine finds the
// constants, and says why the results are exact.

/// Division of 32 bits by a constant, as a multiplication by its reciprocal: the upper half of a product of 128 bits.
@usableFromInline package enum Reciprocal32 {
  /// The reciprocal is the next integer above 2^64 ÷ divisor.
  @usableFromInline package enum DivU: Function2 {
    @inline(always) package static func of(_ a: UInt32, _ reciprocal: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: reciprocal.multipliedFullWidth(by: UInt64(a)).high)
    }
  }
  /// The lower half of the product is what is after the point of the quotient: times the divisor, it is the remainder.
  @usableFromInline package enum RemU: Function3 {
    @inline(always) package static func of(_ a: UInt32, _ reciprocal: UInt64, _ divisor: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: (reciprocal &* UInt64(a)).multipliedFullWidth(by: divisor).high)
    }
  }
  /// The reciprocal is the next integer above 2^64 ÷ divisor, and less than 2^63. The upper half of the product is
  /// rounded down; 1 is added where that is to be rounded to zero.
  @usableFromInline package enum DivS: Function2 {
    @inline(always) package static func of(_ a: UInt32, _ reciprocal: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: reciprocal.signed.multipliedFullWidth(by: Int64(a.signed)).high) &+ (a &>> 31)
    }
  }
}

/// Division of 64 bits by a constant, as a multiplication by its reciprocal.
@usableFromInline package enum Reciprocal64 {
  /// The reciprocal is the next integer above 2^128 ÷ divisor.
  @usableFromInline package enum DivU: Function3 {
    @inline(always) package static func of(_ a: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
      let lowProduct = low.multipliedFullWidth(by: a).high
      let product = high.multipliedFullWidth(by: a)
      let (_, carry) = product.low.addingReportingOverflow(lowProduct)
      return product.high &+ (carry ? 1 : 0)
    }
  }
  @usableFromInline package enum RemU: Function4 {
    @inline(always) package static func of(_ a: UInt64, _ low: UInt64, _ high: UInt64, _ divisor: UInt64) -> UInt64 {
      a &- DivU.of(a, low, high) &* divisor
    }
  }
  /// The reciprocal is the next integer above 2^(64 + shift) ÷ divisor, of 64 bits, the uppermost of which is 1:
  /// read with a sign, it is less by 2^64, so that the dividend is missing in the upper half of the product.
  @usableFromInline package enum DivS: Function3 {
    @inline(always) package static func of(_ a: UInt64, _ reciprocal: UInt64, _ shift: UInt64) -> UInt64 {
      let product = UInt64(bitPattern: reciprocal.signed.multipliedFullWidth(by: a.signed).high) &+ a
      return UInt64(bitPattern: product.signed &>> shift.signed) &+ (a &>> 63)
    }
  }
  @usableFromInline package enum RemS: Function4 {
    @inline(always) package static func of(_ a: UInt64, _ reciprocal: UInt64, _ shift: UInt64, _ divisor: UInt64) -> UInt64 {
      a &- DivS.of(a, reciprocal, shift) &* divisor
    }
  }
}

// Signed division by powers of two: a negative dividend is made larger by the divisor less 1, so that what is rounded down
// is rounded to zero.
extension Integer {
  /// Division by 2.
  @usableFromInline package enum Half: Function1 {
    @inline(always) package static func of(_ a: T) -> T {
      T(bitPattern: (a &+ a &>> (T(truncatingIfNeeded: T.bitWidth) &- 1)).signed &>> 1)
    }
  }
  /// The remainder of a division by 2^k; `mask` is 2^k - 1.
  @usableFromInline package enum PowerRemS: Function2 {
    @inline(always) package static func of(_ a: T, _ mask: T) -> T {
      let bias = T(bitPattern: a.signed &>> T(truncatingIfNeeded: T.bitWidth &- 1).signed) & mask
      return ((a &+ bias) & mask) &- bias
    }
  }
}
