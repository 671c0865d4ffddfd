// Global variables. An instance's own are side by side; an imported one is reached through a pointer.

@usableFromInline package enum GlobalGet: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> UInt64? { r.context.pointee.ownGlobals[Int(a)] }
}

@usableFromInline package enum GlobalSet: Operation2 {
  @inline(always) package static var effects: Effects { .writes }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt64) -> Nothing? {
    r.context.pointee.ownGlobals[Int(a)] = b
    return Nothing()
  }
}

@usableFromInline package enum GlobalGetImported: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> UInt64? {
    r.context.pointee.importedGlobals[Int(a)].pointee
  }
}

@usableFromInline package enum GlobalSetImported: Operation2 {
  @inline(always) package static var effects: Effects { .writes }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt64) -> Nothing? {
    r.context.pointee.importedGlobals[Int(a)].pointee = b
    return Nothing()
  }
}
