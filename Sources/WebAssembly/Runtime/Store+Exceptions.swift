#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Exceptions: from where they are thrown to where they are caught.
///
/// A throw looks at the frames from the innermost on, each by its function's exception table. Where a clause fits, the frames above
/// are gone, and execution goes on there. The frames below a host function are looked at when the host function has passed the
/// exception on.
///
/// WebAssembly 3.0, section 4.4.8 (`throw_ref`).
extension Store {
  /// The exception that the instruction at pc throws.
  func thrownException(_ exit: Exit) throws(Trap) -> ExceptionObject {
    guard exit == .throwException else {
      let reference = interpreter.operands(ThrowRefOperands.self).exception
      guard let exception = exceptions.object(reference) else { throw trap(.nullExceptionReference) }
      return exception
    }
    let operands = interpreter.operands(ThrowOperands.self)
    let tag = runningInstance.tags[operands.tag]
    let slots = (interpreter.context.pointee.sp + operands.arguments * 8).assumingMemoryBound(to: UInt64.self)
    return ExceptionObject(
      store: self, tag: tag, payload: Array(UnsafeBufferPointer(start: slots, count: tags[tag].slotCount)))
  }

  /// Goes on where an exception is caught that is thrown at the present place of the execution.
  ///
  /// - Parameter calls: the calls that the exception has passed before.
  /// - Throws: the exception as a trap, where no guest catches it above the host.
  func raise(_ exception: ExceptionObject, after calls: StackCalls = StackCalls()) throws(Trap) {
    var handler: (frame: StackFrame, clause: ExceptionTable.Clause)?
    var regionCount = 0
    var isInterrupted = false
    walkStack { frame in
      guard let clause = clause(for: exception, in: frame, &regionCount) else {
        isInterrupted = interpreter.isConnected && interruption.isRequested
        return !isInterrupted
      }
      handler = (frame, clause)
      return false
    }
    // Calls pay for frames; a function may have any number of regions.
    guard hasTakenFuel(UInt64(regionCount >> 4)) else { throw trap(.outOfFuel) }
    if let handler {
      if handler.clause.reference != nil { try makeRoom(for: exception, below: handler.frame.end) }
      return land(exception, handler.clause, in: handler.frame)
    }
    if isInterrupted, let reason = interruption.trapReason { throw trap(reason) }
    var uncaught = GuestException(exception, values(of: exception), hold(exception, tags[exception.tag]))
    uncaught.calls = self.calls(after: calls)
    throw Trap(.exception(uncaught))
  }

  /// Passes on the exception that an instruction or a host function has thrown.
  func pass(on exception: GuestException) throws(Trap) {
    guard exception.object.store == identity.number else {
      throw trap(.host("a host function threw an exception of another store"))
    }
    try raise(exception.object, after: exception.calls)
  }

  // MARK: - Frames

  /// The clause of a frame's function that catches an exception there. Counts the regions that were looked at.
  private func clause(
    for exception: ExceptionObject, in frame: StackFrame, _ regionCount: inout Int
  ) -> ExceptionTable.Clause? {
    let table = frame.place.exceptions
    guard !table.regions.isEmpty else { return nil }
    let tags = instances[frame.instance.pointee.number].tags
    var number = table.region(at: frame.word, &regionCount)
    while number >= 0 {
      let region = table.regions[number]
      regionCount += 1 + region.clauses.count
      for clause in table.clauses[region.clauses] where clause.tag.map({ tags[$0] == exception.tag }) ?? true { return clause }
      number = region.next
    }
    return nil
  }

  /// Goes on at a clause. Unsafe: the slots are in the frame, as the translator has counted it.
  private func land(_ exception: ExceptionObject, _ clause: ExceptionTable.Clause, in frame: StackFrame) {
    let context = interpreter.context
    context.pointee.enter(frame.instance)
    context.pointee.sp = frame.sp
    context.pointee.pc = frame.place.code + clause.target * 8
    if clause.tag != nil {
      for (index, slot) in exception.payload.enumerated() {
        frame.sp.storeBytes(of: slot, toByteOffset: (clause.payload + index) * 8, as: UInt64.self)
      }
    }
    if let slot = clause.reference {
      let count = exceptions.count
      frame.sp.storeBytes(of: exceptions.insert(exception), toByteOffset: slot * 8, as: UInt64.self)
      if exceptions.count > count { allocations.exceptionSize += exception.size }
    }
  }

  /// What an exception carries.
  private func values(of exception: ExceptionObject) -> [Value] {
    exception.payload.withUnsafeBufferPointer { buffer in
      guard var slot = buffer.baseAddress else { return [] }
      return tags[exception.tag].type.parameters.map { type in
        defer { slot += type.slotCount }
        return Value(type, from: slot, in: self)
      }
    }
  }

  // MARK: - Memory

  /// Makes room for one more exception that a guest has a reference to: releases those that nothing refers to any more, where
  /// there are many more than were left the last time.
  ///
  /// - Parameters:
  ///   - exception: the one that is about to be caught.
  ///   - end: where the frames end that are left.
  /// - Throws: a trap where guests keep more than the store's limits allow.
  private func makeRoom(for exception: ExceptionObject, below end: Slots) throws(Trap) {
    let room = max(allocations.room(limits) + allocations.exceptionSize, Self.leastExceptionRoom)
    let isDue = exceptions.count >= exceptionLimit
    guard isDue || allocations.exceptionSize >= room / 2 else { return }
    let rootCount = releaseUnreachableExceptions(below: end, keeping: exception)
    // So that to look costs each exception a few steps at most. Where they are large, and little room is left, it comes earlier
    // than that, for fuel.
    exceptionLimit = max(Self.leastExceptionLimit, exceptions.count * 2, exceptions.count + rootCount / 16)
    guard isDue || hasTakenFuel(UInt64(rootCount >> 8)) else { throw trap(.outOfFuel) }
    // Half of what they may take before the next time, so that as much is made until then.
    guard allocations.exceptionSize <= room / 4 else { throw trap(.limitExceeded("the guest keeps too many exceptions")) }
  }

  /// Releases the exceptions that nothing refers to: not a global, a table, a frame below `end`, another exception, or one that
  /// the host has. Returns how much there was to look through.
  @discardableResult
  func releaseUnreachableExceptions(below end: Slots? = nil, keeping exception: ExceptionObject? = nil) -> Int {
    var rootCount = exceptions.entryCount
    heldExceptions.removeUnused()
    exceptions.removeAll { visit in
      func visitRoot(_ reference: UInt64) {
        rootCount += 1
        visit(reference)
      }
      visitReferences(visitRoot)
      if let end { interpreter.visitFrames(below: end, visitRoot) } else { interpreter.visitFrames(visitRoot) }
      visitOtherFrames(visitRoot)
      exception?.payload.forEach(visit)
      heldExceptions.visitReferences(visit)
    } references: {
      $0.payload
    }
    allocations.exceptionSize = 0
    exceptions.visitObjects { allocations.exceptionSize += $0.size }
    return rootCount
  }

  /// The host gets an exception; what it refers to must be kept.
  func hold(_ exception: ExceptionObject, _ tag: TagObject) -> HeldException? {
    guard tag.type.parameters.contains(where: { $0.isReference }) else { return nil }
    let held = HeldException(exception)
    heldExceptions.insert(held)
    return held
  }

  /// How many exceptions there may be at least before it is looked which of them are used.
  static var leastExceptionLimit: Int { 1024 }
  /// How many bytes exceptions may take at least, however little room is left for what guests allocate.
  static var leastExceptionRoom: UInt64 { 1 << 20 }
}
