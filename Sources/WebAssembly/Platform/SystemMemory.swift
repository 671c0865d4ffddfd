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

/// What the engine asks of the operating system's C library: memory. No other file of the engine calls it.
///
/// Where the system has no `mmap`, it sets no addresses aside; without a C library, memory comes from Swift's allocator.
enum SystemMemory {
  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android) || os(Windows)
    /// Zeroed memory, given back by `deallocate`; `nil` where there is not enough, which Swift's allocation cannot say.
    static func allocate(_ size: Int) -> UnsafeMutableRawPointer? { calloc(max(size, 1), 1) }

    static func deallocate(_ base: UnsafeMutableRawPointer) { free(base) }
  #else
    /// Zeroed memory, given back by `deallocate`; `nil` where there is not enough.
    static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
      let base = UnsafeMutableRawPointer.allocate(byteCount: max(size, 1), alignment: 16)
      // Embedded Swift does not check what the system's allocator returns: without enough memory, it is address 0.
      guard UInt(bitPattern: base) != 0 else { return nil }
      base.initializeMemory(as: UInt8.self, repeating: 0, count: max(size, 1))
      return base
    }

    static func deallocate(_ base: UnsafeMutableRawPointer) { base.deallocate() }
  #endif

  // MARK: - Addresses without memory

  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
    /// Addresses that have no memory yet; `unreserve` gives them back. `nil` where the system has none.
    static func reserve(_ size: Int) -> UnsafeMutableRawPointer? {
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

    /// Gives the first `size` bytes of reserved addresses zeroed memory. Returns whether there was enough.
    static func commit(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool {
      size == 0 || mprotect(base, size, PROT_READ | PROT_WRITE) == 0
    }

    static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int) { munmap(base, size) }
  #else
    static func reserve(_ size: Int) -> UnsafeMutableRawPointer? { nil }
    static func commit(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool { false }
    static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int) {}
  #endif
}
