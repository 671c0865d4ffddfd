/// What a guest may do with a descriptor, and what it can do with what stands there.
extension Descriptor {
  /// Makes sure that the guest may do that.
  func checkRights(_ rights: Rights) throws(SystemCallError) {
    guard self.rights.withImplied.isSuperset(of: rights) else { throw .errno(.notCapable) }
  }

  /// Makes sure that bytes go that way here, and that the guest may move them.
  func checkTransfer(_ direction: Direction) throws(SystemCallError) {
    switch (resource, direction) {
    case (.input, .output), (.output, .input): throw .errno(.badDescriptor)
    case (.directory, _): throw .errno(.isDirectory)
    default: try checkRights(direction == .input ? .read : .write)
    }
  }

  /// The file, if the guest may do that with it.
  func file(_ rights: Rights) throws(SystemCallError) -> any OpenFile {
    let file: any OpenFile
    do throws(WASI.Errno) { file = try self.file } catch { throw .errno(error) }
    try checkRights(rights)
    return file
  }

  /// The file, if the guest may do that with it, and offsets mean something there.
  func seekableFile(_ rights: Rights) throws(SystemCallError) -> any OpenFile {
    let file = try file(rights)
    guard file.isSeekable else { throw .errno(.illegalSeek) }
    return file
  }

  /// The directory, if the guest may do that with it.
  func directory(_ rights: Rights) throws(SystemCallError) -> any OpenDirectory {
    let directory: any OpenDirectory
    do throws(WASI.Errno) { directory = try self.directory } catch { throw .errno(error) }
    try checkRights(rights)
    return directory
  }

  /// The file or directory; `nil` for a stream.
  var node: (any OpenNode)? {
    get throws(SystemCallError) {
      switch resource {
      case .file(let file): return file
      case .directory: return try directory([])
      case .input, .output, .socket: return nil
      }
    }
  }

  /// The socket, if the guest may do that with it.
  func socket(_ rights: Rights) throws(SystemCallError) -> OpenSocket {
    guard case .socket(let socket) = resource else { throw .errno(.notSocket) }
    try checkRights(rights)
    return socket
  }
}
