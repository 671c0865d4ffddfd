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
#endif

/// A run of zeroed bytes that can grow.
///
/// Where the system can set addresses aside without memory behind them, the bytes stay where they are when they grow;
/// elsewhere, and where the system refuses, they move.
struct AddressSpace {
  /// Where the bytes lie.
  private(set) var base: UnsafeMutableRawPointer
  private var size: Int
  /// How many bytes are set aside; 0 where the bytes come from the allocator.
  private var reserved: Int

  /// `size` bytes, with room to grow to `reserving` if the system can; `nil` where there is not enough memory.
  init?(size: Int, reserving: Int) {
    self.size = size
    if let base = Self.reserve(reserving, committing: size) {
      self.base = base
      reserved = reserving
    } else if let base = Self.allocate(size) {
      self.base = base
      reserved = 0
    } else {
      return nil
    }
  }

  /// Makes the bytes more, the new ones zeroed; returns whether there was enough memory, without moving if they must not.
  mutating func grow(to newSize: Int, mayMove: Bool) -> Bool {
    guard newSize > size else { return true }
    if newSize <= reserved {
      guard Self.commit(base, newSize) else { return false }
    } else {
      guard mayMove, let larger = Self.allocate(newSize) else { return false }
      larger.copyMemory(from: base, byteCount: size)
      release()
      base = larger
      reserved = 0
    }
    size = newSize
    return true
  }

  /// Gives the bytes back.
  func release() {
    if reserved > 0 { Self.unreserve(base, reserved) } else { Self.deallocate(base) }
  }

  /// Addresses, with memory behind the first `size` bytes.
  private static func reserve(_ count: Int, committing size: Int) -> UnsafeMutableRawPointer? {
    guard let base = reserve(count) else { return nil }
    if commit(base, size) { return base }
    unreserve(base, count)
    return nil
  }

  /// Zeroed memory, given back by `deallocate`; `nil` where there is not enough.
  static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android) || os(Windows)
      // Unlike Swift's allocation, this can fail.
      return calloc(max(size, 1), 1)
    #else
      let base = UnsafeMutableRawPointer.allocate(byteCount: max(size, 1), alignment: 16)
      base.initializeMemory(as: UInt8.self, repeating: 0, count: max(size, 1))
      return base
    #endif
  }

  static func deallocate(_ base: UnsafeMutableRawPointer) {
    #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android) || os(Windows)
      free(base)
    #else
      base.deallocate()
    #endif
  }

  // MARK: - Addresses without memory

  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
    private static func reserve(_ size: Int) -> UnsafeMutableRawPointer? {
      #if arch(x86_64) || arch(arm64)
        // A small memory that never grows beyond a page or so is not worth a mapping.
        guard size > 1 << 16 else { return nil }
        #if os(iOS) || os(tvOS) || os(watchOS) || os(visionOS)
          // Phones give an app a few gigabytes of addresses.
          guard size <= 256 << 20 else { return nil }
        #endif
        #if canImport(Darwin)
          let flags = MAP_PRIVATE | MAP_ANON
        #else
          let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        #endif
        let base = mmap(nil, size, PROT_NONE, flags, -1, 0)
        return base == MAP_FAILED ? nil : base
      #else
        return nil
      #endif
    }

    private static func commit(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool {
      size == 0 || mprotect(base, size, PROT_READ | PROT_WRITE) == 0
    }

    private static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int) { munmap(base, size) }
  #else
    private static func reserve(_ size: Int) -> UnsafeMutableRawPointer? { nil }
    private static func commit(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool { false }
    private static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int) {}
  #endif
}
