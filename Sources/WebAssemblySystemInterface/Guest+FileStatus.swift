/// What is told of files.
extension Guest {
  /// Makes sure that there is place for a file's status.
  func checkStatus(at address: UInt32) throws(SystemCallError) {
    try check(address, count: 1, size: statusSize, alignment: 8)
  }

  private var statusSize: UInt32 { snapshot == .preview1 ? 64 : 56 }

  /// Stores a file's status, where there is place for it.
  ///
  /// Type `filestat`: device at 0, node at 8, type at 16, number of links at 24, size at 32, times at 40, 48 and 56. In
  /// `wasi_unstable` the number of links has 32 bits and stands at 20; what follows stands 8 bytes before.
  func store(_ status: FileStatus, at address: UInt32) throws(SystemCallError) {
    try withBytes(at: address, count: statusSize) { (bytes) throws(WASI.Errno) in
      bytes.storeLittle(status.device, at: 0)
      bytes.storeLittle(status.inode, at: 8)
      let type = UInt64(status.type.rawValue)
      let rest: Int
      switch snapshot {
      case .preview1:
        bytes.storeLittle(type, at: 16)
        bytes.storeLittle(status.linkCount, at: 24)
        rest = 32
      case .unstable:
        bytes.storeLittle(type | UInt64(UInt32(clamping: status.linkCount)) << 32, at: 16)
        rest = 24
      }
      bytes.storeLittle(status.size, at: rest)
      bytes.storeLittle(status.accessTime, at: rest + 8)
      bytes.storeLittle(status.modificationTime, at: rest + 16)
      bytes.storeLittle(status.changeTime, at: rest + 24)
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Stores a number where the guest finds it.
  fileprivate func storeLittle(_ number: UInt64, at offset: Int) {
    storeBytes(of: number.littleEndian, toByteOffset: offset, as: UInt64.self)
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
