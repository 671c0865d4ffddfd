import WebAssembly

/// The clocks that a guest can read.
///
/// WASI preview 1, type `clockid`.
enum Clock: UInt32 {
  case realTime = 0
  case monotonic
  case processTime
  case threadTime
}

/// Time: `clock_res_get`, `clock_time_get`.
extension WASI {
  func clockResGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try guest.store(Host.resolution(of: clock(call[0, as: UInt32.self])), at: call[1, as: UInt32.self])
  }

  func clockTimeGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try guest.store(Host.time(of: clock(call[0, as: UInt32.self])), at: call[2, as: UInt32.self])
  }

  private func clock(_ number: UInt32) throws(SystemCallError) -> Clock {
    guard let clock = Clock(rawValue: number) else { throw .errno(.invalid) }
    return clock
  }
}
