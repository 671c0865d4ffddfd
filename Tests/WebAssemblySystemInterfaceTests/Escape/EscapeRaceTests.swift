#if canImport(Glibc)
  import Foundation
  import Synchronization
  import Testing
  import WebAssemblySystemInterface

  /// Guests whose paths are changed under them, while they are gone along, by another thread.
  @Suite struct EscapeRaceTests {
    /// `ESCAPE_ROUNDS` says how often.
    private let rounds = ProcessInfo.processInfo.environment["ESCAPE_ROUNDS"].flatMap { Int($0) } ?? 400

    /// Calls `body`, until it has returned, on another thread than `change`, which is called again and again.
    private func whileChanging(_ change: @escaping @Sendable () -> Void, _ body: () throws -> Void) rethrows -> Int {
      let isOver = Flag()
      let changes = OnThread {
        var count = 0
        while !isOver.value.load(ordering: .relaxed) {
          change()
          count += 1
        }
        return count
      }
      defer { isOver.value.store(true, ordering: .relaxed) }
      try body()
      isOver.value.store(true, ordering: .relaxed)
      return changes.value
    }

    private final class Flag: Sendable {
      let value = Atomic(false)
    }

    /// A directory and a link to outside take turns.
    @Test(arguments: EscapeGround.Kind.hosts, ["../outside", "absolute", "a/../../outside"])
    func aDirectoryThatBecomesALink(kind: EscapeGround.Kind, target: String) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      let (door, away, link) = (ground.folder["inside/door"], ground.folder["inside/away"], ground.folder["inside/link"])
      try ground.folder.makeDirectory("inside/door/dir")
      for file in ["inside/door/secret", "inside/door/dir/secret"] { try ground.folder.makeFile(file, "public") }
      try ground.folder.makeLink("inside/link", to: target == "absolute" ? ground.folder["outside"] : target)
      let outside = try ground.outsideInodes
      var (refusals, successes) = (0, 0)

      func attempt(_ error: UInt16) -> Bool {
        if error == 0 { successes += 1 }
        if error == WASI.Errno.notPermitted.rawValue { refusals += 1 }
        return error == 0
      }
      let changes = try whileChanging({
        Glibc.rename(door, away)
        Glibc.rename(link, door)
        Glibc.rename(door, link)
        Glibc.rename(away, door)
      }) {
        for round in 0..<rounds {
          for path in ["door/secret", "door/dir/secret", "door/../door/secret", "a/../door/dir/../secret", "door/./dir/secret"] {
            for follows in [true, false] {
              let status = try guest.status(3, path, follows: follows)
              if attempt(status.error) { #expect(!outside.contains(status.inode)) }
              let contents = try guest.contents(3, path, follows: follows)
              #expect(contents == nil || contents == "public" || contents == "")
            }
          }
          let listed = try guest.open(3, round % 2 == 0 ? "door" : "door/dir", .directory)
          if attempt(listed.error) {
            for entry in try guest.list(listed.descriptor) { #expect(!outside.contains(entry.inode)) }
            let status = try guest.status(listed.descriptor, "secret")
            #expect(status.error != 0 || !outside.contains(status.inode))
            #expect(try guest.status(listed.descriptor, "../secret").error == WASI.Errno.notPermitted.rawValue)
            _ = try guest.call("fd_close", listed.descriptor)
          }
          if attempt(try guest.tryOpen(3, "door/new", [.create, .truncate], isWritable: true)) {
            _ = attempt(try guest.rename(3, "door/new", to: 3, "door/dir/new"))
            _ = attempt(try guest.callPath("path_unlink_file", 3, "door/dir/new"))
          }
          _ = attempt(try guest.setTimes(3, "door/secret"))
          _ = attempt(try guest.link(3, "door/secret", follows: true, to: 4, "taken"))
          _ = try guest.callPath("path_unlink_file", 4, "taken")
          _ = attempt(try guest.rename(3, "door/secret", to: 4, "moved"))
          _ = attempt(try guest.rename(4, "moved", to: 3, "door/secret"))
          _ = attempt(try guest.callPath("path_create_directory", 3, "door/made"))
          _ = attempt(try guest.callPath("path_remove_directory", 3, "door/made"))
          _ = attempt(try guest.createSymbolicLink(3, "door/made", to: "secret"))
          _ = attempt(try guest.callPath("path_unlink_file", 3, "door/made"))
          _ = attempt(try guest.callPath("path_unlink_file", 3, "door/dir/secret"))
          _ = attempt(try guest.tryOpen(3, "door/dir/secret", .create, isWritable: true))
        }
      }
      ground.expectNothingOutsideTouched()
      // Otherwise nothing was shown.
      #expect(changes > 10 && successes > 0 && refusals > 0)
    }

    /// A directory is moved out while the guest is in it: from there, `..` of the system would lead to what is outside.
    @Test(arguments: EscapeGround.Kind.hosts) func aDirectoryThatIsMovedOut(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      try ground.folder.makeDirectory("inside/x/y/z")
      let (there, away) = (ground.folder["inside/x/y"], ground.folder["outside/dir/y"])
      try ground.folder.makeLink("inside/x/y/z/up", to: "../../../secret")
      let outside = try ground.outsideInodes
      var found = 0
      let changes = try whileChanging({
        Glibc.rename(there, away)
        Glibc.rename(away, there)
      }) {
        for _ in 0..<rounds {
          for path in [
            "x/y/../secret", "x/y/../../secret", "x/y/z/../../../secret", "x/y/z/up", "x/y/z/../../dir/secret",
            "x/y/../../dir/secret",
            "x/y/z/../../../../secret", "x/y/z/../../secret",
          ] {
            let status = try guest.status(3, path)
            #expect(status.error != 0, "\(path)")
            #expect(try guest.contents(3, path) == nil)
            #expect(try guest.tryOpen(3, path, isWritable: true) != 0)
          }
          for path in ["x/y/../..", "x/y/z/../../..", "x/y/z/..", "x/y/.."] {
            let status = try guest.status(3, path)
            if status.error == 0 { found += 1 }
            #expect(status.error != 0 || !outside.contains(status.inode), "\(path)")
          }
        }
      }
      #expect(changes > 10 && found > 0)
      #expect(ground.folder.contents("outside/secret") == EscapeGround.secret)
      #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder["outside"]).sorted() == ["dir", "secret"])
    }

    /// A file and a link to outside take turns where a path ends.
    @Test(arguments: EscapeGround.Kind.hosts) func aFileThatBecomesALink(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      let (name, away, link) = (ground.folder["inside/turn"], ground.folder["inside/away"], ground.folder["inside/link"])
      try ground.folder.makeFile("inside/turn", "public")
      try ground.folder.makeLink("inside/link", to: "../outside/secret")
      let outside = try ground.outsideInodes
      var refusals = 0
      let changes = try whileChanging({
        Glibc.rename(name, away)
        Glibc.rename(link, name)
        Glibc.rename(name, link)
        Glibc.rename(away, name)
      }) {
        for _ in 0..<rounds {
          for path in ["turn", "a/../turn"] {
            let status = try guest.status(3, path)
            if status.error == WASI.Errno.notPermitted.rawValue { refusals += 1 }
            #expect(status.error != 0 || !outside.contains(status.inode))
            let contents = try guest.contents(3, path)
            #expect(contents == nil || contents == "public")
            _ = try guest.setTimes(3, path)
            _ = try guest.link(3, path, follows: true, to: 4, "taken")
            #expect(try guest.contents(4, "taken") != EscapeGround.secret)
            _ = try guest.callPath("path_unlink_file", 4, "taken")
          }
        }
      }
      ground.expectNothingOutsideTouched()
      #expect(changes > 10 && refusals > 0)
    }
  }
#endif
