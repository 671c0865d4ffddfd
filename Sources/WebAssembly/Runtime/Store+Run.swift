#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The outer loop: executes guests' code, and does in ordinary Swift what the handlers leave to it.
extension Store {
  /// Sets slots aside for the arguments of a call from the host. `performCall` or `Interpreter.cancelCall` must follow.
  func prepareCall(slotCount: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
    guard let slots = interpreter.prepareCall(slotCount: slotCount) else { throw Trap(.callStackExhausted) }
    return slots
  }

  /// Calls a function of the store with the arguments in `slots`, which `prepareCall` has set aside. The results are
  /// there when it returns.
  func performCall(_ function: UnsafeMutablePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>) throws(Trap) {
    let frame = Slots(slots)
    let context = interpreter.context
    interpreter.beginCall(of: function, frame)
    defer { interpreter.endCall() }
    if let host = function.pointee.host { return try callHost(host, frame, caller: nil) }
    if interpreter.depth == 1 {
      // After the call nothing runs, so a backtrace must be empty.
      defer { context.pointee.pc = CodeStub.finish }
      return try run(function, frame)
    }
    // The guest that called the host goes on after this. Fuel is not restored: it belongs to the store.
    let saved = context.pointee
    defer {
      context.pointee.restore(saved)
      interruption.renewSliceEnd()
    }
    try run(function, frame)
  }

  /// Calls a guest's function whose arguments are at `frame`.
  private func run(_ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots) throws(Trap) {
    try enter(function, frame)
    // No call of the host's can be put aside.
    _ = try execute()
  }

  /// Enters a guest's function that the host calls, and whose arguments are at `frame`.
  func enter(_ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots) throws(Trap) {
    interpreter.context.pointee.enter(function.pointee.instance)
    interpreter.context.pointee.sp = frame
    interpreter.context.pointee.pc = CodeStub.finish
    guard interpreter.enter(function, frame, returnPC: CodeStub.finish, callerSP: frame) else { throw trap(.callStackExhausted) }
  }

  /// Executes until the function returns that the host has called.
  ///
  /// - Returns: why it has not returned yet, where the calls can be put aside; otherwise `nil`.
  func execute() throws(Trap) -> Pause? {
    while true {
      let exit = interpreter.run()
      if exit == .finished { return nil }
      do throws(Trap) {
        switch exit {
        case .callImport: try callImport()
        case .paused: if try answerRequests() { return .sliceEnded }
        case .outOfFuel: if try needsFuel() { return .outOfFuel }
        default:
          if let reason = exit.trapReason { throw trap(reason) }
          try perform(exit)
        }
      } catch {
        if let pause = takePause(after: error) { return pause }
        guard case .exception(let exception) = error.reason else { throw error }
        try pass(on: exception)
      }
    }
  }

  /// Does what another thread has asked for. The instruction at pc has not been executed yet.
  ///
  /// - Returns: whether the calls are to be put aside.
  private func answerRequests() throws(Trap) -> Bool {
    if interruption.takeSampleRequest() { profile?.record(self) }
    if let reason = interruption.trapReason { throw trap(reason) }
    // The host waits for what this call returns, and nobody for what the host's returns.
    if !mayYield, interruption.flag.requests.contains(.cancellation) { throw trap(.interrupted) }
    return interruption.takeSliceEnd(isPausable: mayYield)
  }

  /// Does what a handler has left to the outer loop, and sets pc to the place where execution goes on.
  private func perform(_ exit: Exit) throws(Trap) {
    switch exit {
    case .translate: try translateCallee()
    case .returnForeign: interpreter.returnFromForeign()
    case .callForeign: try callForeign()
    case .callReferenceForeign: try callReferenceForeign()
    case .returnCallImport: try tailCallImport()
    case .returnCallIndirect: try tailCallIndirect()
    case .returnCallReference: try tailCallReference()
    case .throwException, .throwReference: throw Trap(.exception(GuestException(try thrownException(exit), [], nil)))
    default:
      let next = interpreter.next
      try performData(exit)
      interpreter.context.pointee.pc = next
    }
  }

  /// Whether the calls in progress can be put aside so that others have their turn.
  var mayYield: Bool { awaitsHostFunctions && interpreter.isPausable }

  /// The instance whose code is running.
  var runningInstance: InstanceObject { instances[interpreter.context.pointee.instance.pointee.number] }
}
