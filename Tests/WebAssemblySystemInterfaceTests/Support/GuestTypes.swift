import WebAssembly

/// The types of preview 1, written once more from its definition.

/// Type `rights`.
struct GuestRights: OptionSet, Hashable {
  let rawValue: UInt64

  static let fdDatasync = GuestRights(rawValue: 1 << 0)
  static let fdRead = GuestRights(rawValue: 1 << 1)
  static let fdSeek = GuestRights(rawValue: 1 << 2)
  static let fdFdstatSetFlags = GuestRights(rawValue: 1 << 3)
  static let fdSync = GuestRights(rawValue: 1 << 4)
  static let fdTell = GuestRights(rawValue: 1 << 5)
  static let fdWrite = GuestRights(rawValue: 1 << 6)
  static let fdAdvise = GuestRights(rawValue: 1 << 7)
  static let fdAllocate = GuestRights(rawValue: 1 << 8)
  static let pathCreateDirectory = GuestRights(rawValue: 1 << 9)
  static let pathCreateFile = GuestRights(rawValue: 1 << 10)
  static let pathLinkSource = GuestRights(rawValue: 1 << 11)
  static let pathLinkTarget = GuestRights(rawValue: 1 << 12)
  static let pathOpen = GuestRights(rawValue: 1 << 13)
  static let fdReaddir = GuestRights(rawValue: 1 << 14)
  static let pathReadlink = GuestRights(rawValue: 1 << 15)
  static let pathRenameSource = GuestRights(rawValue: 1 << 16)
  static let pathRenameTarget = GuestRights(rawValue: 1 << 17)
  static let pathFilestatGet = GuestRights(rawValue: 1 << 18)
  static let pathFilestatSetSize = GuestRights(rawValue: 1 << 19)
  static let pathFilestatSetTimes = GuestRights(rawValue: 1 << 20)
  static let fdFilestatGet = GuestRights(rawValue: 1 << 21)
  static let fdFilestatSetSize = GuestRights(rawValue: 1 << 22)
  static let fdFilestatSetTimes = GuestRights(rawValue: 1 << 23)
  static let pathSymlink = GuestRights(rawValue: 1 << 24)
  static let pathRemoveDirectory = GuestRights(rawValue: 1 << 25)
  static let pathUnlinkFile = GuestRights(rawValue: 1 << 26)
  static let pollFdReadwrite = GuestRights(rawValue: 1 << 27)
  static let sockShutdown = GuestRights(rawValue: 1 << 28)
  static let sockAccept = GuestRights(rawValue: 1 << 29)

  /// All that a file may be used for.
  static let file: GuestRights = [
    .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate, .fdFilestatGet,
    .fdFilestatSetSize, .fdFilestatSetTimes, .pollFdReadwrite,
  ]
  /// What a file may be used for that is not changed.
  static let reading: GuestRights = [.fdRead, .fdSeek, .fdTell, .fdFilestatGet, .fdFilestatSetTimes, .fdFdstatSetFlags, .fdAdvise]
  /// All that a directory may be used for.
  static let directory: GuestRights = [
    .fdFdstatSetFlags, .fdDatasync, .fdSync, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathOpen,
    .fdReaddir, .pathReadlink, .pathRenameSource, .pathRenameTarget, .pathFilestatGet, .pathFilestatSetSize,
    .pathFilestatSetTimes, .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
    .pollFdReadwrite,
  ]
  /// All that there is.
  static let all = GuestRights(rawValue: 1 << 30 - 1)
}

/// Type `oflags`.
struct GuestOpenFlags: OptionSet, Hashable {
  let rawValue: UInt64

  static let create = GuestOpenFlags(rawValue: 1)
  static let directory = GuestOpenFlags(rawValue: 2)
  static let exclusive = GuestOpenFlags(rawValue: 4)
  static let truncate = GuestOpenFlags(rawValue: 8)
}

/// Type `fdflags`.
struct GuestFlags: OptionSet, Hashable {
  let rawValue: UInt64

  static let append = GuestFlags(rawValue: 1)
  static let dsync = GuestFlags(rawValue: 2)
  static let nonBlocking = GuestFlags(rawValue: 4)
  static let rsync = GuestFlags(rawValue: 8)
  static let sync = GuestFlags(rawValue: 16)
}

/// Type `fstflags`.
struct GuestTimeFlags: OptionSet, Hashable {
  let rawValue: UInt64

  static let access = GuestTimeFlags(rawValue: 1)
  static let accessNow = GuestTimeFlags(rawValue: 2)
  static let modification = GuestTimeFlags(rawValue: 4)
  static let modificationNow = GuestTimeFlags(rawValue: 8)
}

/// Type `filestat`.
struct GuestFileStatus: Equatable {
  static let size: UInt32 = 64

  var device: UInt64
  var inode: UInt64
  var type: UInt8
  var linkCount: UInt64
  var size: UInt64
  var accessTime: UInt64
  var modificationTime: UInt64
  var changeTime: UInt64

  init(_ memory: Memory, at address: UInt32) throws {
    device = try memory.load(at: address)
    inode = try memory.load(at: address + 8)
    type = try memory.load(at: address + 16)
    linkCount = try memory.load(at: address + 24)
    size = try memory.load(at: address + 32)
    accessTime = try memory.load(at: address + 40)
    modificationTime = try memory.load(at: address + 48)
    changeTime = try memory.load(at: address + 56)
  }
}

/// Type `fdstat`.
struct GuestDescriptorStatus: Equatable {
  var type: UInt8
  var flags: GuestFlags
  var rights: GuestRights
  var inheritingRights: GuestRights

  init(_ memory: Memory, at address: UInt32) throws {
    type = try memory.load(at: address)
    flags = GuestFlags(rawValue: UInt64(try memory.load(UInt16.self, at: address + 2)))
    rights = GuestRights(rawValue: try memory.load(at: address + 8))
    inheritingRights = GuestRights(rawValue: try memory.load(at: address + 16))
  }
}

/// Type `dirent`, with the name after it.
struct GuestEntry: Equatable {
  var next: UInt64
  var inode: UInt64
  var type: UInt8
  var name: String
}
