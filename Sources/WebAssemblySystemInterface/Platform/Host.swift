// All that this module, and those above it, need of the operating system stands in this folder: only its files know the system's
// modules.
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
