/// The floating-point numbers of WebAssembly.
@usableFromInline package protocol SlotFloat: Value64, BinaryFloatingPoint {
  associatedtype Bits: SlotInteger
  var bitPattern: Bits { get }
  init(bitPattern: Bits)
  // These are requirements because the generic initialisers of the standard library convert slowly.
  init(_ value: Int64)
  init(fromI32 value: Int32)
  init(fromU32 value: UInt32)
  init(fromU64 value: UInt64)
  /// Every number with this magnitude or a larger one is an integer.
  static var integral: Self { get }
  static var quietBit: Bits { get }
  /// The number without its fraction. It fits if the magnitude is below `integral`.
  var truncated: Int64 { get }
}
extension Float: SlotFloat {
  @inline(always) package init(fromI32 value: Int32) { self = Float(value) }
  @inline(always) package init(fromU32 value: UInt32) { self = Float(value) }
  @inline(always) package init(fromU64 value: UInt64) { self = Float(value) }
  @inline(always) package static var integral: Float { 0x1p23 }
  @inline(always) package static var quietBit: UInt32 { 0x0040_0000 }
  @inline(always) package var truncated: Int64 { Int64(self) }
}
extension Double: SlotFloat {
  @inline(always) package init(fromI32 value: Int32) { self = Double(value) }
  @inline(always) package init(fromU32 value: UInt32) { self = Double(value) }
  @inline(always) package init(fromU64 value: UInt64) { self = Double(value) }
  @inline(always) package static var integral: Double { 0x1p52 }
  @inline(always) package static var quietBit: UInt64 { 0x0008_0000_0000_0000 }
  @inline(always) package var truncated: Int64 { Int64(self) }
}
extension SlotFloat {
  @inline(always) package static var sign: Bits { 1 &<< Bits(truncatingIfNeeded: Bits.bitWidth &- 1) }
  /// The number; of a signalling NaN, the quiet one. By its bits, because the optimiser would replace `a + 0` by `a`.
  @inline(always) package var quiet: Self { self == self ? self : Self(bitPattern: bitPattern | Self.quietBit) }
  /// `body()`, unless the number is so large that it is an integer already. The sign is put back for results that are zero.
  @inline(always) package func rounded(_ body: @autoclosure () -> Self) -> Self {
    magnitude < Self.integral ? Self(signOf: self, magnitudeOf: body()) : quiet
  }
}

@usableFromInline package typealias F32 = Floating<Float>
@usableFromInline package typealias F64 = Floating<Double>

/// Floating-point arithmetic and comparisons (WebAssembly 3.0, section 4.3.3).
@usableFromInline package enum Floating<T: SlotFloat> {
  @usableFromInline package enum Add: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a + b }
  }
  @usableFromInline package enum Sub: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a - b }
  }
  @usableFromInline package enum Mul: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a * b }
  }
  @usableFromInline package enum Div: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a / b }
  }
  @usableFromInline package enum Min: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a < b ? a : (b < a ? b : (a == b ? T(bitPattern: a.bitPattern | b.bitPattern) : a + b)) }
  }
  @usableFromInline package enum Max: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a > b ? a : (b > a ? b : (a == b ? T(bitPattern: a.bitPattern & b.bitPattern) : a + b)) }
  }
  @usableFromInline package enum Copysign: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { T(bitPattern: (a.bitPattern & ~T.sign) | (b.bitPattern & T.sign)) }
  }
  @usableFromInline package enum Abs: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(bitPattern: a.bitPattern & ~T.sign) }
  }
  @usableFromInline package enum Neg: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(bitPattern: a.bitPattern ^ T.sign) }
  }
  @usableFromInline package enum Sqrt: Function1 {
    @inline(always) package static func of(_ a: T) -> T { a.squareRoot() }
  }
  /// The positive canonical NaN for any NaN, and any other number as it is. By its bits, because to the optimiser one NaN is as
  /// good as another.
  @usableFromInline package enum CanonicalizeNaN: Function1 {
    @inline(always) package static func of(_ a: T) -> T { a == a ? a : T(bitPattern: T.nan.bitPattern) }
  }

  @usableFromInline package enum Trunc: Function1 {
    @inline(always) package static func of(_ a: T) -> T { a.rounded(T(a.truncated)) }
  }
  @usableFromInline package enum Floor: Function1 {
    @inline(always) package static func of(_ a: T) -> T { a.rounded(T(a.truncated) > a ? T(a.truncated) - 1 : T(a.truncated)) }
  }
  @usableFromInline package enum Ceil: Function1 {
    @inline(always) package static func of(_ a: T) -> T { a.rounded(T(a.truncated) < a ? T(a.truncated) + 1 : T(a.truncated)) }
  }
  @usableFromInline package enum Nearest: Function1 {
    @inline(always) package static func of(_ a: T) -> T { a.rounded(a.magnitude + T.integral - T.integral) }
  }

  @usableFromInline package enum Eq: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a == b ? 1 : 0 }
  }
  @usableFromInline package enum Ne: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a != b ? 1 : 0 }
  }
  @usableFromInline package enum Lt: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a < b ? 1 : 0 }
  }
  @usableFromInline package enum Gt: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a > b ? 1 : 0 }
  }
  @usableFromInline package enum Le: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a <= b ? 1 : 0 }
  }
  @usableFromInline package enum Ge: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a >= b ? 1 : 0 }
  }
}
