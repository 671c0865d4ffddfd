// All that the command needs of the operating system, beside what the system interface needs: the one place that knows its modules.
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

/// The system's files and this process. What fails returns `nil`, a negative number or false; ``lastError`` then says why.
enum OperatingSystem {
  /// What went wrong in the last call that failed, in words.
  static var lastError: String { String(cString: strerror(errno)) }

  /// Whether a signal has interrupted the last call that failed.
  static var wasInterrupted: Bool { errno == EINTR }

  // MARK: - Files

  /// What a descriptor is open for.
  struct FileStatus {
    let isFolder: Bool
    /// Whether it has a size that says where it ends.
    let isRegular: Bool
    let size: Int
  }

  static func status(of descriptor: Int32) -> FileStatus? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let kind = Int32(status.st_mode) & Int32(S_IFMT)
    return FileStatus(isFolder: kind == Int32(S_IFDIR), isRegular: kind == Int32(S_IFREG), size: Int(status.st_size))
  }

  #if os(Windows)
    static func open(_ path: SystemString) -> Int32 {
      var descriptor: Int32 = -1
      _ = _sopen_s(&descriptor, path.description, _O_RDONLY | _O_BINARY, _SH_DENYNO, _S_IREAD)
      return descriptor
    }

    /// Opens a file for writing, in place of what stands there.
    static func create(_ path: SystemString) -> Int32 {
      var descriptor: Int32 = -1
      _ = _sopen_s(
        &descriptor, path.description, _O_WRONLY | _O_CREAT | _O_TRUNC | _O_BINARY, _SH_DENYNO, _S_IREAD | _S_IWRITE)
      return descriptor
    }

    static func read(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
      Int(_read(descriptor, &bytes, UInt32(bytes.count)))
    }

    static func close(_ descriptor: Int32) -> Bool { _close(descriptor) == 0 }

    /// Files are read, not mapped.
    static func map(_ descriptor: Int32, count: Int) -> UnsafeRawPointer? { nil }

    static func unmap(_ bytes: UnsafeRawBufferPointer) {}
  #else
    static func open(_ path: SystemString) -> Int32 { path.withPath { systemOpen($0, O_RDONLY | O_CLOEXEC) } ?? -1 }

    /// Opens a file for writing, in place of what stands there.
    static func create(_ path: SystemString) -> Int32 {
      path.withPath { systemCreate($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) } ?? -1
    }

    static func read(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int { systemRead(descriptor, &bytes, bytes.count) }

    /// Closes a descriptor, which is closed also where a signal interrupts that.
    static func close(_ descriptor: Int32) -> Bool { systemClose(descriptor) == 0 || errno == EINTR }

    static func map(_ descriptor: Int32, count: Int) -> UnsafeRawPointer? {
      let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
      return base == MAP_FAILED ? nil : base.map { UnsafeRawPointer($0) }
    }

    static func unmap(_ bytes: UnsafeRawBufferPointer) {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  #endif

  // MARK: - Folders

  /// Something in a folder.
  struct FolderEntry {
    let name: SystemString
    /// Whether it is a folder, and no link to one.
    let isFolder: Bool
  }

  #if os(Windows)
    /// What is in a folder; `nil` if it is none.
    static func entries(of path: SystemString) -> [FolderEntry]? {
      var data = WIN32_FIND_DATAW()
      let handle = (path.description + "\\*").withCString(encodedAs: UTF16.self) { FindFirstFileW($0, &data) }
      guard handle != INVALID_HANDLE_VALUE else { return nil }
      defer { FindClose(handle) }
      var entries: [FolderEntry] = []
      repeat {
        let name = withUnsafeBytes(of: data.cFileName) { name in
          String(decoding: name.bindMemory(to: UInt16.self).prefix { $0 != 0 }, as: UTF16.self)
        }
        let kind = Int32(bitPattern: data.dwFileAttributes) & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)
        if name != ".", name != ".." {
          entries.append(FolderEntry(name: SystemString(name), isFolder: kind == FILE_ATTRIBUTE_DIRECTORY))
        }
      } while FindNextFileW(handle, &data)
      return entries
    }
  #else
    /// What is in a folder; `nil` if it is none.
    static func entries(of path: SystemString) -> [FolderEntry]? {
      guard let folder = path.withPath({ opendir($0) }) ?? nil else { return nil }
      defer { closedir(folder) }
      var entries: [FolderEntry] = []
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { SystemString(bytes: $0.prefix { $0 != 0 }) }
        guard name != ".", name != ".." else { continue }
        var status = stat()
        let isFolder = (path + "/" + name).withPath { lstat($0, &status) } == 0
          && Int32(status.st_mode) & Int32(S_IFMT) == Int32(S_IFDIR)
        entries.append(FolderEntry(name: name, isFolder: isFolder))
      }
      return entries
    }
  #endif

  // MARK: - The process

  /// The arguments of this process, without its own name.
  static var arguments: [SystemString] {
    #if os(Windows)
      CommandLine.arguments.dropFirst().map { SystemString($0) }
    #else
      UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst().map { argument in
        SystemString(bytes: argument.map { UnsafeRawBufferPointer(start: $0, count: strlen($0)) }.map(Array.init) ?? [])
      }
    #endif
  }

  /// Makes writing to a pipe that nobody reads an error, and no reason to end the process without a word.
  static func ignorePipeSignal() {
    #if !os(Windows)
      _ = signal(SIGPIPE, SIG_IGN)
    #endif
  }

  /// Closes standard output: some systems tell only then that what was written is lost. That it was not open is no error.
  static func closeStandardOutput() -> Bool { close(1) || errno == EBADF }
}

/// Ends the process with that status.
public func exitProcess(_ status: Int32) -> Never { exit(status) }

#if !os(Windows)
  extension SystemString {
    /// Lets `body` use the bytes as C wants them. A zero would end the name too early: there is no file of such a name.
    fileprivate func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result? {
      guard !bytes.contains(0) else {
        errno = ENOENT
        return nil
      }
      return (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { $0.baseAddress.map(body) }
    }
  }

  /// The system's calls, under names that the methods above do not hide.
  private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags) }
  private func systemCreate(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
  private let systemRead = read
  private let systemClose = close
#endif
