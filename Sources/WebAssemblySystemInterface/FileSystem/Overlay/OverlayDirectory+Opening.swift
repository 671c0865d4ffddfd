extension OverlayDirectory: OpenDirectory {
  func open(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) -> OpenedNode {
    guard !options.creates || !options.isDirectory else { throw .invalid }
    return try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      guard let type = found.status?.type else {
        guard options.creates else { throw .noEntry }
        return try makeUpper(&names).open(name, options)
      }
      guard !options.creates || !options.isExclusive else { throw .exists }
      if type == .directory {
        guard !options.isWritable, !options.truncates, !options.creates else { throw .isDirectory }
        return try .directory(
          openDirectory(name, found, names) { (base) throws(WASI.Errno) in
            guard case .directory(let directory) = try base.open(name, options) else { throw .notDirectory }
            return directory
          })
      }
      if found.upper != nil, let upper = try self.upper(names) { return try upper.open(name, options) }
      return try openLower(name, found, type, options, &names)
    }
  }

  /// Opens what is no directory, and stands in the lower file system.
  private func openLower(
    _ name: FileName, _ found: Found, _ type: FileType, _ options: OpenOptions, _ names: inout OverlayNames
  ) throws(WASI.Errno) -> OpenedNode {
    guard type != .symbolicLink else { throw .tooManyLinks }
    guard !options.isDirectory else { throw .notDirectory }
    // To read from a pipe or a device can change it, and can take time, which nobody else should have to wait.
    guard type == .regularFile else { throw .notSupported }
    if options.isWritable || options.truncates {
      return try copyUp(name, found, contents: !options.truncates, &names).open(name, options)
    }
    guard let lower, case .file(let file) = try lower.open(name, OpenOptions(isReadable: options.isReadable)) else {
      throw .isDirectory
    }
    return .file(OverlayLowerFile(file, name, in: self))
  }

  func openDirectory(_ name: FileName) throws(WASI.Errno) -> any OpenDirectory {
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      switch found.status?.type {
      case nil: throw .noEntry
      case .directory: break
      case .symbolicLink: throw .tooManyLinks
      default: throw .notDirectory
      }
      return try openDirectory(name, found, names) { (base) throws(WASI.Errno) in try base.openDirectory(name) }
    }
  }

  func reopen() throws(WASI.Errno) -> any OpenDirectory {
    try system.exclusively { (names) throws(WASI.Errno) in
      try OverlayDirectory(system, upper: upper(names)?.reopen(), lower: lower?.reopen(), path: path)
    }
  }

  func readLink(_ name: FileName) throws(WASI.Errno) -> [UInt8] {
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      guard let type = found.status?.type else { throw .noEntry }
      guard type == .symbolicLink, let base = try found.upper == nil ? lower : upper(names) else { throw .invalid }
      return try base.readLink(name)
    }
  }

  func status() throws(WASI.Errno) -> FileStatus {
    try system.exclusively { (names) throws(WASI.Errno) in
      let upper = try self.upper(names)?.status()
      guard let status = try Found(upper: upper, lower: lower?.status()).status else { throw .noEntry }
      return status
    }
  }

  func status(of name: FileName) throws(WASI.Errno) -> FileStatus {
    try system.exclusively { (names) throws(WASI.Errno) in
      guard let status = try find(name, names).status else { throw .noEntry }
      return status
    }
  }

  func synchronize(contentsOnly: Bool) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      try upper(names)?.synchronize(contentsOnly: contentsOnly)
    }
  }
}
