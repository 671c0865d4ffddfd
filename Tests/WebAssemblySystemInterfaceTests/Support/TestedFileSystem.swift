import WebAssemblySystemInterface

/// A file system that does what the protocols say: the same tests run on all of them.
enum TestedFileSystem: CaseIterable, Sendable {
  /// In memory.
  case memory
  /// An overlay, in which everything is made.
  case overlay
  /// An overlay over what was made before.
  case overlayOfPrepared

  /// The directory at the top, in which `prepare` has made what a test needs.
  func root(_ prepare: (any OpenDirectory) throws -> Void = { _ in }) throws -> any OpenDirectory {
    let system: any FileSystem
    switch self {
    case .memory:
      system = MemoryFileSystem()
      try prepare(system.openRoot())
    case .overlay:
      system = OverlayFileSystem(lower: MemoryFileSystem(), upper: MemoryFileSystem())
      try prepare(system.openRoot())
    case .overlayOfPrepared:
      let lower = MemoryFileSystem()
      try prepare(lower.openRoot())
      system = OverlayFileSystem(lower: lower, upper: MemoryFileSystem())
    }
    return try system.openRoot()
  }

  /// Whether directories that a test has prepared can be renamed.
  var renamesPreparedDirectories: Bool { self != .overlayOfPrepared }

  /// Whether two of them are apart, so that nothing can be moved between them.
  var isApart: Bool { true }
}
