// All that this module, and those above it, need of the operating system: the one place that knows its modules.
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

/// What the system interface needs of the operating system, with errors in the guest's terms.
enum Host {
  /// The guest's number for the error that the last call of the system has met.
  static var lastError: WASI.Errno {
    switch errno {
    case EAGAIN, EWOULDBLOCK: .again
    case EACCES: .access
    case EBADF: .badDescriptor
    #if !os(Windows)
      case EDQUOT: .quotaExceeded
    #endif
    case ECONNRESET: .connectionReset
    case EFBIG: .fileTooLarge
    case EINTR: .interrupted
    case EINVAL: .invalid
    case EISDIR: .isDirectory
    case ENOSPC: .noSpace
    case ENXIO: .noSuchDevice
    case EPERM: .notPermitted
    case EPIPE: .brokenPipe
    case ETIMEDOUT: .timedOut
    default: .inputOutput
    }
  }

  /// Fills `bytes` with random numbers that nobody can guess.
  static func fillWithRandomBytes(_ bytes: UnsafeMutableRawBufferPointer) throws(WASI.Errno) {
    #if canImport(Darwin) || canImport(Android)
      if let base = bytes.baseAddress { arc4random_buf(base, bytes.count) }
    #elseif canImport(Glibc) || canImport(Musl)
      // The system gives no more than 256 bytes at once.
      for start in stride(from: 0, to: bytes.count, by: 256) {
        let part = UnsafeMutableRawBufferPointer(rebasing: bytes[start..<min(start + 256, bytes.count)])
        guard let base = part.baseAddress, getentropy(base, part.count) == 0 else { throw lastError }
      }
    #else
      var generator = SystemRandomNumberGenerator()
      for index in bytes.indices { bytes[index] = generator.next() }
    #endif
  }

  /// Lets other threads run.
  static func yield() {
    #if os(Windows)
      SwitchToThread()
    #else
      sched_yield()
    #endif
  }
}

// MARK: - Clocks

extension Host {
  #if os(Windows)
    /// The time of a clock in nanoseconds. All but the real time are the time since the system started.
    static func time(of clock: Clock) -> UInt64 {
      var time: UInt64 = 0
      guard clock == .realTime else {
        QueryUnbiasedInterruptTimePrecise(&time)
        return time &* 100
      }
      var fileTime = FILETIME()
      GetSystemTimePreciseAsFileTime(&fileTime)
      time = UInt64(fileTime.dwHighDateTime) << 32 | UInt64(fileTime.dwLowDateTime)
      // File times count from 1601, clocks from 1970.
      return (time &- 116_444_736_000_000_000) &* 100
    }

    /// The resolution of a clock in nanoseconds.
    static func resolution(of clock: Clock) -> UInt64 { 100 }
  #else
    /// The time of a clock in nanoseconds.
    static func time(of clock: Clock) -> UInt64 {
      var time = timespec()
      clock_gettime(identifier(of: clock), &time)
      return nanoseconds(time)
    }

    /// The resolution of a clock in nanoseconds.
    static func resolution(of clock: Clock) -> UInt64 {
      var time = timespec()
      clock_getres(identifier(of: clock), &time)
      return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> UInt64 {
      UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
    }

    private static func identifier(of clock: Clock) -> clockid_t {
      switch clock {
      case .realTime: CLOCK_REALTIME
      case .monotonic: CLOCK_MONOTONIC
      case .processTime: CLOCK_PROCESS_CPUTIME_ID
      case .threadTime: CLOCK_THREAD_CPUTIME_ID
      }
    }
  #endif
}

// MARK: - Descriptors

extension Host {
  /// How many bytes a pipe that is ready takes without making the writer wait (`PIPE_BUF`).
  #if os(Linux) || os(Android)
    static let pipeAtom = 4096
  #else
    static let pipeAtom = 512
  #endif

  /// The most that is moved at once: some systems refuse more than an `Int32` can count.
  private static let largestTransfer = 1 << 30

  #if os(Windows)
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(WASI.Errno) -> Int {
      let count = _read(descriptor, buffer.baseAddress, UInt32(min(buffer.count, largestTransfer)))
      guard count >= 0 else { throw lastError }
      return Int(count)
    }

    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(WASI.Errno) -> Int {
      let count = _write(descriptor, bytes.baseAddress, UInt32(min(bytes.count, largestTransfer)))
      guard count >= 0 else { throw lastError }
      return Int(count)
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { _isatty(descriptor) != 0 }

    /// The C library does not tell how much there is to read.
    static func readableByteCount(_ descriptor: Int32) -> UInt64? { nil }
  #else
    /// Reads what there is, at least a byte unless the stream is at its end.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(WASI.Errno) -> Int {
      try retrying { systemRead(descriptor, buffer.baseAddress, min(buffer.count, largestTransfer)) }
    }

    /// Writes at least a byte.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(WASI.Errno) -> Int {
      try withoutPipeSignal { () throws(WASI.Errno) in
        try retrying { systemWrite(descriptor, bytes.baseAddress, min(bytes.count, largestTransfer)) }
      }
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// How many bytes can be read without waiting: the rest of a file, what is in a pipe, a socket, or a terminal's line; `nil`
    /// where the system cannot tell.
    static func readableByteCount(_ descriptor: Int32) -> UInt64? {
      var status = stat()
      if fstat(descriptor, &status) == 0, Int32(status.st_mode) & Int32(S_IFMT) == Int32(S_IFREG) {
        let position = lseek(descriptor, 0, SEEK_CUR)
        return position < 0 ? nil : UInt64(max(0, Int64(status.st_size) - Int64(position)))
      }
      var count: Int32 = 0
      return ioctl(descriptor, readableByteCountRequest, &count) == 0 ? UInt64(max(0, count)) : nil
    }

    #if canImport(Darwin)
      /// `FIONREAD`, which Darwin defines by a macro that Swift does not read.
      private static let readableByteCountRequest: UInt = 0x4004_667F
    #else
      private static let readableByteCountRequest = UInt(FIONREAD)
    #endif

    /// Repeats a call that a signal has interrupted.
    private static func retrying(_ call: () -> Int) throws(WASI.Errno) -> Int {
      while true {
        let count = call()
        if count >= 0 { return count }
        let error = lastError
        guard error == .interrupted else { throw error }
      }
    }

    /// Keeps from the process the signal that writing to a pipe which nobody reads raises.
    ///
    /// Where the system sends it to the thread that writes, it is blocked in this thread for the time of the call, and taken
    /// from what is pending if it was not pending before. Flags on the descriptor would outlast the call, and it is not ours.
    private static func withoutPipeSignal(_ body: () throws(WASI.Errno) -> Int) throws(WASI.Errno) -> Int {
      #if canImport(Darwin)
        return try body()
      #else
        var pipeSignal = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        do throws(WASI.Errno) { return try body() } catch {
          if error == .brokenPipe, sigismember(&before, SIGPIPE) == 0 {
            // Not blocked before, so not pending before either.
            var none = timespec()
            sigtimedwait(&pipeSignal, nil, &none)
          }
          throw error
        }
      #endif
    }
  #endif
}

// MARK: - Waiting

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

// MARK: - Threads

/// A thread that nobody waits for, and that ends with the closure that it calls.
///
/// A thread and no task: the threads that tasks share may all be busy with guests that do not end.
package enum DetachedThread {
  /// The size of its stack, in bytes. Guests do not use it, only the engine and the functions of the host do; systems give as
  /// little as 128 KiB unless they are asked.
  private static let stackSize = 1 << 20

  /// Starts a thread that calls `body`; returns whether the system had one to give. Otherwise `body` is never called.
  package static func start(_ body: sending @escaping () -> Void) -> Bool {
    let argument = Unmanaged.passRetained(Body(body))
    #if os(Windows)
      let flags = DWORD(STACK_SIZE_PARAM_IS_A_RESERVATION)
      let thread = CreateThread(nil, SIZE_T(stackSize), { Body.call($0); return 0 }, argument.toOpaque(), flags, nil)
      let isStarted = thread != nil
      if let thread { CloseHandle(thread) }
    #else
      var attributes = pthread_attr_t()
      guard pthread_attr_init(&attributes) == 0 else {
        argument.release()
        return false
      }
      defer { pthread_attr_destroy(&attributes) }
      pthread_attr_setstacksize(&attributes, stackSize)
      pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let isStarted = pthread_create(&thread, &attributes, { Body.call($0); return nil }, argument.toOpaque()) == 0
    #endif
    if !isStarted { argument.release() }
    return isStarted
  }

  /// Lets this thread do nothing for that time.
  package static func sleep(seconds: Double) {
    // Thirty years are as good as any longer time, and fit where a time has 32 bits.
    let seconds = min(max(seconds, 0), 946_080_000)
    #if os(Windows)
      Sleep(UInt32(clamping: Int64(seconds * 1000)))
    #else
      var time = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
      var rest = timespec()
      while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
    #endif
  }

  /// What the thread calls.
  private final class Body {
    private let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }

    static func call(_ pointer: UnsafeMutableRawPointer?) {
      guard let pointer else { return }
      Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().body()
    }
  }
}

// MARK: - Names

#if !os(Windows)
  /// The system's calls, under names that the methods above do not hide.
  private let systemRead = read
  private let systemWrite = write
  private let systemPoll = poll
#endif
