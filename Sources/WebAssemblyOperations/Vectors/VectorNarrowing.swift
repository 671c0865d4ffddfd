// Operations on lanes of 8 and 16 bits whose results saturate, and the average.
//
// Signed sums and differences are written lane by lane: computed with twice the width, then clamped. The optimiser makes the
// instruction of the processor of that.

extension FixedWidthInteger {
  /// The same number as another type, or the nearest that the type has.
  @inline(always) package func clamped<Narrow: FixedWidthInteger>(to _: Narrow.Type) -> Narrow {
    let low = Self(truncatingIfNeeded: Narrow.min)
    let high = Self(truncatingIfNeeded: Narrow.max)
    return Narrow(truncatingIfNeeded: self < low ? low : (self > high ? high : self))
  }
}

extension SIMD {
  /// What `body` makes of each lane, and of the lane of `other` with the same number.
  @inline(always) package func lanewise(_ other: Self, _ body: (Scalar, Scalar) -> Scalar) -> Self {
    var result = self
    for lane in 0..<Self.scalarCount { result[lane] = body(self[lane], other[lane]) }
    return result
  }
}

@usableFromInline package enum I8x16AddSatS: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I8x16 {
    I8x16(
      SIMD16(
        lowHalf: a.signed.lowHalf.lanewise(b.signed.lowHalf) { (Int16($0) &+ Int16($1)).clamped(to: Int8.self) },
        highHalf: a.signed.highHalf.lanewise(b.signed.highHalf) { (Int16($0) &+ Int16($1)).clamped(to: Int8.self) }))
  }
}
@usableFromInline package enum I8x16SubSatS: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I8x16 {
    I8x16(
      SIMD16(
        lowHalf: a.signed.lowHalf.lanewise(b.signed.lowHalf) { (Int16($0) &- Int16($1)).clamped(to: Int8.self) },
        highHalf: a.signed.highHalf.lanewise(b.signed.highHalf) { (Int16($0) &- Int16($1)).clamped(to: Int8.self) }))
  }
}
@usableFromInline package enum I16x8AddSatS: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I16x8 {
    I16x8(a.signed.lanewise(b.signed) { (Int32($0) &+ Int32($1)).clamped(to: Int16.self) })
  }
}
@usableFromInline package enum I16x8SubSatS: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I16x8 {
    I16x8(a.signed.lanewise(b.signed) { (Int32($0) &- Int32($1)).clamped(to: Int16.self) })
  }
}
/// The product of two numbers with 15 bits after the point, rounded. Only the square of -1 is too large: it wraps, and is mended.
@usableFromInline package enum Q15MulrSatS: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I16x8 {
    let rounded = I16x8(a.signed.lanewise(b.signed) { Int16(truncatingIfNeeded: (Int32($0) &* Int32($1) &+ 0x4000) &>> 15) })
    return rounded ^ I16x8.equal(rounded, I16x8(repeating: 0x8000))
  }
}

// Narrowing: both vectors as one, whose lanes are clamped and then truncated.

extension SIMD16<Int16> {
  @inline(always) package func clamped(from low: Int16, through high: Int16) -> Self {
    let (low, high) = (Self(repeating: low), Self(repeating: high))
    let limited = replacing(with: high, where: high .< self)
    return limited.replacing(with: low, where: limited .< low)
  }
}
extension SIMD8<Int32> {
  @inline(always) package func clamped(from low: Int32, through high: Int32) -> Self {
    let (low, high) = (Self(repeating: low), Self(repeating: high))
    let limited = replacing(with: high, where: high .< self)
    return limited.replacing(with: low, where: limited .< low)
  }
}

@usableFromInline package enum I8x16NarrowS: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I8x16 {
    let wide = SIMD16<Int16>(lowHalf: a.signed, highHalf: b.signed).clamped(from: Int16(Int8.min), through: Int16(Int8.max))
    var lanes = SIMD16<Int8>()
    for lane in 0..<16 { lanes[lane] = Int8(truncatingIfNeeded: wide[lane]) }
    return I8x16(lanes)
  }
}
@usableFromInline package enum I8x16NarrowU: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I8x16 {
    let wide = SIMD16<Int16>(lowHalf: a.signed, highHalf: b.signed).clamped(from: Int16(UInt8.min), through: Int16(UInt8.max))
    var lanes = SIMD16<UInt8>()
    for lane in 0..<16 { lanes[lane] = UInt8(truncatingIfNeeded: wide[lane]) }
    return I8x16(lanes)
  }
}
@usableFromInline package enum I16x8NarrowS: Function2 {
  @inline(always) package static func of(_ a: I32x4, _ b: I32x4) -> I16x8 {
    let wide = SIMD8<Int32>(lowHalf: a.signed, highHalf: b.signed).clamped(from: Int32(Int16.min), through: Int32(Int16.max))
    var lanes = SIMD8<Int16>()
    for lane in 0..<8 { lanes[lane] = Int16(truncatingIfNeeded: wide[lane]) }
    return I16x8(lanes)
  }
}
@usableFromInline package enum I16x8NarrowU: Function2 {
  @inline(always) package static func of(_ a: I32x4, _ b: I32x4) -> I16x8 {
    let wide = SIMD8<Int32>(lowHalf: a.signed, highHalf: b.signed).clamped(from: Int32(UInt16.min), through: Int32(UInt16.max))
    var lanes = SIMD8<UInt16>()
    for lane in 0..<8 { lanes[lane] = UInt16(truncatingIfNeeded: wide[lane]) }
    return I16x8(lanes)
  }
}

@usableFromInline package enum I8x16AddSatU: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I8x16 {
    let room = ~a.lanes
    return I8x16(a.lanes &+ b.lanes.replacing(with: room, where: room .< b.lanes))
  }
}
@usableFromInline package enum I8x16SubSatU: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I8x16 {
    I8x16(a.lanes.replacing(with: b.lanes, where: a.lanes .< b.lanes) &- b.lanes)
  }
}
/// Half the sum, rounded up.
@usableFromInline package enum I8x16AvgrU: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I8x16 {
    I8x16((a.lanes | b.lanes) &- ((a.lanes ^ b.lanes) &>> SIMD16(repeating: 1)))
  }
}

@usableFromInline package enum I16x8AddSatU: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I16x8 {
    let room = ~a.lanes
    return I16x8(a.lanes &+ b.lanes.replacing(with: room, where: room .< b.lanes))
  }
}
@usableFromInline package enum I16x8SubSatU: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I16x8 {
    I16x8(a.lanes.replacing(with: b.lanes, where: a.lanes .< b.lanes) &- b.lanes)
  }
}
/// Half the sum, rounded up.
@usableFromInline package enum I16x8AvgrU: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I16x8 {
    I16x8((a.lanes | b.lanes) &- ((a.lanes ^ b.lanes) &>> SIMD8(repeating: 1)))
  }
}
