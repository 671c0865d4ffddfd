#if !os(Windows)
  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Android)
    import Android
  #endif

  /// Reading and writing lists of buffers.
  extension Host {
    /// As many buffers as fit into what the stack has for it, so that no call allocates.
    private static let largestList = 64

    /// Reads where the stream is.
    static func read(
      _ descriptor: Int32, into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>
    ) throws(WASI.Errno) -> Int {
      try withVectors(buffers, UnsafeRawBufferPointer.init) { list in
        readv(descriptor, list.baseAddress, Int32(list.count))
      }
    }

    /// Reads at an offset.
    static func read(
      _ descriptor: Int32, into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: off_t
    ) throws(WASI.Errno) -> Int {
      try withVectors(buffers, UnsafeRawBufferPointer.init) { list in
        if list.count == 1 { return pread(descriptor, list[0].iov_base, list[0].iov_len, offset) }
        return preadv(descriptor, list.baseAddress, Int32(list.count), offset)
      }
    }

    /// Writes where the stream is.
    static func write(_ descriptor: Int32, _ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>) throws(WASI.Errno) -> Int {
      try withVectors(buffers, { $0 }) { list in
        writev(descriptor, list.baseAddress, Int32(list.count))
      }
    }

    /// Writes at an offset.
    static func write(
      _ descriptor: Int32, _ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: off_t
    ) throws(WASI.Errno) -> Int {
      try withVectors(buffers, { $0 }) { list in
        if list.count == 1 { return pwrite(descriptor, list[0].iov_base, list[0].iov_len, offset) }
        return pwritev(descriptor, list.baseAddress, Int32(list.count), offset)
      }
    }

    /// Repeats a call with the first buffers that are not empty until no signal interrupts it. Where there are none, there is
    /// nothing to do.
    private static func withVectors<Buffer>(
      _ buffers: UnsafeBufferPointer<Buffer>, _ bytes: (Buffer) -> UnsafeRawBufferPointer,
      _ call: (UnsafeBufferPointer<iovec>) -> Int
    ) throws(WASI.Errno) -> Int {
      try withUnsafeTemporaryAllocation(
        of: iovec.self, capacity: min(buffers.count, largestList)
      ) { (vectors) throws(WASI.Errno) in
        var count = 0
        var room = largestTransfer
        for buffer in buffers where room > 0 && count < vectors.count {
          let buffer = bytes(buffer)
          guard let base = buffer.baseAddress, !buffer.isEmpty else { continue }
          let size = min(buffer.count, room)
          vectors.initializeElement(at: count, to: iovec(iov_base: UnsafeMutableRawPointer(mutating: base), iov_len: size))
          count += 1
          room -= size
        }
        guard count > 0 else { return 0 }
        let list = UnsafeBufferPointer(rebasing: vectors[..<count])
        return try retrying { call(list) }
      }
    }
  }
#endif
