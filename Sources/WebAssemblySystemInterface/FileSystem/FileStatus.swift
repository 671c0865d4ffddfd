/// What an entry of a directory, or a descriptor, is.
///
/// WASI preview 1, type `filetype`.
public enum FileType: UInt8, Hashable, Sendable {
  /// Something else, or not known.
  case unknown = 0
  /// A device that moves blocks.
  case blockDevice
  /// A device that moves bytes; a terminal.
  case characterDevice
  /// A directory.
  case directory
  /// A file that holds bytes.
  case regularFile
  /// A socket for datagrams.
  case datagramSocket
  /// A socket for a stream of bytes.
  case streamSocket
  /// A symbolic link.
  case symbolicLink
}

/// What is known of a file, a directory or a link.
///
/// WASI preview 1, type `filestat`.
public struct FileStatus: Hashable, Sendable {
  /// Which file system it belongs to.
  public var device: UInt64
  /// Which of the file system's nodes it is. With ``device``, two names are known to be of one file.
  public var inode: UInt64
  /// What it is.
  public var type: FileType
  /// How many names it has.
  public var linkCount: UInt64
  /// Its size in bytes; of a link, the length of its text.
  public var size: UInt64
  /// When it was read last, in nanoseconds since 1970.
  public var accessTime: UInt64
  /// When its contents changed last.
  public var modificationTime: UInt64
  /// When anything that is known of it changed last.
  public var changeTime: UInt64

  /// Of something of which no more is known than what is said here.
  public init(
    device: UInt64 = 0, inode: UInt64 = 0, type: FileType, linkCount: UInt64 = 1, size: UInt64 = 0, accessTime: UInt64 = 0,
    modificationTime: UInt64 = 0, changeTime: UInt64 = 0
  ) {
    self.device = device
    self.inode = inode
    self.type = type
    self.linkCount = linkCount
    self.size = size
    self.accessTime = accessTime
    self.modificationTime = modificationTime
    self.changeTime = changeTime
  }
}

/// A time that a file is given.
public enum FileTime: Hashable, Sendable {
  /// The time of the call.
  case now
  /// Nanoseconds since 1970.
  case time(UInt64)
}

/// How a part of a file will be used.
///
/// WASI preview 1, type `advice`.
public enum FileAdvice: UInt8, Hashable, Sendable {
  /// Nothing is known.
  case normal = 0
  /// From its beginning to its end.
  case sequential
  /// In no order.
  case random
  /// Soon.
  case willNeed
  /// Not soon.
  case doNotNeed
  /// Once.
  case noReuse
}

/// An entry of a directory.
///
/// WASI preview 1, type `dirent`.
public struct DirectoryEntry: Hashable, Sendable {
  /// Its name.
  public var name: FileName
  /// The node that stands there, as ``FileStatus/inode``.
  public var inode: UInt64
  /// What stands there.
  public var type: FileType
  /// The place after this entry: what is given to go on after it. Not 0, and less than 2⁶⁴ - 16.
  public var cookie: UInt64

  /// An entry.
  public init(name: FileName, inode: UInt64, type: FileType, cookie: UInt64) {
    self.name = name
    self.inode = inode
    self.type = type
    self.cookie = cookie
  }
}
