#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

extension OperatingSystem {
  #if os(Windows)
    /// Sockets are no descriptors of the C library here.
    static func listen(host: String, port: UInt16) -> Int32 { -1 }
  #else
    /// A socket that listens at an address, which is a number: a name may stand for several, and looking it up may wait.
    static func listen(host: String, port: UInt16) -> Int32 {
      var hints = addrinfo()
      hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV
      #if canImport(Glibc)
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
      #else
        hints.ai_socktype = SOCK_STREAM
      #endif
      var addresses: UnsafeMutablePointer<addrinfo>?
      guard getaddrinfo(host, "\(port)", &hints, &addresses) == 0, let address = addresses else {
        errno = EINVAL
        return -1
      }
      defer { freeaddrinfo(addresses) }
      let descriptor = socket(address.pointee.ai_family, address.pointee.ai_socktype, address.pointee.ai_protocol)
      guard descriptor >= 0 else { return -1 }
      // A program that is run again finds its address free.
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      guard bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0, systemListen(descriptor, 128) == 0 else {
        let error = errno
        _ = close(descriptor)
        errno = error
        return -1
      }
      return descriptor
    }
  #endif
}

#if !os(Windows)
  /// The system's call, under a name that the method above does not hide.
  private let systemListen = listen
#endif
