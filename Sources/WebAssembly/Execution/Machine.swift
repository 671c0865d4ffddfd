/// Executes the guests of one store: the value stack, the context that the handlers see, and the outer loop, which does what
/// handlers leave to it.
///
/// Guest calls push frames on the value stack and never recurse here. Only a host function that calls a guest does: its
/// frames lie above those of the guest that called it, on the same value stack.
final class Machine {
  /// The store owns the machine, which therefore does not own the store: it says who it is when it is complete.
  /// (`unowned` is not there in Embedded Swift.)
  var owner: Unmanaged<Store>!
  var store: Store { owner.takeUnretainedValue() }
  let cx: Context
  let context: UnsafeMutablePointer<ExecutionContext>
  private let stack: AddressSpace?
  /// Where the frames of the next call from the host begin.
  private var entry: Slots
  /// How many calls from the host are nested.
  private var depth = 0
  private let maximumDepth: Int
  let profile: InstructionProfile?
  private let interruption: InterruptionHandle
  private let table: DispatchTable
  /// Where samples go.
  var guestProfile: GuestProfile?

  init(
    _ configuration: Engine.Configuration, stackSize: Int, interruption: InterruptionHandle,
    hostInstance: UnsafeMutablePointer<InstanceRecord>
  ) {
    maximumDepth = configuration.maximumHostNesting
    self.interruption = interruption
    // The table of handlers lies behind the context.
    precondition(MemoryLayout<ExecutionContext>.size <= ExecutionContext.handlersOffset)
    cx = .allocate(byteCount: ExecutionContext.handlersOffset + DispatchTable.size, alignment: 64)
    let size = min(max(stackSize, 4 << 10), 1 << 30)
    stack = AddressSpace(size: size, reserving: size)
    // Without memory for a stack there is no room on it: every call traps.
    entry = stack?.base ?? cx
    let stackLimit = stack == nil ? entry : entry + size
    profile = configuration.profilesInstructions ? InstructionProfile() : nil
    table = DispatchTable(at: cx + ExecutionContext.handlersOffset, countingHandler: profile?.handler)
    if configuration.isInterruptible { interruption.connect(to: table) }
    context = cx.bindMemory(to: ExecutionContext.self, capacity: 1)
    // What stands for pointers is never read: `run` sets them before code is executed.
    let callee = UnsafeMutablePointer<FunctionRecord>(bitPattern: 8)!
    context.initialize(
      to: ExecutionContext(
        sp: entry, pc: CodeStub.finish, accumulator: 0, stackLimit: stackLimit, callee: callee, fuel: 0, interruption: interruption.flag,
        profile: profile?.counters ?? .init(bitPattern: 8)!, instance: hostInstance, functions: callee, ownGlobals: .init(bitPattern: 8)!, importedGlobals: .init(bitPattern: 8)!,
        tables: .init(bitPattern: 8)!, typeIDs: .init(bitPattern: 8)!))
  }

  deinit {
    interruption.connect(to: nil)
    stack?.release()
    cx.deallocate()
  }

  // MARK: - Calls from the host

  /// Sets slots aside for the arguments of a call from the host. `performCall` or `cancelCall` must follow; what comes between
  /// may call guests itself.
  func prepareCall(slotCount: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
    // The header of the frame must fit, too; what else the function needs is checked when it is entered.
    let needed = (slotCount + FrameLayout.headerSlots) * 8
    guard depth < maximumDepth, context.pointee.stackLimit - entry >= needed else { throw Trap(.callStackExhausted) }
    defer { entry += slotCount * 8 }
    return entry.assumingMemoryBound(to: UInt64.self)
  }

  /// Gives back what `prepareCall` has set aside.
  func cancelCall(_ slots: UnsafeMutablePointer<UInt64>) { entry = Slots(slots) }

  /// Calls a function of the store with the arguments in `slots`; its results lie there when it returns.
  func performCall(
    _ function: UnsafeMutablePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>
  ) throws(Trap) {
    let frame = Slots(slots)
    entry = frame
    depth += 1
    defer { depth -= 1 }
    if let host = function.pointee.host { return try callHost(host, frame, caller: nil) }
    if depth == 1 {
      // Nothing runs: no backtrace may look for it.
      defer { context.pointee.pc = CodeStub.finish }
      return try run(function, frame)
    }
    // What a guest below was doing goes on afterwards; the fuel and the functions are the store's.
    let saved = context.pointee
    defer { context.pointee.restore(saved) }
    try run(function, frame)
  }

  /// Enters a guest function whose arguments lie at `frame`, and executes until it returns.
  private func run(_ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots) throws(Trap) {
    setInstance(function.pointee.instance)
    context.pointee.sp = frame
    context.pointee.pc = CodeStub.finish
    try enter(function, frame, returnPC: CodeStub.finish, callerSP: frame)
    try loop()
  }

  /// The words of all frames.
  func visitFrames(_ visit: (UInt64) -> Void) {
    guard let stack else { return }
    for slot in stride(from: stack.base, to: entry, by: 8) { visit(slot.load(as: UInt64.self)) }
  }

  /// Executes until the function that the host called returns.
  private func loop() throws(Trap) {
    var memory = context.pointee.instance.pointee.memory.pointee
    while true {
      switch Dispatch.run(cx, memory: memory) {
      case .finished: return
      case .callImport: try callImport()
      case .paused: try answerRequests()
      case let exit:
        if let reason = exit.trapReason { throw trap(reason) }
        try perform(exit)
      }
      memory = context.pointee.instance.pointee.memory.pointee
    }
  }

  /// Does what another thread has asked for, in front of the instruction at pc.
  private func answerRequests() throws(Trap) {
    if interruption.takeSampleRequest() { guestProfile?.record(self) }
    if interruption.isRequested { throw trap(.interrupted) }
  }

  /// Does what a handler has left, and puts pc behind the instruction.
  private func perform(_ exit: Exit) throws(Trap) {
    switch exit {
    case .translate: try translateCallee()
    case .returnForeign: returnFromForeign()
    case .callForeign: try callForeign(context.pointee.callee, base: Int(short(field: lastField - 3)))
    case .indirectCallMismatch: try callMismatched()
    case .returnCallImport:
      let record = context.pointee.instance.pointee.functionSpace[Int(word(field: 3))]
      try tailCall(record, base: Int(short(field: 1)), header: Int(short(field: 2)))
    case .returnCallIndirect: try tailCallIndirect()
    default: try performData(exit)
    }
  }

  /// The handler of the instruction at `pc`.
  func handler(at pc: Code) -> Handler { table.handler(of: Int(pc.load(as: UInt16.self))) }

  // MARK: - Reading the instruction at pc

  func short(field: Int) -> UInt16 { context.pointee.pc.load(fromByteOffset: field * 2, as: UInt16.self) }

  func word(field: Int) -> UInt32 { context.pointee.pc.loadUnaligned(fromByteOffset: field * 2, as: UInt32.self) }

  func slot(field: Int) -> UInt64 { context.pointee.sp.load(fromByteOffset: Int(short(field: field)) * 8, as: UInt64.self) }

  func slot32(field: Int) -> UInt32 { UInt32(truncatingIfNeeded: slot(field: field)) }

  func setSlot(field: Int, _ value: UInt64) {
    context.pointee.sp.storeBytes(of: value, toByteOffset: Int(short(field: field)) * 8, as: UInt64.self)
  }

  /// The last field of the instruction: what a call is joined with stands in front.
  var lastField: Int { Int(RegisterOpcodeShape.all[Int(context.pointee.pc.load(as: UInt16.self))].fieldCount) }

  /// Where the instruction behind the one at pc begins.
  var next: Code {
    let pc = context.pointee.pc
    return pc + RegisterOpcodeShape.all[Int(pc.load(as: UInt16.self))].wordCount * 8
  }

  // MARK: - Instances

  /// Lets the handlers see the indices of an instance.
  func setInstance(_ instance: UnsafeMutablePointer<InstanceRecord>) {
    context.pointee.instance = instance
    context.pointee.functions = instance.pointee.functions
    context.pointee.ownGlobals = instance.pointee.ownGlobals
    context.pointee.importedGlobals = instance.pointee.importedGlobals
    context.pointee.tables = instance.pointee.tables
    context.pointee.typeIDs = instance.pointee.typeIDs
  }

  /// The instance whose code is running.
  var instance: InstanceObject { store.instances[context.pointee.instance.pointee.number] }

  /// Makes room above `frame`, calls a host function with the arguments there, and leaves the results there.
  func callHost(
    _ function: Unmanaged<HostFunctionObject>, _ frame: Slots, caller: UnsafeMutablePointer<InstanceRecord>?
  ) throws(Trap) {
    // Store and host function outlive the call: to retain them for it would take longer than the rest of it.
    let failure = owner._withUnsafeGuaranteedRef { store in
      function._withUnsafeGuaranteedRef { host in callHost(host.function, frame, caller, store) }
    }
    if let failure { throw caller == nil ? failure : completed(failure) }
  }

  @inline(__always)
  private func callHost(
    _ host: HostFunction, _ frame: Slots, _ caller: UnsafeMutablePointer<InstanceRecord>?, _ store: Store
  ) -> Trap? {
    let saved = entry
    entry = frame + host.slotCount * 8
    defer { entry = saved }
    guard entry <= context.pointee.stackLimit else { return Trap(.callStackExhausted) }
    let slots = frame.assumingMemoryBound(to: UInt64.self)
    do throws(Trap) { try host.body(Caller(store: store, record: caller), slots) } catch { return error }
    if host.returnsReferences, !store.accept(slots, as: host.type.results) {
      return Trap(.host("a host function of type \(host.type) returned a reference of another kind, or of another store"))
    }
    return nil
  }
}

/// Code that is not a function's: single instructions that lead to the outer loop.
enum CodeStub {
  /// Unsafe because a pointer: it is never written again, nor freed.
  nonisolated(unsafe) private static let words: UnsafeMutablePointer<UInt64> = {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: 3)
    words[0] = UInt64(RegisterOpcode.finish.rawValue)
    words[1] = UInt64(RegisterOpcode.translate.rawValue)
    words[2] = UInt64(RegisterOpcode.returnForeign.rawValue)
    return words
  }()

  /// What the function returns to that the host called.
  static var finish: Code { Code(words) }
  /// The entry of a function that has no code yet.
  static var translate: Code { Code(words + 1) }
  /// What a function returns to that another instance called.
  static var returnForeign: Code { Code(words + 2) }
}
