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
    /// How a directory is opened to go through it, which asks for no right to read it where the system has a flag for that.
    #if os(Linux) || os(Android)
      // `O_PATH`, which is declared only to those who ask for all of GNU.
      static let searchFlags = 0o10000000 | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    #else
      static let searchFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    #endif

    /// Opens the directory that the host itself names, links on the way and at the end followed.
    static func openDirectory(_ path: ArraySlice<UInt8>) throws(WASI.Errno) -> HostDescriptor {
      let number = try withCString(path) { (path) throws(WASI.Errno) in
        try retrying { Int(openat(AT_FDCWD, path, searchFlags & ~O_NOFOLLOW)) }
      }
      return HostDescriptor(owning: Int32(truncatingIfNeeded: number))
    }

    /// Opens the directory at a name to go through it.
    static func openDirectory(_ name: FileName, in directory: Int32) throws(WASI.Errno) -> HostDescriptor {
      let number = try withCString(name) { (name) throws(WASI.Errno) in
        try retrying { Int(openat(directory, name, searchFlags)) }
      }
      return HostDescriptor(owning: Int32(truncatingIfNeeded: number))
    }

    /// Opens a directory once more, to read its entries or only to go through it.
    static func reopenDirectory(_ directory: Int32, isReadable: Bool) throws(WASI.Errno) -> HostDescriptor {
      let flags = isReadable ? O_RDONLY | O_DIRECTORY | O_CLOEXEC : searchFlags
      let number = try retrying { Int(openat(directory, ".", flags)) }
      return HostDescriptor(owning: Int32(truncatingIfNeeded: number))
    }

    static func createDirectory(_ name: FileName, in directory: Int32) throws(WASI.Errno) {
      try withCString(name) { (name) throws(WASI.Errno) in
        _ = try retrying { Int(mkdirat(directory, name, 0o777)) }
      }
    }

    static func remove(_ name: FileName, in directory: Int32, isDirectory: Bool) throws(WASI.Errno) {
      try withCString(name) { (name) throws(WASI.Errno) in
        _ = try retrying { Int(unlinkat(directory, name, isDirectory ? Int32(AT_REMOVEDIR) : 0)) }
      }
    }

    static func rename(
      _ name: FileName, in directory: Int32, to newName: FileName, in newDirectory: Int32
    ) throws(WASI.Errno) {
      try withCString(name) { (name) throws(WASI.Errno) in
        try withCString(newName) { (newName) throws(WASI.Errno) in
          _ = try retrying { Int(renameat(directory, name, newDirectory, newName)) }
        }
      }
    }

    // MARK: - Links

    /// Gives a file, or a symbolic link, another name.
    static func createLink(
      _ name: FileName, in directory: Int32, to file: FileName, in fileDirectory: Int32
    ) throws(WASI.Errno) {
      try withCString(name) { (name) throws(WASI.Errno) in
        try withCString(file) { (file) throws(WASI.Errno) in
          _ = try retrying { Int(linkat(fileDirectory, file, directory, name, 0)) }
        }
      }
    }

    static func createSymbolicLink(_ name: FileName, in directory: Int32, to target: [UInt8]) throws(WASI.Errno) {
      try withCString(name) { (name) throws(WASI.Errno) in
        try withCString(target[...]) { (target) throws(WASI.Errno) in
          _ = try retrying { Int(symlinkat(target, directory, name)) }
        }
      }
    }

    /// The text of a link: the system says how long it is only by how much of the buffer it fills.
    static func readLink(_ name: FileName, in directory: Int32) throws(WASI.Errno) -> [UInt8] {
      try withCString(name) { (name) throws(WASI.Errno) in
        // No system has longer ones than 64 KiB.
        for size in [256, 4096 + 1, (1 << 16) + 1] {
          var text = [CChar](repeating: 0, count: size)
          let count = try retrying { readlinkat(directory, name, &text, size) }
          if count < size { return text[..<count].map(UInt8.init(bitPattern:)) }
        }
        throw .nameTooLong
      }
    }
  }
#endif
