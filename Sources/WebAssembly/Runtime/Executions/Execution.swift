#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// A call of a function in progress, with a value stack of its own. It runs as long as the host allows, and then waits, without a thread,
/// until the host resumes it.
///
/// ```swift
/// let execution = try Execution(of: function, [.i32(27)])
/// while true {
///   switch try execution.resume(fuel: 10_000) {
///   case .finished(let results): return results
///   case .outOfFuel: doSomethingElse()
///   case .suspended(let suspension): print("the guest waits for", suspension)
///   }
/// }
/// ```
///
/// A store may have any number of executions that wait, of one instance or of several. One at a time runs; other calls can be made
/// meanwhile, as from a host function. An execution that nobody has any more is gone, wherever it was: its memory is given back, and
/// the store can be used as before. It is used by the thread that uses the store.
public final class Execution {
  /// How far an execution has come.
  public enum Progress {
    /// The function has returned these results.
    case finished([Value])
    /// The fuel for this time is used up: see ``Execution/resume(fuel:)``.
    case outOfFuel
    /// A host function waits: see ``Caller/suspend(with:)``. ``Execution/resume(returning:fuel:)`` gives its results.
    case suspended(Suspension)
  }

  /// What an execution waits for.
  public enum Status: Hashable, Sendable {
    /// To be resumed.
    case ready
    /// To be resumed with what a host function returns or throws.
    case suspended
    /// Nothing: it is running.
    case running
    /// Nothing: it has returned, trapped or thrown.
    case ended
  }

  /// The function that was called.
  public let function: Function
  /// What it waits for.
  public private(set) var status = Status.ready
  /// The store.
  public var store: Store { function.store }

  private let stack: ValueStack
  /// The calls, while they are put aside; while they run, the calls that they have changed places with.
  private(set) var activation: Activation
  private(set) var isEntered = false
  /// The call of a host function that the guest waits for; where the execution is ready, one that is to be called again.
  private(set) var hostCall: HostCall?
  /// Whether somebody awaits the end of the calls, and resumes them.
  var isAwaited = false
  /// What is left of the slices before, because the next instruction needs more.
  private(set) var keptFuel: UInt64 = 0
  /// What was used beyond the slices before.
  private(set) var fuelDebt: UInt64 = 0

  /// A call of a function, which begins when it is resumed.
  ///
  /// - Parameters:
  ///   - function: the function.
  ///   - arguments: values of its parameters' types.
  ///   - stackSize: the size of the value stack in bytes; `nil` for ``ResourceLimits/stackSize``. What is never used costs no memory
  ///     where the system allocates lazily.
  /// - Throws: `CallError.typeMismatch` where the arguments do not fit, `CallError.otherStore` where one is a reference of
  ///   another store, `CallError.trap` where there is no memory for a stack.
  public convenience init(of function: Function, _ arguments: [Value] = [], stackSize: Int? = nil) throws(CallError) {
    let type = function.type
    try function.store.check(arguments, as: type.parameters, of: type)
    try self.init(of: function, stackSize: stackSize) { (slots) throws(CallError) in
      var slot = slots
      for argument in arguments {
        argument.write(to: slot)
        slot += argument.slotCount
      }
    }
  }

  /// A call whose arguments `write` writes to the slots.
  init(
    of function: Function, stackSize: Int? = nil, _ write: (UnsafeMutablePointer<UInt64>) throws(CallError) -> Void
  ) throws(CallError) {
    let store = function.store
    guard let stack = ValueStack(size: stackSize ?? store.limits.stackSize) else { throw .trap(Trap(.callStackExhausted)) }
    self.function = function
    self.stack = stack
    activation = store.interpreter.activation(on: stack)
    store.executions[ObjectIdentifier(self)] = Unmanaged.passUnretained(self)
    // A stack of 4 KiB may be too small for the arguments.
    guard FrameLayout(function.type).header * 8 <= stack.end - stack.base else { throw .trap(Trap(.callStackExhausted)) }
    try write(slots)
  }

  /// An execution as it was put aside.
  ///
  /// - Parameter hostCall: the call of a host function that is to be made again.
  init(
    restoring function: Function, _ stack: ValueStack, _ activation: Activation, isEntered: Bool, _ hostCall: HostCall?,
    keptFuel: UInt64, fuelDebt: UInt64
  ) {
    self.hostCall = hostCall
    self.function = function
    self.stack = stack
    self.activation = activation
    self.isEntered = isEntered
    self.keptFuel = keptFuel
    self.fuelDebt = fuelDebt
    store.executions[ObjectIdentifier(self)] = Unmanaged.passUnretained(self)
  }

  deinit {
    store.executions[ObjectIdentifier(self)] = nil
    stack.release()
  }

  // MARK: - Going on

  /// Lets the guest go on until it returns, has used so much fuel, or waits.
  ///
  /// Fuel counts where the engine's configuration says ``Engine/Configuration/consumesFuel``. It is taken from ``Store/fuel``, of which
  /// the execution gets so much this time. Whatever the size of the slices is, a guest uses the same fuel and computes the same. An
  /// instruction that needs more than a slice waits until there were enough slices, or, if it cannot be done in part, is done at once and
  /// paid for by the slices after it.
  ///
  /// - Parameter fuel: how much of the store's fuel the guest may use.
  /// - Throws: `CallError.trap` and `CallError.exception` where the guest traps, as when the store's fuel is used up, or throws; the
  ///   execution has then ended. `CallError.cannotResume` where it is not ``Status/ready``.
  public func resume(fuel: UInt64 = .max) throws(CallError) -> Progress {
    guard status == .ready, !isAwaited else { throw .cannotResume(status) }
    return try goOn(fuel) { () throws(Trap) in }
  }

  /// Lets the guest go on after a host function, with its results.
  ///
  /// - Throws: what ``resume(fuel:)`` throws; `CallError.typeMismatch` and `CallError.otherStore` where the results do not fit: the
  ///   execution then waits as before. `CallError.cannotResume` where it is not ``Status/suspended``.
  public func resume(returning results: [Value], fuel: UInt64 = .max) throws(CallError) -> Progress {
    guard status == .suspended, !isAwaited, let hostCall else { throw .cannotResume(status) }
    try store.check(results, as: hostCall.type.results, of: hostCall.type)
    return try goOn(fuel) { () throws(Trap) in
      var slot = hostCall.slots
      for result in results {
        result.write(to: slot)
        slot += result.slotCount
      }
      self.store.complete(hostCall)
    }
  }

  /// Lets the guest go on after a host function that has thrown: a ``GuestException`` is one to the guest, which may catch it; anything
  /// else traps.
  ///
  /// - Throws: what ``resume(fuel:)`` throws. `CallError.cannotResume` where it is not ``Status/suspended``.
  public func resume(throwing trap: Trap, fuel: UInt64 = .max) throws(CallError) -> Progress {
    guard status == .suspended, !isAwaited, let hostCall else { throw .cannotResume(status) }
    return try goOn(fuel) { () throws(Trap) in try self.store.fail(hostCall, trap) }
  }

  /// Lets the guest go on after `prepare`, which sees to what it has waited for.
  private func goOn(_ fuel: UInt64, _ prepare: () throws(Trap) -> Void) throws(CallError) -> Progress {
    let pause: Pause?
    do throws(Trap) { pause = try run(fuel, isAwaited: false, prepare) } catch { throw CallError(error) }
    switch pause {
    case .suspended(let suspension): return .suspended(suspension)
    // Slices of time are of calls that are awaited.
    case .outOfFuel, .sliceEnded: return .outOfFuel
    case nil: return .finished(results)
    }
  }

  /// Executes until there is a reason to put the calls aside.
  ///
  /// - Parameters:
  ///   - fuel: how much of the store's fuel the guest may use, in addition to what it has kept; `nil` for all.
  ///   - isAwaited: whether the slice may be ended for others, and whether somebody waits for async host functions.
  ///   - prepare: called before, when the interpreter has the calls.
  /// - Returns: the reason; `nil` where the function has returned.
  func run(_ fuel: UInt64?, isAwaited: Bool, _ prepare: () throws(Trap) -> Void) throws(Trap) -> Pause? {
    let interpreter = store.interpreter
    guard interpreter.enter(&activation, function.record) else { throw Trap(.callStackExhausted) }
    let (outerExecution, outerAwaits) = (store.runningExecution, store.awaitsHostFunctions)
    store.runningExecution = ObjectIdentifier(self)
    store.awaitsHostFunctions = isAwaited
    defer {
      store.runningExecution = outerExecution
      store.awaitsHostFunctions = outerAwaits
      // It may have been meant for the calls that this one was made in.
      if outerExecution != nil { store.interruption.renewSliceEnd() }
    }
    let repeatedCall = status == .ready ? hostCall : nil
    status = .running
    hostCall = nil
    let pause: Pause?
    do throws(Trap) {
      if let repeatedCall { try store.callAgain(repeatedCall) }
      try prepare()
      pause = try execute(fuel)
    } catch {
      // A host function that was called again may have to wait again.
      guard let again = store.takePause(after: error) else {
        interpreter.leave(&activation)
        end()
        throw error
      }
      pause = again
    }
    interpreter.leave(&activation)
    switch pause {
    case nil:
      end()
    case .suspended:
      hostCall = store.pausedHostCall
      store.pausedHostCall = nil
      status = .suspended
      // What was left of the slice is not for the next.
      keptFuel = 0
    case .outOfFuel, .sliceEnded: status = .ready
    }
    return pause
  }

  /// Executes with so much fuel.
  private func execute(_ fuel: UInt64?) throws(Trap) -> Pause? {
    guard let fuel, store.engine.configuration.consumesFuel else { return try execute() }
    let (sum, isTooMuch) = keptFuel.addingReportingOverflow(fuel)
    let units = isTooMuch ? .max : sum
    guard units > fuelDebt || units == fuelDebt && units == 0 else {
      fuelDebt -= units
      keptFuel = 0
      return .outOfFuel
    }
    let outer = store.beginFuelSlice(units - fuelDebt)
    defer { (keptFuel, fuelDebt) = store.endFuelSlice(outer) }
    return try execute()
  }

  private func execute() throws(Trap) -> Pause? {
    if isEntered { return try store.execute() }
    isEntered = true
    let record = function.record
    guard let host = record.pointee.host else {
      try store.enter(record, stack.base)
      return try store.execute()
    }
    do throws(Trap) { try store.callHost(host, stack.base, caller: nil) } catch {
      if let pause = store.takePause(after: error) { return pause }
      throw error
    }
    return nil
  }

  /// Whether it waits.
  var isPutAside: Bool { status == .ready || status == .suspended }

  /// The size of the stack in bytes.
  var stackSize: Int { stack.end - stack.base }

  /// It does not go on any more.
  func end() {
    status = .ended
    hostCall = nil
    store.executions[ObjectIdentifier(self)] = nil
  }

  /// Where the arguments were, and the results are when the function has returned.
  var slots: UnsafeMutablePointer<UInt64> { stack.base.assumingMemoryBound(to: UInt64.self) }

  /// What the function has returned.
  var results: [Value] { store.values(at: slots, function.type.results) }

  /// The calls in progress, innermost first: nothing where the execution has not begun, or has ended.
  public var backtrace: Backtrace {
    switch status {
    case .running: store.backtrace()
    case .ready, .suspended: isEntered ? store.backtrace(of: activation) : Backtrace()
    case .ended: Backtrace()
    }
  }
}

extension Store {
  /// Whether there are executions that have begun and not ended.
  var hasCallsPutAside: Bool { executions.values.contains { $0._withUnsafeGuaranteedRef { $0.isEntered } } }
}
