#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// A directory of the host's that a guest is given, and others beside it, with a secret, that it is not.
  ///
  /// ```
  /// inside/               descriptor 3
  ///   a/b/file  a/file  file
  /// other/                descriptor 4
  /// outside/secret  outside/dir/secret
  /// ```
  final class EscapeGround {
    let folder: TemporaryDirectory
    let usesOpenat2: Bool
    static let secret = "nobody may read this"
    private var before: [String] = []

    init(usesOpenat2: Bool) throws {
      folder = try TemporaryDirectory()
      self.usesOpenat2 = usesOpenat2
      for directory in ["inside/a/b", "other", "outside/dir"] { try folder.makeDirectory(directory) }
      for file in ["inside/file", "inside/a/file", "inside/a/b/file"] { try folder.makeFile(file, "public") }
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

    /// The path from `inside` to a secret.
    var absoluteSecret: String { folder["outside/secret"] }

    func guest() throws -> CallingGuest {
      try CallingGuest(
        WASI(directories: [
          WASI.Directory("/", try system("inside")), WASI.Directory("/other", try system("other")),
        ]))
    }

    func system(_ name: String) throws -> HostFileSystem {
      try HostFileSystem(pathBytes: Array(folder[name].utf8), usesOpenat2: usesOpenat2)
    }

    /// The number of a node, which a guest must not be told of what is outside.
    func inode(_ name: String) -> UInt64 {
      var status = stat()
      return lstat(folder[name], &status) == 0 ? UInt64(status.st_ino) : 0
    }

    var outsideInodes: Set<UInt64> { Set(Self.outside.map(inode) + [inode(".")]) }

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
