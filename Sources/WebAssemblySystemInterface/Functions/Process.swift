import WebAssembly

/// The guest as a process: `proc_exit`, `proc_raise`, `sched_yield`.
extension WASI {
  /// Ends the guest, whatever it is doing: a trap whose reason is the exit status.
  static var procExit: HostFunction {
    HostFunction(type: FunctionType(parameters: [.i32])) { (_, call) throws(Trap) in
      throw Trap(.exit(call[0, as: Int32.self]))
    }
  }

  /// A guest handles no signals, so each does what it does by default: nothing, or it ends the guest, whose exit status is then what
  /// a shell makes of it. What would only stop the guest ends it too, since nobody could let it go on.
  func procRaise(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    guard let signal = Signal(rawValue: call[0, as: UInt32.self]) else { throw .errno(.invalid) }
    switch signal {
    case .none, .child, .continue, .urgent, .windowChange: break
    default: throw .trap(.exit(128 + Int32(signal.rawValue)))
    }
  }

  func schedYield(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) { Host.yield() }
}

/// WASI preview 1, type `signal`.
private enum Signal: UInt32 {
  case none = 0
  case hangup, interrupt, quit, illegalInstruction, trap, abort, bus, floatingPoint, kill, user1, segmentation, user2, pipe, alarm
  case terminate, child, `continue`, stop, terminalStop, terminalInput, terminalOutput, urgent, processorTime, fileSize
  case virtualAlarm, profiling, windowChange, poll, power, badSystemCall
}
