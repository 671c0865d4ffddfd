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

  /// Whether the last call that failed may be made again: a signal has interrupted it, or there is nothing to read yet.
  static var mayTryAgain: Bool { errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK }

  // MARK: - Files

  /// What a descriptor is open for.
  struct FileStatus {
    let isFolder: Bool
    /// Whether it has a size that says where it ends.
    let isRegular: Bool
    let size: Int64
  }

  static func status(of descriptor: Int32) -> FileStatus? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let kind = Int32(status.st_mode) & Int32(S_IFMT)
    return FileStatus(isFolder: kind == Int32(S_IFDIR), isRegular: kind == Int32(S_IFREG), size: Int64(status.st_size))
  }

  #if os(Windows)
    /// Whether there is something of that name.
    static func exists(_ path: SystemString) -> Bool {
      path.description.withCString(encodedAs: UTF16.self) { GetFileAttributesW($0) } != INVALID_FILE_ATTRIBUTES
    }

    /// Whether there is an ordinary file of that name.
    static func isOrdinaryFile(_ path: SystemString) -> Bool {
      let attributes = path.description.withCString(encodedAs: UTF16.self) { GetFileAttributesW($0) }
      return attributes != INVALID_FILE_ATTRIBUTES && attributes & DWORD(FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE) == 0
    }

    /// Gives a file another name, in place of the file that has it.
    static func rename(_ path: SystemString, to newPath: SystemString) -> Bool {
      path.description.withCString(encodedAs: UTF16.self) { path in
        newPath.description.withCString(encodedAs: UTF16.self) { MoveFileExW(path, $0, DWORD(MOVEFILE_REPLACE_EXISTING)) }
      }
    }

    /// Removes a file, if there is one.
    static func remove(_ path: SystemString) { _ = path.description.withCString(encodedAs: UTF16.self) { DeleteFileW($0) } }

    /// Opens a file for reading. The system waits for nobody here.
    static func open(_ path: SystemString, waits: Bool) -> Int32 {
      var descriptor: Int32 = -1
      _ = _sopen_s(&descriptor, path.description, _O_RDONLY | _O_BINARY, _SH_DENYNO, _S_IREAD)
      return descriptor
    }

    /// Opens a file for writing, in place of what stands there.
    static func create(_ path: SystemString, waits: Bool) -> Int32 {
      var descriptor: Int32 = -1
      _ = _sopen_s(
        &descriptor, path.description, _O_WRONLY | _O_CREAT | _O_TRUNC | _O_BINARY, _SH_DENYNO, _S_IREAD | _S_IWRITE)
      return descriptor
    }

    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
      Int(_read(descriptor, buffer.baseAddress, UInt32(clamping: buffer.count)))
    }

    /// Descriptors of the C library cannot be waited for: each counts as ready.
    static func waitUntilReadable(_ descriptor: Int32, milliseconds: Int32) -> Bool { true }

    static func close(_ descriptor: Int32) -> Bool { _close(descriptor) == 0 }
  #else
    /// Whether there is something of that name.
    static func exists(_ path: SystemString) -> Bool { path.withPath { access($0, F_OK) } == 0 }

    /// Whether there is an ordinary file of that name.
    static func isOrdinaryFile(_ path: SystemString) -> Bool {
      var status = stat()
      return path.withPath { stat($0, &status) } == 0 && Int32(status.st_mode) & Int32(S_IFMT) == Int32(S_IFREG)
    }

    /// Gives a file another name, in place of the file that has it.
    static func rename(_ path: SystemString, to newPath: SystemString) -> Bool {
      path.withPath { path in newPath.withPath { systemRename(path, $0) } ?? -1 } == 0
    }

    /// Removes a file, if there is one.
    static func remove(_ path: SystemString) { _ = path.withPath { unlink($0) } }

    /// Opens a file for reading.
    ///
    /// - Parameter waits: whether to wait for whoever writes to a pipe, here and when it is read.
    static func open(_ path: SystemString, waits: Bool) -> Int32 {
      path.withPath { systemOpen($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | (waits ? 0 : O_NONBLOCK)) } ?? -1
    }

    /// Opens a file for writing, in place of what stands there.
    ///
    /// - Parameter waits: whether to wait for whoever reads from a pipe, here and when it is written to.
    static func create(_ path: SystemString, waits: Bool) -> Int32 {
      path.withPath { systemCreate($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | (waits ? 0 : O_NONBLOCK), 0o666) } ?? -1
    }

    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
      systemRead(descriptor, buffer.baseAddress, buffer.count)
    }

    /// Waits for something to read, or an end or error that reading will tell of; returns whether there was any in that time.
    static func waitUntilReadable(_ descriptor: Int32, milliseconds: Int32) -> Bool {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&entry, 1, milliseconds) > 0
    }

    /// Closes a descriptor, which is closed also where a signal interrupts that.
    static func close(_ descriptor: Int32) -> Bool { systemClose(descriptor) == 0 || errno == EINTR }
  #endif

  // MARK: - Memory

  /// Memory of another size with the same contents; `nil` where there is not enough, which Swift's allocation cannot say. The
  /// former memory is then as it was.
  static func reallocate(_ memory: UnsafeMutableRawPointer?, count: Int) -> UnsafeMutableRawPointer? {
    realloc(memory, max(count, 1))
  }

  static func deallocate(_ memory: UnsafeMutableRawPointer?) { free(memory) }

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

  /// The variables of this process.
  static var environment: [SystemString: SystemString] {
    #if os(Windows)
      [:]
    #else
      var variables: [SystemString: SystemString] = [:]
      var next = systemEnvironment
      while let entry = next?.pointee {
        let bytes = SystemString(bytes: UnsafeRawBufferPointer(start: entry, count: strlen(entry)))
        if let (name, value) = bytes.split(at: "=") { variables[name] = value }
        next = next?.advanced(by: 1)
      }
      return variables
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
  private func systemRename(_ path: UnsafePointer<CChar>, _ newPath: UnsafePointer<CChar>) -> Int32 { rename(path, newPath) }
  private let systemRead = read
  private let systemClose = close

  /// The variables of the process as the C library has them.
  private var systemEnvironment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      _NSGetEnviron().pointee
    #else
      environ
    #endif
  }
#endif
