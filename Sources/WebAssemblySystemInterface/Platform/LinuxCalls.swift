#if os(Linux) && (arch(x86_64) || arch(arm64))
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// The C library's `syscall`, for calls that it has no function for, and Swift imports no variadic functions.
  ///
  /// Declared with fixed parameters, as Swift's convention and C's agree here: on both architectures, the first six integers and
  /// pointers of any function go in the same registers, and also a variadic function takes them from there. What else a variadic
  /// function gets on x86-64, how many vector registers are in use, only says which of them it may save. Results come in the same
  /// register, and both keep the same ones over a call.
  @_silgen_name("syscall")
  private func systemCall(
    _ number: Int, _ directory: Int, _ path: UnsafePointer<CChar>?, _ how: UnsafePointer<OpenHow>, _ size: Int
  ) -> Int

  /// The C library's function, which its headers declare only to those who ask for all of GNU. It is not variadic.
  @_silgen_name("fallocate")
  private func systemAllocate(_ descriptor: Int32, _ mode: Int32, _ offset: Int, _ count: Int) -> Int32

  /// How `openat2` opens: the kernel's `struct open_how`.
  private struct OpenHow {
    var flags: UInt64
    var mode: UInt64 = 0
    var resolve: UInt64

    /// The number of the call on all architectures that got it later than Linux 5.0, as they share numbers since.
    static let callNumber = 437

    /// To go through a directory, by a path that does not leave where it begins (`RESOLVE_BENEATH`), not even by those links of
    /// `/proc` that lead somewhere else than their text says (`RESOLVE_NO_MAGICLINKS`).
    static var beneath: OpenHow {
      OpenHow(flags: UInt64(Host.searchFlags & ~O_NOFOLLOW), resolve: 0x08 | 0x02)
    }
  }

  extension Host {
    /// Whether the kernel has `openat2` (since Linux 5.6), and lets us use it.
    ///
    /// Asked once, with a bad address for the path. A kernel that has the call answers `EFAULT`; one that does not, or a filter of
    /// system calls, answers `ENOSYS` or `EPERM`.
    static let opensBeneath: Bool = {
      var how = OpenHow.beneath
      return systemCall(OpenHow.callNumber, Int(AT_FDCWD), nil, &how, MemoryLayout<OpenHow>.size) < 0 && errno == EFAULT
    }()

    /// Opens the directory where a path leads without leaving `directory`; `nil` where it does leave, or anything else is wrong.
    static func openDirectory(_ directory: Int32, beneath path: ArraySlice<UInt8>) -> Int32? {
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: path.count + 1) { string in
        // A zero would end the path before its end.
        guard copy(path, to: string) else { return nil }
        var how = OpenHow.beneath
        let size = MemoryLayout<OpenHow>.size
        let number = systemCall(OpenHow.callNumber, Int(directory), string.baseAddress, &how, size)
        return number < 0 ? nil : Int32(truncatingIfNeeded: number)
      }
    }

    /// Makes sure that there is space, where the file system can.
    static func allocate(_ descriptor: Int32, at offset: Int, count: Int) -> Int32 {
      systemAllocate(descriptor, 0, offset, count)
    }
  }
#else
  extension Host {
    /// Android's filters end a process that makes a system call which they do not know; other systems have none like it.
    static let opensBeneath = false

    static func openDirectory(_ directory: Int32, beneath path: ArraySlice<UInt8>) -> Int32? { nil }
  }
#endif
