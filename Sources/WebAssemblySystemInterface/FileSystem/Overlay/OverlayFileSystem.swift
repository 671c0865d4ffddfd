import WebAssembly

/// Two file systems, one over the other: what is read comes from the upper one, and where nothing stands there, from the lower
/// one; what is written goes to the upper one. The lower one never changes.
///
/// ```swift
/// let changes = MemoryFileSystem()
/// let files = OverlayFileSystem(lower: template, upper: changes)
/// // What a guest has changed or made, and nothing else, is in `changes`.
/// ```
///
/// - A file of the lower file system is copied to the upper one, with its contents and times, before it changes for the first
///   time: from then on, it has another inode. Who has opened it before, only to read, goes on reading the lower file.
/// - What is removed is not seen any more, but only through this object: which names these are, it keeps in memory.
/// - A directory of the lower file system cannot be renamed: `WASI.Errno.crossDevice`, as with the overlays of Linux. Programs
///   then copy it.
/// - Pipes and devices of the lower file system are seen, but cannot be opened: `WASI.Errno.notSupported`.
/// - What changes the two file systems otherwise, while guests use this one, has undefined results for the names concerned.
public final class OverlayFileSystem: FileSystem {
  private let lower: any FileSystem
  private let upper: any FileSystem
  /// It is locked while names are looked up or changed, so that nobody sees a file of which a part is copied.
  private let names = Lock(OverlayNames())

  /// How large a file may be that is copied.
  let largestCopy: UInt64

  /// `upper` over `lower`. Both may already contain something; directories that stand in both are seen as one.
  ///
  /// - Parameters:
  ///   - lower: what is read, and never changed.
  ///   - upper: where changes go.
  ///   - largestCopy: how large a file of the lower file system may be for a guest to change it, in bytes: 64 MiB, unless said
  ///     otherwise. A copy is made whole, and nothing interrupts it; a larger file is `WASI.Errno.fileTooLarge`.
  public init(lower: any FileSystem, upper: any FileSystem, largestCopy: UInt64 = 64 << 20) {
    self.lower = lower
    self.upper = upper
    self.largestCopy = largestCopy
  }

  public func openRoot() throws(WASI.Errno) -> any OpenDirectory {
    try OverlayDirectory(self, upper: upper.openRoot(), lower: lower.openRoot(), path: [])
  }

  func openUpperRoot() throws(WASI.Errno) -> any OpenDirectory { try upper.openRoot() }

  /// What `body` returns, called while nobody else looks up or changes names.
  func exclusively<Result>(
    _ body: (inout OverlayNames) throws(WASI.Errno) -> Result
  ) throws(WASI.Errno) -> Result {
    try names.withLock { (names) throws(WASI.Errno) in
      // What is opened in there is used by this thread only, and the names are values.
      nonisolated(unsafe) let result = try body(&names)
      return result
    }
  }

  /// Whether what the lower file system has at a name in a directory is not seen.
  func isHidden(_ name: FileName, in directory: OverlayDirectory) -> Bool {
    names.withLock { directory.isHidden(name, $0) }
  }
}

/// What an overlay knows of directories of the lower file system. As it never changes, a directory is known by its number.
struct OverlayNames: Sendable {
  struct Node: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64

    init(_ status: FileStatus) {
      device = status.device
      inode = status.inode
    }
  }

  /// A name in a directory of the lower file system.
  struct Place: Hashable, Sendable {
    let directory: Node
    let name: FileName
  }

  /// The entries of the lower file system that are not seen: they were removed, or something else was put there.
  var hidden: Set<Place> = []
  /// The directories that have been made in the upper file system because something in them has changed.
  var copied: Set<Node> = []
}
