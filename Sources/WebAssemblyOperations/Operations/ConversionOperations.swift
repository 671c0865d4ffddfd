// Conversions between number types (WebAssembly 3.0, section 4.3.4).

@usableFromInline package enum WrapI64: Function1 {
  @inline(always) package static func of(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
}
@usableFromInline package enum ExtendI32S: Function1 {
  @inline(always) package static func of(_ a: UInt32) -> UInt64 { UInt64(bitPattern: Int64(Int32(bitPattern: a))) }
}
@usableFromInline package enum ExtendI32U: Function1 {
  @inline(always) package static func of(_ a: UInt32) -> UInt64 { UInt64(a) }
}
@usableFromInline package enum DemoteF64: Function1 {
  @inline(always) package static func of(_ a: Double) -> Float { Float(a) }
}
@usableFromInline package enum PromoteF32: Function1 {
  @inline(always) package static func of(_ a: Float) -> Double { Double(a) }
}

/// Conversions of integers. Each uses an initialiser that `SlotFloat` requires: the generic `T(a)` would be slow.
extension Floating {
  @usableFromInline package enum ConvertI32S: Function1 {
    @inline(always) package static func of(_ a: UInt32) -> T { T(fromI32: Int32(bitPattern: a)) }
  }
  @usableFromInline package enum ConvertI32U: Function1 {
    @inline(always) package static func of(_ a: UInt32) -> T { T(fromU32: a) }
  }
  @usableFromInline package enum ConvertI64S: Function1 {
    @inline(always) package static func of(_ a: UInt64) -> T { T(Int64(bitPattern: a)) }
  }
  @usableFromInline package enum ConvertI64U: Function1 {
    @inline(always) package static func of(_ a: UInt64) -> T { T(fromU64: a) }
  }
}

/// A floating-point type and the integer type that its numbers are truncated to.
@usableFromInline package protocol Truncation {
  associatedtype Source: SlotFloat
  associatedtype Target: SlotInteger
  /// Whether a number, truncated, is not too small.
  static func isAboveMinimum(_ a: Source) -> Bool
  /// The first number that is too large.
  static var limit: Source { get }
  static func converted(_ a: Source) -> Target
  static var minimum: Target { get }
  static var maximum: Target { get }
}

/// Truncation that traps.
@usableFromInline package enum Truncate<T: Truncation>: Operation1 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: T.Source) -> T.Target? {
    if _slowPath(a != a) { return r.leave(.invalidConversionToInteger) }
    if _slowPath(!(T.isAboveMinimum(a) && a < T.limit)) { return r.leave(.integerOverflow) }
    return T.converted(a)
  }
}

/// Truncation that saturates.
@usableFromInline package enum TruncateSaturating<T: Truncation>: Function1 {
  @inline(always) package static func of(_ a: T.Source) -> T.Target {
    a != a ? 0 : (!T.isAboveMinimum(a) ? T.minimum : (a < T.limit ? T.converted(a) : T.maximum))
  }
}

// The bounds. -2147483649 is a number of 64 bits, but not one of 32: there -2147483648 is the smallest number that converts.
@usableFromInline package enum F32ToI32S: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Float) -> Bool { a >= -0x1p31 }
  @inline(always) package static var limit: Float { 0x1p31 }
  @inline(always) package static func converted(_ a: Float) -> UInt32 { UInt32(bitPattern: Int32(a)) }
  @inline(always) package static var minimum: UInt32 { UInt32(bitPattern: .min) }
  @inline(always) package static var maximum: UInt32 { UInt32(bitPattern: .max) }
}
@usableFromInline package enum F32ToI32U: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Float) -> Bool { a > -1 }
  @inline(always) package static var limit: Float { 0x1p32 }
  @inline(always) package static func converted(_ a: Float) -> UInt32 { UInt32(a) }
  @inline(always) package static var minimum: UInt32 { 0 }
  @inline(always) package static var maximum: UInt32 { .max }
}
@usableFromInline package enum F32ToI64S: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Float) -> Bool { a >= -0x1p63 }
  @inline(always) package static var limit: Float { 0x1p63 }
  @inline(always) package static func converted(_ a: Float) -> UInt64 { UInt64(bitPattern: Int64(a)) }
  @inline(always) package static var minimum: UInt64 { UInt64(bitPattern: .min) }
  @inline(always) package static var maximum: UInt64 { UInt64(bitPattern: .max) }
}
@usableFromInline package enum F32ToI64U: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Float) -> Bool { a > -1 }
  @inline(always) package static var limit: Float { 0x1p64 }
  @inline(always) package static func converted(_ a: Float) -> UInt64 { UInt64(a) }
  @inline(always) package static var minimum: UInt64 { 0 }
  @inline(always) package static var maximum: UInt64 { .max }
}
@usableFromInline package enum F64ToI32S: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Double) -> Bool { a > -2147483649 }
  @inline(always) package static var limit: Double { 0x1p31 }
  @inline(always) package static func converted(_ a: Double) -> UInt32 { UInt32(bitPattern: Int32(a)) }
  @inline(always) package static var minimum: UInt32 { UInt32(bitPattern: .min) }
  @inline(always) package static var maximum: UInt32 { UInt32(bitPattern: .max) }
}
@usableFromInline package enum F64ToI32U: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Double) -> Bool { a > -1 }
  @inline(always) package static var limit: Double { 0x1p32 }
  @inline(always) package static func converted(_ a: Double) -> UInt32 { UInt32(a) }
  @inline(always) package static var minimum: UInt32 { 0 }
  @inline(always) package static var maximum: UInt32 { .max }
}
@usableFromInline package enum F64ToI64S: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Double) -> Bool { a >= -0x1p63 }
  @inline(always) package static var limit: Double { 0x1p63 }
  @inline(always) package static func converted(_ a: Double) -> UInt64 { UInt64(bitPattern: Int64(a)) }
  @inline(always) package static var minimum: UInt64 { UInt64(bitPattern: .min) }
  @inline(always) package static var maximum: UInt64 { UInt64(bitPattern: .max) }
}
@usableFromInline package enum F64ToI64U: Truncation {
  @inline(always) package static func isAboveMinimum(_ a: Double) -> Bool { a > -1 }
  @inline(always) package static var limit: Double { 0x1p64 }
  @inline(always) package static func converted(_ a: Double) -> UInt64 { UInt64(a) }
  @inline(always) package static var minimum: UInt64 { 0 }
  @inline(always) package static var maximum: UInt64 { .max }
}
