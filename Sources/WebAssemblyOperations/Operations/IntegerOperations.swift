/// The integers of WebAssembly, as slots hold them: without sign. Signed operations convert.
@usableFromInline package protocol SlotInteger: Value64, FixedWidthInteger, UnsignedInteger {
  associatedtype Signed: FixedWidthInteger & SignedInteger
  init(bitPattern: Signed)
  var signed: Signed { get }
}
extension UInt32: SlotInteger {
  @inline(always) package var signed: Int32 { Int32(bitPattern: self) }
}
extension UInt64: SlotInteger {
  @inline(always) package var signed: Int64 { Int64(bitPattern: self) }
}

@usableFromInline package typealias I32 = Integer<UInt32>
@usableFromInline package typealias I64 = Integer<UInt64>

/// Integer arithmetic (WebAssembly 3.0, section 4.3.2).
@usableFromInline package enum Integer<T: SlotInteger> {
  @usableFromInline package enum Add: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a &+ b }
  }
  @usableFromInline package enum Sub: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a &- b }
  }
  @usableFromInline package enum Mul: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a &* b }
  }
  @usableFromInline package enum And: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a & b }
  }
  @usableFromInline package enum Or: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a | b }
  }
  @usableFromInline package enum Xor: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a ^ b }
  }
  @usableFromInline package enum Shl: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a &<< b }
  }
  @usableFromInline package enum ShrS: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { T(bitPattern: a.signed &>> b.signed) }
  }
  @usableFromInline package enum ShrU: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { a &>> b }
  }
  @usableFromInline package enum Rotl: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { (a &<< b) | (a &>> (0 &- b)) }
  }
  @usableFromInline package enum Rotr: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> T { (a &>> b) | (a &<< (0 &- b)) }
  }

  @usableFromInline package enum DivS: Operation2 {
    @inline(always) package static var effects: Effects { .traps }
    @inline(always) package static func attempt(_ r: inout Registers, _ a: T, _ b: T) -> T? {
      if _slowPath(b == 0) { return r.leave(.integerDivideByZero) }
      if _slowPath(a == T(1) << (T.bitWidth - 1) && b == T.max) { return r.leave(.integerOverflow) }
      return T(bitPattern: a.signed.dividedReportingOverflow(by: b.signed).partialValue)
    }
  }
  @usableFromInline package enum DivU: Operation2 {
    @inline(always) package static var effects: Effects { .traps }
    @inline(always) package static func attempt(_ r: inout Registers, _ a: T, _ b: T) -> T? {
      if _slowPath(b == 0) { return r.leave(.integerDivideByZero) }
      return a / b
    }
  }
  @usableFromInline package enum RemS: Operation2 {
    @inline(always) package static var effects: Effects { .traps }
    @inline(always) package static func attempt(_ r: inout Registers, _ a: T, _ b: T) -> T? {
      if _slowPath(b == 0) { return r.leave(.integerDivideByZero) }
      return T(bitPattern: a.signed.remainderReportingOverflow(dividingBy: b.signed).partialValue)
    }
  }
  @usableFromInline package enum RemU: Operation2 {
    @inline(always) package static var effects: Effects { .traps }
    @inline(always) package static func attempt(_ r: inout Registers, _ a: T, _ b: T) -> T? {
      if _slowPath(b == 0) { return r.leave(.integerDivideByZero) }
      return a % b
    }
  }

  @usableFromInline package enum Clz: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(truncatingIfNeeded: a.leadingZeroBitCount) }
  }
  @usableFromInline package enum Ctz: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(truncatingIfNeeded: a.trailingZeroBitCount) }
  }
  @usableFromInline package enum Popcnt: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(truncatingIfNeeded: a.nonzeroBitCount) }
  }
  @usableFromInline package enum Extend8S: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(truncatingIfNeeded: Int8(truncatingIfNeeded: a)) }
  }
  @usableFromInline package enum Extend16S: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(truncatingIfNeeded: Int16(truncatingIfNeeded: a)) }
  }
  @usableFromInline package enum Extend32S: Function1 {
    @inline(always) package static func of(_ a: T) -> T { T(truncatingIfNeeded: Int32(truncatingIfNeeded: a)) }
  }
}

// Comparisons: the result is an i32, 0 or 1.
extension Integer {
  @usableFromInline package enum Eqz: Function1 {
    @inline(always) package static func of(_ a: T) -> UInt32 { a == 0 ? 1 : 0 }
  }
  @usableFromInline package enum Eq: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a == b ? 1 : 0 }
  }
  @usableFromInline package enum Ne: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a != b ? 1 : 0 }
  }
  @usableFromInline package enum LtS: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a.signed < b.signed ? 1 : 0 }
  }
  @usableFromInline package enum LtU: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a < b ? 1 : 0 }
  }
  @usableFromInline package enum GtS: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a.signed > b.signed ? 1 : 0 }
  }
  @usableFromInline package enum GtU: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a > b ? 1 : 0 }
  }
  @usableFromInline package enum LeS: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a.signed <= b.signed ? 1 : 0 }
  }
  @usableFromInline package enum LeU: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a <= b ? 1 : 0 }
  }
  @usableFromInline package enum GeS: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a.signed >= b.signed ? 1 : 0 }
  }
  @usableFromInline package enum GeU: Function2 {
    @inline(always) package static func of(_ a: T, _ b: T) -> UInt32 { a >= b ? 1 : 0 }
  }
}
