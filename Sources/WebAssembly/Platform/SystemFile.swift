#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// What the system says when it does not do what it is asked to.
struct SystemError: Error {
  let message: String
}

/// An open file, for what lies in files and is mapped from there. It is closed when nobody has it any more.
///
/// Where the system has no mappings there are no files either: nothing can be opened.
final class SystemFile: Sendable {
  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
    let descriptor: Int32

    /// How many of these files are open.
    private static let openCount = Lock(0)

    /// A file that is open already, and closed by this object.
    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      Self.openCount.withLock { $0 += 1 }
    }

    deinit {
      close(descriptor)
      Self.openCount.withLock { $0 -= 1 }
    }

    /// Whether there are so few of these files that this one may stay open: they take a quarter of what descriptors the process may have.
    var mayBeKept: Bool { Self.openCount.withLock { $0 } <= Self.limit(RLIMIT_NOFILE) / 4 }

    /// Opens a file for reading.
    static func open(_ path: String) throws(SystemError) -> SystemFile {
      // A zero would end the name too early.
      guard !path.utf8.contains(0) else { throw SystemError(message: "no file has such a name") }
      while true {
        #if canImport(Darwin)
          let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
        #elseif canImport(Glibc)
          let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        #elseif canImport(Musl)
          let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
        #else
          let descriptor = Android.open(path, O_RDONLY | O_CLOEXEC)
        #endif
        if descriptor >= 0 { return SystemFile(descriptor) }
        if errno != EINTR { throw lastError() }
      }
    }

    /// A file without a name, of so many zeroes; `nil` where the system has no room for it.
    static func anonymous(size: Int) -> SystemFile? {
      // To exceed the limit on the size of files would end the process.
      guard size <= largestFile else { return nil }
      #if canImport(Glibc) || canImport(Musl)
        let descriptor = createMemoryFile("webassembly", memoryFileCloseOnExec)
      #else
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var path = Array("\(folder)/webassembly-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        if descriptor >= 0 { unlink(path) }
      #endif
      guard descriptor >= 0 else { return nil }
      let file = SystemFile(descriptor)
      return ftruncate(descriptor, off_t(size)) == 0 ? file : nil
    }

    /// How large a file may become, as `ulimit -f` sets it.
    static var largestFile: Int { limit(RLIMIT_FSIZE) }

    #if canImport(Glibc)
      private static func limit(_ resource: __rlimit_resource) -> Int {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
      }
    #else
      private static func limit(_ resource: Int32) -> Int {
        var limit = rlimit()
        return getrlimit(resource, &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
      }
    #endif

    /// Its size in bytes.
    func size() throws(SystemError) -> Int {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw Self.lastError() }
      guard status.st_mode & S_IFMT == S_IFREG, let size = Int(exactly: status.st_size) else {
        throw SystemError(message: "this is not an ordinary file")
      }
      return size
    }

    /// Writes bytes at an offset; returns whether there was room.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
      var written = 0
      while written < bytes.count {
        let count = pwrite(descriptor, bytes.baseAddress! + written, bytes.count - written, off_t(offset + written))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }

    /// Reads bytes from an offset on; returns whether there were so many.
    func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
      var done = 0
      while done < bytes.count {
        let count = pread(descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }

    /// Maps the first `size` bytes, to be read; `nil` where the system does not.
    func map(size: Int) -> UnsafeRawPointer? {
      let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
      return base == MAP_FAILED ? nil : base.map { UnsafeRawPointer($0) }
    }

    /// Maps bytes over addresses that are set aside. What is written there is nobody else's. Returns whether the system does.
    func map(at address: UnsafeMutableRawPointer, offset: Int, size: Int) -> Bool {
      mmap(address, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, descriptor, off_t(offset)) != MAP_FAILED
    }

    static func lastError() -> SystemError { SystemError(message: String(cString: strerror(errno))) }
  #else
    private init() {}

    var mayBeKept: Bool { false }

    static func open(_ path: String) throws(SystemError) -> SystemFile {
      throw SystemError(message: "no files are mapped on this system")
    }

    static func anonymous(size: Int) -> SystemFile? { nil }
    func size() throws(SystemError) -> Int { 0 }
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool { false }
    func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool { false }
    func map(size: Int) -> UnsafeRawPointer? { nil }
    func map(at address: UnsafeMutableRawPointer, offset: Int, size: Int) -> Bool { false }
  #endif
}

#if canImport(Glibc) || canImport(Musl)
  /// `memfd_create`, which headers declare for programs only that ask for what is GNU's. Swift's convention for these arguments is
  /// C's.
  @_silgen_name("memfd_create")
  private func createMemoryFile(_ name: UnsafePointer<CChar>, _ flags: UInt32) -> Int32

  /// `MFD_CLOEXEC`.
  private let memoryFileCloseOnExec: UInt32 = 1
#endif

/// A file whose bytes are mapped, to be read.
final class MappedFile: Sendable {
  /// Where the bytes lie. Unsafe because it is a pointer: they are there as long as this object. Whoever has the file promises
  /// that it does not change.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Maps a file that is open, and may be closed after that.
  init(_ file: SystemFile) throws(SystemError) {
    let size = try file.size()
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = file.map(size: size) else { throw SystemError(message: "the file cannot be mapped") }
    bytes = UnsafeRawBufferPointer(start: base, count: size)
  }

  deinit { if let base = bytes.baseAddress { SystemMemory.unreserve(UnsafeMutableRawPointer(mutating: base), bytes.count) } }
}
