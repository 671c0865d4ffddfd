import WebAssembly

/// Time: `clock_res_get`, `clock_time_get`.
extension WASI {
  func clockResGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let clock = try Clock(number: call[0, as: UInt32.self])
    try guest.check(call[1, as: UInt32.self], count: 1, size: 8, alignment: 8)
    let resolution: UInt64
    do throws(Errno) { resolution = try clocks.resolution(of: clock) } catch { throw .errno(error) }
    try guest.store(resolution, at: call[1, as: UInt32.self])
  }

  /// The precision that is asked for, the second argument, makes no difference: the clocks are read as precisely as they can be.
  func clockTimeGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let clock = try Clock(number: call[0, as: UInt32.self])
    try guest.check(call[2, as: UInt32.self], count: 1, size: 8, alignment: 8)
    let time: UInt64
    do throws(Errno) { time = try self.time(of: clock) } catch { throw .errno(error) }
    try guest.store(time, at: call[2, as: UInt32.self])
  }
}

extension WASI.Clock {
  fileprivate init(number: UInt32) throws(SystemCallError) {
    guard let clock = WASI.Clock(rawValue: number) else { throw .errno(.invalid) }
    self = clock
  }
}
