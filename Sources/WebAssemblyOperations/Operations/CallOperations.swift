// Calls and returns. A frame is [parameters or results, whichever are more][return pc][caller's sp][locals][temporaries].

/// The end of a call: it enters a function of the same instance.
@usableFromInline package struct Entry: Ending {
  @usableFromInline package let record: UnsafeMutablePointer<FunctionRecord>
  /// The field with the frame's first slot. It is read again at the end, because there are not enough registers to keep the frame
  /// while other steps are done.
  @usableFromInline package let field: Int

  /// A call of `record` whose frame begins at the slot that `field` names; `nil`, which leaves, where the stack has no room for it.
  @inline(always) package init?(_ r: inout Registers, _ record: UnsafeMutablePointer<FunctionRecord>, field: Int) {
    let frame = r.sp + r.slot(field)
    if _slowPath(frame + record.pointee.frameSize > r.context.pointee.stackLimit) {
      r.exit = Exit.callStackExhausted.rawValue
      return nil
    }
    self.init(record, field: field)
  }

  @inline(always) package init(_ record: UnsafeMutablePointer<FunctionRecord>, field: Int) {
    self.record = record
    self.field = field
  }

  @inline(always) package func finish(_ r: inout Registers) -> Int {
    let frame = r.sp + r.slot(field)
    let header = frame + Int(record.pointee.headerOffset)
    header.storeBytes(of: r.pc + r.size, as: Code.self)
    (header + 8).storeBytes(of: r.sp, as: Slots.self)
    r.context.pointee.callee = record
    r.accumulators.integer = frame.load(as: UInt64.self)
    return r.go(record.pointee.handler, frame, record.pointee.entry)
  }
}

/// A call of a function of the same instance that is not imported.
@usableFromInline package enum Call: Operation {
  @usableFromInline package typealias Result = Entry
  @inline(always) package static var effects: Effects { [.traps, .calls, .safepoint] }
  @inline(always) package static var checksAhead: Bool { true }

  /// The frame begins at slot `X`; the function, imported ones not counted, is `Y`.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { false }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount }
    @inline(always) package static var takesTemporary: Bool { false }

    @inline(always) package static func check(_ r: inout Registers, at field: Int) -> Entry? {
      r.field = field &+ X.fieldCount
      return Entry(&r, r.context.pointee.functions + Int(r.next32()), field: field)
    }

    @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Entry, _ link: L) -> Entry? {
      r.field &+= fieldCount
      return ticket
    }
  }
}

/// The end of a call of a function that is known only now. It enters a function of the same instance that has exactly the type; any
/// other, whose type may still be a subtype, is left to the outer loop. A test for that here would take a register more.
@usableFromInline package struct IndirectEntry: Ending {
  @usableFromInline package let record: UnsafeMutablePointer<FunctionRecord>
  /// Whether it is such a function.
  @usableFromInline package let isOwn: Bool
  /// The field with the frame's first slot.
  @usableFromInline package let field: Int
  /// Which call it is, for the outer loop.
  @usableFromInline package let exit: Exit

  @inline(always) package init(_ record: UnsafeMutablePointer<FunctionRecord>, isOwn: Bool, field: Int, _ exit: Exit) {
    self.record = record
    self.isOwn = isOwn
    self.field = field
    self.exit = exit
  }

  /// The value of a check that comes later: it is not used.
  @inline(always) package static func unknown(_ r: Registers) -> IndirectEntry {
    IndirectEntry(r.context.pointee.callee, isOwn: false, field: 0, .callForeign)
  }

  @inline(always) package func finish(_ r: inout Registers) -> Int {
    if _slowPath(!isOwn) {
      r.context.pointee.callee = record
      r.exit = exit.rawValue
      return r.leave()
    }
    return Entry(record, field: field).finish(&r)
  }
}

/// A call of an element of a table whose indices are of that type.
@usableFromInline package enum CallIndirect<Element: SlotInteger>: Operation {
  @usableFromInline package typealias Result = IndirectEntry
  @inline(always) package static var effects: Effects { [.traps, .departs, .calls, .safepoint] }
  @inline(always) package static var checksAhead: Bool { true }

  /// The index is `X`, the frame begins at slot `Y`, then type `Z` and table `W`.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm, Z: OperandForm, W: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { X.isLink }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount + Z.fieldCount + W.fieldCount }
    @inline(always) package static var takesTemporary: Bool { X.isTemporary }

    @inline(always) package static func check(_ r: inout Registers, at field: Int) -> IndirectEntry? {
      if X.isLink { return .unknown(r) }
      r.field = field
      return entry(&r, Nothing())
    }

    @inline(always) package static func attempt<L: Outcome>(
      _ r: inout Registers, _ ticket: IndirectEntry, _ link: L
    ) -> IndirectEntry? {
      if X.isLink { return entry(&r, link) }
      r.field &+= fieldCount
      return ticket
    }

    @inline(always) package static func entry<L: Outcome>(_ r: inout Registers, _ link: L) -> IndirectEntry? {
      let index: Element = X.read(&r, link)
      let frame = r.field
      r.field &+= Y.fieldCount
      let wanted = r.context.pointee.types[Int(r.next32())]
      let table = r.context.pointee.tables[Int(r.next16())]
      if _slowPath(UInt64(index) >= table.pointee.count) { return r.leave(.undefinedElement) }
      guard let record = table.pointee.elements[Int(index)].function else { return r.leave(.uninitializedElement) }
      let isOwn = record.pointee.type == wanted && record.pointee.instance == r.context.pointee.instance
      if isOwn, Entry(&r, record, field: frame) == nil { return nil }
      return IndirectEntry(record, isOwn: isOwn, field: frame, .callForeign)
    }
  }
}

/// A call of the function that a reference refers to.
@usableFromInline package enum CallRef: Operation {
  @usableFromInline package typealias Result = IndirectEntry
  @inline(always) package static var effects: Effects { [.traps, .departs, .calls, .safepoint] }
  @inline(always) package static var checksAhead: Bool { true }

  /// The reference is `X`, the frame begins at slot `Y`. The function is of type `Z`, as validation has proved.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm, Z: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { X.isLink }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount + Z.fieldCount }
    @inline(always) package static var takesTemporary: Bool { X.isTemporary }

    @inline(always) package static func check(_ r: inout Registers, at field: Int) -> IndirectEntry? {
      if X.isLink { return .unknown(r) }
      r.field = field
      return entry(&r, Nothing())
    }

    @inline(always) package static func attempt<L: Outcome>(
      _ r: inout Registers, _ ticket: IndirectEntry, _ link: L
    ) -> IndirectEntry? {
      if X.isLink { return entry(&r, link) }
      r.field &+= fieldCount
      return ticket
    }

    @inline(always) package static func entry<L: Outcome>(_ r: inout Registers, _ link: L) -> IndirectEntry? {
      let reference: UInt64 = X.read(&r, link)
      let frame = r.field
      r.field &+= Y.fieldCount + Z.fieldCount
      guard let record = r.context.pointee.functionTable.pointee.record(reference) else { return r.leave(.nullFunctionReference) }
      let isOwn = record.pointee.instance == r.context.pointee.instance
      if isOwn, Entry(&r, record, field: frame) == nil { return nil }
      return IndirectEntry(record, isOwn: isOwn, field: frame, .callReferenceForeign)
    }
  }
}

/// The end of a function: it goes back to the caller, whose pc and sp are in the frame's header.
@usableFromInline package struct CallReturn: Ending {
  @usableFromInline package let header: Slots

  @inline(always) package init(header: Slots) { self.header = header }

  @inline(always) package func finish(_ r: inout Registers) -> Int {
    r.go((header + 8).load(as: Slots.self), header.load(as: Code.self))
  }
}

/// Returns; the frame's header is at slot `a`.
@usableFromInline package enum Return: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> CallReturn? { CallReturn(header: r.sp + Int(a) &* 8) }
}

/// Returns the value `a`, in the first slot and in the accumulator of its kind; the frame's header is at slot `b`.
@usableFromInline package enum ReturnValue<T: Value64>: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: T, _ b: UInt32) -> CallReturn? {
    a.accumulate(&r)
    a.store(r, offset: 0)
    return CallReturn(header: r.sp + Int(b) &* 8)
  }
}

/// The end of a tail call: it goes on in a function of the same instance. It looks the handler up, and does not take it from
/// the record: otherwise a function that calls itself by tail calls could not be stopped by `DispatchTable`.
@usableFromInline package struct Replacement: Ending {
  @usableFromInline package let entry: Code

  @inline(always) package init(entry: Code) { self.entry = entry }

  @inline(always) package func finish(_ r: inout Registers) -> Int { r.go(r.sp, entry) }
}

/// A tail call of function `d`, imported ones not counted. `c` slots of arguments are at slot `a`, the header of this frame is
/// at slot `b`.
@usableFromInline package enum ReturnCall: Operation4 {
  @inline(always) package static var effects: Effects { [.traps, .calls, .safepoint] }
  @inline(always) package static func attempt(
    _ r: inout Registers, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32
  ) -> Replacement? {
    let record = r.context.pointee.functions + Int(d)
    if _slowPath(r.sp + record.pointee.frameSize > r.context.pointee.stackLimit) { return r.leave(.callStackExhausted) }
    let header = r.sp + Int(b) &* 8
    let returnPC = header.load(as: Code.self)
    let callerSP = (header + 8).load(as: Slots.self)
    r.accumulators = Accumulators(bits: 0)
    r.sp.copyMemory(from: r.sp + Int(a) &* 8, byteCount: Int(c) &* 8)
    let newHeader = r.sp + Int(record.pointee.headerOffset)
    newHeader.storeBytes(of: returnPC, as: Code.self)
    (newHeader + 8).storeBytes(of: callerSP, as: Slots.self)
    r.context.pointee.callee = record
    r.accumulators.integer = r.sp.load(as: UInt64.self)
    return Replacement(entry: record.pointee.entry)
  }
}

// MARK: - Executed in the outer loop

/// The entry of a function that has no code yet.
@usableFromInline package enum Translate: OutsideOperation {
  @inline(always) package static var exit: Exit { .translate }
  @inline(always) package static var effects: Effects { [.departs, .calls] }
}
/// The end of a call from another instance.
@usableFromInline package enum ReturnForeign: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnForeign }
  @inline(always) package static var effects: Effects { [.departs, .calls] }
}
/// A call of an imported function, of the host's or of another instance.
@usableFromInline package enum CallImport: OutsideOperation {
  @inline(always) package static var exit: Exit { .callImport }
  @inline(always) package static var effects: Effects { [.departs, .calls, .safepoint] }
}
/// A tail call of an imported function.
@usableFromInline package enum ReturnCallImport: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnCallImport }
  @inline(always) package static var effects: Effects { [.departs, .calls, .safepoint] }
}
/// A tail call of an element of a table.
@usableFromInline package enum ReturnCallIndirect: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnCallIndirect }
  @inline(always) package static var effects: Effects { [.departs, .calls, .safepoint] }
}
/// A tail call of the function that a reference refers to.
@usableFromInline package enum ReturnCallRef: OutsideOperation {
  @inline(always) package static var exit: Exit { .returnCallReference }
  @inline(always) package static var effects: Effects { [.departs, .calls, .safepoint] }
}
