// Conversions between vectors of integers and of floating-point numbers (WebAssembly 3.0, section 4.3.5).

@usableFromInline package enum F32x4ConvertS: Function1 {
  @inline(always) package static func of(_ a: I32x4) -> F32x4 {
    let x = a.signed
    return F32x4(SIMD4(Float(x[0]), Float(x[1]), Float(x[2]), Float(x[3])))
  }
}
@usableFromInline package enum F32x4ConvertU: Function1 {
  @inline(always) package static func of(_ a: I32x4) -> F32x4 {
    let x = a.lanes
    return F32x4(SIMD4(Float(x[0]), Float(x[1]), Float(x[2]), Float(x[3])))
  }
}
@usableFromInline package enum F64x2ConvertLowS: Function1 {
  @inline(always) package static func of(_ a: I32x4) -> F64x2 { F64x2(SIMD2<Double>(a.signed.lowHalf)) }
}
@usableFromInline package enum F64x2ConvertLowU: Function1 {
  @inline(always) package static func of(_ a: I32x4) -> F64x2 { F64x2(SIMD2<Double>(a.lanes.lowHalf)) }
}
@usableFromInline package enum F32x4Demote: Function1 {
  @inline(always) package static func of(_ a: F64x2) -> F32x4 { F32x4(SIMD4(Float(a.lanes[0]), Float(a.lanes[1]), 0, 0)) }
}
@usableFromInline package enum F64x2PromoteLow: Function1 {
  @inline(always) package static func of(_ a: F32x4) -> F64x2 { F64x2(SIMD2(Double(a.lanes[0]), Double(a.lanes[1]))) }
}

// Truncations that saturate. All lanes are brought between the bounds at once. Then each is converted without a check, so that the
// optimiser can convert them together.

@usableFromInline package enum I32x4TruncSatF32S: Function1 {
  @inline(always) package static func of(_ a: F32x4) -> I32x4 {
    // What is too large is converted as 0, and replaced afterwards: the largest integer cannot be a `Float`.
    let isLarge = F32x4.lessOrEqual(F32x4(splat: 0x1p31), a)
    let x = F32x4(a.atLeast(-0x1p31).mask & ~isLarge).lanes
    let converted = I32x4(SIMD4(x[0].asInt32, x[1].asInt32, x[2].asInt32, x[3].asInt32)) & F32x4.equal(a, a)
    return I32x4(repeating: 0x7FFF_FFFF).chosen(where: isLarge, else: converted)
  }
}
@usableFromInline package enum I32x4TruncSatF32U: Function1 {
  @inline(always) package static func of(_ a: F32x4) -> I32x4 {
    let isLarge = F32x4.lessOrEqual(F32x4(splat: 0x1p32), a)
    let x = F32x4(a.atLeast(0).mask & ~isLarge).lanes
    return I32x4(SIMD4(x[0].asUInt32, x[1].asUInt32, x[2].asUInt32, x[3].asUInt32)) | isLarge
  }
}
/// The upper lanes are zero.
@usableFromInline package enum I32x4TruncSatF64S: Function1 {
  @inline(always) package static func of(_ a: F64x2) -> I32x4 {
    let number = F64x2(a.mask & F64x2.equal(a, a))
    let x = F64x2.lesser(F64x2(splat: 2147483647), number.atLeast(-0x1p31)).lanes
    return I32x4(SIMD4(x[0].asInt32, x[1].asInt32, 0, 0))
  }
}
@usableFromInline package enum I32x4TruncSatF64U: Function1 {
  @inline(always) package static func of(_ a: F64x2) -> I32x4 {
    let x = F64x2.lesser(F64x2(splat: 4294967295), a.atLeast(0)).lanes
    return I32x4(SIMD4(x[0].asUInt32, x[1].asUInt32, 0, 0))
  }
}

/// Each lane, or the bound where that is larger; the bound for a NaN.
extension FloatShape {
  @inline(always) package func atLeast(_ bound: Scalar) -> Self { Self.greater(Self(splat: bound), self) }
}

// The conditions are those that the conversions check.
extension Float {
  @inline(always) package var asInt32: Int32 { self > -0x1.000002p31 && self < 0x1p31 ? Int32(self) : unreachable() }
  @inline(always) package var asUInt32: UInt32 { self > -1 && self < 0x1p32 ? UInt32(self) : unreachable() }
}
extension Double {
  @inline(always) package var asInt32: Int32 { self > -2147483649 && self < 0x1p31 ? Int32(self) : unreachable() }
  @inline(always) package var asUInt32: UInt32 { self > -1 && self < 0x1p32 ? UInt32(self) : unreachable() }
}

/// Unsafe: the callers have brought the number between the bounds. So execution never comes here, and the optimiser may rely on it.
@inline(always) package func unreachable<Result>() -> Result { Optional<Result>.none.unsafelyUnwrapped }
