/// A tree of directories and files that guests can be given: the host's, one in memory, or a view of another.
///
/// The system interface resolves paths itself, component by component. A file system is asked for single names (``FileName``), in
/// directories that are open, and follows no symbolic link: that is what keeps a guest inside of what it was given. Only one that
/// can promise the same by itself may also resolve paths: ``OpenDirectory/openDirectory(beneath:)``.
///
/// Guests on several threads may use one file system at once; what is opened in it belongs to one guest.
public protocol FileSystem: Sendable {
  /// Opens the directory at the top.
  func openRoot() throws(WASI.Errno) -> any OpenDirectory
}

/// What is open: a file or a directory.
///
/// It is used by one thread at a time. It is closed when it is released.
public protocol OpenNode: AnyObject {
  /// What is known of it.
  func status() throws(WASI.Errno) -> FileStatus

  /// Sets times; `nil` leaves one as it is.
  func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno)

  /// Returns when all that was written has reached the device.
  ///
  /// - Parameter contentsOnly: whether what is only known of the file, such as its times, may be written later.
  func synchronize(contentsOnly: Bool) throws(WASI.Errno)
}

/// An open file.
///
/// It has no position of its own: whoever reads or writes says where. Buffers lie in a guest's memory and are good until the call
/// returns. Fewer bytes than asked for may be moved, but at least one where there is any, and the buffers are used in order.
public protocol OpenFile: OpenNode {
  /// Reads from `offset` on; returns how many bytes, 0 at the end of the file.
  func read(
    into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64
  ) throws(WASI.Errno) -> Int

  /// Writes from `offset` on; returns how many bytes. Between the end of the file and `offset`, zeros are put.
  func write(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64) throws(WASI.Errno) -> Int

  /// Writes to the end of the file, wherever another writer has moved it; returns how many bytes, and where the end is then.
  func append(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>) throws(WASI.Errno) -> (count: Int, end: UInt64)

  /// Cuts the file off, or puts zeros at its end.
  func setSize(_ size: UInt64) throws(WASI.Errno)

  /// Makes sure that there is space for these bytes; a file that ends before them grows.
  func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno)

  /// Says how these bytes will be used. To do nothing is right.
  func advise(at offset: UInt64, count: UInt64, _ advice: FileAdvice) throws(WASI.Errno)

  /// Whether offsets mean something: not of pipes, terminals and the like, which read and write where they are. True unless said
  /// otherwise.
  var isSeekable: Bool { get }

  /// The host's descriptor to wait for before reading or writing; `nil`, unless said otherwise, where neither ever waits.
  var hostDescriptor: Int32? { get }
}

extension OpenFile {
  public func advise(at offset: UInt64, count: UInt64, _ advice: FileAdvice) throws(WASI.Errno) {}
  public var isSeekable: Bool { true }
  public var hostDescriptor: Int32? { nil }
}

/// An open directory.
///
/// No method follows a symbolic link that stands at a name that it is given.
public protocol OpenDirectory: OpenNode {
  /// What is known of what stands at a name, also of a symbolic link.
  func status(of name: FileName) throws(WASI.Errno) -> FileStatus

  /// Sets times of what stands at a name, also of a symbolic link; `nil` leaves one as it is.
  func setTimes(of name: FileName, access: FileTime?, modification: FileTime?) throws(WASI.Errno)

  /// Opens what stands at a name, or makes a file there.
  ///
  /// - Throws: `WASI.Errno.tooManyLinks` where a symbolic link stands there; `WASI.Errno.notDirectory` where something else than
  ///   a directory does, and the options want one.
  func open(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) -> OpenedNode

  /// Opens the directory at a name to go through it: it need not be readable.
  ///
  /// - Throws: `WASI.Errno.notDirectory` or `WASI.Errno.tooManyLinks` where a symbolic link stands there.
  func openDirectory(_ name: FileName) throws(WASI.Errno) -> any OpenDirectory

  /// Opens the directory where a path leads, symbolic links followed, in one step. For this to be right, neither the path nor any
  /// link may lead out of this directory, whatever others do meanwhile. Where that cannot be promised, or anything is wrong, the
  /// result is `nil`, as it is unless said otherwise: then the path is walked.
  ///
  /// - Parameter path: components between slashes; `.` and `..` are among them, but it does not begin with a slash.
  func openDirectory(beneath path: ArraySlice<UInt8>) -> (any OpenDirectory)?

  /// Opens the same directory once more, to read its entries.
  func reopen() throws(WASI.Errno) -> any OpenDirectory

  /// Where a symbolic link leads.
  ///
  /// - Throws: `WASI.Errno.invalid` where something else stands there.
  func readLink(_ name: FileName) throws(WASI.Errno) -> [UInt8]

  /// Makes a directory.
  func createDirectory(_ name: FileName) throws(WASI.Errno)

  /// Makes a symbolic link with that text.
  func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(WASI.Errno)

  /// Gives a file another name. The file stands in `directory`, which may be of another file system: that is an error, then.
  func createLink(_ name: FileName, to file: FileName, in directory: any OpenDirectory) throws(WASI.Errno)

  /// Moves what stands at a name to `newName` in `directory`, in place of what stands there.
  func rename(_ name: FileName, to newName: FileName, in directory: any OpenDirectory) throws(WASI.Errno)

  /// Removes a file or a symbolic link.
  func removeFile(_ name: FileName) throws(WASI.Errno)

  /// Removes a directory, which must be empty.
  func removeDirectory(_ name: FileName) throws(WASI.Errno)

  /// Calls `body` for each entry after a place, until it returns false. `.` and `..` are not among them.
  ///
  /// Whatever is made or removed meanwhile, an entry that is there all the time comes exactly once.
  ///
  /// - Parameters:
  ///   - cookie: 0 for the beginning, or an entry's ``DirectoryEntry/cookie`` for what comes after it.
  ///   - body: what is done with an entry; it returns whether it wants another one.
  func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) throws(WASI.Errno)
}

extension OpenDirectory {
  public func openDirectory(_ name: FileName) throws(WASI.Errno) -> any OpenDirectory {
    guard case .directory(let directory) = try open(name, OpenOptions(isDirectory: true)) else { throw .notDirectory }
    return directory
  }

  public func openDirectory(beneath path: ArraySlice<UInt8>) -> (any OpenDirectory)? { nil }
}

/// What was opened.
public enum OpenedNode {
  /// A regular file, a pipe, a device.
  case file(any OpenFile)
  /// A directory.
  case directory(any OpenDirectory)
}
