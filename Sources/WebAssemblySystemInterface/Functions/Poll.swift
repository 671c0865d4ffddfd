import WebAssembly

/// Waiting: `poll_oneoff`.
extension WASI {
  /// How many subscriptions a call may have.
  private static let subscriptionLimit: UInt32 = 4096

  func pollOneoff(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let layout = SubscriptionLayout(guest.snapshot)
    let subscriptions = call[0, as: UInt32.self]
    let events = call[1, as: UInt32.self]
    let count = call[2, as: UInt32.self]
    guard count > 0, count <= Self.subscriptionLimit else { throw .errno(.invalid) }
    try guest.check(subscriptions, count: count, size: layout.size, alignment: 8)
    try guest.check(events, count: count, size: 32, alignment: 8)
    try guest.check(call[3, as: UInt32.self], count: 1, size: 4, alignment: 4)
    try guest.pay(forElements: count)

    var list: SubscriptionList
    if let known = self.call.endedWait?.subscriptions {
      list = known
    } else {
      list = SubscriptionList()
      for index in 0..<count { try list.append(guest, subscriptions &+ index * layout.size, layout) }
    }
    do throws(Errno) { try list.wait(for: guest) } catch {
      // Times have begun, which do not begin again when the call is made again.
      self.call.requestedWait?.subscriptions = list
      throw .errno(error)
    }

    var ready: UInt32 = 0
    for index in 0..<Int(count) {
      guard let event = list.event(of: index) else { continue }
      try event.store(in: guest, at: events &+ ready * 32)
      ready += 1
    }
    try guest.store(ready, at: call[3, as: UInt32.self])
  }
}

/// Type `subscription`: the guest's own number at 0, the kind at 8; of a stream the descriptor at 16; of a clock what is said here.
private struct SubscriptionLayout {
  let size: UInt32
  /// Where the clock's number is. Its time is 8 bytes after that, its flags are 24.
  let clock: UInt32

  init(_ snapshot: Snapshot) {
    switch snapshot {
    case .preview1: (size, clock) = (48, 16)
    // With an identifier before the clock, which nothing uses.
    case .unstable: (size, clock) = (56, 24)
    }
  }
}

/// What has happened. WASI preview 1, type `event`.
private struct Event {
  let userData: UInt64
  let kind: UInt8
  var error: WASI.Errno?
  var readiness = Descriptor.Readiness(byteCount: 0)

  /// The guest's number at 0, the error at 8, the kind at 10, how many bytes at 16, flags at 24.
  func store(in guest: Guest, at address: UInt32) throws(SystemCallError) {
    try guest.store(userData, at: address)
    try guest.store(UInt64(error?.rawValue ?? 0) | UInt64(kind) << 16, at: address &+ 8)
    try guest.store(readiness.byteCount, at: address &+ 16)
    try guest.store(UInt64(readiness.isHungUp ? 1 : 0), at: address &+ 24)
  }
}

/// What one call waits for.
struct SubscriptionList {
  private enum Subscription {
    /// The end of a time from now on, in nanoseconds.
    case time(UInt64)
    /// A stream; of one that may have to be waited for, the place among the requests. Others are ready at once.
    case stream(Descriptor, Descriptor.Direction, request: Int?)
    /// Nothing: what is said is wrong.
    case failed(WASI.Errno)
  }

  private var entries: [(userData: UInt64, kind: UInt8, subscription: Subscription)] = []
  /// The host's descriptors that are waited for, each once: the system has a limit on how many there may be.
  private var requests: [Host.PollRequest] = []
  private var requestIndices: [Int32: Int] = [:]
  /// The monotonic time when the first clock was subscribed to: that is when times begin.
  private var start: UInt64?
  /// The least of the times; 0 where something is ready anyway.
  private var timeout: UInt64?
  /// How much time has passed.
  private var elapsed: UInt64 = 0

  fileprivate mutating func append(_ guest: Guest, _ address: UInt32, _ layout: SubscriptionLayout) throws(SystemCallError) {
    let userData = try guest.load(UInt64.self, at: address)
    let kind = try guest.load(UInt8.self, at: address &+ 8)
    let subscription: Subscription
    switch kind {
    case 0:
      let clock = address &+ layout.clock
      subscription = time(
        of: WASI.Clock(rawValue: try guest.load(at: clock)), try guest.load(at: clock &+ 8),
        flags: try guest.load(at: clock &+ 24), guest.wasi)
    case 1: subscription = stream(try guest.load(at: address &+ 16), .input, guest.wasi)
    case 2: subscription = stream(try guest.load(at: address &+ 16), .output, guest.wasi)
    default: throw .errno(.invalid)
    }
    switch subscription {
    case .time(let time): timeout = min(timeout ?? .max, time)
    case .stream(_, _, request: .some): break
    case .stream(_, _, request: nil), .failed: timeout = 0
    }
    entries.append((userData, kind, subscription))
  }

  /// The end of a time: flag 1 says that it is a time of the clock and not one from now on.
  ///
  /// The difference to the clock's time is made now: setting the real time afterwards does not change how long the guest waits.
  private mutating func time(of clock: WASI.Clock?, _ time: UInt64, flags: UInt16, _ wasi: WASI) -> Subscription {
    guard let clock, flags & ~1 == 0 else { return .failed(.invalid) }
    guard clock == .realTime || clock == .monotonic else { return .failed(.notSupported) }
    do throws(WASI.Errno) {
      if start == nil { start = try wasi.time(of: .monotonic) }
      guard flags & 1 != 0 else { return .time(time) }
      let now = try wasi.time(of: clock)
      return .time(time > now ? time - now : 0)
    } catch { return .failed(error) }
  }

  private mutating func stream(_ number: UInt32, _ direction: Descriptor.Direction, _ wasi: WASI) -> Subscription {
    let descriptor: Descriptor
    do throws(SystemCallError) {
      descriptor = try wasi.descriptor(number)
      // Beside the right to wait, that to do what is waited for (WASI preview 1, type `rights`).
      try descriptor.checkTransfer(direction)
      try descriptor.checkRights(.poll)
    } catch {
      guard case .errno(let error) = error else { return .failed(.badDescriptor) }
      return .failed(error)
    }
    guard descriptor.mayWait, let hostDescriptor = descriptor.hostDescriptor else {
      return .stream(descriptor, direction, request: nil)
    }
    let index = requestIndices[hostDescriptor] ?? requests.count
    if index == requests.count {
      requests.append(Host.PollRequest(descriptor: hostDescriptor))
      requestIndices[hostDescriptor] = index
    }
    if direction == .input { requests[index].wantsInput = true } else { requests[index].wantsOutput = true }
    return .stream(descriptor, direction, request: index)
  }

  /// Returns when there is an event.
  fileprivate mutating func wait(for guest: Guest) throws(WASI.Errno) {
    let passesByItself = timeout == nil || guest.wasi.clocks.passesByItself
    let isReady = try requests.withUnsafeMutableBufferPointer { (requests) throws(WASI.Errno) in
      try guest.wait(for: requests, nanoseconds: passesByItself ? timeout : 0)
    }
    if !isReady, let timeout, timeout > 0 {
      guest.wasi.pass(timeout)
      elapsed = timeout
    }
    // More than one time may be over.
    guard let start else { return }
    let now = try guest.wasi.time(of: .monotonic)
    elapsed = max(elapsed, now > start ? now - start : 0)
  }

  /// What has happened that was subscribed to; `nil` for nothing.
  fileprivate func event(of index: Int) -> Event? {
    let (userData, kind, subscription) = entries[index]
    var event = Event(userData: userData, kind: kind)
    switch subscription {
    case .time(let time):
      guard time <= elapsed else { return nil }
    case .stream(let descriptor, let direction, let request):
      let request = request.map { requests[$0] }
      guard request.map({ direction == .input ? $0.isReadable : $0.isWritable }) ?? true else { return nil }
      event.readiness = descriptor.readiness(direction, isHungUp: request?.isHungUp == true)
    case .failed(let error): event.error = error
    }
    return event
  }
}
