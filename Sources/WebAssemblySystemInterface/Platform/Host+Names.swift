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

  extension Host {
    /// Calls `body` with the bytes as the system takes a path. A name needs no allocation for that.
    ///
    /// - Throws: `WASI.Errno.invalid` where a zero is among the bytes, with which the path would end there.
    static func withCString<Result>(
      _ bytes: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) throws(WASI.Errno) -> Result
    ) throws(WASI.Errno) -> Result {
      try withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { (string) throws(WASI.Errno) in
        guard copy(bytes, to: string), let base = string.baseAddress else { throw .invalid }
        return try body(UnsafePointer(base))
      }
    }

    /// Calls `body` with a name as the system takes it.
    static func withCString<Result>(
      _ name: FileName, _ body: (UnsafePointer<CChar>) throws(WASI.Errno) -> Result
    ) throws(WASI.Errno) -> Result {
      try withCString(name.bytes[...], body)
    }

    /// Writes the bytes, and a zero at their end; false where there is a zero among them.
    static func copy(_ bytes: ArraySlice<UInt8>, to string: UnsafeMutableBufferPointer<CChar>) -> Bool {
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(string).copyMemory(from: $0) }
      string[bytes.count] = 0
      return string.baseAddress.map { strlen($0) == bytes.count } ?? false
    }
  }
#endif
