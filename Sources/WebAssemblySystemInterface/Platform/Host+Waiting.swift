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
  /// A descriptor that is waited for, and what became of it: an error or the end of the stream is also something to read.
  struct PollRequest {
    let descriptor: Int32
    /// Whether to wait until it can be read.
    var wantsInput = false
    /// Whether to wait until it can be written.
    var wantsOutput = false

    var isReadable = false
    var isWritable = false
    /// Whether the other end is closed, or an output has failed; of an input, there may be something left to read.
    var isHungUp = false

    var isReady: Bool { isReadable || isWritable }
  }

  /// Waits for one descriptor, on behalf of nobody who could be interrupted; true when it is ready, false where a signal comes.
  static func wait(for request: inout PollRequest) throws(WASI.Errno) -> Bool {
    try withUnsafeMutablePointer(to: &request) { (request) throws(WASI.Errno) in
      try poll(UnsafeMutableBufferPointer(start: request, count: 1), wakeUp: nil, nanoseconds: nil)
    }
  }

  #if os(Windows)
    /// Descriptors of the C library cannot be waited for here: all of them count as ready.
    static func poll(
      _ requests: UnsafeMutableBufferPointer<PollRequest>, wakeUp: WakeUp?, nanoseconds: UInt64?
    ) throws(WASI.Errno) -> Bool {
      for index in requests.indices {
        requests[index].isReadable = requests[index].wantsInput
        requests[index].isWritable = requests[index].wantsOutput
      }
      guard requests.isEmpty else { return true }
      let milliseconds = UInt32(clamping: (nanoseconds ?? .max).milliseconds)
      if let wakeUp { wakeUp.wait(milliseconds: milliseconds) } else { Sleep(milliseconds) }
      return false
    }

    static func mayWait(_ descriptor: Int32) -> Bool { false }
  #else
    /// Waits until one of the descriptors is ready, or `wakeUp` is, or the time is over, or a signal comes. A time is cut off
    /// that is longer than the system can wait.
    ///
    /// - Returns: whether one of the descriptors is ready.
    static func poll(
      _ requests: UnsafeMutableBufferPointer<PollRequest>, wakeUp: WakeUp?, nanoseconds: UInt64?
    ) throws(WASI.Errno) -> Bool {
      let count = withUnsafeTemporaryAllocation(of: pollfd.self, capacity: requests.count + 1) { entries in
        // `poll` passes over negative numbers. They count as ready: no descriptor has one, as reading or writing will tell.
        var hasReady = false
        for (index, request) in requests.enumerated() {
          let events = (request.wantsInput ? POLLIN : 0) | (request.wantsOutput ? POLLOUT : 0)
          entries[index] = pollfd(fd: request.descriptor, events: Int16(events), revents: 0)
          if request.descriptor < 0 { hasReady = true }
        }
        entries[requests.count] = pollfd(fd: wakeUp?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
        let count = systemPoll(entries, nanoseconds: hasReady ? 0 : nanoseconds)
        guard count >= 0 else { return count }
        for index in requests.indices {
          let result = Int32(entries[index].revents)
          let isBroken = result & (POLLHUP | POLLERR | POLLNVAL) != 0 || entries[index].fd < 0
          requests[index].isReadable = requests[index].wantsInput && (isBroken || result & POLLIN != 0)
          requests[index].isWritable = requests[index].wantsOutput && (isBroken || result & POLLOUT != 0)
          requests[index].isHungUp = result & (POLLHUP | POLLERR) != 0
        }
        return count
      }
      if count < 0 {
        let error = lastError
        guard error == .interrupted else { throw error }
        return false
      }
      return requests.contains(where: \.isReady)
    }

    private static func systemPoll(_ entries: UnsafeMutableBufferPointer<pollfd>, nanoseconds: UInt64?) -> Int32 {
      #if os(Linux) || os(Android)
        guard let nanoseconds else { return ppoll(entries.baseAddress, nfds_t(entries.count), nil, nil) }
        var time = timespec()
        time.tv_sec = .init(clamping: nanoseconds / 1_000_000_000)
        time.tv_nsec = .init(nanoseconds % 1_000_000_000)
        return ppoll(entries.baseAddress, nfds_t(entries.count), &time, nil)
      #else
        return Darwin.poll(
          entries.baseAddress, nfds_t(entries.count), nanoseconds.map { Int32(clamping: $0.milliseconds) } ?? -1)
      #endif
    }

    /// Whether reading or writing may wait: a file or a disk is always ready.
    static func mayWait(_ descriptor: Int32) -> Bool {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { return true }
      return ![S_IFREG, S_IFDIR, S_IFBLK].contains { Int32(status.st_mode) & Int32(S_IFMT) == Int32($0) }
    }
  #endif
}

#if os(Linux) || os(Android)
  /// `ppoll`, which the modules of some C libraries leave out.
  @_silgen_name("ppoll")
  private func ppoll(
    _ entries: UnsafeMutablePointer<pollfd>?, _ count: nfds_t, _ time: UnsafePointer<timespec>?, _ signals: UnsafePointer<sigset_t>?
  ) -> Int32
#else
  extension UInt64 {
    /// So many milliseconds at least, of nanoseconds.
    fileprivate var milliseconds: UInt64 { self / 1_000_000 + (self % 1_000_000 == 0 ? 0 : 1) }
  }
#endif
