#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// Directories that a guest is given, and others beside them, with a secret, that it is not.
  ///
  /// ```
  /// inside/               descriptor 3
  ///   a/b/file  a/file  file
  /// other/                descriptor 4
  /// outside/secret  outside/dir/secret
  /// ```
  ///
  /// What is given may also be in memory: then nothing of the host's is inside.
  final class EscapeGround {
    /// Where what the guest is given stands.
    enum Kind: CaseIterable {
      case host
      case hostWithoutOpenat2
      case memory

      static let hosts: [Kind] = [.host, .hostWithoutOpenat2]
    }

    let kind: Kind
    let folder: TemporaryDirectory
    private let memory = ["inside": MemoryFileSystem(), "other": MemoryFileSystem()]
    static let secret = "nobody may read this"
    private var before: [String] = []

    init(_ kind: Kind) throws {
      folder = try TemporaryDirectory()
      self.kind = kind
      for directory in ["inside/a/b", "other", "outside/dir"] { try folder.makeDirectory(directory) }
      for file in ["file", "a/file", "a/b/file"] {
        try folder.makeFile("inside/\(file)", "public")
        try memory["inside"]?.write(Array("public".utf8), to: file)
      }
      for file in ["outside/secret", "outside/dir/secret"] { try folder.makeFile(file, Self.secret) }
      watch()
    }

    /// Notes what is known of what is outside, so that also a later look at it is noticed: a time of access that is before the time
    /// of the last change is set anew by the system whenever something is read.
    private func watch() {
      let times = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 2000, tv_nsec: 0)]
      for item in Self.outside { utimensat(AT_FDCWD, folder[item], times, AT_SYMLINK_NOFOLLOW) }
      before = outsideStatuses()
    }

    private static let outside = ["outside", "outside/dir", "outside/secret", "outside/dir/secret"]

    /// The host's path of a secret.
    var absoluteSecret: String { folder["outside/secret"] }

    func guest() throws -> CallingGuest {
      try CallingGuest(
        WASI(directories: [WASI.Directory("/", try system("inside")), WASI.Directory("/other", try system("other"))]))
    }

    /// What stands at a path of the folder, as a guest is given it.
    func system(_ path: String) throws -> any FileSystem {
      if kind == .memory { return try #require(memory[path]) }
      return try HostFileSystem(pathBytes: Array(folder[path].utf8), usesOpenat2: kind == .host)
    }

    func makeLink(_ path: String, to target: String) throws {
      guard kind == .memory else { return try folder.makeLink(path, to: target) }
      let (system, path) = try inMemory(path)
      try system.createSymbolicLink(path, to: target)
    }

    func contents(_ path: String) throws -> String? {
      guard kind == .memory else { return folder.contents(path) }
      let (system, path) = try inMemory(path)
      return system.contents(of: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The number of the node at a path, 0 where there is none.
    func inode(_ path: String) throws -> UInt64 {
      guard kind == .memory else {
        var status = stat()
        return lstat(folder[path], &status) == 0 ? UInt64(status.st_ino) : 0
      }
      let (system, path) = try inMemory(path)
      var directory = system.openRoot()
      var components = path.split(separator: "/").compactMap { FileName($0.utf8) }
      guard let last = components.popLast() else { return try directory.status().inode }
      for component in components { directory = try directory.openDirectory(component) }
      return (try? directory.status(of: last).inode) ?? 0
    }

    /// The file system in memory with which a path begins, and the rest.
    private func inMemory(_ path: String) throws -> (system: MemoryFileSystem, path: String) {
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      return (try #require(memory[parts[0]]), parts.count > 1 ? parts[1] : "")
    }

    /// The numbers of nodes that a guest must not be told of.
    var outsideInodes: Set<UInt64> {
      get throws { kind == .memory ? [] : Set(try (Self.outside + ["."]).map(inode)) }
    }

    /// Everything that the system knows of what is outside, last access and change among it.
    private func outsideStatuses() -> [String] {
      Self.outside.map { item in
        var status = stat()
        guard lstat(folder[item], &status) == 0 else { return "\(item): gone" }
        return "\(item): \(status)"
      }
    }

    /// Checks that nothing outside was read, changed, made or removed.
    func expectNothingOutsideTouched(_ what: String = "", sourceLocation: SourceLocation = #_sourceLocation) {
      #expect(outsideStatuses() == before, "\(what)", sourceLocation: sourceLocation)
      for (directory, names) in [("outside", ["dir", "secret"]), ("outside/dir", ["secret"])] {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder[directory])) ?? []
        #expect(found.sorted() == names, "\(what)", sourceLocation: sourceLocation)
      }
      for file in ["outside/secret", "outside/dir/secret"] {
        #expect(folder.contents(file) == Self.secret, "\(what)", sourceLocation: sourceLocation)
      }
      let top = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      #expect(top.sorted() == ["inside", "other", "outside"], "\(what)", sourceLocation: sourceLocation)
      watch()
    }
  }
#endif
