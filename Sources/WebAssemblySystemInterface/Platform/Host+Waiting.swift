#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import ucrt
  import WinSDK
#endif

extension Host {
  /// A descriptor that is waited for, and whether it is ready: an error or the end of the stream is also something to read.
  struct PollRequest {
    let descriptor: Int32
    let isInput: Bool
    var isReady = false
    /// Whether the other end is closed, or an output has failed; of an input, there may be something left to read.
    var isHungUp = false
  }

  #if os(Windows)
    /// Descriptors of the C library cannot be waited for here: all of them count as ready.
    static func poll(_ requests: inout [PollRequest], nanoseconds: UInt64?) throws(WASI.Errno) {
      for index in requests.indices { requests[index].isReady = true }
      if requests.isEmpty { Sleep(UInt32(clamping: (nanoseconds ?? .max).milliseconds)) }
    }
  #else
    /// Waits until one of the descriptors is ready, or the time is over, or a signal comes.
    static func poll(_ requests: inout [PollRequest], nanoseconds: UInt64?) throws(WASI.Errno) {
      if requests.isEmpty, let nanoseconds, nanoseconds < 1_000_000 {
        // Finer than `poll` can wait.
        var time = timespec(tv_sec: 0, tv_nsec: Int(truncatingIfNeeded: nanoseconds))
        nanosleep(&time, nil)
        return
      }
      // `poll` passes over negative numbers. They count as ready: no descriptor has one, as reading or writing will tell.
      let isImpossible = requests.contains { $0.descriptor < 0 }
      var entries = requests.map { pollfd(fd: $0.descriptor, events: Int16($0.isInput ? POLLIN : POLLOUT), revents: 0) }
      let count = systemPoll(
        &entries, nfds_t(entries.count), isImpossible ? 0 : nanoseconds.map { Int32(clamping: $0.milliseconds) } ?? -1)
      if count < 0 {
        let error = lastError
        if error != .interrupted { throw error }
        return
      }
      for (index, entry) in entries.enumerated() {
        requests[index].isReady = entry.revents != 0 || entry.fd < 0
        requests[index].isHungUp = Int32(entry.revents) & (Int32(POLLHUP) | Int32(POLLERR)) != 0
      }
    }
  #endif
}

extension UInt64 {
  /// So many milliseconds at least, of nanoseconds.
  fileprivate var milliseconds: UInt64 { self / 1_000_000 + (self % 1_000_000 == 0 ? 0 : 1) }
}

#if !os(Windows)
  /// The system's call, under a name that the method above does not hide.
  private let systemPoll = poll
#endif
