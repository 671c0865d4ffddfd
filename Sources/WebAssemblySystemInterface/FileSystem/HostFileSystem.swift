/// A directory of the host's, and what is beneath it.
///
/// Nothing that stands there leads a guest outside: neither symbolic links nor `..`, and also not while other programs move and
/// replace directories. But hard links and mounted file systems are beneath the directory, wherever else they are known; whoever
/// puts them there grants them. Devices and pipes can be opened as files can.
///
/// Entries whose names are not UTF-8 are not listed, and guests cannot name them.
///
/// On Windows there is none yet: its C library cannot open a file by its name in a directory that is open.
public final class HostFileSystem: FileSystem {
  #if os(Windows)
    public init(pathBytes: [UInt8]) throws(WASI.Errno) { throw .notSupportedByHost }

    public func openRoot() throws(WASI.Errno) -> any OpenDirectory { throw .notSupportedByHost }
  #else
    private let root: HostDescriptor
    private let usesOpenat2: Bool

    /// The directory at a path that need not be text. Symbolic links in it are followed: it is the host that names it.
    ///
    /// It stays the same directory when it is moved.
    ///
    /// - Throws: why it cannot be opened.
    public convenience init(pathBytes: [UInt8]) throws(WASI.Errno) {
      try self.init(pathBytes: pathBytes, usesOpenat2: true)
    }

    /// - Parameter usesOpenat2: whether, where the kernel can, it resolves paths itself.
    package init(pathBytes: [UInt8], usesOpenat2: Bool) throws(WASI.Errno) {
      root = try Host.openDirectory(pathBytes[...])
      self.usesOpenat2 = usesOpenat2 && Host.opensBeneath
    }

    public func openRoot() throws(WASI.Errno) -> any OpenDirectory {
      HostDirectory(try Host.reopenDirectory(root.number, isReadable: false), usesOpenat2: usesOpenat2)
    }
  #endif

  /// The directory at a path. Symbolic links in it are followed: it is the host that names it.
  ///
  /// It stays the same directory when it is moved.
  ///
  /// - Throws: why it cannot be opened.
  public convenience init(_ path: String) throws(WASI.Errno) { try self.init(pathBytes: Array(path.utf8)) }
}
