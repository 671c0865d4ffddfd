/// A vector of floating-point lanes, named by its shape.
@usableFromInline package protocol FloatShape: Shape where Scalar: SlotFloat, Mask.Lane == Scalar.Bits {
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func equal(_ a: Self, _ b: Self) -> Mask
  static func less(_ a: Self, _ b: Self) -> Mask
  static func lessOrEqual(_ a: Self, _ b: Self) -> Mask
  /// In each lane, `b` where it is less than `a`, and otherwise `a`: also where one of them is a NaN.
  static func lesser(_ a: Self, _ b: Self) -> Self
  /// Likewise, `b` where it is greater.
  static func greater(_ a: Self, _ b: Self) -> Self
  var squareRoot: Self { get }
}

extension FloatShape {
  @inline(always) package var mask: Mask { Mask(vector: vector) }
  @inline(always) package init(_ mask: Mask) { self.init(vector: mask.vector) }
  /// The bit of the sign in each lane.
  @inline(always) package static var sign: Mask { Mask(repeating: Scalar.sign) }
  @inline(always) package var magnitude: Self { Self(mask & ~Self.sign) }
}

@usableFromInline package struct F32x4: FloatShape {
  @usableFromInline package typealias Scalar = Float
  @usableFromInline package typealias Mask = I32x4
  @usableFromInline package let lanes: SIMD4<Float>
  @inline(always) package init(_ lanes: SIMD4<Float>) { self.lanes = lanes }
  @inline(always) package init(vector: Vector128) { lanes = unsafeBitCast(vector, to: SIMD4<Float>.self) }
  @inline(always) package var vector: Vector128 { unsafeBitCast(lanes, to: Vector128.self) }

  @inline(always) package init(splat scalar: Float) { lanes = SIMD4(repeating: scalar) }
  @inline(always) package static func + (a: Self, b: Self) -> Self { Self(a.lanes + b.lanes) }
  @inline(always) package static func - (a: Self, b: Self) -> Self { Self(a.lanes - b.lanes) }
  @inline(always) package static func * (a: Self, b: Self) -> Self { Self(a.lanes * b.lanes) }
  @inline(always) package static func / (a: Self, b: Self) -> Self { Self(a.lanes / b.lanes) }
  @inline(always) package static func equal(_ a: Self, _ b: Self) -> I32x4 { I32x4(a.lanes .== b.lanes) }
  @inline(always) package static func less(_ a: Self, _ b: Self) -> I32x4 { I32x4(a.lanes .< b.lanes) }
  @inline(always) package static func lessOrEqual(_ a: Self, _ b: Self) -> I32x4 { I32x4(a.lanes .<= b.lanes) }
  @inline(always) package static func lesser(_ a: Self, _ b: Self) -> Self {
    Self(a.lanes.replacing(with: b.lanes, where: b.lanes .< a.lanes))
  }
  @inline(always) package static func greater(_ a: Self, _ b: Self) -> Self {
    Self(a.lanes.replacing(with: b.lanes, where: a.lanes .< b.lanes))
  }
  @inline(always) package var squareRoot: Self {
    Self(SIMD4(lanes[0].squareRoot(), lanes[1].squareRoot(), lanes[2].squareRoot(), lanes[3].squareRoot()))
  }
}

@usableFromInline package struct F64x2: FloatShape {
  @usableFromInline package typealias Scalar = Double
  @usableFromInline package typealias Mask = I64x2
  @usableFromInline package let lanes: SIMD2<Double>
  @inline(always) package init(_ lanes: SIMD2<Double>) { self.lanes = lanes }
  @inline(always) package init(vector: Vector128) { lanes = unsafeBitCast(vector, to: SIMD2<Double>.self) }
  @inline(always) package var vector: Vector128 { unsafeBitCast(lanes, to: Vector128.self) }

  @inline(always) package init(splat scalar: Double) { lanes = SIMD2(repeating: scalar) }
  @inline(always) package static func + (a: Self, b: Self) -> Self { Self(a.lanes + b.lanes) }
  @inline(always) package static func - (a: Self, b: Self) -> Self { Self(a.lanes - b.lanes) }
  @inline(always) package static func * (a: Self, b: Self) -> Self { Self(a.lanes * b.lanes) }
  @inline(always) package static func / (a: Self, b: Self) -> Self { Self(a.lanes / b.lanes) }
  @inline(always) package static func equal(_ a: Self, _ b: Self) -> I64x2 { I64x2(a.lanes .== b.lanes) }
  @inline(always) package static func less(_ a: Self, _ b: Self) -> I64x2 { I64x2(a.lanes .< b.lanes) }
  @inline(always) package static func lessOrEqual(_ a: Self, _ b: Self) -> I64x2 { I64x2(a.lanes .<= b.lanes) }
  @inline(always) package static func lesser(_ a: Self, _ b: Self) -> Self {
    Self(a.lanes.replacing(with: b.lanes, where: b.lanes .< a.lanes))
  }
  @inline(always) package static func greater(_ a: Self, _ b: Self) -> Self {
    Self(a.lanes.replacing(with: b.lanes, where: a.lanes .< b.lanes))
  }
  @inline(always) package var squareRoot: Self { Self(SIMD2(lanes[0].squareRoot(), lanes[1].squareRoot())) }
}
