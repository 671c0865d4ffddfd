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
    /// Opens what stands at a name, or makes a file there. A link there is not followed.
    ///
    /// Without waiting, as opening a pipe may wait for its other end. Nor do reading and writing one wait then: whoever wants to,
    /// waits for the descriptor before. Regular files do not know the difference.
    static func open(_ name: FileName, in directory: Int32, _ options: OpenOptions) throws(WASI.Errno) -> HostDescriptor {
      var flags = O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
      // What `O_TRUNC` does without the right to write is not defined.
      let isWritable = options.isWritable || options.truncates
      flags |= isWritable ? (options.isReadable ? O_RDWR : O_WRONLY) : O_RDONLY
      if options.creates { flags |= O_CREAT }
      // Alone, it has no meaning, and on some systems another one.
      if options.creates, options.isExclusive { flags |= O_EXCL }
      if options.truncates { flags |= O_TRUNC }
      if options.isDirectory { flags |= O_DIRECTORY }
      if options.synchronizesContents { flags |= O_DSYNC }
      if options.synchronizes { flags |= O_SYNC }
      let number = try withCString(name) { (name) throws(WASI.Errno) in
        try retrying { Int(openat(directory, name, flags, 0o666)) }
      }
      return HostDescriptor(owning: Int32(truncatingIfNeeded: number))
    }

    /// Whether offsets mean something.
    static func isSeekable(_ descriptor: Int32) -> Bool { lseek(descriptor, 0, SEEK_CUR) >= 0 }

    /// Where the next write without an offset begins.
    static func position(of descriptor: Int32) throws(WASI.Errno) -> UInt64 {
      UInt64(max(0, try retrying { Int(lseek(descriptor, 0, SEEK_CUR)) }))
    }

    /// Whether every write goes to the end of the file: for a descriptor of our own only.
    static func setAppends(_ appends: Bool, _ descriptor: Int32) throws(WASI.Errno) {
      let flags = Int32(truncatingIfNeeded: try retrying { Int(fcntl(descriptor, F_GETFL)) })
      _ = try retrying { Int(fcntl(descriptor, F_SETFL, appends ? flags | O_APPEND : flags & ~O_APPEND)) }
    }

    static func setSize(of descriptor: Int32, _ size: UInt64) throws(WASI.Errno) {
      let size = try signed(size)
      _ = try withoutSizeSignal { () throws(WASI.Errno) in try retrying { Int(ftruncate(descriptor, size)) } }
    }

    /// Makes sure that there is space. Where the file system cannot, at least the file grows: what it does not hold is zeros
    /// then, as it would be.
    static func allocate(_ descriptor: Int32, at offset: UInt64, count: UInt64) throws(WASI.Errno) {
      #if os(Linux) && (arch(x86_64) || arch(arm64))
        let (offset, count) = (try signed(offset), try signed(count))
        do throws(WASI.Errno) {
          _ = try withoutSizeSignal { () throws(WASI.Errno) in
            try retrying { Int(allocate(descriptor, at: offset, count: count)) }
          }
        } catch {
          let (end, overflows) = offset.addingReportingOverflow(count)
          guard error == .notSupported, !overflows, try status(of: descriptor).size < end else { throw error }
          try setSize(of: descriptor, UInt64(end))
        }
      #else
        throw .notSupported
      #endif
    }

    static func advise(_ descriptor: Int32, at offset: UInt64, count: UInt64, _ advice: FileAdvice) throws(WASI.Errno) {
      let (offset, count) = (try signed(offset), try signed(count))
      #if !canImport(Darwin)
        let number =
          switch advice {
          case .normal: POSIX_FADV_NORMAL
          case .sequential: POSIX_FADV_SEQUENTIAL
          case .random: POSIX_FADV_RANDOM
          case .willNeed: POSIX_FADV_WILLNEED
          case .doNotNeed: POSIX_FADV_DONTNEED
          case .noReuse: POSIX_FADV_NOREUSE
          }
        let result = posix_fadvise(descriptor, offset, count, number)
        guard result == 0 else { throw error(result) }
      #endif
    }

    /// - Parameter contentsOnly: whether what is only known of the file may be written later.
    static func synchronize(_ descriptor: Int32, contentsOnly: Bool) throws(WASI.Errno) {
      #if canImport(Darwin)
        _ = try retrying { Int(fsync(descriptor)) }
      #else
        _ = try retrying { Int(contentsOnly ? fdatasync(descriptor) : fsync(descriptor)) }
      #endif
    }

    /// A size or an offset as the system counts.
    static func signed(_ number: UInt64) throws(WASI.Errno) -> off_t {
      guard let number = off_t(exactly: number) else { throw .invalid }
      return number
    }

    /// Whether the process has a limit for the size of files.
    static var limitsFileSizes: Bool {
      var limit = rlimit()
      #if canImport(Glibc)
        let result = getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
        let result = getrlimit(RLIMIT_FSIZE, &limit)
      #endif
      return result == 0 && limit.rlim_cur < Int64.max
    }

    /// Keeps from the process the signal that a file raises which would become larger than the process's limit.
    static func withoutSizeSignal(_ body: () throws(WASI.Errno) -> Int) throws(WASI.Errno) -> Int {
      try withoutSignal(SIGXFSZ, of: .fileTooLarge, body)
    }
  }
#endif
