#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Calls that the handlers leave to the outer loop: of functions without code, of host functions, and into other instances.
extension Store {
  /// Translates the function that was just called, and enters it.
  func translateCallee() throws(Trap) {
    let context = interpreter.context
    let record = context.pointee.callee
    let module = runningInstance.module
    let own = Int(record.pointee.index) - module.structure.importedFunctionCount
    let entry: Translations.Entry
    do throws(TranslationError) {
      entry = try module.translation(
        of: own, interruption: interruption.flag)
    } catch {
      interpreter.leaveFrame(of: record)
      if case .interrupted = error, let reason = interruption.trapReason { throw trap(reason) }
      throw trap(error.trapReason)
    }
    // Taken whether or not the module has the code already: fuel depends on the guest alone.
    guard hasTakenFuel(UInt64(module.structure.codes[own].range.count >> 4 + entry.frameSlots >> 6)) else {
      interpreter.leaveFrame(of: record)
      throw trap(.outOfFuel)
    }
    runningInstance.codeIndex.insert(own, entry)
    record.pointee.frameSize = entry.frameSlots * 8
    record.pointee.entry = entry.code
    record.pointee.handler = interpreter.handler(at: entry.code)
    guard interpreter.hasRoom(entry.frameSlots * 8, at: context.pointee.sp) else {
      interpreter.leaveFrame(of: record)
      throw trap(.callStackExhausted)
    }
    context.pointee.pc = entry.code
  }

  // MARK: - Into other instances, and to the host

  /// Calls an imported function.
  func callImport() throws(Trap) {
    let operands = interpreter.operands(CallImportOperands.self)
    try callForeign(interpreter.context.pointee.instance.pointee.functionSpace[operands.function], frame: operands.frame)
  }

  /// An indirect call of a function of another instance or of another type. A subtype is allowed.
  func callForeign() throws(Trap) {
    let record = interpreter.context.pointee.callee
    let operands = interpreter.operands(CallIndirectOperands.self)
    try requireType(operands.type, of: record)
    try callForeign(record, frame: operands.frame)
  }

  /// Makes sure that a function has the type with that index, or one that is declared below it.
  private func requireType(_ type: Int, of record: UnsafeMutablePointer<FunctionRecord>) throws(Trap) {
    guard TypeRecord.isSubtype(record.pointee.type, interpreter.context.pointee.types[type]) else {
      throw trap(.indirectCallTypeMismatch)
    }
  }

  /// A call by a reference, of a function that is not the instance's own.
  func callReferenceForeign() throws(Trap) {
    try callForeign(interpreter.context.pointee.callee, frame: interpreter.operands(CallRefOperands.self).frame)
  }

  /// Calls a function whose arguments are in the slots from `slot` on.
  private func callForeign(_ record: UnsafeMutablePointer<FunctionRecord>, frame slot: Int) throws(Trap) {
    let context = interpreter.context
    let frame = context.pointee.sp + slot * 8
    let returnPC = interpreter.next
    if let host = record.pointee.host {
      try callHost(host, frame, caller: context.pointee.instance)
      // Without results the frame may be at the end of the stack, where nothing can be read.
      if record.pointee.resultSlots > 0 { interpreter.returned(to: frame) }
      context.pointee.pc = returnPC
      return
    }
    let isOwn = record.pointee.instance == context.pointee.instance
    let hasRoom =
      isOwn
      ? interpreter.enter(record, frame, returnPC: returnPC, callerSP: context.pointee.sp)
      : interpreter.enterForeign(record, arguments: frame, trampoline: frame, returnPC: returnPC, callerSP: context.pointee.sp)
    guard hasRoom else { throw trap(.callStackExhausted) }
  }

  /// Calls a host function with the arguments at `frame`, and leaves the results there.
  func callHost(
    _ function: Unmanaged<HostFunctionObject>, _ frame: Slots, caller: UnsafeMutablePointer<InstanceRecord>?
  ) throws(Trap) {
    // The store retains the host function. To retain it once more for the call would take longer than the rest of the call.
    let failure = function._withUnsafeGuaranteedRef { callHost($0.function, frame, caller) }
    guard let failure else { return }
    if requestedPause != nil {
      pausedHostCall = HostCall(
        function: function, caller: caller, slots: frame.assumingMemoryBound(to: UInt64.self), origin: caller == nil ? .host : .call)
      throw failure
    }
    throw caller == nil ? failure : completed(failure)
  }

  @inline(__always)
  func callHost(_ host: HostFunction, _ frame: Slots, _ caller: UnsafeMutablePointer<InstanceRecord>?) -> Trap? {
    let failure: Trap?? = interpreter.withSlots(at: frame, count: host.slotCount) { slots in
      do throws(Trap) { try host.body(Caller(store: self, record: caller), slots) } catch { return error }
      // The host function has asked for a pause, and then thought better of it.
      if requestedPause != nil { requestedPause = nil }
      if host.returnsReferences, !accept(slots, as: host.type.results) {
        return Trap(.host("a host function of type \(host.type) returned a reference of another kind, or of another store"))
      }
      return nil
    }
    return failure ?? Trap(.callStackExhausted)
  }

  // MARK: - Tail calls

  /// A tail call of an imported function.
  func tailCallImport() throws(Trap) {
    let operands = interpreter.operands(ReturnCallImportOperands.self)
    let record = interpreter.context.pointee.instance.pointee.functionSpace[operands.function]
    try tailCall(record, arguments: operands.arguments, header: operands.header)
  }

  /// A tail call of an element of a table, which is found as `call_indirect` finds it.
  func tailCallIndirect() throws(Trap) {
    let operands = interpreter.operands(ReturnCallIndirectOperands.self)
    let table = table(operands.table)
    let index = table.number(operands.index)
    guard index < table.record.pointee.count else { throw trap(.undefinedElement) }
    guard let record = table.record.pointee.elements[Int(index)].function else { throw trap(.uninitializedElement) }
    try requireType(operands.type, of: record)
    try tailCall(record, arguments: operands.arguments, header: operands.header)
  }

  /// A tail call of the function that a reference refers to.
  func tailCallReference() throws(Trap) {
    let operands = interpreter.operands(ReturnCallRefOperands.self)
    guard let record = functions.record(operands.reference) else { throw trap(.nullFunctionReference) }
    try tailCall(record, arguments: operands.arguments, header: operands.header)
  }

  /// Replaces the frame on top by that of a call of `record`.
  private func tailCall(_ record: UnsafeMutablePointer<FunctionRecord>, arguments slot: Int, header: Int) throws(Trap) {
    let arguments = interpreter.context.pointee.sp + slot * 8
    if let host = record.pointee.host {
      // The arguments are above this frame already. The results then replace the frame.
      do throws(Trap) { try callHost(host, arguments, caller: interpreter.context.pointee.instance) } catch {
        pausedHostCall?.origin = .tailCall(header: header)
        // The frame is gone, and what it catches.
        if case .exception = error.reason { interpreter.removeFrame(header: header) }
        throw error
      }
      interpreter.returnResults(arguments, slotCount: Int(record.pointee.resultSlots), header: header)
    } else if !interpreter.replaceFrame(by: record, arguments: arguments, header: header) {
      throw trap(.callStackExhausted)
    }
  }
}

extension FunctionRecord {
  /// For a host function, the object that is called; the store retains it.
  var host: Unmanaged<HostFunctionObject>? { hostObject.map { Unmanaged.fromOpaque($0) } }
}
