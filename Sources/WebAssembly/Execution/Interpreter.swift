#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What executes the calls of guests' functions: the context that the handlers see, the table of handlers, and a value stack.
///
/// Calls between guests' functions push frames on the value stack, and never use the native stack. A host function that calls a
/// guest uses both: the frames of that call are above those of the guest that has called the host, on the same value stack.
///
/// Between two instructions, calls in progress are plain data (`Activation`). So the interpreter can put them aside, and go on with
/// others that have a value stack of their own.
///
/// An interpreter knows nothing of the store whose functions it executes. The store does what handlers leave to ordinary Swift, in its
/// outer loop (`Store.execute`), and then lets the interpreter go on.
final class Interpreter {
  /// The context, followed by the table of handlers.
  let cx: Context
  /// The context.
  let context: UnsafeMutablePointer<ExecutionContext>
  /// Counts instructions, where the configuration asks for it.
  let profile: InstructionProfile?
  private let memory: InterpreterMemory
  /// Where the frames begin.
  private var base: Slots
  /// The end of the frames that are in use: frames of the next call from the host begin here.
  private var entry: Slots
  /// The function of the outermost call from the host, as long as there is one.
  private(set) var outermostFunction: UnsafeMutablePointer<FunctionRecord>?
  /// How many calls from the host are nested.
  private(set) var depth = 0
  /// At what depth the calls can be put aside: that of an execution which was resumed, when no call from the host is nested in it.
  private var pausableDepth = -1
  /// How many bytes the instruction at pc has moved already, which was put aside half-way.
  var bulkProgress = 0
  private let maximumDepth: Int
  private var interruption: InterruptionHandle
  /// Whether requests reach the interpreter, or are to in each store that it serves.
  private(set) var isConnected = false
  private let isInterruptible: Bool
  private let table: DispatchTable

  /// - Parameters:
  ///   - stackSize: the size of the value stack in bytes, but at least 4 KiB and at most 1 GiB.
  ///   - maximumDepth: how deep calls from the host may nest.
  ///   - interruption: what stops the execution, where `isInterruptible` says that it can be stopped.
  ///   - bulkLimit: how many bytes a handler moves at most.
  ///   - functionTable: the functions that references may refer to.
  init(
    stackSize: Int, maximumDepth: Int, interruption: InterruptionHandle, isInterruptible: Bool, profile: InstructionProfile?,
    bulkLimit: UInt32, functionTable: UnsafePointer<FunctionTableRecord>
  ) {
    self.maximumDepth = maximumDepth
    self.interruption = interruption
    self.isInterruptible = isInterruptible
    self.profile = profile
    let size = ValueStack.size(stackSize)
    memory = InterpreterMemory(stackSize: size + ValueStack.offset)
    cx = memory.context
    // Without memory for a stack there is no room on it: every call traps.
    base = memory.stack.map { $0 + ValueStack.offset } ?? cx
    entry = base
    let stackLimit = memory.stack == nil ? base : base + size
    table = DispatchTable(at: cx + ExecutionContext.handlersOffset, countingHandler: profile?.handler)
    context = cx.bindMemory(to: ExecutionContext.self, capacity: 1)
    let host = HostRecords.function
    context.initialize(
      to: ExecutionContext(
        sp: entry, pc: CodeStub.finish, stackLimit: stackLimit, callee: host, bulkLimit: bulkLimit,
        functionTable: functionTable, profile: profile.map { UnsafeMutableRawPointer($0.counters) }, instance: host.pointee.instance))
    if isInterruptible { connect() }
  }

  deinit {
    disconnect()
    memory.release(isUsable: profile == nil)
  }

  // MARK: - Another store

  /// From now on nobody stops the execution, until it begins again.
  ///
  /// - Parameter isTrimmed: whether the memory of a stack that was deep goes back to the system.
  func end(trimming isTrimmed: Bool) {
    disconnect()
    if isTrimmed { memory.trim() }
  }

  /// From now on requests reach the interpreter.
  func connect() {
    guard !isConnected else { return }
    isConnected = true
    interruption.connect(to: table)
  }

  private func disconnect() {
    guard isConnected else { return }
    isConnected = false
    interruption.disconnect(from: table)
    // It is another's, and must not live as long as this.
    interruption = InterruptionHandle()
  }

  /// Prepares for the calls of another store, with the context as it was in the beginning. No call may be in progress.
  func begin(_ interruption: InterruptionHandle) {
    self.interruption = interruption
    if isInterruptible { connect() }
    let host = HostRecords.function
    entry = base
    context.pointee.sp = base
    context.pointee.pc = CodeStub.finish
    context.pointee.callee = host
    context.pointee.fuel = 0
    context.pointee.enter(host.pointee.instance)
  }

  /// The handler of the instruction at `pc`.
  func handler(at pc: Code) -> Handler { table.handler(of: Int(pc.load(as: UInt16.self))) }

  /// Executes from the context's pc on until a handler leaves.
  func run() -> Exit { Dispatch.run(cx, memory: context.pointee.instance.pointee.memory.pointee) }

  /// The operands of the operation that the instruction at pc ends in.
  func operands<Operands: InstructionOperands>(_: Operands.Type) -> Operands {
    Operands(pc: context.pointee.pc, sp: context.pointee.sp)
  }

  /// The place of the instruction after the one at pc.
  var next: Code {
    let pc = context.pointee.pc
    return pc + InstructionShape.of(pc.load(as: UInt16.self)).wordCount * 8
  }

  /// Visits the words of all frames below those of the next call from the host.
  func visitFrames(_ visit: (UInt64) -> Void) { visitFrames(below: entry, visit) }

  /// Visits the words of all frames that are below `end`.
  func visitFrames(below end: Slots, _ visit: (UInt64) -> Void) {
    for slot in stride(from: base, to: end, by: 8) { visit(slot.load(as: UInt64.self)) }
  }
}

// MARK: - Other calls

/// Calls in progress on one value stack: all that an interpreter holds of them, while it does not execute them.
struct Activation {
  /// Of which fuel means nothing.
  fileprivate(set) var context: ExecutionContext
  /// Where the frames begin.
  let base: Slots
  /// The end of the frames that are in use, but for the frame of a guest that has not called the host.
  fileprivate(set) var entry: Slots
  fileprivate(set) var outermostFunction: UnsafeMutablePointer<FunctionRecord>?
  fileprivate var pausableDepth: Int
  fileprivate(set) var bulkProgress: Int
}

extension Interpreter {
  /// No calls yet, on a value stack.
  func activation(on stack: ValueStack) -> Activation {
    var context = context.pointee
    context.sp = stack.base
    context.pc = CodeStub.finish
    context.stackLimit = stack.end
    context.enter(HostRecords.instance)
    return Activation(context: context, base: stack.base, entry: stack.base, outermostFunction: nil, pausableDepth: -1,
      bulkProgress: 0)
  }

  /// Calls in progress on a value stack, whose frames are there.
  func activation(
    on stack: ValueStack, sp: Slots, pc: Code, _ callee: UnsafeMutablePointer<FunctionRecord>, _ accumulators: Accumulators,
    outermostFunction: UnsafeMutablePointer<FunctionRecord>, bulkProgress: Int
  ) -> Activation {
    var activation = activation(on: stack)
    activation.context.sp = sp
    activation.context.pc = pc
    activation.context.callee = callee
    activation.context.accumulators = accumulators
    activation.context.enter(callee.pointee.instance)
    activation.outermostFunction = outermostFunction
    activation.bulkProgress = bulkProgress
    return activation
  }

  /// Puts the calls in progress aside, and goes on with those of an activation of `function`, which changes places with them.
  /// `leave` must follow. Returns false, and does nothing, where calls from the host are nested too deep.
  func enter(_ activation: inout Activation, _ function: UnsafeMutablePointer<FunctionRecord>) -> Bool {
    guard depth < maximumDepth, NativeStack.hasRoom(maximumDepth: maximumDepth) else { return false }
    depth += 1
    NativeStack.enter()
    activation.outermostFunction = function
    activation.pausableDepth = depth
    changePlaces(with: &activation)
    return true
  }

  /// Goes back to the calls that were put aside.
  func leave(_ activation: inout Activation) {
    changePlaces(with: &activation)
    depth -= 1
    NativeStack.leave()
  }

  private func changePlaces(with activation: inout Activation) {
    let current = Activation(
      context: context.pointee, base: base, entry: entry, outermostFunction: outermostFunction, pausableDepth: pausableDepth,
      bulkProgress: bulkProgress)
    context.pointee.restore(activation.context)
    base = activation.base
    entry = activation.entry
    outermostFunction = activation.outermostFunction
    pausableDepth = activation.pausableDepth
    bulkProgress = activation.bulkProgress
    activation = current
  }

  /// Whether the calls in progress can be put aside: no call of the host's waits for their results.
  var isPausable: Bool { depth == pausableDepth }
}

// MARK: - Calls from the host

extension Interpreter {
  /// Sets slots aside for the arguments of a call from the host; `nil` where there is no room, or calls are nested too deep.
  /// `Store.performCall` or `cancelCall` must follow. In between, other calls from the host are allowed.
  func prepareCall(slotCount: Int) -> UnsafeMutablePointer<UInt64>? {
    // The header of the frame must fit, too; what else the function needs is checked when it is entered.
    let needed = (slotCount + FrameLayout.headerSlots) * 8
    guard depth < maximumDepth, context.pointee.stackLimit - entry >= needed, NativeStack.hasRoom(maximumDepth: maximumDepth) else {
      return nil
    }
    defer { entry += slotCount * 8 }
    return entry.assumingMemoryBound(to: UInt64.self)
  }

  /// Gives back what `prepareCall` has set aside.
  func cancelCall(_ slots: UnsafeMutablePointer<UInt64>) { entry = Slots(slots) }

  /// Begins a call of `function` from the host with arguments at `frame`, which `prepareCall` has set aside. `endCall` must follow.
  func beginCall(of function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots) {
    entry = frame
    if depth == 0 { outermostFunction = function }
    depth += 1
    NativeStack.enter()
  }

  /// Ends a call from the host.
  func endCall() {
    depth -= 1
    NativeStack.leave()
    if depth == 0 { outermostFunction = nil }
  }

  /// Calls `body` with `count` slots at `frame`. The frames of calls from the host that `body` makes begin after these slots.
  /// `nil` where the stack has no room.
  @inline(__always)
  func withSlots<Result>(at frame: Slots, count: Int, _ body: (UnsafeMutablePointer<UInt64>) -> Result) -> Result? {
    let saved = entry
    entry = frame + count * 8
    defer { entry = saved }
    guard entry <= context.pointee.stackLimit else { return nil }
    return body(frame.assumingMemoryBound(to: UInt64.self))
  }
}
