/// What is told of files.
extension Guest {
  /// Makes sure that there is place for a file's status.
  func checkStatus(at address: UInt32) throws(SystemCallError) {
    try check(address, count: 1, size: snapshot == .preview1 ? 64 : 56, alignment: 8)
  }

  /// Stores a file's status, where there is place for it.
  ///
  /// Type `filestat`: device at 0, node at 8, type at 16, number of links at 24, size at 32, times at 40, 48 and 56. In
  /// `wasi_unstable` the number of links has 32 bits and stands at 20; what follows stands 8 bytes before.
  func store(_ status: FileStatus, at address: UInt32) throws(SystemCallError) {
    try store(status.device, at: address)
    try store(status.inode, at: address &+ 8)
    var next: UInt32
    switch snapshot {
    case .preview1:
      try store(UInt64(status.type.rawValue), at: address &+ 16)
      try store(status.linkCount, at: address &+ 24)
      next = address &+ 32
    case .unstable:
      try store(UInt64(status.type.rawValue) | UInt64(UInt32(clamping: status.linkCount)) << 32, at: address &+ 16)
      next = address &+ 24
    }
    for value in [status.size, status.accessTime, status.modificationTime, status.changeTime] {
      try store(value, at: next)
      next &+= 8
    }
  }
}

/// The times that a guest gives a file.
struct FileTimes {
  let access: FileTime?
  let modification: FileTime?

  /// - Parameter flags: type `fstflags`: a bit each for the access time given, the access time of now, and the same for the
  ///   modification time.
  init(access: UInt64, modification: UInt64, flags: UInt64) throws(SystemCallError) {
    guard flags & 0xFFFF < 16, flags & 3 != 3, flags & 12 != 12 else { throw .errno(.invalid) }
    self.access = flags & 1 != 0 ? .time(access) : flags & 2 != 0 ? .now : nil
    self.modification = flags & 4 != 0 ? .time(modification) : flags & 8 != 0 ? .now : nil
  }
}
