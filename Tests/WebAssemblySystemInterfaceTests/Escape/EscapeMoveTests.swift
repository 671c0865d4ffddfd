#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// Guests that try to leave by moving links and directories about, and by what the system itself links.
  @Suite struct EscapeMoveTests {
    private let notPermitted = WASI.Errno.notPermitted.rawValue

    /// A link keeps its text wherever it is moved: so a link that led somewhere inside may lead outside from elsewhere.
    @Test(arguments: EscapeGround.Kind.hosts) func linksThatAreMovedUp(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      #expect(try guest.createSymbolicLink(3, "a/b/link", to: "../../outside") == 0)
      #expect(try guest.callPath("path_create_directory", 3, "outside") == 0)
      #expect(try guest.status(3, "a/b/link").inode == ground.inode("inside/outside"))
      // By a move, by another name for the link itself, and to what else the guest was given.
      #expect(try guest.link(3, "a/b/link", to: 3, "a/other") == 0)
      #expect(try guest.link(3, "a/b/link", to: 4, "link") == 0)
      #expect(try guest.rename(3, "a/b/link", to: 3, "link") == 0)
      for (directory, path) in [(3 as UInt64, "link"), (3, "a/other"), (4, "link")] {
        #expect(try guest.status(directory, path).error == notPermitted)
        #expect(try guest.tryOpen(directory, path + "/secret") == notPermitted)
        #expect(try guest.tryOpen(directory, path + "/new", .create, isWritable: true) == notPermitted)
        #expect(try guest.readLink(directory, path).text == Array("../../outside".utf8))
      }
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.hosts) func directoriesThatAreMovedWithALinkInside(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      #expect(try guest.createSymbolicLink(3, "a/b/link", to: "../../outside/secret") == 0)
      #expect(try guest.rename(3, "a/b", to: 4, "b") == 0)
      #expect(try guest.contents(4, "b/link") == nil)
      #expect(try guest.status(4, "b/link").error == notPermitted)
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.hosts) func wayUpFromADirectoryThatIsMoved(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      let (error, b) = try guest.open(3, "a/b", .directory)
      #expect(error == 0)
      // By the guest to what else it has, then by the host to where the guest has nothing.
      for isOutside in [false, true] {
        if isOutside {
          try FileManager.default.createDirectory(atPath: ground.folder["elsewhere"], withIntermediateDirectories: false)
          try FileManager.default.moveItem(atPath: ground.folder["other/b"], toPath: ground.folder["elsewhere/b"])
        } else {
          #expect(try guest.rename(3, "a/b", to: 4, "b") == 0)
        }
        for path in ["..", "../file", "../..", "../../outside/secret", "./../../outside/new", "../b/file"] {
          #expect(try guest.status(b, path).error == notPermitted, "\(path)")
          #expect(try guest.tryOpen(b, path, .create, isWritable: true) == notPermitted, "\(path)")
        }
        // What it has open stays open.
        #expect(try guest.contents(b, "file") == "public")
        #expect(try guest.status(3, "a/b/..").error == WASI.Errno.noEntry.rawValue)
      }
      try FileManager.default.moveItem(atPath: ground.folder["elsewhere/b"], toPath: ground.folder["other/b"])
      try FileManager.default.removeItem(atPath: ground.folder["elsewhere"])
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.hosts) func whatWasGivenMovesWithItsName(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      #expect(try guest.status(3, ".").error == 0)
      // What stands now where it was is not given.
      try FileManager.default.moveItem(atPath: ground.folder["inside"], toPath: ground.folder["moved"])
      try FileManager.default.createSymbolicLink(atPath: ground.folder["inside"], withDestinationPath: "outside")
      #expect(try guest.contents(3, "file") == "public")
      #expect(try guest.status(3, "secret").error == WASI.Errno.noEntry.rawValue)
      try FileManager.default.removeItem(atPath: ground.folder["inside"])
      try FileManager.default.moveItem(atPath: ground.folder["moved"], toPath: ground.folder["inside"])
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.hosts) func otherNamesForFiles(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      try ground.folder.makeLink("inside/link", to: "../outside/secret")
      #expect(try guest.link(3, "link", follows: true, to: 3, "taken") == notPermitted)
      #expect(try guest.link(3, "../outside/secret", to: 3, "taken") == notPermitted)
      #expect(try guest.link(3, ground.absoluteSecret, to: 3, "taken") == notPermitted)
      #expect(try guest.link(3, "file", to: 3, "../outside/new") == notPermitted)
      #expect(try guest.link(3, "file", to: 4, "../inside/new") == notPermitted)
      // The link gets another name, not what it leads to.
      #expect(try guest.link(3, "link", to: 3, "taken") == 0)
      #expect(try guest.contents(3, "taken") == nil)
      #expect(try guest.link(3, "file", to: 4, "file") == 0)
      #expect(try guest.contents(4, "file") == "public")
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.hosts) func movesAcrossWhatTheGuestHasStayThere(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      #expect(try guest.rename(3, "file", to: 4, "../outside/secret") == notPermitted)
      #expect(try guest.rename(3, "../outside/secret", to: 4, "taken") == notPermitted)
      #expect(try guest.rename(3, "..", to: 4, "taken") == notPermitted)
      for path in [".", "a/..", "a/."] {
        #expect(try guest.rename(3, path, to: 4, "taken") != 0)
        #expect(try guest.rename(4, path.hasPrefix("a") ? "." : path, to: 3, path) != 0)
        #expect(try guest.callPath("path_remove_directory", 3, path) != 0)
      }
      #expect(try guest.rename(3, "file", to: 4, "file") == 0)
      #expect(ground.folder.contents("other/file") == "public")
      ground.expectNothingOutsideTouched()
    }

    #if canImport(Glibc)
      /// In `/proc`, there are links that lead to what is open, whatever their text says. A guest that is given those gets
      /// the text.
      @Test(arguments: EscapeGround.Kind.hosts) func linksOfTheSystem(kind: EscapeGround.Kind) throws {
        let ground = try EscapeGround(kind)
        let directory = Glibc.open(ground.folder["outside"], O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        let file = Glibc.open(ground.absoluteSecret, O_RDWR | O_CLOEXEC)
        var ends: [Int32] = [0, 0]
        try #require(directory >= 0 && file >= 0 && pipe(&ends) == 0)
        defer { for descriptor in [directory, file] + ends { close(descriptor) } }
        func system(_ path: String) throws -> HostFileSystem {
          try HostFileSystem(pathBytes: Array(path.utf8), usesOpenat2: kind == .host)
        }
        let guest = try CallingGuest(
          WASI(directories: [
            WASI.Directory("/", system("/proc/self/fd")), WASI.Directory("/other", ground.system("other")),
            WASI.Directory("/process", system("/proc/self")),
          ]))
        for (root, prefix) in [(3 as UInt64, ""), (5, "fd/"), (5, "../self/fd/"), (5, "task/../fd/")] {
          for path in [
            "\(directory)", "\(directory)/", "\(directory)/.", "\(directory)/secret", "\(directory)/dir/secret", "\(directory)/new",
            "\(directory)/..", "\(file)", "\(file)/", "\(ends[0])", "\(ends[1])",
          ] {
            for attempt in try guest.attemptsThatFollow(root, prefix + path) {
              #expect(attempt.error != 0, "\(attempt.call) \(prefix)\(path)")
            }
          }
          ground.expectNothingOutsideTouched()
        }
        for path in ["root", "root/", "root\(ground.absoluteSecret)", "cwd", "cwd/", "cwd/.", "exe", "root/etc/passwd"] {
          for attempt in try guest.attemptsThatFollow(5, path) { #expect(attempt.error != 0, "\(attempt.call) \(path)") }
        }
        #expect(try guest.readLink(3, "\(file)").text == Array(ground.absoluteSecret.utf8))
        #expect(try guest.status(5, "status").error == 0)
        ground.expectNothingOutsideTouched()
      }
    #endif
  }
#endif
