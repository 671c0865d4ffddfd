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
    /// What is known of what is open.
    static func status(of descriptor: Int32) throws(WASI.Errno) -> FileStatus {
      var status = stat()
      _ = try retrying { Int(fstat(descriptor, &status)) }
      return FileStatus(status)
    }

    /// What is known of what stands at a name, also of a link.
    static func status(of name: FileName, in directory: Int32) throws(WASI.Errno) -> FileStatus {
      var status = stat()
      try withCString(name) { (name) throws(WASI.Errno) in
        _ = try retrying { Int(fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW)) }
      }
      return FileStatus(status)
    }

    static func setTimes(
      of descriptor: Int32, access: FileTime?, modification: FileTime?
    ) throws(WASI.Errno) {
      let times = try [timespec(setting: access), timespec(setting: modification)]
      _ = try retrying { Int(futimens(descriptor, times)) }
    }

    /// Sets times of what stands at a name, also of a link; `nil` for the directory's own.
    static func setTimes(
      of name: FileName?, in directory: Int32, access: FileTime?, modification: FileTime?
    ) throws(WASI.Errno) {
      let times = try [timespec(setting: access), timespec(setting: modification)]
      guard let name else {
        _ = try retrying { Int(utimensat(directory, ".", times, 0)) }
        return
      }
      try withCString(name) { (name) throws(WASI.Errno) in
        _ = try retrying { Int(utimensat(directory, name, times, AT_SYMLINK_NOFOLLOW)) }
      }
    }
  }

  extension FileStatus {
    fileprivate init(_ status: stat) {
      #if canImport(Darwin)
        let (access, modification, change) = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
      #else
        let (access, modification, change) = (status.st_atim, status.st_mtim, status.st_ctim)
      #endif
      self.init(
        device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
        type: FileType(mode: status.st_mode), linkCount: UInt64(truncatingIfNeeded: status.st_nlink),
        size: UInt64(max(0, Int64(status.st_size))), accessTime: access.sinceEpoch, modificationTime: modification.sinceEpoch,
        changeTime: change.sinceEpoch)
    }
  }

  extension FileType {
    fileprivate init(mode: mode_t) {
      self =
        switch mode & mode_t(S_IFMT) {
        case mode_t(S_IFBLK): .blockDevice
        case mode_t(S_IFCHR): .characterDevice
        case mode_t(S_IFDIR): .directory
        case mode_t(S_IFREG): .regularFile
        case mode_t(S_IFSOCK): .streamSocket
        case mode_t(S_IFLNK): .symbolicLink
        // Of a pipe, there is no type.
        default: .unknown
        }
    }
  }

  extension timespec {
    /// Nanoseconds since 1970; 0 for what was before, and the largest number for what is too far off.
    fileprivate var sinceEpoch: UInt64 {
      guard let seconds = UInt64(exactly: tv_sec) else { return 0 }
      let (product, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, isTooLarge) = product.addingReportingOverflow(UInt64(truncatingIfNeeded: tv_nsec))
      return overflows || isTooLarge ? .max : sum
    }

    /// A time to set, as `utimensat` takes it.
    fileprivate init(setting time: FileTime?) throws(WASI.Errno) {
      self.init()
      // `UTIME_OMIT` and `UTIME_NOW`, which are macros that Swift does not read.
      #if canImport(Darwin)
        let (omitted, now) = (-2, -1)
      #else
        let (omitted, now) = ((1 << 30) - 2, (1 << 30) - 1)
      #endif
      switch time {
      case nil: tv_nsec = omitted
      case .now: tv_nsec = now
      case .time(let nanoseconds):
        guard let seconds = time_t(exactly: nanoseconds / 1_000_000_000) else { throw .overflow }
        tv_sec = seconds
        tv_nsec = Int(truncatingIfNeeded: nanoseconds % 1_000_000_000)
      }
    }
  }
#endif
