#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension SnapshotReader {
  /// Makes the executions, each ready to be resumed.
  mutating func readExecutions(_ store: Store) throws(SnapshotError) -> [Execution] {
    var borders: [ObjectIdentifier: [Int: InstructionBorders]] = [:]
    var executions: [Execution] = []
    for _ in 0..<(try count()) { executions.append(try readExecution(store, &borders)) }
    return executions
  }

  private mutating func readExecution(
    _ store: Store, _ borders: inout [ObjectIdentifier: [Int: InstructionBorders]]
  ) throws(SnapshotError) -> Execution {
    let number = try number(below: store.functions.count, "function")
    let function = Function(store: store, record: store.functions.record.pointee.records[number])
    let size = try unsigned()
    guard size <= 1 << 30, let stack = ValueStack(size: Int(size)) else { throw .limitExceeded("there is no memory for a stack") }
    do throws(SnapshotError) {
      let keptFuel = try unsigned()
      let fuelDebt = try unsigned()
      let frames = try readFrames(store, &borders)
      let activation = try readStack(stack, function, frames, store)
      let hostCall = try readHostCall(activation, frames.last, store)
      return Execution(
        restoring: function, stack, activation, isEntered: !frames.isEmpty, hostCall, keptFuel: keptFuel, fuelDebt: fuelDebt)
    } catch {
      stack.release()
      throw error
    }
  }

  /// The call of a host function that is to be made again: that of the instruction which is next.
  private mutating func readHostCall(_ activation: Activation, _ frame: Frame?, _ store: Store) throws(SnapshotError) -> HostCall? {
    guard try byte() != 0 else { return nil }
    let number = try number(below: store.functions.count, "function")
    let record = store.functions.record.pointee.records[number]
    guard let function = record.pointee.host, let frame else { throw damaged("a guest waits for what is no function of the host") }
    let (pc, sp) = (activation.context.pc, activation.context.sp)
    if let call = CallInstruction(pc, frame.instance) {
      guard Int(record.pointee.resultSlots) == call.resultSlots else { throw damaged("a function of the host has other results") }
      let slots = (sp + call.frame * 8).assumingMemoryBound(to: UInt64.self)
      return HostCall(function: function, caller: frame.instance.record, slots: slots, origin: .call)
    }
    let header = Int(frame.record.pointee.headerOffset) / 8
    guard let arguments = CallInstruction.tailCallArguments(pc), record.pointee.resultSlots == frame.record.pointee.resultSlots else {
      throw damaged("a guest waits where it calls nothing")
    }
    let slots = (sp + arguments * 8).assumingMemoryBound(to: UInt64.self)
    return HostCall(function: function, caller: frame.instance.record, slots: slots, origin: .tailCall(header: header))
  }

  // MARK: - Frames

  /// A function on the stack, and the place in it.
  private struct Frame {
    let instance: InstanceObject
    let record: UnsafeMutablePointer<FunctionRecord>
    let code: Code
    let word: Int
    let isForeign: Bool
    /// The call that the frame waits for; `nil` in the innermost.
    let call: CallInstruction?
  }

  /// Reads the frames from the outermost on. Each but the last is at the end of a call that leads to the next.
  private mutating func readFrames(
    _ store: Store, _ borders: inout [ObjectIdentifier: [Int: InstructionBorders]]
  ) throws(SnapshotError) -> [Frame] {
    var frames: [Frame] = []
    let count = try count()
    for index in 0..<count {
      let instance = store.instances[try number(below: store.instances.count, "instance")]
      let function = try number(below: instance.module.structure.codes.count, "function")
      try store.prepareCode(of: function, in: instance)
      let record = instance.record.pointee.functions + function
      let known = borders[ObjectIdentifier(instance.module)]?[function]
      let place = known ?? InstructionBorders(instance.codeIndex.place(of: record.pointee.entry))
      guard let place else { throw damaged("a function has no code") }
      borders[ObjectIdentifier(instance.module), default: [:]][function] = place
      let word = Int(clamping: try unsigned())
      let isForeign = try byte() != 0
      let isLast = index == count - 1
      guard isLast ? place.isBorder(word) : place.isAfterInstruction(word) else { throw damaged("a frame is not at an instruction") }
      var call: CallInstruction?
      if !isLast {
        call = CallInstruction(place.instruction(before: word, record.pointee.entry), instance)
        guard call != nil else { throw damaged("a frame is not after a call") }
      }
      frames.append(
        Frame(instance: instance, record: record, code: record.pointee.entry, word: word, isForeign: isForeign, call: call))
    }
    return frames
  }

  // MARK: - The stack

  /// Reads the words on the stack, and writes over them what the frames are linked by.
  ///
  /// Unsafe: no frame, nor what a call puts below it, is beyond the end of the stack; a frame is as large as the translator has counted
  /// it. Return addresses are those of the code that is there now, after calls of functions with as many results.
  private mutating func readStack(
    _ stack: ValueStack, _ function: Function, _ frames: [Frame], _ store: Store
  ) throws(SnapshotError) -> Activation {
    let slotCount = try count()
    guard slotCount * 8 <= stack.end - stack.base else { throw damaged("the stack is larger than it is") }
    for slot in 0..<slotCount { stack.base.storeBytes(of: try word64(), toByteOffset: slot * 8, as: UInt64.self) }
    let accumulators = Accumulators(
      integer: try word64(), double: Double(bitPattern: try word64()), single: Float(bitPattern: try word32()),
      vectorLow: Double(bitPattern: try word64()), vectorHigh: Double(bitPattern: try word64()))
    let bulkProgress = Int(clamping: try unsigned())
    guard let last = frames.last else {
      guard slotCount >= FrameLayout(function.type).header else { throw damaged("arguments are missing") }
      return store.interpreter.activation(on: stack)
    }
    var sp = stack.base
    // Where the function returns to that the host has called.
    var returnPC = CodeStub.finish
    var callerSP = stack.base
    var caller: InstanceObject?
    var resultSlots = Int(function.record.pointee.resultSlots)
    for frame in frames {
      guard Int(frame.record.pointee.resultSlots) == resultSlots else {
        throw damaged("a function has other results than its caller needs")
      }
      let instance = caller?.record ?? function.record.pointee.instance
      guard frame.isForeign || frame.instance.record == instance else {
        throw damaged("a function belongs to another instance than its caller")
      }
      let needed = frame.record.pointee.frameSize + (frame.isForeign ? Interpreter.trampolineSlots * 8 : 0)
      guard needed <= stack.end - sp else { throw damaged("the stack is smaller than its frames") }
      if frame.isForeign {
        Interpreter.writeTrampoline(at: sp, instance, returnPC: returnPC, callerSP: callerSP, frame.record)
        (returnPC, callerSP) = (CodeStub.returnForeign, sp)
        sp += Interpreter.trampolineSlots * 8
      }
      let header = sp + Int(frame.record.pointee.headerOffset)
      header.storeBytes(of: returnPC, as: Code.self)
      (header + 8).storeBytes(of: callerSP, as: Slots.self)
      guard let call = frame.call else { break }
      returnPC = frame.code + frame.word * 8
      callerSP = sp
      caller = frame.instance
      resultSlots = call.resultSlots
      sp += call.frame * 8
    }
    // What was left on the stack by others is not to be seen.
    guard slotCount * 8 == sp - stack.base + last.record.pointee.frameSize else { throw damaged("words on the stack are missing") }
    return store.interpreter.activation(
      on: stack, sp: sp, pc: last.code + last.word * 8, last.record, accumulators, outermostFunction: function.record,
      bulkProgress: bulkProgress)
  }
}
