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

/// The bytes of a file: mapped where the system can do that, else read.
///
/// Nobody should shorten a file while it is mapped: what is then missing cannot be read any more.
struct FileBytes: @unchecked Sendable {
  /// The bytes, which do not change until they are released.
  let buffer: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// The most that is read of what is no ordinary file, and so may have no end.
  private static let readLimit = 256 << 20

  static func open(_ path: String) throws(CommandError) -> FileBytes {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { throw error(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(path) }
    let kind = Int32(status.st_mode) & Int32(S_IFMT)
    guard kind != Int32(S_IFDIR) else { throw CommandError("\(path): is a directory") }
    #if !os(Windows)
      if kind == Int32(S_IFREG), status.st_size > 0,
        let base = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
      {
        return FileBytes(buffer: UnsafeRawBufferPointer(start: base, count: Int(status.st_size)), isMapped: true)
      }
    #endif
    return try read(descriptor, path)
  }

  private static func read(_ descriptor: Int32, _ path: String) throws(CommandError) -> FileBytes {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readBytes(descriptor, &part)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw error(path)
      }
      bytes += part[..<count]
      guard bytes.count <= readLimit else { throw CommandError("\(path): more than \(readLimit) bytes") }
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    return FileBytes(buffer: UnsafeRawBufferPointer(copy), isMapped: false)
  }

  /// Gives the bytes back.
  @Sendable
  func release() {
    #if !os(Windows)
      if isMapped {
        munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
        return
      }
    #endif
    buffer.deallocate()
  }

  private static func error(_ path: String) -> CommandError { CommandError("\(path): \(String(cString: strerror(errno)))") }
}

#if os(Windows)
  private func openForReading(_ path: String) -> Int32 {
    var descriptor: Int32 = -1
    _ = _sopen_s(&descriptor, path, _O_RDONLY | _O_BINARY, _SH_DENYNO, _S_IREAD)
    return descriptor
  }

  private func readBytes(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
    Int(_read(descriptor, &bytes, UInt32(bytes.count)))
  }
#else
  private func openForReading(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

  private func readBytes(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int { read(descriptor, &bytes, bytes.count) }
#endif
