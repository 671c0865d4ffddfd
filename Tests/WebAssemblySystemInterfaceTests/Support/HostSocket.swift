#if !os(Windows)
  import Foundation

  /// A socket of the host's, closed when it is released.
  final class HostSocket: Sendable {
    let descriptor: Int32

    init(_ descriptor: Int32) throws {
      guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    #if canImport(Glibc)
      static let stream = Int32(SOCK_STREAM.rawValue)
      static let datagram = Int32(SOCK_DGRAM.rawValue)
    #else
      static let stream = SOCK_STREAM
      static let datagram = SOCK_DGRAM
    #endif

    /// One that listens on a free port of the loopback interface.
    static func listening() throws -> HostSocket {
      let result = try HostSocket(socket(AF_INET, stream, 0))
      try result.withAddress(port: 0) { try check(bind(result.descriptor, $0, $1)) }
      try check(listen(result.descriptor, 16))
      return result
    }

    /// One that is connected to this one, which listens.
    func connected() throws -> HostSocket {
      var address = sockaddr_in()
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      try withUnsafeMutablePointer(to: &address) { address in
        try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { try Self.check(getsockname(descriptor, $0, &size)) }
      }
      let result = try HostSocket(socket(AF_INET, Self.stream, 0))
      try withAddress(port: address.sin_port) { try Self.check(connect(result.descriptor, $0, $1)) }
      return result
    }

    /// Two that are connected to each other.
    static func pair(_ type: Int32 = stream) throws -> (HostSocket, HostSocket) {
      var ends: [Int32] = [-1, -1]
      try check(socketpair(AF_UNIX, type, 0, &ends))
      return (try HostSocket(ends[0]), try HostSocket(ends[1]))
    }

    func send(_ bytes: [UInt8]) throws { try Self.check(Int32(write(descriptor, bytes, bytes.count))) }

    /// What there is, once there is something; nothing at the end.
    func receive(_ count: Int = 100) throws -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: count)
      let received = read(descriptor, &bytes, count)
      try Self.check(Int32(received))
      return Array(bytes.prefix(received))
    }

    /// Whether reading and writing wait.
    var blocks: Bool { fcntl(descriptor, F_GETFL) & O_NONBLOCK == 0 }

    private func withAddress(port: in_port_t, _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Void) rethrows {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      try withUnsafePointer(to: address) { address in
        try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { try body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
      }
    }

    private static func check(_ result: Int32) throws {
      guard result >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
  }
#endif
