/// All nodes of a file system in memory.
///
/// They stand in one table and refer to each other by their places in it. So a tree may be as deep as it wants: no node is
/// released within the release of another.
struct MemoryTree: Sendable {
  /// The place of the directory at the top.
  static let root = 0
  /// What a node and an entry count, beyond their bytes: about what they take of the host's memory.
  private static let nodeCost = 256
  private static let entryCost = 128
  private static let longestName = 255
  static let longestPath = 4096

  var nodes: [MemoryNode]
  /// The places where no node stands.
  private var free: [Int] = []
  private var lastInode: UInt64 = 1
  let limits: MemoryFileSystem.Limits
  let quota: MemoryQuota

  init(_ limits: MemoryFileSystem.Limits, _ quota: MemoryQuota, at now: UInt64) {
    self.limits = limits
    self.quota = quota
    nodes = [MemoryNode(inode: lastInode, .directory, at: now)]
  }

  // MARK: - Nodes

  func isDirectory(_ node: Int) -> Bool { nodes[node].type == .directory }

  /// Counts one more user of an open node.
  mutating func retain(_ node: Int) { nodes[node].openCount += 1 }

  /// Counts one user less; a node without users and names is gone.
  mutating func release(_ node: Int) {
    nodes[node].openCount -= 1
    removeUnused(node)
  }

  private mutating func removeUnused(_ node: Int) {
    guard nodes[node].openCount == 0, nodes[node].linkCount == 0 else { return }
    quota.giveBack(Self.cost(of: nodes[node].kind))
    nodes[node] = MemoryNode(inode: 0, .directory, at: 0)
    free.append(node)
  }

  private static func cost(of kind: MemoryNode.Kind) -> Int {
    if case .symbolicLink(let text) = kind { nodeCost + text.count } else { nodeCost }
  }

  static func cost(of name: FileName) -> Int { entryCost + name.bytes.count }

  // MARK: - Entries

  /// The node that stands at a name.
  func find(_ name: FileName, in directory: Int) throws(WASI.Errno) -> Int {
    if let node = nodes[directory].entries[name] { return node }
    throw name.bytes.count <= Self.longestName ? .noEntry : .nameTooLong
  }

  /// Checks that a directory takes a name: one that has been removed takes none.
  func checkTakes(_ name: FileName, in directory: Int) throws(WASI.Errno) {
    guard nodes[directory].linkCount > 0 else { throw .noEntry }
    guard name.bytes.count <= Self.longestName else { throw .nameTooLong }
  }

  /// Checks that a directory takes a name at which nothing stands.
  func checkTakesNew(_ name: FileName, in directory: Int) throws(WASI.Errno) {
    try checkTakes(name, in: directory)
    guard nodes[directory].entries[name] == nil else { throw .exists }
  }

  /// Makes a node, and an entry for it where nothing stands.
  mutating func add(_ kind: MemoryNode.Kind, _ name: FileName, in directory: Int, at now: UInt64) throws(WASI.Errno) -> Int {
    try checkTakesNew(name, in: directory)
    let isDirectory = if case .directory = kind { true } else { false }
    try checkPlace(of: name, in: directory, isDirectory: isDirectory)
    // The directory at the top does not count.
    guard nodes.count - free.count <= limits.nodes else { throw .noSpace }
    try quota.take(Self.cost(of: kind) + Self.cost(of: name))
    lastInode += 1
    var new = MemoryNode(inode: lastInode, kind, at: now)
    new.parent = directory
    new.nameLength = name.bytes.count
    let node = free.popLast() ?? nodes.count
    if node == nodes.count { nodes.append(new) } else { nodes[node] = new }
    nodes[directory].entries.insert(name, node)
    nodes[directory].times.modify(at: now)
    return node
  }

  /// Takes an entry away, and one name of its node.
  mutating func remove(_ name: FileName, in directory: Int, at now: UInt64) throws(WASI.Errno) {
    let node = try find(name, in: directory)
    nodes[directory].entries.remove(name)
    nodes[directory].times.modify(at: now)
    quota.giveBack(Self.cost(of: name))
    removeName(of: node, at: now)
  }

  /// Takes one name of a node away.
  mutating func removeName(of node: Int, at now: UInt64) {
    nodes[node].linkCount -= 1
    nodes[node].changeTimes { $0.change = now }
    removeUnused(node)
  }

  // MARK: - Places

  /// How deep a directory is, and how long its path, with a slash at the end.
  func place(of directory: Int) -> (depth: Int, length: Int) {
    var place = (depth: 0, length: 0)
    var node = directory
    while node != Self.root {
      place.depth += 1
      place.length += nodes[node].nameLength + 1
      node = nodes[node].parent
    }
    return place
  }

  /// Checks that something may stand at a name, and below it what reaches so much deeper and further.
  func checkPlace(
    of name: FileName, in directory: Int, isDirectory: Bool, below: (depth: Int, length: Int) = (0, 0)
  ) throws(WASI.Errno) {
    let place = place(of: directory)
    guard !isDirectory || place.depth + 1 + below.depth <= limits.depth,
      place.length + name.bytes.count + below.length <= Self.longestPath
    else { throw .nameTooLong }
  }
}
