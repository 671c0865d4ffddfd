// Operations on vectors as bits (WebAssembly 3.0, section 4.3.5), copies and choices.

@usableFromInline package enum VectorNot: Function1 {
  @inline(always) package static func of(_ a: V128) -> V128 { ~a }
}
@usableFromInline package enum VectorAnd: Function2 {
  @inline(always) package static func of(_ a: V128, _ b: V128) -> V128 { a & b }
}
@usableFromInline package enum VectorAndNot: Function2 {
  @inline(always) package static func of(_ a: V128, _ b: V128) -> V128 { a & ~b }
}
@usableFromInline package enum VectorOr: Function2 {
  @inline(always) package static func of(_ a: V128, _ b: V128) -> V128 { a | b }
}
@usableFromInline package enum VectorXor: Function2 {
  @inline(always) package static func of(_ a: V128, _ b: V128) -> V128 { a ^ b }
}
/// The bits of `a` where those of `c` are 1, else those of `b`.
@usableFromInline package enum BitSelect: Function3 {
  @inline(always) package static func of(_ a: V128, _ b: V128, _ c: V128) -> V128 { a.chosen(where: c, else: b) }
}
@usableFromInline package enum AnyTrue: Function1 {
  @inline(always) package static func of(_ a: V128) -> UInt32 { a.vector[0] | a.vector[1] != 0 ? 1 : 0 }
}

@usableFromInline package enum VectorCopy: Function1 {
  @inline(always) package static func of(_ a: V128) -> V128 { a }
}
/// `a` where `c` is not zero, else `b`.
@usableFromInline package enum VectorSelect: Function3 {
  @inline(always) package static func of(_ a: V128, _ b: V128, _ c: UInt32) -> V128 {
    let condition = I32x4(repeating: c)
    return b.chosen(where: I32x4.equal(condition, .zero), else: a)
  }
}

// Globals that are vectors: see `GlobalGet` and its like. A vector takes two places of the list.

@usableFromInline package enum VectorGlobalGet: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> V128? {
    V128(vector: UnsafeRawPointer(r.context.pointee.ownGlobals + Int(a)).loadUnaligned(as: Vector128.self))
  }
}
@usableFromInline package enum VectorGlobalSet: Operation2 {
  @inline(always) package static var effects: Effects { .writes }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: V128) -> Nothing? {
    UnsafeMutableRawPointer(r.context.pointee.ownGlobals + Int(a)).storeBytes(of: b.vector, as: Vector128.self)
    return Nothing()
  }
}
@usableFromInline package enum VectorGlobalGetImported: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> V128? {
    V128(vector: UnsafeRawPointer(r.context.pointee.importedGlobals[Int(a)]).loadUnaligned(as: Vector128.self))
  }
}
@usableFromInline package enum VectorGlobalSetImported: Operation2 {
  @inline(always) package static var effects: Effects { .writes }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: V128) -> Nothing? {
    UnsafeMutableRawPointer(r.context.pointee.importedGlobals[Int(a)]).storeBytes(of: b.vector, as: Vector128.self)
    return Nothing()
  }
}
