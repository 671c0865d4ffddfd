#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The outer loop: executes guests' code, and does in ordinary Swift what the handlers leave to it.
extension Store {
  /// Sets slots aside for the arguments of a call from the host. `performCall` or `Execution.cancelCall` must follow.
  func prepareCall(slotCount: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
    guard let slots = execution.prepareCall(slotCount: slotCount) else { throw Trap(.callStackExhausted) }
    return slots
  }

  /// Calls a function of the store with the arguments in `slots`, which `prepareCall` has set aside. The results are
  /// there when it returns.
  func performCall(_ function: UnsafeMutablePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>) throws(Trap) {
    let frame = Slots(slots)
    let context = execution.context
    execution.beginCall(of: function, frame)
    defer { execution.endCall() }
    if let host = function.pointee.host { return try callHost(host, frame, caller: nil) }
    if execution.depth == 1 {
      // After the call nothing runs, so a backtrace must be empty.
      defer { context.pointee.pc = CodeStub.finish }
      return try run(function, frame)
    }
    // The guest that called the host goes on after this. Fuel is not restored: it belongs to the store.
    let saved = context.pointee
    defer { context.pointee.restore(saved) }
    try run(function, frame)
  }

  /// Enters a guest's function whose arguments are at `frame`, and executes until it returns.
  private func run(_ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots) throws(Trap) {
    execution.context.pointee.enter(function.pointee.instance)
    execution.context.pointee.sp = frame
    execution.context.pointee.pc = CodeStub.finish
    guard execution.enter(function, frame, returnPC: CodeStub.finish, callerSP: frame) else { throw trap(.callStackExhausted) }
    while true {
      let exit = execution.run()
      if exit == .finished { return }
      do throws(Trap) {
        switch exit {
        case .callImport: try callImport()
        case .paused: try answerRequests()
        default:
          if let reason = exit.trapReason { throw trap(reason) }
          try perform(exit)
        }
      } catch {
        guard case .exception(let exception) = error.reason else { throw error }
        try pass(on: exception)
      }
    }
  }

  /// Does what another thread has asked for. The instruction at pc has not been executed yet.
  private func answerRequests() throws(Trap) {
    if interruption.takeSampleRequest() { profile?.record(self) }
    if interruption.isRequested { throw trap(.interrupted) }
  }

  /// Does what a handler has left to the outer loop, and sets pc to the place where execution goes on.
  private func perform(_ exit: Exit) throws(Trap) {
    switch exit {
    case .translate: try translateCallee()
    case .returnForeign: execution.returnFromForeign()
    case .callForeign: try callForeign()
    case .callReferenceForeign: try callReferenceForeign()
    case .returnCallImport: try tailCallImport()
    case .returnCallIndirect: try tailCallIndirect()
    case .returnCallReference: try tailCallReference()
    case .throwException, .throwReference: throw Trap(.exception(GuestException(try thrownException(exit), [], nil)))
    default:
      let next = execution.next
      try performData(exit)
      execution.context.pointee.pc = next
    }
  }

  /// The instance whose code is running.
  var runningInstance: InstanceObject { instances[execution.context.pointee.instance.pointee.number] }
}
