extension MemoryTree {
  mutating func addSymbolicLink(
    _ name: FileName, to target: [UInt8], in directory: Int, at now: UInt64
  ) throws(WASI.Errno) {
    guard !target.isEmpty else { throw .noEntry }
    guard target.count < Self.longestPath else { throw .nameTooLong }
    _ = try add(.symbolicLink(target), name, in: directory, at: now)
  }

  mutating func createLink(
    _ name: FileName, in directory: Int, to file: FileName, in source: Int, at now: UInt64
  ) throws(WASI.Errno) {
    let node = try find(file, in: source)
    try checkTakesNew(name, in: directory)
    // A second way to a directory could make a circle.
    guard !isDirectory(node) else { throw .notPermitted }
    try checkPlace(of: name, in: directory, isDirectory: false)
    try quota.take(Self.cost(of: name))
    nodes[directory].entries.insert(name, node)
    nodes[directory].times.modify(at: now)
    nodes[node].linkCount += 1
    nodes[node].changeTimes { $0.change = now }
  }

  mutating func removeFile(_ name: FileName, in directory: Int, at now: UInt64) throws(WASI.Errno) {
    guard try !isDirectory(find(name, in: directory)) else { throw .isDirectory }
    try remove(name, in: directory, at: now)
  }

  mutating func removeDirectory(_ name: FileName, in directory: Int, at now: UInt64) throws(WASI.Errno) {
    let node = try find(name, in: directory)
    guard isDirectory(node) else { throw .notDirectory }
    guard nodes[node].entries.isEmpty else { throw .notEmpty }
    try remove(name, in: directory, at: now)
  }

  mutating func rename(
    _ name: FileName, in directory: Int, to newName: FileName, in target: Int, at now: UInt64
  ) throws(WASI.Errno) {
    let node = try find(name, in: directory)
    try checkTakes(newName, in: target)
    let replaced = nodes[target].entries[newName]
    // Two names of one file stay, as POSIX wants it.
    guard replaced != node else { return }
    try checkMoves(node, over: replaced, in: target)
    try checkPlace(of: node, movingTo: newName, in: target)
    if let replaced {
      quota.giveBack(Self.cost(of: name))
      nodes[target].entries.replace(newName, node)
      nodes[directory].entries.remove(name)
      removeName(of: replaced, at: now)
    } else {
      try quota.exchange(Self.cost(of: name), for: Self.cost(of: newName))
      nodes[target].entries.insert(newName, node)
      nodes[directory].entries.remove(name)
    }
    nodes[directory].times.modify(at: now)
    nodes[target].times.modify(at: now)
    nodes[node].parent = target
    nodes[node].nameLength = newName.bytes.count
    nodes[node].changeTimes { $0.change = now }
  }

  /// Checks that a node may move to a directory in place of what stands there.
  private func checkMoves(_ node: Int, over replaced: Int?, in target: Int) throws(WASI.Errno) {
    guard isDirectory(node) else {
      guard let replaced, isDirectory(replaced) else { return }
      throw .isDirectory
    }
    var ancestor = target
    while ancestor != Self.root {
      guard ancestor != node else { throw .invalid }
      ancestor = nodes[ancestor].parent
    }
    guard let replaced else { return }
    guard isDirectory(replaced) else { throw .notDirectory }
    guard nodes[replaced].entries.isEmpty else { throw .notEmpty }
  }

  /// Checks that all that is below a node that moves is not too deep there.
  private func checkPlace(of node: Int, movingTo name: FileName, in target: Int) throws(WASI.Errno) {
    guard isDirectory(node) else { return try checkPlace(of: name, in: target, isDirectory: false) }
    let old = place(of: node)
    let new = place(of: target)
    // What becomes no deeper and no longer needs no look at all that is below.
    guard new.depth + 1 > old.depth || new.length + name.bytes.count + 1 > old.length else { return }
    try checkPlace(of: name, in: target, isDirectory: true, below: extent(of: node))
  }

  /// How many directories are below a directory in the deepest place, and how long the longest path from it is, with its slash.
  private func extent(of directory: Int) -> (depth: Int, length: Int) {
    var extent = (depth: 0, length: 0)
    var rest = [(node: directory, depth: 0, length: 0)]
    while let (node, depth, length) = rest.popLast() {
      for (name, entry) in nodes[node].entries.all {
        let reached = length + 1 + name.bytes.count
        extent.length = max(extent.length, reached)
        guard isDirectory(entry.node) else { continue }
        extent.depth = max(extent.depth, depth + 1)
        rest.append((entry.node, depth + 1, reached))
      }
    }
    return extent
  }
}
