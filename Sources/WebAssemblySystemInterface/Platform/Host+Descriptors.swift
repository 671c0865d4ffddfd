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
  /// How many bytes a pipe that is ready takes without making the writer wait (`PIPE_BUF`).
  #if os(Linux) || os(Android)
    static let pipeAtom = 4096
  #else
    static let pipeAtom = 512
  #endif

  /// The most that is moved at once: some systems refuse more than an `Int32` can count.
  static let largestTransfer = 1 << 30

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
        let write = { () throws(WASI.Errno) in
          try retrying { systemWrite(descriptor, bytes.baseAddress, min(bytes.count, largestTransfer)) }
        }
        return limitsFileSizes ? try withoutSizeSignal(write) : try write()
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
    static func retrying(_ call: () -> Int) throws(WASI.Errno) -> Int {
      while true {
        let count = call()
        if count >= 0 { return count }
        let error = lastError
        guard error == .interrupted else { throw error }
      }
    }

    /// Keeps from the process the signal that writing to a pipe which nobody reads raises.
    static func withoutPipeSignal(_ body: () throws(WASI.Errno) -> Int) throws(WASI.Errno) -> Int {
      try withoutSignal(SIGPIPE, of: .brokenPipe, body)
    }

    /// Keeps from the process a signal that a call raises where it meets an error.
    ///
    /// Where the system sends it to the thread that makes the call, it is blocked in this thread for the time of the call. If it is
    /// pending afterwards, and could not be before, it is taken away. Flags on the descriptor would outlast the call, and it is not
    /// ours.
    static func withoutSignal(
      _ signal: Int32, of expected: WASI.Errno, _ body: () throws(WASI.Errno) -> Int
    ) throws(WASI.Errno) -> Int {
      #if canImport(Darwin)
        return try body()
      #else
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, signal)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        do throws(WASI.Errno) { return try body() } catch {
          if error == expected, sigismember(&before, signal) == 0 {
            // Not blocked before, so not pending before either.
            var none = timespec()
            sigtimedwait(&signals, nil, &none)
          }
          throw error
        }
      #endif
    }
  #endif
}

#if !os(Windows)
  /// The system's calls, under names that the methods above do not hide.
  private let systemRead = read
  private let systemWrite = write
#endif
