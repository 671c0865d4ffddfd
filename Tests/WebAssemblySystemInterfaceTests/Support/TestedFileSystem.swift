import Foundation
import WebAssemblySystemInterface

/// A file system that does what the protocols say: the same tests run on all of them.
enum TestedFileSystem: CaseIterable, Sendable {
  /// A directory of the host's.
  case host
  /// A directory of the host's, where the system resolves no path itself.
  case hostWithoutOpenat2
  /// In memory.
  case memory
  /// An overlay, in which everything is made.
  case overlay
  /// An overlay over what was made before.
  case overlayOfPrepared
  /// The same, over a directory of the host's.
  case overlayOfHost

  /// A file system in which `prepare` has made what a test needs.
  func system(_ prepare: (any OpenDirectory) throws -> Void = { _ in }) throws -> any FileSystem {
    let system: any FileSystem
    switch self {
    case .host, .hostWithoutOpenat2:
      system = try Self.host(usesOpenat2: self == .host)
      try prepare(system.openRoot())
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
    case .overlayOfHost:
      let lower = try Self.host(usesOpenat2: true)
      try prepare(lower.openRoot())
      system = OverlayFileSystem(lower: lower, upper: MemoryFileSystem())
    }
    return system
  }

  /// The directory at the top, in which `prepare` has made what a test needs.
  func root(_ prepare: (any OpenDirectory) throws -> Void = { _ in }) throws -> any OpenDirectory {
    try system(prepare).openRoot()
  }

  /// A directory of the host's, which is empty.
  private static func host(usesOpenat2: Bool) throws -> HostFileSystem {
    let name = UUID().uuidString
    try folder.makeDirectory(name)
    return try HostFileSystem(pathBytes: Array(folder[name].utf8), usesOpenat2: usesOpenat2)
  }

  /// Where the host's are. It is removed when the process ends, as nobody knows how long a test uses what is in it.
  private static let folder: TemporaryDirectory = {
    let folder = try! TemporaryDirectory()
    atexit { try? FileManager.default.removeItem(atPath: TestedFileSystem.folder.path) }
    return folder
  }()

  /// Whether directories that a test has prepared can be renamed.
  var renamesPreparedDirectories: Bool { self != .overlayOfPrepared && self != .overlayOfHost }

  /// Whether two of them are apart, so that nothing can be moved between them.
  var isApart: Bool { self != .host && self != .hostWithoutOpenat2 }

  /// Whether what a test has prepared is read from the host.
  var readsFromHost: Bool { self == .host || self == .hostWithoutOpenat2 || self == .overlayOfHost }

  /// Whether the system may resolve paths itself.
  var resolvesAtOnce: Bool { self == .host }
}
