// Wide arithmetic (proposal "wide-arithmetic"): numbers of 128 bits in two slots, the lower half first.

/// A number of 128 bits, which takes two slots: the one that the field names has the lower half, and goes to the accumulator.
@usableFromInline package struct WideInteger: Outcome {
  @usableFromInline package let low: UInt64
  @usableFromInline package let high: UInt64

  @inline(always) package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  @inline(always) package static var slotCount: Int { 2 }
  @inline(always) package var bits: UInt64 { low }
  @inline(always) package var vector: Vector128 { Vector128(low, high) }
  @inline(always) package func accumulate(_ r: inout Registers) { r.accumulators.integer = low }
  @inline(always) package func store(_ r: Registers, field: Int) {
    let offset = r.slot(field)
    r.sp.storeBytes(of: low, toByteOffset: offset, as: UInt64.self)
    r.sp.storeBytes(of: high, toByteOffset: offset &+ 8, as: UInt64.self)
  }
}

/// The sum of `a` with the upper half `b`, and `c` with the upper half `d`.
@usableFromInline package enum Add128: Function4 {
  @inline(always) package static func of(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> WideInteger {
    let (low, carry) = a.addingReportingOverflow(c)
    return WideInteger(low: low, high: b &+ d &+ (carry ? 1 : 0))
  }
}

/// `a` with the upper half `b`, less `c` with the upper half `d`.
@usableFromInline package enum Sub128: Function4 {
  @inline(always) package static func of(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> WideInteger {
    let (low, borrow) = a.subtractingReportingOverflow(c)
    return WideInteger(low: low, high: b &- d &- (borrow ? 1 : 0))
  }
}

@usableFromInline package enum MulWideS: Function2 {
  @inline(always) package static func of(_ a: UInt64, _ b: UInt64) -> WideInteger {
    let (high, low) = a.signed.multipliedFullWidth(by: b.signed)
    return WideInteger(low: low, high: UInt64(bitPattern: high))
  }
}

@usableFromInline package enum MulWideU: Function2 {
  @inline(always) package static func of(_ a: UInt64, _ b: UInt64) -> WideInteger {
    let (high, low) = a.multipliedFullWidth(by: b)
    return WideInteger(low: low, high: high)
  }
}
