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
    /// A host's descriptor, by its place among the requests.
    case descriptor(Int)
    /// What is ready, or an error, without waiting.
    case immediate(Errno?)
  }

  func pollOneoff(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(Errno) {
    let subscriptions = call[0, as: UInt32.self]
    let events = call[1, as: UInt32.self]
    let count = call[2, as: UInt32.self]
    guard count > 0, count <= Self.subscriptionLimit else { throw .invalid }
    try guest.check(subscriptions, count: count, size: 48)
    try guest.check(events, count: count, size: 32)

    var requests: [Host.PollRequest] = []
    var pending: [Subscription] = []
    for index in 0..<count {
      pending.append(try subscription(at: subscriptions &+ index * 48, guest, &requests))
    }
    let start = Host.time(of: .monotonic)
    try guest.wait(for: &requests, nanoseconds: Self.timeout(of: pending))
    let elapsed = Host.time(of: .monotonic) &- start

    var ready: UInt32 = 0
    for (index, subscription) in zip(0..<count, pending) {
      let error: Errno?
      switch subscription {
      case .time(let time) where time <= elapsed: error = nil
      case .descriptor(let request) where requests[request].isReady: error = nil
      case .immediate(let immediate): error = immediate
      default: continue
      }
      // Type `event`: the guest's number at 0, the error at 8, the kind at 10. How many bytes there are is not told.
      let source = subscriptions &+ index * 48
      let target = events &+ ready * 32
      try guest.store(guest.load(UInt64.self, at: source), at: target)
      let kind = try guest.load(UInt8.self, at: source &+ 8)
      try guest.store(UInt64(error?.rawValue ?? 0) | UInt64(kind) << 16, at: target &+ 8)
      try guest.store(UInt64(kind == 0 ? 0 : 1), at: target &+ 16)
      try guest.store(UInt64(0), at: target &+ 24)
      ready += 1
    }
    try guest.store(ready, at: call[3, as: UInt32.self])
  }

  private func subscription(
    at address: UInt32, _ guest: Guest, _ requests: inout [Host.PollRequest]
  ) throws(Errno) -> Subscription {
    let isInput: Bool
    switch try guest.load(UInt8.self, at: address &+ 8) {
    case 0:
      guard let clock = Clock(rawValue: try guest.load(at: address &+ 16)) else { return .immediate(.invalid) }
      guard clock == .realTime || clock == .monotonic else { return .immediate(.notSupported) }
      let time = try guest.load(UInt64.self, at: address &+ 24)
      let isAbsolute = try guest.load(UInt16.self, at: address &+ 40) & 1 != 0
      let now = Host.time(of: clock)
      return .time(!isAbsolute ? time : time > now ? time - now : 0)
    case 1: isInput = true
    case 2: isInput = false
    default: throw .invalid
    }
    guard let descriptor = try? self.descriptor(guest.load(at: address &+ 16), .poll), descriptor.isInput == isInput else {
      return .immediate(.badDescriptor)
    }
    guard let hostDescriptor = descriptor.hostDescriptor else { return .immediate(nil) }
    requests.append(Host.PollRequest(descriptor: hostDescriptor, isInput: isInput))
    return .descriptor(requests.count - 1)
  }

  /// How long there is to wait: `nil` without end.
  private static func timeout(of subscriptions: [Subscription]) -> UInt64? {
    var least: UInt64?
    for subscription in subscriptions {
      switch subscription {
      case .time(let time): least = min(least ?? .max, time)
      case .descriptor: break
      case .immediate: return 0
      }
    }
    return least
  }
}
