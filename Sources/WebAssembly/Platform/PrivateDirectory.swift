#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

#if !hasFeature(Embedded) && (canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android))
  /// An open directory that only this user can write to: nobody else can put a file there or exchange one.
  ///
  /// It is looked at once it is open, and all names are relative to it. So it does not matter what its path means meanwhile.
  final class PrivateDirectory: Sendable {
    private let descriptor: Int32

    /// A file in the directory.
    struct Entry {
      let name: String
      /// In bytes.
      let size: Int
      /// When it was last written to or touched, in seconds and nanoseconds since 1970.
      let modified: (seconds: Int, nanoseconds: Int)
    }

    /// Opens a directory.
    ///
    /// - Parameter makesDirectory: whether to make it where there is none, in a directory that there is.
    /// - Throws: also where the directory is not the user's own.
    init(_ path: String, makesDirectory: Bool) throws(SystemError) {
      guard !path.utf8.contains(0) else { throw SystemError(message: "no directory has such a name") }
      if makesDirectory { mkdir(path, 0o700) }
      descriptor = retried { openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw SystemFile.lastError() }
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw SystemFile.lastError() }
      guard status.isUsersOwn else {
        throw SystemError(message: "the directory must belong to this user, and nobody else may be allowed to write to it")
      }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Opens an ordinary file for reading, which only this user can write to; `nil` where there is none.
    func file(named name: String) -> SystemFile? {
      // Of a pipe, nobody is waited for.
      let opened = retried { openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
      guard opened >= 0 else { return nil }
      let file = SystemFile(opened)
      var status = stat()
      return fstat(opened, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.isUsersOwn ? file : nil
    }

    /// Makes a file, to be written to; `nil` where there is one of that name.
    func newFile(named name: String) -> SystemFile? {
      let made = retried { openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
      return made >= 0 ? SystemFile(made) : nil
    }

    /// Gives a file another name, in place of the file that has it, all at once. Returns whether it has it.
    func rename(_ name: String, to newName: String) -> Bool { renameat(descriptor, name, descriptor, newName) == 0 }

    /// Removes a file, if there is one.
    func remove(_ name: String) { unlinkat(descriptor, name, 0) }

    /// The ordinary files in the directory.
    var entries: [Entry] {
      // A descriptor of its own: the place in the directory belongs to it.
      let own = retried { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      guard own >= 0 else { return [] }
      guard let stream = fdopendir(own) else {
        close(own)
        return []
      }
      defer { closedir(stream) }
      var entries: [Entry] = []
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        entries.append(Entry(name: name, size: Int(clamping: status.st_size), modified: status.modified))
      }
      return entries
    }

    /// The time of now, in seconds since 1970.
    static var now: Int { Int(time(nil)) }
  }

  extension SystemFile {
    /// Says of the file that it was used now.
    func touch() { _ = futimens(descriptor, nil) }

    /// Returns when what was written is where it outlives a failure of the system; false where it cannot be.
    func synchronize() -> Bool { retried { fsync(descriptor) } == 0 }
  }

  extension stat {
    /// Whether it belongs to this user, and no others may write to it.
    fileprivate var isUsersOwn: Bool { st_uid == geteuid() && st_mode & (S_IWGRP | S_IWOTH) == 0 }

    fileprivate var modified: (seconds: Int, nanoseconds: Int) {
      #if canImport(Darwin)
        (Int(st_mtimespec.tv_sec), Int(st_mtimespec.tv_nsec))
      #else
        (Int(st_mtim.tv_sec), Int(st_mtim.tv_nsec))
      #endif
    }
  }

  /// Calls the system until no signal interrupts it.
  private func retried(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
#endif
