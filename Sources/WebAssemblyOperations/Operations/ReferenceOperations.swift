// References (WebAssembly 3.0, section 4.4.5).

@usableFromInline package enum RefIsNull: Function1 {
  @inline(always) package static func of(_ a: UInt64) -> UInt32 { a == 0 ? 1 : 0 }
}

@usableFromInline package enum RefAsNonNull: Operation1 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64) -> UInt64? {
    if _slowPath(a == 0) { return r.leave(.nullReference) }
    return a
  }
}

/// A reference to function `a`, imported ones counted.
@usableFromInline package enum RefFunc: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> UInt64? {
    let record = r.context.pointee.instance.pointee.functionSpace[Int(a)]
    return r.context.pointee.functionTable.pointee.reference(record.pointee.number)
  }
}

/// Whether the function that `a` refers to is of type `b`, or of one declared below it; null is not.
@usableFromInline package enum RefTestFunc: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64, _ b: UInt32) -> UInt32? {
    guard let record = r.context.pointee.functionTable.pointee.record(a) else { return 0 }
    return TypeRecord.isSubtype(record.pointee.type, r.context.pointee.types[Int(b)]) ? 1 : 0
  }
}

/// The end of a cast that fails where the test before it did: where `a` is zero.
@usableFromInline package enum CheckCast: Operation1 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> Nothing? {
    if _slowPath(a == 0) { return r.leave(.castFailure) }
    return Nothing()
  }
}
