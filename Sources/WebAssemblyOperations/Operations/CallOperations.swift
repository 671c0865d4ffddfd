// Calls and returns. A frame is [parameters or results, whichever are more][return pc][caller's sp][locals][temporaries].

/// A call enters a function of the instance's own.
@usableFromInline package struct Entry: Ending {
  @usableFromInline package let record: UnsafeMutablePointer<FunctionRecord>
  /// The field with the frame's first slot. It is read again at the end: where a step comes in between there are not registers
  /// enough to keep the frame.
  @usableFromInline package let field: Int

  /// `nil`, which leaves, where the stack has no room for the frame.
  @inline(always) package init?(_ r: inout Registers, _ record: UnsafeMutablePointer<FunctionRecord>, field: Int) {
    if _slowPath(r.sp + r.slot(field) + Int(record.pointee.frameSize) > r.context.pointee.stackLimit) {
      r.exit = Exit.callStackExhausted.rawValue
      return nil
    }
    self.record = record
    self.field = field
  }

  @inline(always) package func finish(_ r: inout Registers) -> Int {
    let frame = r.sp + r.slot(field)
    let header = frame + Int(record.pointee.headerOffset)
    header.storeBytes(of: r.pc + r.size, as: Code.self)
    (header + 8).storeBytes(of: r.sp, as: Slots.self)
    r.context.pointee.callee = record
    return r.go(record.pointee.handler, frame, record.pointee.entry)
  }
}

/// A call of function `b`, imported ones not counted. Its frame begins at slot `a`.
@usableFromInline package enum Call: Operation2 {
  @inline(always) package static var effects: Effects { [.traps, .calls, .safepoint] }
  @inline(always) package static var checksNumbers: Bool { true }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt32) -> Entry? {
    Entry(&r, r.context.pointee.functions + Int(b), field: r.field &- 3)
  }
}

/// A call of element `a` of table `d`, with the type `c`. The frame begins at slot `b`. A function of another instance, or of
/// another type, which may be a subtype, is for the outer loop.
@usableFromInline package enum CallIndirect: Operation4 {
  @inline(always) package static var effects: Effects { [.traps, .leaves, .calls, .safepoint] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> Entry? {
    let table = r.context.pointee.tables[Int(d)]
    if _slowPath(UInt64(a) >= table.pointee.count) { return r.leave(.undefinedElement) }
    guard let record = table.pointee.elements[Int(a)].function else { return r.leave(.uninitializedElement) }
    if _slowPath(record.pointee.typeID != r.context.pointee.typeIDs[Int(c)]) {
      r.context.pointee.callee = record
      return r.leave(.indirectCallMismatch)
    }
    if _slowPath(record.pointee.instance != r.context.pointee.instance) {
      r.context.pointee.callee = record
      return r.leave(.callForeign)
    }
    return Entry(&r, record, field: r.field &- 4)
  }
}

/// A call that is over goes back to the caller, whose place stands in the frame's header.
@usableFromInline package struct Leaving: Ending {
  @usableFromInline package let header: Slots

  @inline(always) package init(header: Slots) { self.header = header }

  @inline(always) package func finish(_ r: inout Registers) -> Int {
    r.go((header + 8).load(as: Slots.self), header.load(as: Code.self))
  }
}

/// Returns; the frame's header stands at slot `a`.
@usableFromInline package enum Return: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> Leaving? { Leaving(header: r.sp + Int(a) &* 8) }
}

/// Returns the value `a`; the frame's header stands at slot `b`.
@usableFromInline package enum ReturnValue: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64, _ b: UInt32) -> Leaving? {
    r.sp.storeBytes(of: a, as: UInt64.self)
    return Leaving(header: r.sp + Int(b) &* 8)
  }
}

/// A tail call goes on in a function of the instance's own. It looks the handler up: a function that calls itself so must be
/// stopped by `DispatchTable`.
@usableFromInline package struct Replacement: Ending {
  @usableFromInline package let entry: Code

  @inline(always) package init(entry: Code) { self.entry = entry }

  @inline(always) package func finish(_ r: inout Registers) -> Int { r.go(r.sp, entry) }
}

/// A tail call of function `d`, imported ones not counted: `c` slots of arguments stand at slot `a`, the header of this frame at
/// slot `b`.
@usableFromInline package enum ReturnCall: Operation4 {
  @inline(always) package static var effects: Effects { [.traps, .calls, .safepoint] }
  @inline(always) package static func attempt(
    _ r: inout Registers, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32
  ) -> Replacement? {
    let record = r.context.pointee.functions + Int(d)
    if _slowPath(r.sp + Int(record.pointee.frameSize) > r.context.pointee.stackLimit) { return r.leave(.callStackExhausted) }
    let header = r.sp + Int(b) &* 8
    let returnPC = header.load(as: Code.self)
    let callerSP = (header + 8).load(as: Slots.self)
    r.accumulator = 0
    r.sp.copyMemory(from: r.sp + Int(a) &* 8, byteCount: Int(c) &* 8)
    let newHeader = r.sp + Int(record.pointee.headerOffset)
    newHeader.storeBytes(of: returnPC, as: Code.self)
    (newHeader + 8).storeBytes(of: callerSP, as: Slots.self)
    r.context.pointee.callee = record
    return Replacement(entry: record.pointee.entry)
  }
}

// Executed in the outer loop.
/// The entry of a function that has no code yet.
@usableFromInline package enum Translate: OutsideOperation {
  @inline(always) package static var exit: Exit { .translate }
  @inline(always) package static var effects: Effects { [.traps, .leaves, .calls] }
}
/// The end of a call from another instance.
@usableFromInline package enum ReturnForeign: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnForeign }
  @inline(always) package static var effects: Effects { [.leaves, .calls] }
}
@usableFromInline package enum CallImport: OutsideOperation {
  @inline(always) package static var exit: Exit { .callImport }
  @inline(always) package static var effects: Effects { [.traps, .leaves, .calls, .safepoint] }
}
@usableFromInline package enum ReturnCallImport: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnCallImport }
  @inline(always) package static var effects: Effects { [.traps, .leaves, .calls, .safepoint] }
}
@usableFromInline package enum ReturnCallIndirect: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnCallIndirect }
  @inline(always) package static var effects: Effects { [.traps, .leaves, .calls, .safepoint] }
}
