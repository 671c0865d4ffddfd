/// An open file of a file system in memory.
final class MemoryOpenFile: OpenFile {
  private let system: MemoryFileSystem
  private let node: Int
  private let file: MemoryFile
  private let isReadable: Bool
  private let isWritable: Bool

  /// Takes over one use of the node.
  init(_ system: MemoryFileSystem, _ node: Int, _ file: MemoryFile, _ options: OpenOptions) {
    self.system = system
    self.node = node
    self.file = file
    isReadable = options.isReadable
    isWritable = options.isWritable
  }

  deinit { system.tree.withLock { $0.release(node) } }

  func status() -> FileStatus { system.status(of: node) }

  func setTimes(access: FileTime?, modification: FileTime?) {
    let now = system.now
    file.changeTimes { $0.set(access: access, modification: modification, at: now) }
  }

  func synchronize(contentsOnly: Bool) {}

  func read(
    into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64
  ) throws(WASI.Errno) -> Int {
    guard isReadable else { throw .badDescriptor }
    return file.read(into: buffers, at: offset, system.now)
  }

  func write(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64) throws(WASI.Errno) -> Int {
    guard isWritable else { throw .badDescriptor }
    return try file.write(buffers, at: offset, system.now).count
  }

  func append(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>) throws(WASI.Errno) -> (count: Int, end: UInt64) {
    guard isWritable else { throw .badDescriptor }
    return try file.write(buffers, at: nil, system.now)
  }

  func setSize(_ size: UInt64) throws(WASI.Errno) {
    guard isWritable else { throw .invalid }
    try file.setSize(size, system.now)
  }

  func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno) {
    guard isWritable else { throw .badDescriptor }
    guard count > 0 else { throw .invalid }
    let (end, overflow) = offset.addingReportingOverflow(count)
    guard !overflow else { throw .fileTooLarge }
    try file.grow(to: end, system.now)
  }
}
