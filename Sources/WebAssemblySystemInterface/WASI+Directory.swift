extension WASI {
  /// A directory that a guest is given, with all that is in it.
  public struct Directory: Sendable {
    /// What a guest may do there.
    public enum Access: Sendable {
      /// Read and change everything.
      case readWrite
      /// Change nothing.
      case readOnly
    }

    /// The path under which the guest finds it.
    let path: [UInt8]
    let fileSystem: any FileSystem

    /// The top of a file system.
    ///
    /// - Parameters:
    ///   - path: the path under which the guest finds it. `/` or `.` is where programs look for what has no absolute path.
    ///   - fileSystem: what the guest finds there. Several guests may be given the same one.
    ///   - access: whether it may change anything there.
    public init(_ path: String, _ fileSystem: any FileSystem, access: Access = .readWrite) {
      self.path = Array(path.utf8)
      self.fileSystem = access == .readOnly ? ReadOnlyFileSystem(fileSystem) : fileSystem
    }

    /// A directory of the host's.
    ///
    /// - Parameters:
    ///   - path: the path under which the guest finds it.
    ///   - host: the directory's path here. It is opened now, and stays the same directory when it is moved.
    ///   - access: whether the guest may change anything there.
    /// - Throws: why the directory cannot be opened.
    public init(_ path: String, host: String, access: Access = .readWrite) throws(Errno) {
      try self.init(path, HostFileSystem(host), access: access)
    }

    /// The same, with paths that need not be text.
    package init(pathBytes: [UInt8], _ fileSystem: any FileSystem, access: Access) {
      path = pathBytes
      self.fileSystem = access == .readOnly ? ReadOnlyFileSystem(fileSystem) : fileSystem
    }
  }
}
