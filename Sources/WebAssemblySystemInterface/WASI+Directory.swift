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
      self.fileSystem = fileSystem
    }
  }
}
