extension Guest {
  /// How long nothing looks for an interruption.
  private static let patience: UInt64 = 20_000_000

  /// Waits until one of the host's descriptors is ready, or the time is over: forever if there is none.
  func wait(for requests: inout [Host.PollRequest], nanoseconds: UInt64?) throws(WASI.Errno) {
    let start = Host.time(of: .monotonic)
    while true {
      try checkInterruption()
      let elapsed = Host.time(of: .monotonic) &- start
      let remaining = nanoseconds.map { $0 > elapsed ? $0 - elapsed : 0 }
      let part = isInterruptible ? min(remaining ?? Self.patience, Self.patience) : remaining
      try Host.poll(&requests, nanoseconds: part)
      if remaining == 0 || requests.contains(where: \.isReady) { return }
    }
  }
}
