import WebAssembly

extension Guest {
  /// Waits until one of the host's descriptors is ready, or the time is over: without a time, for as long as it takes.
  ///
  /// In a call that is awaited, the guest is put aside meanwhile: the error is `interrupted`, which must reach `SystemFunction`, and the
  /// system call is made again. In any other, the thread sleeps. A request of the host to stop wakes it: the error is `interrupted`, too.
  ///
  /// - Returns: whether one of the descriptors is ready.
  func wait(
    for requests: UnsafeMutableBufferPointer<Host.PollRequest>, nanoseconds: UInt64?
  ) throws(WASI.Errno) -> Bool {
    try checkInterruption()
    if canWait { return try look(at: requests, nanoseconds: nanoseconds) }
    // A guest for which everything is always ready needs nothing to be woken by.
    if nanoseconds == 0 || isInterruptible && wasi.existingWakeUp == nil, !requests.isEmpty,
      try Host.poll(requests, wakeUp: nil, nanoseconds: 0)
    {
      return true
    }
    if nanoseconds == 0 { return false }
    let wakeUp = isInterruptible ? try wasi.wakeUp() : nil
    let start = Host.time(of: .monotonic)
    var remaining = nanoseconds
    repeat {
      let isReady = try poll(requests, wakeUp, remaining)
      if isReady { return true }
      let elapsed = Host.time(of: .monotonic) &- start
      remaining = nanoseconds.map { $0 > elapsed ? $0 - elapsed : 0 }
    } while remaining != 0
    return false
  }

  /// The same of one descriptor.
  func wait(for request: inout Host.PollRequest, nanoseconds: UInt64?) throws(WASI.Errno) -> Bool {
    try withUnsafeMutablePointer(to: &request) { (request) throws(WASI.Errno) in
      try wait(for: UnsafeMutableBufferPointer(start: request, count: 1), nanoseconds: nanoseconds)
    }
  }

  /// Looks without waiting. Where there is something to wait for, the guest is to be put aside.
  private func look(
    at requests: UnsafeMutableBufferPointer<Host.PollRequest>, nanoseconds: UInt64?
  ) throws(WASI.Errno) -> Bool {
    if !requests.isEmpty, try Host.poll(requests, wakeUp: nil, nanoseconds: 0) { return true }
    let now = Host.time(of: .monotonic)
    let end = nanoseconds.map { wasi.call.endedWait?.end ?? now.addingOrMaximum($0) }
    if let end, end <= now { return false }
    wasi.call.requestedWait = SystemWait(requests, end: end, interruption)
    throw .interrupted
  }

  /// Waits once: a request to stop ends the wait, or does not let it begin.
  private func poll(
    _ requests: UnsafeMutableBufferPointer<Host.PollRequest>, _ wakeUp: WakeUp?, _ nanoseconds: UInt64?
  ) throws(WASI.Errno) -> Bool {
    guard let wakeUp else { return try Host.poll(requests, wakeUp: nil, nanoseconds: nanoseconds) }
    guard interruption.beginWaiting(wakeUp.sleeper) else { throw .interrupted }
    defer {
      // Nobody wakes any more: what has been done for this wait does not spoil the next one, whatever became of the request.
      if interruption.endWaiting(wakeUp.sleeper) { wakeUp.reset() }
    }
    return try Host.poll(requests, wakeUp: wakeUp, nanoseconds: nanoseconds)
  }
}

extension WASI {
  /// What wakes this guest, made when it first waits.
  fileprivate func wakeUp() throws(Errno) -> WakeUp {
    if let existingWakeUp { return existingWakeUp }
    let wakeUp = try WakeUp()
    existingWakeUp = wakeUp
    return wakeUp
  }
}
