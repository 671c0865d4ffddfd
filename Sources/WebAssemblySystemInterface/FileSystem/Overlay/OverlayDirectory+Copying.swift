extension OverlayDirectory {
  /// Makes sure that what was found at a name stands in the upper file system; returns the directory that it is in there.
  ///
  /// - Parameter contents: whether the contents of a file are needed, too.
  @discardableResult
  func copyUp(
    _ name: FileName, _ found: Found, contents: Bool = true, _ names: inout OverlayNames
  ) throws(WASI.Errno) -> any OpenDirectory {
    let target = try makeUpper(&names)
    guard found.upper == nil, let lower, let status = found.lower else { return target }
    switch status.type {
    case .directory:
      try target.createDirectory(name)
      names.copied.insert(OverlayNames.Node(status))
    case .symbolicLink:
      try target.createSymbolicLink(name, to: lower.readLink(name))
    case .regularFile:
      guard !contents || status.size <= system.largestCopy else { throw .fileTooLarge }
      try copyFile(name, from: lower, to: target, contents: contents)
    default:
      // A pipe or a device has no contents to copy.
      throw .notSupported
    }
    try target.setTimes(of: name, access: .time(status.accessTime), modification: .time(status.modificationTime))
    return target
  }

  private func copyFile(
    _ name: FileName, from source: any OpenDirectory, to target: any OpenDirectory, contents: Bool
  ) throws(WASI.Errno) {
    guard case .file(let old) = try source.open(name, OpenOptions(isReadable: true)) else { throw .isDirectory }
    let options = OpenOptions(isWritable: true, creates: true, isExclusive: true)
    guard case .file(let new) = try target.open(name, options), contents else { return }
    do throws(WASI.Errno) {
      try copy(old, to: new)
    } catch {
      // A part of a file would cover the whole one.
      try target.removeFile(name)
      throw error
    }
  }

  private func copy(_ source: any OpenFile, to target: any OpenFile) throws(WASI.Errno) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 1)
    defer { buffer.deallocate() }
    var offset: UInt64 = 0
    while true {
      let count = try Self.withBuffer(buffer) { (list) throws(WASI.Errno) in try source.read(into: list, at: offset) }
      guard count > 0 else { return }
      // It may have grown since its size was looked at.
      guard offset <= system.largestCopy else { throw .fileTooLarge }
      var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      while !rest.isEmpty {
        let written = try Self.withBuffer(rest) { (list) throws(WASI.Errno) in try target.write(list, at: offset) }
        // What takes nothing now will take nothing later.
        guard written > 0 else { throw .noSpace }
        offset += UInt64(written)
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
    }
  }

  /// Calls `body` with a list of one buffer.
  private static func withBuffer<Buffer>(
    _ buffer: Buffer, _ body: (UnsafeBufferPointer<Buffer>) throws(WASI.Errno) -> Int
  ) throws(WASI.Errno) -> Int {
    let list = UnsafeMutableBufferPointer<Buffer>.allocate(capacity: 1)
    defer { list.deallocate() }
    list.initialize(repeating: buffer)
    return try body(UnsafeBufferPointer(list))
  }
}
