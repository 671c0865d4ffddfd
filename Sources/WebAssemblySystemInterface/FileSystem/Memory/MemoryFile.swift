import WebAssembly

/// A file in memory: its bytes and its times.
///
/// Each has a lock of its own, so that guests that use different files do not wait for each other.
final class MemoryFile: Sendable {
  private struct State: Sendable {
    var bytes: MemoryBytes
    var times: MemoryTimes
  }

  private let state: Lock<State>
  private let quota: MemoryQuota

  /// An empty file.
  init(_ quota: MemoryQuota, at now: UInt64) {
    self.quota = quota
    state = Lock(State(bytes: MemoryBytes(), times: MemoryTimes(at: now)))
  }

  deinit { quota.giveBack(state.withLock { $0.bytes.count }) }

  /// All of its bytes.
  var contents: [UInt8] { state.withLock { $0.bytes }.array }

  /// Its size and its times, of one moment.
  var status: (size: Int, times: MemoryTimes) { state.withLock { ($0.bytes.count, $0.times) } }

  func changeTimes(_ body: (inout MemoryTimes) -> Void) { state.withLock { body(&$0.times) } }

  func read(into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64, _ now: UInt64) -> Int {
    // What lies beyond every number that a size can be is beyond the end.
    guard let start = Int(exactly: offset) else { return 0 }
    return state.withLock { state in
      state.times.access = now
      var done = 0
      for buffer in buffers {
        let (position, overflow) = start.addingReportingOverflow(done)
        guard !overflow else { break }
        let count = state.bytes.read(into: buffer, at: position)
        done += count
        guard count == buffer.count else { break }
      }
      return done
    }
  }

  /// Writes as much as there is space for, at the end where `offset` is `nil`; returns how many bytes, and where the end is then.
  func write(
    _ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64?, _ now: UInt64
  ) throws(WASI.Errno) -> (count: Int, end: UInt64) {
    var wanted = 0
    for buffer in buffers { wanted = try Self.sum(wanted, buffer.count) }
    return try state.withLock { (state) throws(WASI.Errno) in
      let size = state.bytes.count
      guard let start = offset.map({ Int(exactly: $0) }) ?? size else { throw .fileTooLarge }
      let end = try Self.sum(start, wanted)
      guard wanted > 0 else { return (0, UInt64(size)) }
      var count = wanted
      if end > size {
        let granted = try quota.take(end - size, atLeast: start < size ? 0 : start - size + 1)
        count = size + granted - start
      }
      if start > size { state.bytes.setCount(start) }
      var done = 0
      for buffer in buffers where done < count {
        let part = UnsafeRawBufferPointer(rebasing: buffer.prefix(count - done))
        state.bytes.write(part, at: start + done)
        done += part.count
      }
      state.times.modify(at: now)
      return (count, UInt64(state.bytes.count))
    }
  }

  func setSize(_ size: UInt64, _ now: UInt64) throws(WASI.Errno) {
    guard let size = Int(exactly: size) else { throw .fileTooLarge }
    try state.withLock { (state) throws(WASI.Errno) in
      try quota.exchange(state.bytes.count, for: size)
      state.bytes.setCount(size)
      state.times.modify(at: now)
    }
  }

  /// Makes the file at least so long.
  func grow(to size: UInt64, _ now: UInt64) throws(WASI.Errno) {
    guard let size = Int(exactly: size) else { throw .fileTooLarge }
    try state.withLock { (state) throws(WASI.Errno) in
      guard size > state.bytes.count else { return }
      try quota.take(size - state.bytes.count)
      state.bytes.setCount(size)
      state.times.modify(at: now)
    }
  }

  /// Puts other bytes in place of all; where there is no space for them, nothing changes.
  func replace(with bytes: [UInt8], _ now: UInt64) throws(WASI.Errno) {
    let bytes = MemoryBytes(bytes)
    try state.withLock { (state) throws(WASI.Errno) in
      try quota.exchange(state.bytes.count, for: bytes.count)
      state.bytes = bytes
      state.times.modify(at: now)
    }
  }

  private static func sum(_ first: Int, _ second: Int) throws(WASI.Errno) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    guard !overflow else { throw .fileTooLarge }
    return sum
  }
}
