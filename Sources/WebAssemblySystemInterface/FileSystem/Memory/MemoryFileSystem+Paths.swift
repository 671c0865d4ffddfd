extension MemoryFileSystem {
  /// The bytes of the file at a path; `nil` where no regular file stands there.
  public func contents(of path: String) -> [UInt8]? {
    guard let names = try? Self.names(path) else { return nil }
    let file = tree.withLock { tree -> MemoryFile? in
      guard let node = try? tree.node(at: names), case .file(let file) = tree.nodes[node].kind else { return nil }
      return file
    }
    return file?.contents
  }

  /// Puts bytes in the file at a path, in place of what it held. The file, and the directories that it needs, are made where
  /// there are none.
  ///
  /// - Throws: `WASI.Errno.invalid` for a path that is none; `WASI.Errno.notDirectory`, `isDirectory` or `tooManyLinks` where
  ///   something else is in the way; `WASI.Errno.noSpace` or `nameTooLong` beyond the limits: then, the file is as it was.
  public func write(_ bytes: [UInt8], to path: String) throws(WASI.Errno) {
    let (names, last) = try Self.parent(path)
    let now = now
    try withTree { (tree) throws(WASI.Errno) in
      try tree.write(bytes, last, in: tree.makeDirectory(at: names, at: now), at: now)
    }
  }

  /// All regular files, by path. Each is as it was at some moment of the call.
  public var files: [String: [UInt8]] {
    let files = tree.withLock { $0.files }
    return Dictionary(files.map { ($0.path, $0.file.contents) }, uniquingKeysWith: { first, _ in first })
  }

  /// What stands in the directory at a path, in the order in which it was made; `""` is the directory at the top.
  public func entries(of path: String) throws(WASI.Errno) -> [DirectoryEntry] {
    let names = try Self.names(path)
    let node = try withTree { (tree) throws(WASI.Errno) in
      let node = try tree.directory(at: names)
      // So it stays the same directory while its entries are read.
      tree.retain(node)
      return node
    }
    var entries: [DirectoryEntry] = []
    MemoryOpenDirectory(self, node).forEachEntry(after: 0) { entry in
      entries.append(entry)
      return true
    }
    return entries
  }

  /// Makes a directory, and those that it needs, where there are none.
  public func createDirectory(_ path: String) throws(WASI.Errno) {
    let names = try Self.names(path)
    let now = now
    try withTree { (tree) throws(WASI.Errno) in _ = try tree.makeDirectory(at: names, at: now) }
  }

  /// Makes a symbolic link with the text `target`, and the directories that it needs.
  ///
  /// - Throws: `WASI.Errno.exists` where something stands there.
  public func createSymbolicLink(_ path: String, to target: String) throws(WASI.Errno) {
    let (names, last) = try Self.parent(path)
    let now = now
    try withTree { (tree) throws(WASI.Errno) in
      let directory = try tree.makeDirectory(at: names, at: now)
      try tree.addSymbolicLink(last, to: Array(target.utf8), in: directory, at: now)
    }
  }

  /// Removes what stands at a path; a directory with all that is in it. Files that are open live until they are closed.
  ///
  /// - Throws: `WASI.Errno.noEntry` where nothing stands there.
  public func remove(_ path: String) throws(WASI.Errno) {
    let (names, last) = try Self.parent(path)
    let now = now
    try withTree { (tree) throws(WASI.Errno) in
      try tree.removeTree(last, in: tree.directory(at: names), at: now)
    }
  }

  /// The components of a path.
  private static func names(_ path: String) throws(WASI.Errno) -> [FileName] {
    var names: [FileName] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard let name = FileName(part) else { throw .invalid }
      names.append(name)
    }
    return names
  }

  /// The components of a path that is not the directory at the top: those before the last, and the last.
  private static func parent(_ path: String) throws(WASI.Errno) -> (ArraySlice<FileName>, FileName) {
    let names = try names(path)
    guard let last = names.last else { throw .invalid }
    return (names.dropLast(), last)
  }
}
