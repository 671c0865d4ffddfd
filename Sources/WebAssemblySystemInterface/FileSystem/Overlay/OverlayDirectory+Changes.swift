extension OverlayDirectory {
  func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      try makeUpper(&names).setTimes(access: access, modification: modification)
    }
  }

  func setTimes(of name: FileName, access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      guard found.status != nil else { throw .noEntry }
      try copyUp(name, found, &names).setTimes(of: name, access: access, modification: modification)
    }
  }

  func createDirectory(_ name: FileName) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      guard try find(name, names).status == nil else { throw .exists }
      try makeUpper(&names).createDirectory(name)
    }
  }

  func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      guard try find(name, names).status == nil else { throw .exists }
      try makeUpper(&names).createSymbolicLink(name, to: target)
    }
  }

  func createLink(_ name: FileName, to file: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
    let source = try sameSystem(directory)
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try source.find(file, names)
      guard let type = found.status?.type else { throw .noEntry }
      guard try find(name, names).status == nil else { throw .exists }
      guard type != .directory else { throw .notPermitted }
      let upper = try makeUpper(&names)
      try upper.createLink(name, to: file, in: source.copyUp(file, found, &names))
    }
  }

  func removeFile(_ name: FileName) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      guard let type = found.status?.type else { throw .noEntry }
      guard type != .directory else { throw .isDirectory }
      if found.upper != nil { try upper(names)?.removeFile(name) }
      try hide(name, &names)
    }
  }

  func removeDirectory(_ name: FileName) throws(WASI.Errno) {
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      guard let type = found.status?.type else { throw .noEntry }
      guard type == .directory else { throw .notDirectory }
      guard try isEmpty(name, found, names) else { throw .notEmpty }
      if found.upper != nil { try upper(names)?.removeDirectory(name) }
      try hide(name, &names)
    }
  }

  func rename(_ name: FileName, to newName: FileName, in directory: any OpenDirectory) throws(WASI.Errno) {
    let target = try sameSystem(directory)
    try system.exclusively { (names) throws(WASI.Errno) in
      let found = try find(name, names)
      let replaced = try target.find(newName, names)
      guard let status = found.status else { throw .noEntry }
      // Two names of one file stay, as POSIX wants it.
      guard replaced.status.map(OverlayNames.Node.init) != OverlayNames.Node(status) else { return }
      guard status.type != .directory || found.lower == nil else { throw .crossDevice }
      // The upper file system checks what both are in there: also whether one directory is in the other.
      if let other = replaced.status, found.lower != nil || replaced.lower != nil {
        guard status.type == .directory || other.type != .directory else { throw .isDirectory }
        guard status.type != .directory || other.type == .directory else { throw .notDirectory }
      }
      if replaced.lower?.type == .directory {
        guard try target.isEmpty(newName, replaced, names) else { throw .notEmpty }
      }
      let newUpper = try target.makeUpper(&names)
      try copyUp(name, found, &names).rename(name, to: newName, in: newUpper)
      try hide(name, &names)
      // A directory that has moved there is not one with what the lower file system has there.
      try target.hide(newName, &names)
    }
  }

  /// Another directory, which must be of this overlay.
  private func sameSystem(_ directory: any OpenDirectory) throws(WASI.Errno) -> OverlayDirectory {
    guard let directory = directory as? OverlayDirectory, directory.system === system else { throw .crossDevice }
    return directory
  }

  /// Whether nothing is seen in the directory that was found at a name.
  private func isEmpty(_ name: FileName, _ found: Found, _ names: OverlayNames) throws(WASI.Errno) -> Bool {
    let directory = try openDirectory(name, found, names) { (base) throws(WASI.Errno) in
      try base.openDirectory(name).reopen()
    }
    var isEmpty = true
    try directory.upper(names)?.forEachEntry(after: 0) { _ in
      isEmpty = false
      return false
    }
    guard isEmpty else { return false }
    try directory.lower?.forEachEntry(after: 0) { entry in
      isEmpty = directory.isHidden(entry.name, names)
      return isEmpty
    }
    return isEmpty
  }
}
