#if !os(Windows)
  /// An open directory of the host's.
  final class HostDirectory: OpenDirectory {
    private let descriptor: HostDescriptor
    private let usesOpenat2: Bool
    /// Open once its entries have been asked for.
    private var entries: DirectoryStream?

    init(_ descriptor: consuming HostDescriptor, usesOpenat2: Bool) {
      self.descriptor = descriptor
      self.usesOpenat2 = usesOpenat2
    }

    // MARK: - The directory itself

    func status() throws(WASI.Errno) -> FileStatus { try Host.status(of: descriptor.number) }

    func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
      try Host.setTimes(of: nil, in: descriptor.number, access: access, modification: modification)
    }

    func synchronize(contentsOnly: Bool) throws(WASI.Errno) {
      // What is only open to go through it cannot be synchronised.
      let readable = try Host.reopenDirectory(descriptor.number, isReadable: true)
      try Host.synchronize(readable.number, contentsOnly: contentsOnly)
    }

    func reopen() throws(WASI.Errno) -> any OpenDirectory {
      HostDirectory(try Host.reopenDirectory(descriptor.number, isReadable: true), usesOpenat2: usesOpenat2)
    }

    func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) throws(WASI.Errno) {
      let entries: DirectoryStream
      if let opened = self.entries {
        entries = opened
      } else {
        entries = try DirectoryStream(descriptor.number)
        self.entries = entries
      }
      try entries.forEachEntry(after: cookie, body)
    }

    // MARK: - What stands in it

    func status(of name: FileName) throws(WASI.Errno) -> FileStatus {
      try Host.status(of: name, in: descriptor.number)
    }

    func setTimes(of name: FileName, access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
      try Host.setTimes(of: name, in: descriptor.number, access: access, modification: modification)
    }

    func open(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) -> OpenedNode {
      // Systems do not agree on what that makes.
      if options.creates && options.isDirectory { throw .invalid }
      do throws(WASI.Errno) {
        let opened = try Host.open(name, in: descriptor.number, options)
        let type = try Host.status(of: opened.number).type
        if type == .directory { return .directory(HostDirectory(opened, usesOpenat2: usesOpenat2)) }
        return .file(HostFile(opened, type, isWritable: options.isWritable || options.truncates))
      } catch {
        // Of a link, the system only says that it is no directory.
        guard error == .notDirectory, options.isDirectory, try status(of: name).type == .symbolicLink else { throw error }
        throw .tooManyLinks
      }
    }

    func openDirectory(_ name: FileName) throws(WASI.Errno) -> any OpenDirectory {
      HostDirectory(try Host.openDirectory(name, in: descriptor.number), usesOpenat2: usesOpenat2)
    }

    func openDirectory(beneath path: ArraySlice<UInt8>) -> (any OpenDirectory)? {
      guard usesOpenat2, let number = Host.openDirectory(descriptor.number, beneath: path) else { return nil }
      return HostDirectory(HostDescriptor(owning: number), usesOpenat2: true)
    }

    func createDirectory(_ name: FileName) throws(WASI.Errno) {
      try Host.createDirectory(name, in: descriptor.number)
    }

    func removeFile(_ name: FileName) throws(WASI.Errno) {
      do throws(WASI.Errno) { try Host.remove(name, in: descriptor.number, isDirectory: false) } catch {
        // Of a directory, some systems say that, and others that it is one.
        guard error == .notPermitted, try status(of: name).type == .directory else { throw error }
        throw .isDirectory
      }
    }

    func removeDirectory(_ name: FileName) throws(WASI.Errno) {
      try Host.remove(name, in: descriptor.number, isDirectory: true)
    }

    func rename(_ name: FileName, to newName: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
      guard let directory = directory as? HostDirectory else { throw .crossDevice }
      try Host.rename(name, in: descriptor.number, to: newName, in: directory.descriptor.number)
    }

    // MARK: - Links

    func readLink(_ name: FileName) throws(WASI.Errno) -> [UInt8] { try Host.readLink(name, in: descriptor.number) }

    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(WASI.Errno) {
      try Host.createSymbolicLink(name, in: descriptor.number, to: target)
    }

    func createLink(_ name: FileName, to file: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
      guard let directory = directory as? HostDirectory else { throw .crossDevice }
      try Host.createLink(name, in: descriptor.number, to: file, in: directory.descriptor.number)
    }
  }
#endif
