/// The bytes of a file: mapped where the system can do that, else read.
///
/// Nobody should shorten a file while it is mapped: what is then missing cannot be read any more.
struct FileBytes: @unchecked Sendable {
  /// The bytes, which do not change until they are released.
  let buffer: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// The most that is read of what is no ordinary file, and so may have no end.
  private static let readLimit = 256 << 20

  static func open(_ path: SystemString) throws(CommandError) -> FileBytes {
    let descriptor = OperatingSystem.open(path)
    guard descriptor >= 0 else { throw CommandError(system: path) }
    // Nothing was written that could be lost.
    defer { _ = OperatingSystem.close(descriptor) }
    guard let status = OperatingSystem.status(of: descriptor) else { throw CommandError(system: path) }
    guard !status.isFolder else { throw CommandError("\(path): is a directory") }
    if status.isRegular, status.size > 0, let base = OperatingSystem.map(descriptor, count: status.size) {
      return FileBytes(buffer: UnsafeRawBufferPointer(start: base, count: status.size), isMapped: true)
    }
    return try read(descriptor, path)
  }

  private static func read(_ descriptor: Int32, _ path: SystemString) throws(CommandError) -> FileBytes {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = OperatingSystem.read(descriptor, &part)
      if count == 0 { break }
      if count < 0 {
        if OperatingSystem.wasInterrupted { continue }
        throw CommandError(system: path)
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
    if isMapped { OperatingSystem.unmap(buffer) } else { buffer.deallocate() }
  }
}
