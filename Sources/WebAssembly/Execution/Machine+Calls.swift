/// Calls that leave the handlers: of functions without code, of host functions, into other instances.
extension Machine {
  /// The slots of a trampoline: instance, return pc, caller's sp, callee. It lies below the frame of a function that was
  /// called from another instance, and holds what `returnFromForeign` puts back, so that an ordinary return checks nothing.
  private static let trampolineSlots = 4

  /// Pushes the frame of a call whose arguments lie at `frame`, in the instance that the context shows.
  func enter(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, returnPC: Code, callerSP: Slots
  ) throws(Trap) {
    guard context.pointee.stackLimit - frame >= Int(record.pointee.frameSize) else { throw trap(.callStackExhausted) }
    let header = frame + Int(record.pointee.headerOffset)
    header.storeBytes(of: returnPC, as: Code.self)
    (header + 8).storeBytes(of: callerSP, as: Slots.self)
    context.pointee.callee = record
    context.pointee.sp = frame
    context.pointee.pc = record.pointee.entry
  }

  /// Translates the function that was just called, and enters it.
  func translateCallee() throws(Trap) {
    let record = context.pointee.callee
    let module = instance.module
    let entry: Translations.Entry
    do throws(TranslationError) {
      entry = try module.translation(of: Int(record.pointee.index) - module.structure.importedFunctionCount)
    } catch {
      leaveFrame(record)
      throw trap(error.trapReason)
    }
    record.pointee.frameSize = UInt32(entry.frameSlots * 8)
    record.pointee.entry = entry.code
    record.pointee.handler = handler(at: entry.code)
    guard context.pointee.stackLimit - context.pointee.sp >= entry.frameSlots * 8 else {
      leaveFrame(record)
      throw trap(.callStackExhausted)
    }
    context.pointee.pc = entry.code
  }

  /// Goes back to the call of `record`, whose frame is on top: for a trap that counts as the caller's.
  private func leaveFrame(_ record: UnsafeMutablePointer<FunctionRecord>) {
    let header = context.pointee.sp + Int(record.pointee.headerOffset)
    let returnPC = header.load(as: Code.self)
    guard returnPC != CodeStub.finish, returnPC != CodeStub.returnForeign else { return }
    context.pointee.pc = returnPC - 8
    context.pointee.sp = (header + 8).load(as: Slots.self)
  }

  // MARK: - Into other instances, and to the host

  /// Calls an imported function.
  func callImport() throws(Trap) {
    let record = context.pointee.instance.pointee.functionSpace[Int(word(field: 2))]
    try callForeign(record, base: Int(short(field: 1)))
  }

  /// Calls a function that is not the running instance's own, its arguments from slot `base` on.
  func callForeign(_ record: UnsafeMutablePointer<FunctionRecord>, base: Int) throws(Trap) {
    let frame = context.pointee.sp + base * 8
    let returnPC = next
    if let host = record.pointee.host {
      try callHost(host, frame, caller: context.pointee.instance)
      context.pointee.pc = returnPC
    } else if record.pointee.instance == context.pointee.instance {
      try enter(record, frame, returnPC: returnPC, callerSP: context.pointee.sp)
    } else {
      try enterForeign(record, arguments: frame, trampoline: frame, returnPC: returnPC, callerSP: context.pointee.sp)
    }
  }

  /// Calls a function of another instance: writes a trampoline, puts the arguments above it, switches instances.
  private func enterForeign(
    _ record: UnsafeMutablePointer<FunctionRecord>, arguments: Slots, trampoline: Slots, returnPC: Code, callerSP: Slots
  ) throws(Trap) {
    let size = slotCount(of: record).parameters * 8
    let frame = trampoline + Self.trampolineSlots * 8
    guard context.pointee.stackLimit - frame >= max(Int(record.pointee.frameSize), size) else {
      throw trap(.callStackExhausted)
    }
    // The ranges may overlap, which `copyMemory` allows; the trampoline is written afterwards.
    frame.copyMemory(from: arguments, byteCount: size)
    trampoline.storeBytes(of: context.pointee.instance, as: UnsafeMutablePointer<InstanceRecord>.self)
    (trampoline + 8).storeBytes(of: returnPC, as: Code.self)
    (trampoline + 16).storeBytes(of: callerSP, as: Slots.self)
    (trampoline + 24).storeBytes(of: record, as: UnsafeMutablePointer<FunctionRecord>.self)
    setInstance(record.pointee.instance)
    try enter(record, frame, returnPC: CodeStub.returnForeign, callerSP: trampoline)
  }

  /// Ends a call from another instance: sp stands at the trampoline, the results above it.
  func returnFromForeign() {
    let trampoline = context.pointee.sp
    let instance = trampoline.load(as: UnsafeMutablePointer<InstanceRecord>.self)
    let returnPC = (trampoline + 8).load(as: Code.self)
    let callerSP = (trampoline + 16).load(as: Slots.self)
    let record = (trampoline + 24).load(as: UnsafeMutablePointer<FunctionRecord>.self)
    trampoline.copyMemory(from: trampoline + Self.trampolineSlots * 8, byteCount: slotCount(of: record).results * 8)
    setInstance(instance)
    context.pointee.sp = callerSP
    context.pointee.pc = returnPC
  }

  /// A `call_indirect` whose element has another type: a subtype will do.
  func callMismatched() throws(Trap) {
    let record = context.pointee.callee
    let wanted = context.pointee.typeIDs[Int(word(field: lastField - 2))]
    guard store.engine.types.isSubtype(record.pointee.typeID, wanted) else { throw trap(.indirectCallTypeMismatch) }
    try callForeign(record, base: Int(short(field: lastField - 3)))
  }

  // MARK: - Tail calls

  /// `return_call_indirect`: finds the function as `call_indirect` does.
  func tailCallIndirect() throws(Trap) {
    let table = context.pointee.tables[Int(short(field: 6))].pointee
    let index = UInt64(slot32(field: 1))
    guard index < table.count else { throw trap(.undefinedElement) }
    guard let record = table.elements[Int(index)].function else { throw trap(.uninitializedElement) }
    let wanted = context.pointee.typeIDs[Int(word(field: 4))]
    guard record.pointee.typeID == wanted || store.engine.types.isSubtype(record.pointee.typeID, wanted) else {
      throw trap(.indirectCallTypeMismatch)
    }
    try tailCall(record, base: Int(short(field: 2)), header: Int(short(field: 3)))
  }

  /// Replaces the frame on top, whose header stands at slot `header`, by that of a call of `record`.
  func tailCall(_ record: UnsafeMutablePointer<FunctionRecord>, base: Int, header: Int) throws(Trap) {
    let frame = context.pointee.sp
    let arguments = frame + base * 8
    let returnPC = (frame + header * 8).load(as: Code.self)
    let callerSP = (frame + header * 8 + 8).load(as: Slots.self)
    let size = slotCount(of: record)
    if let host = record.pointee.host {
      // Above this frame, where there is room; the results then replace the frame.
      try callHost(host, arguments, caller: context.pointee.instance)
      frame.copyMemory(from: arguments, byteCount: size.results * 8)
      context.pointee.sp = callerSP
      context.pointee.pc = returnPC
      return
    }
    // A function that another instance has called has a trampoline already, which puts back the right instance: another
    // one on each tail call would let the stack grow without end.
    guard record.pointee.instance == context.pointee.instance || returnPC == CodeStub.returnForeign else {
      return try enterForeign(record, arguments: arguments, trampoline: frame, returnPC: returnPC, callerSP: callerSP)
    }
    guard context.pointee.stackLimit - frame >= max(Int(record.pointee.frameSize), size.parameters * 8) else {
      throw trap(.callStackExhausted)
    }
    frame.copyMemory(from: arguments, byteCount: size.parameters * 8)
    setInstance(record.pointee.instance)
    try enter(record, frame, returnPC: returnPC, callerSP: callerSP)
  }

  /// The slots of a function's parameters and results.
  private func slotCount(of record: UnsafeMutablePointer<FunctionRecord>) -> (parameters: Int, results: Int) {
    let type = store.engine.types.functionType(record.pointee.typeID) ?? FunctionType()
    return (FrameLayout.slots(type.parameters), FrameLayout.slots(type.results))
  }
}
