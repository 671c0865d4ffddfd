/// An open directory of a file system in memory.
final class MemoryOpenDirectory: OpenDirectory {
  private let system: MemoryFileSystem
  private let node: Int

  /// Takes over one use of the node.
  init(_ system: MemoryFileSystem, _ node: Int) {
    self.system = system
    self.node = node
  }

  deinit { system.tree.withLock { $0.release(node) } }

  /// The node of another directory, which must be of this file system.
  private func node(of directory: any OpenDirectory) throws(WASI.Errno) -> Int {
    guard let directory = directory as? MemoryOpenDirectory, directory.system === system else { throw .crossDevice }
    return directory.node
  }

  func status() -> FileStatus { system.status(of: node) }

  func setTimes(access: FileTime?, modification: FileTime?) {
    let now = system.now
    system.tree.withLock { $0.nodes[node].changeTimes { $0.set(access: access, modification: modification, at: now) } }
  }

  func synchronize(contentsOnly: Bool) {}

  func status(of name: FileName) throws(WASI.Errno) -> FileStatus {
    try system.withTree { (tree) throws(WASI.Errno) in
      try tree.nodes[tree.find(name, in: node)].status(device: system.device)
    }
  }

  func setTimes(of name: FileName, access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in
      let found = try tree.find(name, in: node)
      tree.nodes[found].changeTimes { $0.set(access: access, modification: modification, at: now) }
    }
  }

  func open(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) -> OpenedNode {
    let now = system.now
    let opened = try system.withTree { (tree) throws(WASI.Errno) in
      try tree.open(name, in: node, options, at: now)
    }
    guard let file = opened.file else { return .directory(MemoryOpenDirectory(system, opened.node)) }
    return .file(MemoryOpenFile(system, opened.node, file, options))
  }

  func reopen() -> any OpenDirectory {
    system.tree.withLock { $0.retain(node) }
    return MemoryOpenDirectory(system, node)
  }

  func readLink(_ name: FileName) throws(WASI.Errno) -> [UInt8] {
    let now = system.now
    return try system.withTree { (tree) throws(WASI.Errno) in
      let found = try tree.find(name, in: node)
      guard case .symbolicLink(let text) = tree.nodes[found].kind else { throw .invalid }
      tree.nodes[found].times.access = now
      return text
    }
  }

  func createDirectory(_ name: FileName) throws(WASI.Errno) {
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in _ = try tree.add(.directory, name, in: node, at: now) }
  }

  func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(WASI.Errno) {
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in
      try tree.addSymbolicLink(name, to: target, in: node, at: now)
    }
  }

  func createLink(_ name: FileName, to file: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
    let source = try node(of: directory)
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in
      try tree.createLink(name, in: node, to: file, in: source, at: now)
    }
  }

  func rename(_ name: FileName, to newName: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
    let target = try node(of: directory)
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in
      try tree.rename(name, in: node, to: newName, in: target, at: now)
    }
  }

  func removeFile(_ name: FileName) throws(WASI.Errno) {
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in try tree.removeFile(name, in: node, at: now) }
  }

  func removeDirectory(_ name: FileName) throws(WASI.Errno) {
    let now = system.now
    try system.withTree { (tree) throws(WASI.Errno) in try tree.removeDirectory(name, in: node, at: now) }
  }

  func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) {
    let now = system.now
    system.tree.withLock { $0.nodes[node].times.access = now }
    var cookie = cookie
    while true {
      // The body may use the file system: it is called without the lock.
      let page = system.entries(of: node, after: cookie)
      guard let last = page.last else { return }
      for entry in page where !body(entry) { return }
      cookie = last.cookie
    }
  }
}
