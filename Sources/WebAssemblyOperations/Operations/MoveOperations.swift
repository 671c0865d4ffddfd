// Copies and choices between slots.

@usableFromInline package enum Copy: Function1 {
  @inline(always) package static func of(_ a: UInt64) -> UInt64 { a }
}

/// `a` where `c` is not zero, else `b`.
@usableFromInline package enum Select: Operation {
  @usableFromInline package typealias Result = UInt64
  @inline(always) package static var effects: Effects { [] }

  /// Both values are loaded before one is chosen. Otherwise the optimiser would choose an address first, and the load would wait
  /// for the condition.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm, Z: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { false }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount + Z.fieldCount }
    @inline(always) package static var takesTemporary: Bool { X.isTemporary || Y.isTemporary || Z.isTemporary }

    @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> UInt64? {
      let a = X.readHere(&r, link)
      let b = Y.readHere(&r, link)
      let c: UInt32 = Z.read(&r, link)
      return c != 0 ? a : b
    }
  }
}

/// Zeroes `count` slots from slot `a` on. The stores are written out because a loop would become a call of `memset`.
@usableFromInline package protocol Zeroing: Operation1 where A == UInt32, Result == Nothing {
  static var count: Int { get }
}
extension Zeroing {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> Nothing? {
    let slots = r.sp + Int(a) &* 8
    slots.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
    if count > 1 { slots.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self) }
    if count > 2 { slots.storeBytes(of: 0, toByteOffset: 16, as: UInt64.self) }
    if count > 3 { slots.storeBytes(of: 0, toByteOffset: 24, as: UInt64.self) }
    if count > 4 { slots.storeBytes(of: 0, toByteOffset: 32, as: UInt64.self) }
    if count > 5 { slots.storeBytes(of: 0, toByteOffset: 40, as: UInt64.self) }
    if count > 6 { slots.storeBytes(of: 0, toByteOffset: 48, as: UInt64.self) }
    if count > 7 { slots.storeBytes(of: 0, toByteOffset: 56, as: UInt64.self) }
    return Nothing()
  }
}
@usableFromInline package enum Zero1: Zeroing { @inline(always) package static var count: Int { 1 } }
@usableFromInline package enum Zero2: Zeroing { @inline(always) package static var count: Int { 2 } }
@usableFromInline package enum Zero3: Zeroing { @inline(always) package static var count: Int { 3 } }
@usableFromInline package enum Zero4: Zeroing { @inline(always) package static var count: Int { 4 } }
@usableFromInline package enum Zero6: Zeroing { @inline(always) package static var count: Int { 6 } }
@usableFromInline package enum Zero8: Zeroing { @inline(always) package static var count: Int { 8 } }

/// Zeroes `b` slots from slot `a` on.
@usableFromInline package enum ZeroMany: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt32) -> Nothing? {
    (r.sp + Int(a) &* 8).initializeMemory(as: UInt64.self, repeating: 0, count: Int(b))
    return Nothing()
  }
}
