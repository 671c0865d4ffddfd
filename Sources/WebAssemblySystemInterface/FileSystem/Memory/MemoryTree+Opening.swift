extension MemoryTree {
  /// What was opened: its place, and the file, if it is one.
  struct Opened: Sendable {
    let node: Int
    let file: MemoryFile?
  }

  /// Opens what stands at a name, or makes a file there.
  mutating func open(
    _ name: FileName, in directory: Int, _ options: OpenOptions, at now: UInt64
  ) throws(WASI.Errno) -> Opened {
    // A file that is made is no directory.
    guard !options.creates || !options.isDirectory else { throw .invalid }
    let node: Int
    if let found = nodes[directory].entries[name] {
      guard !options.creates || !options.isExclusive else { throw .exists }
      node = found
    } else if options.creates {
      node = try add(.file(MemoryFile(quota, at: now)), name, in: directory, at: now)
    } else {
      node = try find(name, in: directory)
    }
    switch nodes[node].kind {
    case .symbolicLink:
      throw .tooManyLinks
    case .directory:
      guard !options.isWritable, !options.truncates, !options.creates else { throw .isDirectory }
      retain(node)
      return Opened(node: node, file: nil)
    case .file(let file):
      guard !options.isDirectory else { throw .notDirectory }
      if options.truncates { try file.setSize(0, now) }
      retain(node)
      return Opened(node: node, file: file)
    }
  }
}
