/// Executes the guests of one store: the value stack, the context that the handlers see, and the outer loop, which does what
/// handlers leave to it.
///
/// Guest calls push frames on the value stack and never recurse here. Only a host function that calls a guest does: its
/// frames lie above those of the guest that called it, on the same value stack.
final class Machine {
  /// The store owns the machine, which therefore does not own the store. (`unowned` is not there in Embedded Swift.)
  private let owner: Unmanaged<Store>
  var store: Store { owner.takeUnretainedValue() }
  let cx: Context
  let context: UnsafeMutablePointer<ExecutionContext>
  private let stack: AddressSpace?
  /// Where the frames of the next call from the host begin.
  private var entry: Slots
  /// How many calls from the host are nested.
  private var depth = 0

  init(_ store: Store) {
    owner = Unmanaged.passUnretained(store)
    let configuration = store.engine.configuration
    let size = min(max(store.limits.stackSize, 4 << 10), 1 << 30)
    stack = AddressSpace(size: size, reserving: size)
    // Without memory for a stack there is no room on it: every call traps.
    entry = stack?.base ?? UnsafeMutableRawPointer(store.emptyMemory)
    let stackLimit = stack == nil ? entry : entry + size
    cx = .allocate(
      byteCount: ExecutionContext.handlersOffset + HandlerTable.count * MemoryLayout<Handler>.stride, alignment: 64)
    HandlerTable.install(into: (cx + ExecutionContext.handlersOffset).assumingMemoryBound(to: Handler.self))
    context = cx.bindMemory(to: ExecutionContext.self, capacity: 1)
    let instance = store.hostInstance
    let callee = UnsafeMutablePointer<FunctionRecord>(bitPattern: 8)!
    context.initialize(
      to: ExecutionContext(
        sp: entry, pc: CodeStub.finish, stackLimit: stackLimit, callee: callee, fuel: 0,
        interruption: store.interruption.flag,
        bulkLimit: configuration.translation.checksInterruption || configuration.consumesFuel ? 1 << 20 : .max,
        instance: instance, functions: callee, ownGlobals: .init(bitPattern: 8)!, importedGlobals: .init(bitPattern: 8)!,
        tables: .init(bitPattern: 8)!, typeIDs: .init(bitPattern: 8)!, functionTable: store.functions.records))
  }

  deinit {
    stack?.release()
    cx.deallocate()
  }

  // MARK: - Calls from the host

  /// Calls a function of the store. `write` puts the arguments into the slots it gets, `read` takes the results from there.
  func call<Result>(
    _ function: UnsafeMutablePointer<FunctionRecord>, slotCount: Int, write: (UnsafeMutablePointer<UInt64>) -> Void,
    read: (UnsafePointer<UInt64>) -> Result
  ) throws(Trap) -> Result {
    let frame = entry
    // The header of the frame must fit, too; what else the function needs is checked when it is entered.
    let needed = (slotCount + FrameLayout.headerSlots) * 8
    guard depth < store.engine.configuration.maximumHostNesting, context.pointee.stackLimit - frame >= needed else {
      throw Trap(.callStackExhausted)
    }
    let slots = frame.assumingMemoryBound(to: UInt64.self)
    write(slots)
    depth += 1
    defer {
      depth -= 1
      entry = frame
    }
    if function.pointee.instance == store.hostInstance {
      try callHost(function, frame, caller: nil)
    } else {
      // What a guest below was doing goes on afterwards; the fuel and the functions are the store's.
      let saved = context.pointee
      defer {
        context.pointee.restore(saved)
        context.pointee.functionTable = store.functions.records
      }
      try run(function, frame)
    }
    return read(slots)
  }

  /// Enters a guest function whose arguments lie at `frame`, and executes until it returns.
  private func run(_ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots) throws(Trap) {
    context.pointee.functionTable = store.functions.records
    setInstance(function.pointee.instance)
    context.pointee.sp = frame
    context.pointee.pc = CodeStub.finish
    try enter(function, frame, returnPC: CodeStub.finish, callerSP: frame)
    try loop()
  }

  /// Executes until the function that the host called returns.
  private func loop() throws(Trap) {
    var memory = context.pointee.instance.pointee.memory.pointee
    while true {
      let exit = Dispatch.run(cx, memory: memory)
      if exit == .finished { return }
      if let reason = exit.trapReason { throw trap(reason) }
      try perform(exit)
      memory = context.pointee.instance.pointee.memory.pointee
    }
  }

  /// Does what a handler has left, and puts pc behind the instruction.
  private func perform(_ exit: Exit) throws(Trap) {
    switch exit {
    case .translate: try translateCallee()
    case .returnForeign: returnFromForeign()
    case .callImport:
      let record = context.pointee.instance.pointee.functionSpace[Int(word(field: 2))]
      try callForeign(record, base: Int(short(field: 1)))
    case .callForeign: try callForeign(context.pointee.callee, base: Int(short(field: 2)))
    case .indirectCallMismatch: try callMismatched()
    case .returnCallImport:
      let record = context.pointee.instance.pointee.functionSpace[Int(word(field: 3))]
      try tailCall(record, base: Int(short(field: 1)), header: Int(short(field: 2)))
    case .returnCallIndirect: try tailCallIndirect()
    default: try performData(exit)
    }
  }

  // MARK: - Reading the instruction at pc

  func short(field: Int) -> UInt16 { context.pointee.pc.load(fromByteOffset: field * 2, as: UInt16.self) }

  func word(field: Int) -> UInt32 { context.pointee.pc.loadUnaligned(fromByteOffset: field * 2, as: UInt32.self) }

  func slot(field: Int) -> UInt64 { context.pointee.sp.load(fromByteOffset: Int(short(field: field)) * 8, as: UInt64.self) }

  func slot32(field: Int) -> UInt32 { UInt32(truncatingIfNeeded: slot(field: field)) }

  func setSlot(field: Int, _ value: UInt64) {
    context.pointee.sp.storeBytes(of: value, toByteOffset: Int(short(field: field)) * 8, as: UInt64.self)
  }

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
    _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, caller: UnsafeMutablePointer<InstanceRecord>?
  ) throws(Trap) {
    let host = store.hostFunctions[Int(function.pointee.index)]
    let saved = entry
    entry = frame + host.slotCount * 8
    defer { entry = saved }
    guard entry <= context.pointee.stackLimit else { throw trap(.callStackExhausted) }
    do throws(Trap) {
      try host.body(
        Caller(store: store, instance: caller.map { $0.pointee.number }), frame.assumingMemoryBound(to: UInt64.self))
    } catch {
      throw caller == nil ? error : completed(error)
    }
    if host.returnsReferences, !store.accept(frame.assumingMemoryBound(to: UInt64.self), as: host.type.results) {
      throw Trap(.host("a host function of type \(host.type) returned a reference of another kind, or of another store"))
    }
    context.pointee.functionTable = store.functions.records
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
