/// A vector of integer lanes. The types are named by their shapes (WebAssembly 3.0, section 2.4, "Vector Instructions"). Lanes are
/// unsigned. Operations that take them as signed say so.
///
/// Each shape states these operations for itself: the generic operations of `SIMD` compile to loops over the lanes, those of a
/// concrete type to vector instructions of the processor.
@usableFromInline package protocol IntegerShape: Shape where Mask == Self, Scalar: SlotInteger {
  associatedtype Lane: FixedWidthInteger & UnsignedInteger
  static var laneCount: Int { get }
  init(repeating lane: Lane)
  static func &+ (a: Self, b: Self) -> Self
  static func &- (a: Self, b: Self) -> Self
  static func &* (a: Self, b: Self) -> Self
  // Masks: a lane is all ones where the comparison holds, otherwise zero.
  static func equal(_ a: Self, _ b: Self) -> Self
  static func lessU(_ a: Self, _ b: Self) -> Self
  static func lessS(_ a: Self, _ b: Self) -> Self
  // Shifts of all lanes by one distance, which is taken modulo the width of a lane.
  static func shl(_ a: Self, _ distance: UInt32) -> Self
  static func shrU(_ a: Self, _ distance: UInt32) -> Self
  static func shrS(_ a: Self, _ distance: UInt32) -> Self
  /// The number of each lane.
  static var laneNumbers: Self { get }
  /// The highest bits of the lanes of one half, side by side.
  static func highestBits(_ half: UInt64) -> UInt64
}

extension IntegerShape {
  @inline(always) package init(splat scalar: Scalar) { self.init(repeating: Lane(truncatingIfNeeded: scalar)) }
  @inline(always) package static var zero: Self { Self(vector: Vector128()) }
  @inline(always) package static func minS(_ a: Self, _ b: Self) -> Self { a.chosen(where: lessS(a, b), else: b) }
  @inline(always) package static func minU(_ a: Self, _ b: Self) -> Self { a.chosen(where: lessU(a, b), else: b) }
  @inline(always) package static func maxS(_ a: Self, _ b: Self) -> Self { a.chosen(where: lessS(b, a), else: b) }
  @inline(always) package static func maxU(_ a: Self, _ b: Self) -> Self { a.chosen(where: lessU(b, a), else: b) }
}

@usableFromInline package struct I8x16: IntegerShape {
  @usableFromInline package typealias Scalar = UInt32
  @usableFromInline package typealias Mask = I8x16
  @usableFromInline package let lanes: SIMD16<UInt8>
  @inline(always) package init(_ lanes: SIMD16<UInt8>) { self.lanes = lanes }
  @inline(always) package init(_ lanes: SIMD16<Int8>) { self.lanes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  @inline(always) package init(_ mask: SIMDMask<SIMD16<Int8>>) { self.lanes = unsafeBitCast(mask, to: SIMD16<UInt8>.self) }
  @inline(always) package init(vector: Vector128) { lanes = unsafeBitCast(vector, to: SIMD16<UInt8>.self) }
  @inline(always) package var vector: Vector128 { unsafeBitCast(lanes, to: Vector128.self) }
  @inline(always) package var signed: SIMD16<Int8> { unsafeBitCast(lanes, to: SIMD16<Int8>.self) }

  @inline(always) package static var laneCount: Int { 16 }
  @inline(always) package init(repeating lane: UInt8) { lanes = SIMD16(repeating: lane) }
  @inline(always) package static func &+ (a: Self, b: Self) -> Self { Self(a.lanes &+ b.lanes) }
  @inline(always) package static func &- (a: Self, b: Self) -> Self { Self(a.lanes &- b.lanes) }
  @inline(always) package static func &* (a: Self, b: Self) -> Self { Self(a.lanes &* b.lanes) }
  @inline(always) package static func equal(_ a: Self, _ b: Self) -> Self { Self(a.lanes .== b.lanes) }
  @inline(always) package static func lessU(_ a: Self, _ b: Self) -> Self { Self(a.lanes .< b.lanes) }
  @inline(always) package static func lessS(_ a: Self, _ b: Self) -> Self { Self(a.signed .< b.signed) }
  @inline(always) package static func shl(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &<< SIMD16(repeating: UInt8(truncatingIfNeeded: n))) }
  @inline(always) package static func shrU(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &>> SIMD16(repeating: UInt8(truncatingIfNeeded: n))) }
  @inline(always) package static func shrS(_ a: Self, _ n: UInt32) -> Self { Self(a.signed &>> SIMD16(repeating: Int8(truncatingIfNeeded: n))) }
  @inline(always) package static var laneNumbers: Self { Self(SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)) }
  /// The bits of the factor move each of the highest bits to its place in the uppermost byte. No two of their products have a bit
  /// in common, so nothing is carried.
  @inline(always) package static func highestBits(_ half: UInt64) -> UInt64 {
    ((half & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) &>> 56
  }
}

@usableFromInline package struct I16x8: IntegerShape {
  @usableFromInline package typealias Scalar = UInt32
  @usableFromInline package typealias Mask = I16x8
  @usableFromInline package let lanes: SIMD8<UInt16>
  @inline(always) package init(_ lanes: SIMD8<UInt16>) { self.lanes = lanes }
  @inline(always) package init(_ lanes: SIMD8<Int16>) { self.lanes = unsafeBitCast(lanes, to: SIMD8<UInt16>.self) }
  @inline(always) package init(_ mask: SIMDMask<SIMD8<Int16>>) { self.lanes = unsafeBitCast(mask, to: SIMD8<UInt16>.self) }
  @inline(always) package init(vector: Vector128) { lanes = unsafeBitCast(vector, to: SIMD8<UInt16>.self) }
  @inline(always) package var vector: Vector128 { unsafeBitCast(lanes, to: Vector128.self) }
  @inline(always) package var signed: SIMD8<Int16> { unsafeBitCast(lanes, to: SIMD8<Int16>.self) }

  @inline(always) package static var laneCount: Int { 8 }
  @inline(always) package init(repeating lane: UInt16) { lanes = SIMD8(repeating: lane) }
  @inline(always) package static func &+ (a: Self, b: Self) -> Self { Self(a.lanes &+ b.lanes) }
  @inline(always) package static func &- (a: Self, b: Self) -> Self { Self(a.lanes &- b.lanes) }
  @inline(always) package static func &* (a: Self, b: Self) -> Self { Self(a.lanes &* b.lanes) }
  @inline(always) package static func equal(_ a: Self, _ b: Self) -> Self { Self(a.lanes .== b.lanes) }
  @inline(always) package static func lessU(_ a: Self, _ b: Self) -> Self { Self(a.lanes .< b.lanes) }
  @inline(always) package static func lessS(_ a: Self, _ b: Self) -> Self { Self(a.signed .< b.signed) }
  @inline(always) package static func shl(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &<< SIMD8(repeating: UInt16(truncatingIfNeeded: n))) }
  @inline(always) package static func shrU(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &>> SIMD8(repeating: UInt16(truncatingIfNeeded: n))) }
  @inline(always) package static func shrS(_ a: Self, _ n: UInt32) -> Self { Self(a.signed &>> SIMD8(repeating: Int16(truncatingIfNeeded: n))) }
  @inline(always) package static var laneNumbers: Self { Self(SIMD8<UInt16>(0, 1, 2, 3, 4, 5, 6, 7)) }
  /// As for lanes of 8 bits.
  @inline(always) package static func highestBits(_ half: UInt64) -> UInt64 {
    (((half &>> 15) & 0x0001_0001_0001_0001) &* 0x0001_0002_0004_0008) &>> 48 & 15
  }
}

@usableFromInline package struct I32x4: IntegerShape {
  @usableFromInline package typealias Scalar = UInt32
  @usableFromInline package typealias Mask = I32x4
  @usableFromInline package let lanes: SIMD4<UInt32>
  @inline(always) package init(_ lanes: SIMD4<UInt32>) { self.lanes = lanes }
  @inline(always) package init(_ lanes: SIMD4<Int32>) { self.lanes = unsafeBitCast(lanes, to: SIMD4<UInt32>.self) }
  @inline(always) package init(_ mask: SIMDMask<SIMD4<Int32>>) { self.lanes = unsafeBitCast(mask, to: SIMD4<UInt32>.self) }
  @inline(always) package init(vector: Vector128) { lanes = unsafeBitCast(vector, to: SIMD4<UInt32>.self) }
  @inline(always) package var vector: Vector128 { unsafeBitCast(lanes, to: Vector128.self) }
  @inline(always) package var signed: SIMD4<Int32> { unsafeBitCast(lanes, to: SIMD4<Int32>.self) }

  @inline(always) package static var laneCount: Int { 4 }
  @inline(always) package init(repeating lane: UInt32) { lanes = SIMD4(repeating: lane) }
  @inline(always) package static func &+ (a: Self, b: Self) -> Self { Self(a.lanes &+ b.lanes) }
  @inline(always) package static func &- (a: Self, b: Self) -> Self { Self(a.lanes &- b.lanes) }
  @inline(always) package static func &* (a: Self, b: Self) -> Self { Self(a.lanes &* b.lanes) }
  @inline(always) package static func equal(_ a: Self, _ b: Self) -> Self { Self(a.lanes .== b.lanes) }
  @inline(always) package static func lessU(_ a: Self, _ b: Self) -> Self { Self(a.lanes .< b.lanes) }
  @inline(always) package static func lessS(_ a: Self, _ b: Self) -> Self { Self(a.signed .< b.signed) }
  @inline(always) package static func shl(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &<< SIMD4(repeating: n)) }
  @inline(always) package static func shrU(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &>> SIMD4(repeating: n)) }
  @inline(always) package static func shrS(_ a: Self, _ n: UInt32) -> Self { Self(a.signed &>> SIMD4(repeating: Int32(bitPattern: n))) }
  @inline(always) package static var laneNumbers: Self { Self(SIMD4<UInt32>(0, 1, 2, 3)) }
  @inline(always) package static func highestBits(_ half: UInt64) -> UInt64 { half &>> 31 & 1 | half &>> 62 & 2 }
}

@usableFromInline package struct I64x2: IntegerShape {
  @usableFromInline package typealias Scalar = UInt64
  @usableFromInline package typealias Mask = I64x2
  @usableFromInline package let lanes: SIMD2<UInt64>
  @inline(always) package init(_ lanes: SIMD2<UInt64>) { self.lanes = lanes }
  @inline(always) package init(_ lanes: SIMD2<Int64>) { self.lanes = unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(always) package init(_ mask: SIMDMask<SIMD2<Int64>>) { self.lanes = unsafeBitCast(mask, to: SIMD2<UInt64>.self) }
  @inline(always) package init(vector: Vector128) { lanes = vector }
  @inline(always) package var vector: Vector128 { lanes }
  @inline(always) package var signed: SIMD2<Int64> { unsafeBitCast(lanes, to: SIMD2<Int64>.self) }

  @inline(always) package static var laneCount: Int { 2 }
  @inline(always) package init(repeating lane: UInt64) { lanes = SIMD2(repeating: lane) }
  @inline(always) package static func &+ (a: Self, b: Self) -> Self { Self(a.lanes &+ b.lanes) }
  @inline(always) package static func &- (a: Self, b: Self) -> Self { Self(a.lanes &- b.lanes) }
  @inline(always) package static func &* (a: Self, b: Self) -> Self { Self(a.lanes &* b.lanes) }
  @inline(always) package static func equal(_ a: Self, _ b: Self) -> Self { Self(a.lanes .== b.lanes) }
  @inline(always) package static func lessU(_ a: Self, _ b: Self) -> Self { Self(a.lanes .< b.lanes) }
  @inline(always) package static func lessS(_ a: Self, _ b: Self) -> Self { Self(a.signed .< b.signed) }
  @inline(always) package static func shl(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &<< SIMD2(repeating: UInt64(n))) }
  @inline(always) package static func shrU(_ a: Self, _ n: UInt32) -> Self { Self(a.lanes &>> SIMD2(repeating: UInt64(n))) }
  /// SSE2 has no such shift. So all bits of a negative lane are inverted before and after.
  @inline(always) package static func shrS(_ a: Self, _ n: UInt32) -> Self {
    let signs = lessS(a, zero)
    return shrU(a ^ signs, n) ^ signs
  }
  @inline(always) package static var laneNumbers: Self { Self(SIMD2<UInt64>(0, 1)) }
  @inline(always) package static func highestBits(_ half: UInt64) -> UInt64 { half &>> 63 }
}
