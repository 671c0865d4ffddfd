/// A file of an overlay that stands in the lower file system, opened to be read at most.
///
/// It is copied only when its times are set through it, and is the copy from then on.
final class OverlayLowerFile: OpenFile {
  private var file: any OpenFile
  private var isCopy = false
  private let name: FileName
  private let directory: OverlayDirectory

  init(_ file: any OpenFile, _ name: FileName, in directory: OverlayDirectory) {
    self.file = file
    self.name = name
    self.directory = directory
  }

  func status() throws(WASI.Errno) -> FileStatus { try file.status() }

  func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
    if !isCopy { try copyUp() }
    try file.setTimes(access: access, modification: modification)
  }

  private func copyUp() throws(WASI.Errno) {
    file = try directory.system.exclusively { (names) throws(WASI.Errno) in
      let found = try directory.find(name, names)
      // There is no copy of what has been removed, and another file is not this one.
      guard let lower = try directory.lower?.status(of: name), try lower.inode == file.status().inode,
        !directory.isHidden(name, names), found.status != nil
      else { throw .readOnlyFileSystem }
      let opened = try directory.copyUp(name, found, &names).open(name, OpenOptions(isReadable: true))
      guard case .file(let copy) = opened else { throw .readOnlyFileSystem }
      return copy
    }
    isCopy = true
  }

  func synchronize(contentsOnly: Bool) throws(WASI.Errno) { try file.synchronize(contentsOnly: contentsOnly) }

  func read(
    into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64
  ) throws(WASI.Errno) -> Int {
    try file.read(into: buffers, at: offset)
  }

  func write(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64) throws(WASI.Errno) -> Int {
    throw .badDescriptor
  }

  func append(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>) throws(WASI.Errno) -> (count: Int, end: UInt64) {
    throw .badDescriptor
  }

  func setSize(_ size: UInt64) throws(WASI.Errno) { throw .invalid }

  func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno) { throw .badDescriptor }

  func advise(at offset: UInt64, count: UInt64, _ advice: FileAdvice) throws(WASI.Errno) {
    try file.advise(at: offset, count: count, advice)
  }

  var isSeekable: Bool { file.isSeekable }
  var hostDescriptor: Int32? { file.hostDescriptor }
}
