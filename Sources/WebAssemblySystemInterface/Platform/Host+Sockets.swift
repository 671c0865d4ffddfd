#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

#if os(Windows)
  /// Descriptors of the C library are no sockets here: there are none that a guest could be lent.
  extension Host {
    static func accept(_ descriptor: Int32) throws(WASI.Errno) -> Int32 { throw .notSupportedByHost }

    static func receive(
      _ descriptor: Int32, into buffers: InputBuffers, from start: Int, peeks: Bool
    ) throws(WASI.Errno) -> (count: Int, isCutOff: Bool) {
      throw .notSupportedByHost
    }

    static func send(_ descriptor: Int32, _ buffers: OutputBuffers) throws(WASI.Errno) -> Int { throw .notSupportedByHost }

    static func shutDown(_ descriptor: Int32, input: Bool, output: Bool) throws(WASI.Errno) { throw .notSupportedByHost }

    static func isListening(_ descriptor: Int32) -> Bool { true }

    static func socketType(_ descriptor: Int32) -> FileType { .unknown }

    static func closeSocket(_ descriptor: Int32) {}
  }
#else
  /// Sockets. No call waits, whatever the mode of the descriptor, but for `accept`.
  extension Host {
    /// Accepts a connection, on a descriptor that does not block and that other programs do not inherit.
    static func accept(_ descriptor: Int32) throws(WASI.Errno) -> Int32 {
      #if os(Linux) || os(Android)
        return Int32(try retrying { Int(accept4(descriptor, nil, nil, O_NONBLOCK | O_CLOEXEC)) })
      #else
        let accepted = Int32(try retrying { Int(systemAccept(descriptor, nil, nil)) })
        _ = fcntl(accepted, F_SETFL, O_NONBLOCK)
        _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
        var isOn: Int32 = 1
        setsockopt(accepted, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
        return accepted
      #endif
    }

    /// Receives what there is, after the first `start` bytes of the buffers.
    ///
    /// - Returns: how many bytes, and whether a datagram was longer.
    static func receive(
      _ descriptor: Int32, into buffers: InputBuffers, from start: Int, peeks: Bool
    ) throws(WASI.Errno) -> (count: Int, isCutOff: Bool) {
      var isCutOff = false
      let flags = Int32(MSG_DONTWAIT) | (peeks ? Int32(MSG_PEEK) : 0)
      let count = try withMessage(count: buffers.count, from: start, { buffers[$0] }) { message in
        let count = recvmsg(descriptor, &message, flags)
        isCutOff = count >= 0 && Int32(message.msg_flags) & Int32(MSG_TRUNC) != 0
        return count
      }
      return (count, isCutOff)
    }

    /// Sends as much as is taken at once, a byte at least. Nobody gets a signal where nobody receives it.
    static func send(_ descriptor: Int32, _ buffers: OutputBuffers) throws(WASI.Errno) -> Int {
      #if canImport(Darwin)
        let flags = MSG_DONTWAIT
      #else
        let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
      #endif
      return try withMessage(count: buffers.count, from: 0, { UnsafeMutableRawBufferPointer(mutating: buffers[$0]) }) { message in
        sendmsg(descriptor, &message, flags)
      }
    }

    static func shutDown(_ descriptor: Int32, input: Bool, output: Bool) throws(WASI.Errno) {
      let how = input && output ? SHUT_RDWR : output ? SHUT_WR : SHUT_RD
      _ = try retrying { Int(shutdown(descriptor, Int32(how))) }
    }

    /// Whether connections can be accepted.
    static func isListening(_ descriptor: Int32) -> Bool { option(SO_ACCEPTCONN, of: descriptor).map { $0 != 0 } ?? true }

    /// What kind of socket it is.
    static func socketType(_ descriptor: Int32) -> FileType {
      #if canImport(Glibc)
        let (stream, datagram) = (Int32(SOCK_STREAM.rawValue), Int32(SOCK_DGRAM.rawValue))
      #else
        let (stream, datagram) = (SOCK_STREAM, SOCK_DGRAM)
      #endif
      return switch option(SO_TYPE, of: descriptor) {
      case stream: .streamSocket
      case datagram: .datagramSocket
      default: .unknown
      }
    }

    static func closeSocket(_ descriptor: Int32) { close(descriptor) }

    private static func option(_ name: Int32, of descriptor: Int32) -> Int32? {
      var value: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : nil
    }

    /// Calls `body` with a message whose parts are these buffers, without their first `start` bytes.
    private static func withMessage(
      count: Int, from start: Int, _ buffer: (Int) -> UnsafeMutableRawBufferPointer, _ body: (inout msghdr) -> Int
    ) throws(WASI.Errno) -> Int {
      let result = withUnsafeTemporaryAllocation(of: iovec.self, capacity: count) { parts -> Result<Int, WASI.Errno> in
        var skipped = start
        for index in parts.indices {
          let whole = buffer(index)
          let part = UnsafeMutableRawBufferPointer(rebasing: whole[min(skipped, whole.count)...])
          skipped -= whole.count - part.count
          parts.initializeElement(at: index, to: iovec(iov_base: part.baseAddress, iov_len: .init(part.count)))
        }
        var message = msghdr()
        message.msg_iov = parts.baseAddress
        message.msg_iovlen = .init(count)
        do throws(WASI.Errno) { return .success(try retrying { body(&message) }) } catch { return .failure(error) }
      }
      return try result.get()
    }
  }
#endif

#if os(Linux) || os(Android)
  /// `accept4`, which the modules of some C libraries leave out.
  @_silgen_name("accept4")
  private func accept4(
    _ descriptor: Int32, _ address: UnsafeMutablePointer<sockaddr>?, _ size: UnsafeMutablePointer<socklen_t>?, _ flags: Int32
  ) -> Int32
#elseif canImport(Darwin)
  /// The system's call, under a name that the method above does not hide.
  private let systemAccept = Darwin.accept
#endif
