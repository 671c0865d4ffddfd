#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Frames that are pushed and popped outside of the handlers, by the outer loop.
//
// Unsafe: every frame is checked against the end of the stack before it is written.
extension Interpreter {
  /// The slots of a trampoline: instance, return pc, caller's sp, callee. It is below the frame of a function that another
  /// instance has called, and holds what `returnFromForeign` restores, so that an ordinary return needs no check.
  static let trampolineSlots = 4

  /// Writes the trampoline of a call: what `returnFromForeign` restores when `record` has returned.
  static func writeTrampoline(
    at trampoline: Slots, _ instance: UnsafeMutablePointer<InstanceRecord>, returnPC: Code, callerSP: Slots,
    _ record: UnsafeMutablePointer<FunctionRecord>
  ) {
    trampoline.storeBytes(of: instance, as: UnsafeMutablePointer<InstanceRecord>.self)
    (trampoline + 8).storeBytes(of: returnPC, as: Code.self)
    (trampoline + 16).storeBytes(of: callerSP, as: Slots.self)
    (trampoline + 24).storeBytes(of: record, as: UnsafeMutablePointer<FunctionRecord>.self)
  }

  /// Whether there is room for `size` bytes at `frame`.
  func hasRoom(_ size: Int, at frame: Slots) -> Bool { context.pointee.stackLimit - frame >= size }

  /// Pushes the frame of a call whose arguments are at `frame`, in the instance of the context. Returns whether there is room
  /// for it.
  func enter(_ record: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, returnPC: Code, callerSP: Slots) -> Bool {
    guard hasRoom(record.pointee.frameSize, at: frame) else { return false }
    let header = frame + Int(record.pointee.headerOffset)
    header.storeBytes(of: returnPC, as: Code.self)
    (header + 8).storeBytes(of: callerSP, as: Slots.self)
    context.pointee.callee = record
    context.pointee.sp = frame
    context.pointee.pc = record.pointee.entry
    context.pointee.accumulators = Accumulators(bits: frame.load(as: UInt64.self))
    return true
  }

  /// Goes back from the frame on top, of `record`, to the call: for a trap that happens in the caller.
  func leaveFrame(of record: UnsafeMutablePointer<FunctionRecord>) {
    let header = context.pointee.sp + Int(record.pointee.headerOffset)
    var returnPC = header.load(as: Code.self)
    var callerSP = (header + 8).load(as: Slots.self)
    if returnPC == CodeStub.returnForeign {
      let trampoline = callerSP
      returnPC = (trampoline + 8).load(as: Code.self)
      callerSP = (trampoline + 16).load(as: Slots.self)
      guard returnPC != CodeStub.finish, returnPC != CodeStub.returnForeign else { return }
      context.pointee.enter(trampoline.load(as: UnsafeMutablePointer<InstanceRecord>.self))
    }
    guard returnPC != CodeStub.finish else { return }
    context.pointee.pc = returnPC - 8
    context.pointee.sp = callerSP
  }

  /// Calls a function of another instance: writes a trampoline, puts the arguments above it, and switches to the instance.
  /// Returns whether there is room.
  func enterForeign(
    _ record: UnsafeMutablePointer<FunctionRecord>, arguments: Slots, trampoline: Slots, returnPC: Code, callerSP: Slots
  ) -> Bool {
    let size = Int(record.pointee.parameterSlots) * 8
    let frame = trampoline + Self.trampolineSlots * 8
    guard hasRoom(max(record.pointee.frameSize, size), at: frame) else { return false }
    // The ranges may overlap, which `copyMemory` allows. The trampoline may overwrite the arguments, so it is written after
    // that.
    frame.copyMemory(from: arguments, byteCount: size)
    Self.writeTrampoline(at: trampoline, context.pointee.instance, returnPC: returnPC, callerSP: callerSP, record)
    context.pointee.enter(record.pointee.instance)
    return enter(record, frame, returnPC: CodeStub.returnForeign, callerSP: trampoline)
  }

  /// Ends a call from another instance: sp is the trampoline's address, and the results are above it.
  func returnFromForeign() {
    let trampoline = context.pointee.sp
    let instance = trampoline.load(as: UnsafeMutablePointer<InstanceRecord>.self)
    let returnPC = (trampoline + 8).load(as: Code.self)
    let callerSP = (trampoline + 16).load(as: Slots.self)
    let record = (trampoline + 24).load(as: UnsafeMutablePointer<FunctionRecord>.self)
    trampoline.copyMemory(from: trampoline + Self.trampolineSlots * 8, byteCount: Int(record.pointee.resultSlots) * 8)
    context.pointee.enter(instance)
    context.pointee.sp = callerSP
    context.pointee.pc = returnPC
  }

  /// Replaces the frame on top, whose header is at slot `header`, by the frame of a tail call of a guest's function. Returns
  /// whether there is room.
  func replaceFrame(by record: UnsafeMutablePointer<FunctionRecord>, arguments: Slots, header: Int) -> Bool {
    let frame = context.pointee.sp
    let returnPC = (frame + header * 8).load(as: Code.self)
    let callerSP = (frame + header * 8 + 8).load(as: Slots.self)
    // If another instance has called this function, there is a trampoline already, which restores the right instance. One more
    // trampoline on each tail call would make the stack grow without end.
    guard record.pointee.instance == context.pointee.instance || returnPC == CodeStub.returnForeign else {
      return enterForeign(record, arguments: arguments, trampoline: frame, returnPC: returnPC, callerSP: callerSP)
    }
    let size = Int(record.pointee.parameterSlots) * 8
    guard hasRoom(max(record.pointee.frameSize, size), at: frame) else { return false }
    frame.copyMemory(from: arguments, byteCount: size)
    context.pointee.enter(record.pointee.instance)
    return enter(record, frame, returnPC: returnPC, callerSP: callerSP)
  }

  /// Removes the frame on top, whose header is at slot `header`: the place of the execution is then the call.
  func removeFrame(header: Int) {
    let frame = context.pointee.sp
    var returnPC = (frame + header * 8).load(as: Code.self)
    var callerSP = (frame + header * 8 + 8).load(as: Slots.self)
    if returnPC == CodeStub.returnForeign {
      let trampoline = callerSP
      context.pointee.enter(trampoline.load(as: UnsafeMutablePointer<InstanceRecord>.self))
      returnPC = (trampoline + 8).load(as: Code.self)
      callerSP = (trampoline + 16).load(as: Slots.self)
    }
    // Not before `finish`, which no call has written.
    context.pointee.pc = returnPC == CodeStub.finish ? returnPC : returnPC - 8
    context.pointee.sp = callerSP
  }

  /// Returns from the frame on top, whose header is at slot `header`, with `slotCount` slots of results that are at `results`.
  func returnResults(_ results: Slots, slotCount: Int, header: Int) {
    let frame = context.pointee.sp
    let returnPC = (frame + header * 8).load(as: Code.self)
    let callerSP = (frame + header * 8 + 8).load(as: Slots.self)
    frame.copyMemory(from: results, byteCount: slotCount * 8)
    returned(to: frame)
    context.pointee.sp = callerSP
    context.pointee.pc = returnPC
  }

  /// Puts the first result of a call, which has just returned it at `results`, into the accumulators.
  func returned(to results: Slots) { context.pointee.accumulators = Accumulators(bits: results.load(as: UInt64.self)) }
}
