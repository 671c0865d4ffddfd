import WebAssembly

/// Waiting: `poll_oneoff`.
extension WASI {
  /// How many subscriptions a call may have.
  private static let subscriptionLimit: UInt32 = 4096

  /// What a subscription waits for. Type `subscription`: the guest's own number at 0, the kind at 8; of a clock the clock
  /// at 16, the time at 24, flags at 40; of a stream the descriptor at 16.
  private enum Subscription {
    /// The end of a time from now on, in nanoseconds.
    case time(UInt64)
    /// A stream; of one on a host's descriptor, which is waited for, the place among the requests. Others are ready at once.
    case stream(Descriptor, request: Int?)
    /// Nothing: what is said is wrong.
    case failed(Errno)
  }

  func pollOneoff(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let subscriptions = call[0, as: UInt32.self]
    let events = call[1, as: UInt32.self]
    let count = call[2, as: UInt32.self]
    guard count > 0, count <= Self.subscriptionLimit else { throw .errno(.invalid) }
    try guest.check(subscriptions, count: count, size: 48, alignment: 8)
    try guest.check(events, count: count, size: 32, alignment: 8)
    try guest.check(call[3, as: UInt32.self], count: 1, size: 4, alignment: 4)

    try guest.pay(forElements: count)
    var requests: [Host.PollRequest] = []
    var pending: [Subscription] = []
    for index in 0..<count {
      pending.append(try subscription(at: subscriptions &+ index * 48, guest, &requests))
    }
    let start = Host.time(of: .monotonic)
    do throws(Errno) { try guest.wait(for: &requests, nanoseconds: Self.timeout(of: pending)) } catch { throw .errno(error) }
    let elapsed = Host.time(of: .monotonic) &- start

    var ready: UInt32 = 0
    for (index, subscription) in zip(0..<count, pending) {
      var error: Errno?
      var readiness = Descriptor.Readiness(byteCount: 0)
      switch subscription {
      case .time(let time):
        guard time <= elapsed else { continue }
      case .stream(let descriptor, let request):
        let request = request.map { requests[$0] }
        guard request?.isReady != false else { continue }
        readiness = descriptor.readiness(isHungUp: request?.isHungUp == true)
      case .failed(let failure): error = failure
      }
      // Type `event`: the guest's number at 0, the error at 8, the kind at 10, how many bytes at 16, flags at 24.
      let source = subscriptions &+ index * 48
      let target = events &+ ready * 32
      try guest.store(guest.load(UInt64.self, at: source), at: target)
      let kind = try guest.load(UInt8.self, at: source &+ 8)
      try guest.store(UInt64(error?.rawValue ?? 0) | UInt64(kind) << 16, at: target &+ 8)
      try guest.store(readiness.byteCount, at: target &+ 16)
      try guest.store(UInt64(readiness.isHangup ? 1 : 0), at: target &+ 24)
      ready += 1
    }
    try guest.store(ready, at: call[3, as: UInt32.self])
  }

  private func subscription(
    at address: UInt32, _ guest: Guest, _ requests: inout [Host.PollRequest]
  ) throws(SystemCallError) -> Subscription {
    let isInput: Bool
    switch try guest.load(UInt8.self, at: address &+ 8) {
    case 0:
      guard let clock = Clock(rawValue: try guest.load(at: address &+ 16)) else { return .failed(.invalid) }
      guard clock == .realTime || clock == .monotonic else { return .failed(.notSupported) }
      let time = try guest.load(UInt64.self, at: address &+ 24)
      let isAbsolute = try guest.load(UInt16.self, at: address &+ 40) & 1 != 0
      let now = Host.time(of: clock)
      return .time(!isAbsolute ? time : time > now ? time - now : 0)
    case 1: isInput = true
    case 2: isInput = false
    default: throw .errno(.invalid)
    }
    let number = try guest.load(UInt32.self, at: address &+ 16)
    guard let descriptor = try? self.descriptor(number, .poll) else { return .failed(.badDescriptor) }
    guard let hostDescriptor = descriptor.hostDescriptor else { return .stream(descriptor, request: nil) }
    requests.append(Host.PollRequest(descriptor: hostDescriptor, isInput: isInput))
    return .stream(descriptor, request: requests.count - 1)
  }

  /// How long there is to wait: `nil` without end.
  private static func timeout(of subscriptions: [Subscription]) -> UInt64? {
    var least: UInt64?
    for subscription in subscriptions {
      switch subscription {
      case .time(let time): least = min(least ?? .max, time)
      case .stream(_, request: .some): break
      case .stream(_, request: nil), .failed: return 0
      }
    }
    return least
  }
}
