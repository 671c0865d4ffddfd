/// What the host does, by whole paths.
extension MemoryTree {
  /// The node at a path, which leads through no links.
  func node(at path: some Sequence<FileName>) throws(WASI.Errno) -> Int {
    var node = Self.root
    for name in path {
      guard isDirectory(node) else { throw .notDirectory }
      node = try find(name, in: node)
    }
    return node
  }

  /// The directory at a path, which leads through no links.
  func directory(at path: some Sequence<FileName>) throws(WASI.Errno) -> Int {
    let node = try node(at: path)
    guard isDirectory(node) else { throw .notDirectory }
    return node
  }

  /// The directory at a path. What is missing of it is made.
  mutating func makeDirectory(at path: some Sequence<FileName>, at now: UInt64) throws(WASI.Errno) -> Int {
    var node = Self.root
    for name in path {
      if let next = nodes[node].entries[name] {
        guard isDirectory(next) else { throw .notDirectory }
        node = next
      } else {
        node = try add(.directory, name, in: node, at: now)
      }
    }
    return node
  }

  /// Puts bytes in a file, which is made where there is none; where there is no space for them, it stays as it was.
  mutating func write(_ bytes: [UInt8], _ name: FileName, in directory: Int, at now: UInt64) throws(WASI.Errno) {
    let isNew = nodes[directory].entries[name] == nil
    let opened = try open(name, in: directory, OpenOptions(isWritable: true, creates: true), at: now)
    defer { release(opened.node) }
    do throws(WASI.Errno) {
      try opened.file?.replace(with: bytes, now)
    } catch {
      if isNew { try remove(name, in: directory, at: now) }
      throw error
    }
  }

  /// Removes what stands at a name, and all that is below it.
  mutating func removeTree(_ name: FileName, in directory: Int, at now: UInt64) throws(WASI.Errno) {
    var rest = [try find(name, in: directory)]
    // A directory that is open stays until it is closed, but empty: so each is emptied before it is removed.
    var emptied: [Int] = []
    while let node = rest.popLast() {
      for (name, entry) in nodes[node].entries.all {
        quota.giveBack(Self.cost(of: name))
        if isDirectory(entry.node) { rest.append(entry.node) }
        emptied.append(entry.node)
      }
      nodes[node].entries.removeAll()
    }
    for node in emptied { removeName(of: node, at: now) }
    try remove(name, in: directory, at: now)
  }

  /// All files by path.
  var files: [(path: String, file: MemoryFile)] {
    var files: [(path: String, file: MemoryFile)] = []
    var rest = [(node: Self.root, path: "")]
    while let (node, path) = rest.popLast() {
      for (name, entry) in nodes[node].entries.all {
        switch nodes[entry.node].kind {
        case .file(let file): files.append((path + name.description, file))
        case .directory: rest.append((entry.node, "\(path)\(name)/"))
        case .symbolicLink: break
        }
      }
    }
    return files
  }
}
