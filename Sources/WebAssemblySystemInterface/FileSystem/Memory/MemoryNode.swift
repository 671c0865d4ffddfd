/// A node of a file system in memory.
struct MemoryNode: Sendable {
  enum Kind: Sendable {
    case file(MemoryFile)
    case directory
    /// Its text.
    case symbolicLink([UInt8])
  }

  let inode: UInt64
  let kind: Kind
  /// How many names it has.
  var linkCount: UInt64 = 1
  /// How often it is open.
  var openCount = 0
  /// The times of a directory or a link: a file keeps its own.
  var times: MemoryTimes
  /// What stands in a directory.
  var entries = MemoryEntries()
  /// Where a directory stands: its place in the table; of the root, its own.
  var parent = 0
  /// How long the name of a directory is there.
  var nameLength = 0

  init(inode: UInt64, _ kind: Kind, at now: UInt64) {
    self.inode = inode
    self.kind = kind
    times = MemoryTimes(at: now)
  }

  var type: FileType {
    switch kind {
    case .file: .regularFile
    case .directory: .directory
    case .symbolicLink: .symbolicLink
    }
  }

  func status(device: UInt64) -> FileStatus {
    var times = times
    let size: Int
    switch kind {
    case .file(let file): (size, times) = file.status
    case .directory: size = 0
    case .symbolicLink(let text): size = text.count
    }
    return FileStatus(
      device: device, inode: inode, type: type, linkCount: linkCount, size: UInt64(size), accessTime: times.access,
      modificationTime: times.modification, changeTime: times.change)
  }

  mutating func changeTimes(_ body: (inout MemoryTimes) -> Void) {
    if case .file(let file) = kind { file.changeTimes(body) } else { body(&times) }
  }
}
