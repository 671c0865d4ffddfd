/// A directory of an overlay: of the upper file system, of the lower one, or of both.
///
/// Methods that take `names` are called while these are locked.
final class OverlayDirectory {
  /// One step on the way from the top to a directory of the lower file system.
  struct Step {
    let place: OverlayNames.Place
    let node: OverlayNames.Node
  }

  let system: OverlayFileSystem
  /// `nil` as long as the directory has not been copied, or nobody has looked for the copy.
  private var openedUpper: (any OpenDirectory)?
  /// `nil` for a directory that was made in the upper file system.
  let lower: (any OpenDirectory)?
  /// Which of the lower file system's directories it is.
  let node: OverlayNames.Node?
  /// The way to the lower directory. It stays what it is, because such directories are not renamed.
  let path: [Step]
  var listing = OverlayListing()

  init(
    _ system: OverlayFileSystem, upper: (any OpenDirectory)?, lower: (any OpenDirectory)?, path: [Step]
  ) throws(WASI.Errno) {
    self.system = system
    openedUpper = upper
    self.lower = lower
    self.path = path
    if let node = path.last?.node {
      self.node = node
    } else if let lower {
      node = try OverlayNames.Node(lower.status())
    } else {
      node = nil
    }
  }

  /// The directory in the upper file system, if there is one.
  func upper(_ names: OverlayNames) throws(WASI.Errno) -> (any OpenDirectory)? {
    if openedUpper == nil, let node, names.copied.contains(node) {
      var directory = try system.openUpperRoot()
      for step in path {
        // A directory that has been removed has no copy any more.
        guard !names.hidden.contains(step.place) else { return nil }
        directory = try directory.openDirectory(step.place.name)
      }
      openedUpper = try directory.reopen()
    }
    return openedUpper
  }

  /// The directory in the upper file system. Where there is none, it is made, with those that it stands in.
  func makeUpper(_ names: inout OverlayNames) throws(WASI.Errno) -> any OpenDirectory {
    if let upper = try self.upper(names) { return upper }
    var directory = try system.openUpperRoot()
    for step in path {
      guard !names.hidden.contains(step.place) else { throw .noEntry }
      do throws(WASI.Errno) {
        try directory.createDirectory(step.place.name)
        names.copied.insert(step.node)
      } catch .exists {
      } catch {
        throw error
      }
      directory = try directory.openDirectory(step.place.name)
    }
    let upper = try directory.reopen()
    openedUpper = upper
    return upper
  }

  // MARK: - Names

  /// What stands at a name.
  struct Found {
    /// In the upper file system.
    var upper: FileStatus?
    /// In the lower file system, if it is seen: not hidden, and not covered by something of the upper one.
    var lower: FileStatus?

    /// What is seen. A directory that stands in both file systems keeps the number that it has in the lower one.
    var status: FileStatus? {
      guard var status = upper else { return lower }
      if let lower {
        status.device = lower.device
        status.inode = lower.inode
      }
      return status
    }
  }

  func find(_ name: FileName, _ names: OverlayNames) throws(WASI.Errno) -> Found {
    var found = Found()
    if let upper = try self.upper(names) { found.upper = try upper.statusIfAny(of: name) }
    if let lower, found.upper.map({ $0.type == .directory }) ?? true, !isHidden(name, names) {
      found.lower = try lower.statusIfAny(of: name)
      if found.upper != nil, found.lower?.type != .directory { found.lower = nil }
    }
    return found
  }

  /// Opens the directory that was found at a name, as `open` says.
  func openDirectory(
    _ name: FileName, _ found: Found, _ names: OverlayNames,
    _ open: (any OpenDirectory) throws(WASI.Errno) -> any OpenDirectory
  ) throws(WASI.Errno) -> OverlayDirectory {
    var upperDirectory: (any OpenDirectory)?
    if found.upper != nil, let upper = try self.upper(names) { upperDirectory = try open(upper) }
    guard let status = found.lower, let node, let lower else {
      return try OverlayDirectory(system, upper: upperDirectory, lower: nil, path: [])
    }
    let step = Step(place: .init(directory: node, name: name), node: .init(status))
    return try OverlayDirectory(system, upper: upperDirectory, lower: open(lower), path: path + [step])
  }

  /// Whether what the lower file system has at a name is not seen.
  func isHidden(_ name: FileName, _ names: OverlayNames) -> Bool {
    node.map { names.hidden.contains(OverlayNames.Place(directory: $0, name: name)) } ?? false
  }

  /// Keeps what the lower file system has at a name from being seen.
  func hide(_ name: FileName, _ names: inout OverlayNames) throws(WASI.Errno) {
    guard let lower, let node, try lower.statusIfAny(of: name) != nil else { return }
    names.hidden.insert(OverlayNames.Place(directory: node, name: name))
  }
}

extension OpenDirectory {
  /// The status of what stands at a name; `nil` where nothing does.
  fileprivate func statusIfAny(of name: FileName) throws(WASI.Errno) -> FileStatus? {
    do throws(WASI.Errno) {
      return try status(of: name)
    } catch .noEntry {
      return nil
    } catch {
      throw error
    }
  }
}
