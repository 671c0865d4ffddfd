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

  /// The entries of a directory of the host's, in the order of its system, which knows the place after each.
  final class DirectoryStream {
    #if canImport(Darwin)
      private let stream: UnsafeMutablePointer<DIR>
    #else
      private let stream: OpaquePointer
    #endif
    /// The cookie of the place where the next entry stands: `pending`, or what the system gives next.
    private var place: UInt64 = 0
    /// What was read and not taken.
    private var pending: DirectoryEntry?

    private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

    init(_ directory: Int32) throws(WASI.Errno) {
      let number = Int32(
        truncatingIfNeeded: try Host.retrying { Int(openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) })
      guard let stream = fdopendir(number) else {
        let error = Host.lastError
        close(number)
        throw error
      }
      self.stream = stream
    }

    deinit { closedir(stream) }

    /// Calls `body` for each entry after a place, until it returns false: then the next call may go on after that entry or again
    /// with it.
    func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) throws(WASI.Errno) {
      guard move(to: cookie) else { return }
      while let entry = try next() {
        guard body(entry) else {
          pending = entry
          return
        }
        place = entry.cookie
      }
    }

    /// Goes to the place of a cookie; false where there is no such place, after which nothing comes.
    ///
    /// The usual place, where the last call has ended, costs nothing, and is right also where a file system numbers its entries
    /// anew when one is removed.
    private func move(to cookie: UInt64) -> Bool {
      if cookie == 0 {
        rewinddir(stream)
        pending = nil
      } else if cookie == pending?.cookie {
        pending = nil
      } else if cookie != place {
        guard let position = Int(exactly: cookie &- Self.firstCookie) else { return false }
        #if os(Linux) || os(Android)
          // `seekdir` does not say that a place is none.
          guard lseek(dirfd(stream), off_t(position), SEEK_SET) >= 0 else { return false }
        #endif
        seekdir(stream, position)
        pending = nil
      }
      place = cookie
      return true
    }

    /// The cookie of the system's place 0: 0 stands for the beginning.
    private static let firstCookie: UInt64 = 1

    private func next() throws(WASI.Errno) -> DirectoryEntry? {
      if let entry = pending {
        pending = nil
        return entry
      }
      while true {
        errno = 0
        guard let entry = readdir(stream) else {
          if errno != 0 { throw Host.lastError }
          return nil
        }
        let start = UnsafeRawPointer(entry) + Self.nameOffset
        let bytes = UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
        // `.` and `..` are no names; what is not UTF-8 cannot be said to a guest.
        guard let name = FileName(bytes), String(validating: bytes, as: UTF8.self) != nil else { continue }
        let cookie = UInt64(bitPattern: Int64(telldir(stream))) &+ Self.firstCookie
        let inode = UInt64(truncatingIfNeeded: entry.pointee.d_ino)
        if let type = FileType(entry: Int32(entry.pointee.d_type)) {
          return DirectoryEntry(name: name, inode: inode, type: type, cookie: cookie)
        }
        // Not every file system says what stands there.
        let type = (try? Host.status(of: name, in: dirfd(stream)).type) ?? .unknown
        return DirectoryEntry(name: name, inode: inode, type: type, cookie: cookie)
      }
    }
  }

  extension FileType {
    /// `nil` where the entry does not say.
    fileprivate init?(entry type: Int32) {
      switch type {
      case Int32(DT_UNKNOWN): return nil
      case Int32(DT_BLK): self = .blockDevice
      case Int32(DT_CHR): self = .characterDevice
      case Int32(DT_DIR): self = .directory
      case Int32(DT_REG): self = .regularFile
      case Int32(DT_SOCK): self = .streamSocket
      case Int32(DT_LNK): self = .symbolicLink
      default: self = .unknown
      }
    }
  }
#endif
