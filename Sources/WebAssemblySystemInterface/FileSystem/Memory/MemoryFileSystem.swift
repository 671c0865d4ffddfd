import WebAssembly

/// A file system in memory.
///
/// It is built from and read back as Swift values, by paths such as `etc/config.json`:
///
/// ```swift
/// let files = try MemoryFileSystem(files: ["in/numbers.txt": Array("1 2 3".utf8)])
/// // A guest that was given it has written to a file.
/// let result = files.contents(of: "out/sum.txt")
/// ```
///
/// It can be given to several guests, on several threads, and be looked at and changed while they run. Nothing outlives it.
///
/// In these paths, components stand between slashes; `.` and `..` are not taken, and no symbolic link is followed.
public final class MemoryFileSystem: FileSystem {
  /// What a file system in memory holds at most. A guest that wants more gets the error number `WASI.Errno.noSpace`, or
  /// `WASI.Errno.nameTooLong` where something would be too deep.
  ///
  /// A name has at most 255 bytes; a path from the top, and the text of a symbolic link, about 4096.
  public struct Limits: Hashable, Sendable {
    /// How many bytes: of files, symbolic links and names, and 256 for each node and 128 for each name.
    public var bytes: Int
    /// How many files, directories and symbolic links.
    public var nodes: Int
    /// How many directories stand one in the other.
    public var depth: Int

    /// 64 MiB, 65,536 nodes and 256 directories one in the other, unless said otherwise.
    public init(bytes: Int = 64 << 20, nodes: Int = 65_536, depth: Int = 256) {
      self.bytes = bytes
      self.nodes = nodes
      self.depth = depth
    }
  }

  let tree: Lock<MemoryTree>
  /// What sets this file system apart from others, in ``FileStatus/device``.
  let device: UInt64
  private let clock: @Sendable () -> UInt64
  private static let lastDevice = Lock<UInt64>(0)

  /// An empty file system.
  ///
  /// - Parameters:
  ///   - limits: what it holds at most.
  ///   - clock: the time that nodes are given, in nanoseconds since 1970; the host's, unless said otherwise. It is called on the
  ///     threads of the guests.
  public init(limits: Limits = Limits(), clock: (@Sendable () -> UInt64)? = nil) {
    self.clock = clock ?? { Host.time(of: .realTime) }
    // The host's devices have smaller numbers.
    device = Self.lastDevice.withLock { last in
      last += 1
      return 1 << 63 | last
    }
    tree = Lock(MemoryTree(limits, MemoryQuota(limit: limits.bytes), at: self.clock()))
  }

  /// A file system with files, given by their paths, in the directories that these need.
  ///
  /// - Throws: what ``write(_:to:)`` throws.
  public convenience init(
    files: [String: [UInt8]], limits: Limits = Limits(), clock: (@Sendable () -> UInt64)? = nil
  ) throws(WASI.Errno) {
    self.init(limits: limits, clock: clock)
    // A dictionary has no order of its own: guests see the same one every time.
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try write(bytes, to: path) }
  }

  public func openRoot() -> any OpenDirectory {
    tree.withLock { $0.retain(MemoryTree.root) }
    return MemoryOpenDirectory(self, MemoryTree.root)
  }

  var now: UInt64 { clock() }

  func withTree<Result: Sendable>(
    _ body: (inout MemoryTree) throws(WASI.Errno) -> Result
  ) throws(WASI.Errno) -> Result {
    try tree.withLock { (tree) throws(WASI.Errno) in try body(&tree) }
  }

  func status(of node: Int) -> FileStatus { tree.withLock { $0.nodes[node].status(device: device) } }

  /// Some entries of a directory after a place; none at the end.
  func entries(of node: Int, after cookie: UInt64) -> [DirectoryEntry] {
    tree.withLock { tree in
      tree.nodes[node].entries.page(after: cookie, count: 128).map { name, entry in
        let node = tree.nodes[entry.node]
        return DirectoryEntry(name: name, inode: node.inode, type: node.type, cookie: entry.cookie)
      }
    }
  }
}
