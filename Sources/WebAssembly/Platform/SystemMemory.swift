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

/// What the engine asks of the operating system's C library: memory. Besides this file, `NativeStack`, `SystemFile` and
/// `PrivateDirectory` call it.
///
/// Where the system has no `mmap`, it sets no addresses aside; without a C library, memory comes from Swift's allocator.
enum SystemMemory {
  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android) || os(Windows)
    /// Zeroed memory, given back by `deallocate`; `nil` where there is not enough, which Swift's allocation cannot say.
    static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
      guard let base = calloc(max(size, 1), 1) else { return nil }
      guard size < 1 << 20 || hasSpareAddresses else {
        free(base)
        return nil
      }
      return base
    }

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

    /// Whether pages that are discarded and that were mapped from a file show the file again.
    static var discardingKeepsFiles: Bool {
      #if canImport(Darwin)
        false
      #else
        true
      #endif
    }

    /// Gives the memory of reserved addresses back; what is read there next is zero. Returns whether the system does that.
    static func discard(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool {
      #if canImport(Darwin)
        // To be advised that pages are not needed does not make them zero there.
        renew(base, size)
      #else
        madvise(base, size, MADV_DONTNEED) == 0
      #endif
    }

    /// Memory that is about to be filled in one go: where the system has large pages, it gives these, which takes it less time.
    static func prepareToFill(_ base: UnsafeMutableRawPointer, _ size: Int) {
      #if canImport(Glibc) || canImport(Musl) || canImport(Android)
        let start = (UInt(bitPattern: base) + UInt(pageSize) - 1) / UInt(pageSize) * UInt(pageSize)
        let end = (UInt(bitPattern: base) + UInt(size)) / UInt(pageSize) * UInt(pageSize)
        guard size >= 4 << 20, end > start, let start = UnsafeMutableRawPointer(bitPattern: start) else { return }
        madvise(start, Int(end - UInt(bitPattern: start)), MADV_HUGEPAGE)
      #endif
    }

    /// Makes pages zero, whatever was mapped there; returns whether the system has done it.
    static func renew(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool {
      mmap(base, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON | MAP_FIXED, -1, 0) != MAP_FAILED
    }

    /// The size of a page of the system's.
    static var pageSize: Int { Int(getpagesize()) }

    /// Where the system limits addresses, whether some are left for whatever the process does next: Swift ends a process that
    /// allocates without success.
    static var hasSpareAddresses: Bool {
      #if arch(x86_64) || arch(arm64)
        guard addressLimit != .max else { return true }
        let size = min(64 << 20, addressLimit / 8)
        guard let base = reserve(size) else { return false }
        unreserve(base, size)
      #endif
      return true
    }

    /// How many addresses the process may have, as `ulimit -v` sets it.
    static let addressLimit: Int = {
      #if canImport(Glibc)
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return .max }
        return Int(clamping: limit.rlim_cur)
      #elseif canImport(Musl) || canImport(Android)
        var limit = rlimit()
        guard getrlimit(RLIMIT_AS, &limit) == 0 else { return .max }
        return Int(clamping: limit.rlim_cur)
      #else
        return .max
      #endif
    }()
  #else
    static func reserve(_ size: Int) -> UnsafeMutableRawPointer? { nil }
    static func commit(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool { false }
    static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int) {}
    static var discardingKeepsFiles: Bool { true }
    static func discard(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool { false }
    static func prepareToFill(_ base: UnsafeMutableRawPointer, _ size: Int) {}
    static func renew(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool { false }
    static var pageSize: Int { 1 }
    static var hasSpareAddresses: Bool { true }
    static var addressLimit: Int { .max }
  #endif
}
