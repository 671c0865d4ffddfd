/// One open descriptor of a guest, and what the guest has set on it.
///
/// A class, so that nothing of the table is held while a host's closure runs, which may call the guest again.
final class Descriptor {
  /// What is open.
  enum Resource {
    case input(WASI.InputStream)
    case output(WASI.OutputStream)
    case file(any OpenFile)
    case directory(Directory)
    case socket(OpenSocket)
  }

  let resource: Resource
  var flags: DescriptorFlags
  /// What the guest may do with it.
  var rights: Rights
  /// What it may at most do with what it opens through it.
  var inheritingRights: Rights
  /// Where a file, or an array, is read and written next.
  var position: UInt64 = 0

  /// Gets what a standard stream has taken.
  var outputObserver: ((UnsafeRawBufferPointer) -> Void)?

  init(_ resource: Resource, flags: DescriptorFlags = [], rights: Rights, inheritingRights: Rights = []) {
    self.resource = resource
    self.flags = flags
    self.rights = rights
    self.inheritingRights = inheritingRights
  }

  /// A standard stream to read from.
  convenience init(_ input: WASI.InputStream) {
    let input = if case .inherit = input { WASI.InputStream.descriptor(0) } else { input }
    self.init(.input(input), rights: [.read, .setFlags, .getStatus, .poll])
  }

  /// A standard stream to write to.
  ///
  /// - Parameter number: the descriptor to inherit, where that is asked for.
  convenience init(_ output: WASI.OutputStream, inheriting number: Int32) {
    let output = if case .inherit = output { WASI.OutputStream.descriptor(number) } else { output }
    self.init(.output(output), rights: [.write, .setFlags, .getStatus, .poll])
  }

  /// A directory that the guest is given from the beginning.
  convenience init(_ directory: WASI.Directory) {
    self.init(.directory(Directory(directory)), rights: .directory, inheritingRights: .all)
  }

  /// A socket that the guest is given from the beginning.
  convenience init(_ socket: WASI.Socket) {
    self.init(.socket(OpenSocket(lent: socket.descriptor)), rights: .socket, inheritingRights: .connection)
  }

  // MARK: - What it is

  /// The file that it is.
  ///
  /// - Throws: what a guest is told that treats something else as one.
  var file: any OpenFile {
    get throws(WASI.Errno) {
      switch resource {
      case .file(let file): return file
      case .directory: throw .isDirectory
      case .input, .output, .socket: throw .illegalSeek
      }
    }
  }

  /// The directory that it is.
  var directory: any OpenDirectory {
    get throws(WASI.Errno) {
      guard case .directory(let directory) = resource else { throw .notDirectory }
      return try directory.open
    }
  }

  /// The host's descriptor that it stands for, where there may be something to wait for.
  var hostDescriptor: Int32? {
    switch resource {
    case .input(.descriptor(let descriptor)), .output(.descriptor(let descriptor)): descriptor
    case .file(let file): file.hostDescriptor
    case .socket(let socket): socket.descriptor
    case .input, .output, .directory: nil
    }
  }

  /// Whether reading or writing may have to wait for the host's descriptor.
  private(set) lazy var mayWait = hostDescriptor.map(Host.mayWait) ?? false
  /// Whether it is a terminal, which is found out once.
  private(set) lazy var isTerminal = hostDescriptor.map(Host.isTerminal) ?? false

  /// What it is.
  var type: FileType {
    switch resource {
    // A terminal is a character device; of any other stream the type is not told.
    case .input, .output: isTerminal ? .characterDevice : .unknown
    case .file(let file): (try? file.status().type) ?? .unknown
    case .directory: .directory
    case .socket(let socket): socket.type
    }
  }

  /// What is known of it.
  func status() throws(WASI.Errno) -> FileStatus {
    switch resource {
    case .input, .output, .socket: return FileStatus(type: type)
    case .file(let file): return try file.status()
    case .directory(let directory): return try directory.open.status()
    }
  }
}

/// A directory that a guest has open. One that it was given is opened when the guest first uses it: most never do.
final class Directory {
  private enum State {
    case given(WASI.Directory)
    case open(any OpenDirectory)
  }

  private var state: State
  /// The path under which the guest was given it.
  let path: [UInt8]?

  init(_ directory: WASI.Directory) {
    state = .given(directory)
    path = directory.path
  }

  init(_ directory: any OpenDirectory) {
    state = .open(directory)
    path = nil
  }

  var open: any OpenDirectory {
    get throws(WASI.Errno) {
      switch state {
      case .open(let directory): return directory
      case .given(let given):
        let directory = try given.fileSystem.openRoot()
        state = .open(directory)
        return directory
      }
    }
  }
}
