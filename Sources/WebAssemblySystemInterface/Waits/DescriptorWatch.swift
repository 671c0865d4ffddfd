import WebAssembly

/// The host's descriptors that guests wait for without a thread: one thread of the process waits for all of them.
enum DescriptorWatch {
  private struct Entry {
    let requests: [Host.PollRequest]
    let action: @Sendable () -> Void
  }

  /// Those who wait for one descriptor: the numbers of the entries.
  private struct Waiters {
    var input: Set<UInt64> = []
    var output: Set<UInt64> = []

    var isEmpty: Bool { input.isEmpty && output.isEmpty }
  }

  private struct State {
    var entries: [UInt64: Entry] = [:]
    /// Each descriptor is waited for once: the system has a limit on how many there may be.
    var waiters: [Int32: Waiters] = [:]
    var lastNumber: UInt64 = 0
    /// Wakes the thread, which is there if this is.
    var wakeUp: WakeUp?
    /// Whether the thread waits, or is about to, for what was there when it looked.
    var isWaiting = false

    mutating func insert(_ entry: Entry) {
      lastNumber += 1
      entries[lastNumber] = entry
      for request in entry.requests {
        if request.wantsInput { waiters[request.descriptor, default: Waiters()].input.insert(lastNumber) }
        if request.wantsOutput { waiters[request.descriptor, default: Waiters()].output.insert(lastNumber) }
      }
    }

    mutating func remove(_ number: UInt64) -> Entry? {
      guard let entry = entries.removeValue(forKey: number) else { return nil }
      for request in entry.requests {
        waiters[request.descriptor]?.input.remove(number)
        waiters[request.descriptor]?.output.remove(number)
        if waiters[request.descriptor]?.isEmpty == true { waiters[request.descriptor] = nil }
      }
      return entry
    }
  }

  private static let state = Lock(State())

  /// Calls `action` when one of the descriptors is ready, on the thread of all of them, where it must not wait.
  ///
  /// - Returns: the number of the entry; `nil` where the system gives no thread. Then nobody calls it.
  static func add(_ requests: [Host.PollRequest], _ action: @Sendable @escaping () -> Void) -> UInt64? {
    let (number, sleeper) = state.withLock { state -> (UInt64?, Sleeper?) in
      if state.wakeUp == nil {
        guard let wakeUp = try? WakeUp(), DetachedThread.start({ run(wakeUp) }) else { return (nil, nil) }
        state.wakeUp = wakeUp
      }
      state.insert(Entry(requests: requests, action: action))
      guard state.isWaiting else { return (state.lastNumber, nil) }
      state.isWaiting = false
      return (state.lastNumber, state.wakeUp?.sleeper)
    }
    sleeper?.wake()
    return number
  }

  /// Lets the action not be called, unless that is happening now. The thread may go on to wait for the descriptors, of which it then
  /// makes nothing.
  static func remove(_ number: UInt64) {
    // Released without the lock.
    let entry = state.withLock { $0.remove(number) }
    withExtendedLifetime(entry) {}
  }

  private static func run(_ wakeUp: WakeUp) {
    while true {
      var requests = state.withLock { state in
        state.isWaiting = true
        return state.waiters.map { (descriptor, waiters) in
          Host.PollRequest(descriptor: descriptor, wantsInput: !waiters.input.isEmpty, wantsOutput: !waiters.output.isEmpty)
        }
      }
      let isWatched = requests.withUnsafeMutableBufferPointer { requests in
        (try? Host.poll(requests, wakeUp: wakeUp, nanoseconds: nil)) != nil
      }
      wakeUp.reset()
      let ready = state.withLock { state -> [Entry] in
        state.isWaiting = false
        return numbers(of: requests, isWatched, state).compactMap { state.remove($0) }
      }
      for entry in ready { entry.action() }
      // Too many at once, it may be: all look for themselves meanwhile.
      if !isWatched { DetachedThread.sleep(seconds: 0.001) }
    }
  }

  /// Those who have something to look at.
  private static func numbers(of requests: [Host.PollRequest], _ isWatched: Bool, _ state: State) -> Set<UInt64> {
    guard isWatched else { return Set(state.entries.keys) }
    var numbers: Set<UInt64> = []
    for request in requests where request.isReady {
      guard let waiters = state.waiters[request.descriptor] else { continue }
      if request.isReadable { numbers.formUnion(waiters.input) }
      if request.isWritable { numbers.formUnion(waiters.output) }
    }
    return numbers
  }
}
