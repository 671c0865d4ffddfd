import WebAssembly

/// The guest as a process: `proc_exit`, `sched_yield`, and what every function does that is not supported.
extension WASI {
  /// Ends the guest, whatever it is doing: a trap whose reason is the exit status.
  static var procExit: HostFunction {
    HostFunction(type: FunctionType(parameters: [.i32])) { (_, call) throws(Trap) in
      throw Trap(.exit(call[0, as: Int32.self]))
    }
  }

  func schedYield(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) { Host.yield() }

  func unsupported(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) { throw .errno(.notSupportedByHost) }
}
