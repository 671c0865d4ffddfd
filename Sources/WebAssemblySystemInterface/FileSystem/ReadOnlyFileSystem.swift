/// A view of another file system, through which nothing can be changed: whatever would, fails with
/// `WASI.Errno.readOnlyFileSystem`. What else changes the other file system is seen at once.
public struct ReadOnlyFileSystem: FileSystem {
  private let base: any FileSystem

  /// A view of `base`.
  public init(_ base: any FileSystem) { self.base = base }

  public func openRoot() throws(WASI.Errno) -> any OpenDirectory { try ReadOnlyDirectory(base.openRoot()) }
}

/// A file that can only be read, however it was opened.
private final class ReadOnlyFile: ReadingFile {
  let base: any OpenFile

  init(_ base: any OpenFile) { self.base = base }

  func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) { throw .readOnlyFileSystem }
  func setSize(_ size: UInt64) throws(WASI.Errno) { throw .readOnlyFileSystem }
  func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno) { throw .readOnlyFileSystem }
}

private final class ReadOnlyDirectory: OpenDirectory {
  private let base: any OpenDirectory

  init(_ base: any OpenDirectory) { self.base = base }

  func status() throws(WASI.Errno) -> FileStatus { try base.status() }

  func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) { throw .readOnlyFileSystem }

  func synchronize(contentsOnly: Bool) throws(WASI.Errno) { try base.synchronize(contentsOnly: contentsOnly) }

  func status(of name: FileName) throws(WASI.Errno) -> FileStatus { try base.status(of: name) }

  func setTimes(of name: FileName, access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
    throw try refusal(toChange: name)
  }

  func open(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) -> OpenedNode {
    guard !options.creates || !options.isDirectory else { throw .invalid }
    if options.creates || options.isWritable || options.truncates { try check(name, options) }
    let reading = OpenOptions(isReadable: options.isReadable, isDirectory: options.isDirectory)
    switch try base.open(name, reading) {
    case .file(let file): return .file(ReadOnlyFile(file))
    case .directory(let directory): return .directory(ReadOnlyDirectory(directory))
    }
  }

  /// Checks that opening what stands at a name changes nothing.
  private func check(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) {
    let type: FileType
    do throws(WASI.Errno) {
      type = try base.status(of: name).type
    } catch .noEntry where options.creates {
      throw .readOnlyFileSystem
    } catch {
      throw error
    }
    if options.creates, options.isExclusive { throw .exists }
    switch type {
    case .symbolicLink: throw .tooManyLinks
    case .directory: throw .isDirectory
    default:
      if options.isDirectory { throw .notDirectory }
      if options.isWritable || options.truncates { throw .readOnlyFileSystem }
    }
  }

  func openDirectory(_ name: FileName) throws(WASI.Errno) -> any OpenDirectory {
    try ReadOnlyDirectory(base.openDirectory(name))
  }

  func openDirectory(beneath path: ArraySlice<UInt8>) -> (any OpenDirectory)? {
    base.openDirectory(beneath: path).map { ReadOnlyDirectory($0) }
  }

  func reopen() throws(WASI.Errno) -> any OpenDirectory { try ReadOnlyDirectory(base.reopen()) }

  func readLink(_ name: FileName) throws(WASI.Errno) -> [UInt8] { try base.readLink(name) }

  func createDirectory(_ name: FileName) throws(WASI.Errno) { throw try refusal(toCreate: name) }

  func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(WASI.Errno) { throw try refusal(toCreate: name) }

  func createLink(_ name: FileName, to file: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
    throw try refusal(toCreate: name)
  }

  func rename(_ name: FileName, to newName: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
    throw try refusal(toChange: name)
  }

  func removeFile(_ name: FileName) throws(WASI.Errno) { throw try refusal(toChange: name) }

  func removeDirectory(_ name: FileName) throws(WASI.Errno) { throw try refusal(toChange: name) }

  func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) throws(WASI.Errno) {
    try base.forEachEntry(after: cookie, body)
  }

  /// The error of what would change what stands at a name.
  ///
  /// - Throws: the error of a name at which nothing stands.
  private func refusal(toChange name: FileName) throws(WASI.Errno) -> WASI.Errno {
    _ = try base.status(of: name)
    return .readOnlyFileSystem
  }

  /// The error of what would make something at a name.
  private func refusal(toCreate name: FileName) throws(WASI.Errno) -> WASI.Errno {
    do throws(WASI.Errno) {
      _ = try base.status(of: name)
      return .exists
    } catch .noEntry {
      return .readOnlyFileSystem
    } catch {
      throw error
    }
  }
}
