import Foundation
import Synchronization
import WebAssemblySystemInterface

/// A file system that does what the protocols say: the same tests run on all of them.
enum TestedFileSystem: CaseIterable, Sendable {
  /// In memory.
  case memory
  /// An overlay, in which everything is made.
  case overlay
  /// An overlay over what was made before.
  case overlayOfPrepared
  #if !os(Windows)
    /// A directory of the host's.
    case host
    /// An overlay in memory over a directory of the host's.
    case overlayOfHost
  #endif

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
    #if !os(Windows)
      case .host:
        system = try HostFileSystem(Self.temporaryDirectory().path)
        try prepare(system.openRoot())
      case .overlayOfHost:
        let lower = try HostFileSystem(Self.temporaryDirectory().path)
        try prepare(lower.openRoot())
        system = OverlayFileSystem(lower: lower, upper: MemoryFileSystem())
    #endif
    }
    return try system.openRoot()
  }

  /// Whether directories that a test has prepared can be renamed.
  var renamesPreparedDirectories: Bool {
    switch self {
    case .memory, .overlay: true
    case .overlayOfPrepared: false
    #if !os(Windows)
      case .host: true
      case .overlayOfHost: false
    #endif
    }
  }

  /// Whether two of them are apart, so that nothing can be moved between them.
  var isApart: Bool {
    #if os(Windows)
      true
    #else
      self != .host
    #endif
  }

  #if !os(Windows)
    /// A directory that stays until the tests are over, as nothing tells when a test no longer uses it.
    private static func temporaryDirectory() throws -> TemporaryDirectory {
      _ = removal
      let directory = try TemporaryDirectory()
      directories.withLock { $0.append(directory) }
      return directory
    }

    private static let directories = Mutex<[TemporaryDirectory]>([])
    private static let removal = atexit { directories.withLock { $0 = [] } }
  #endif
}
