#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// Guests that try to leave by paths and links: none gets out of the directories that it was given.
  @Suite struct EscapeTests {
    private let notPermitted = WASI.Errno.notPermitted.rawValue

    /// Checks that all calls refuse a path, whether or not they follow links at its end.
    private func expectRefused(
      _ ground: EscapeGround, _ guest: CallingGuest, _ path: some PathBytes, from directory: UInt64 = 3,
      with error: UInt16? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let shown = String(decoding: path.pathBytes.prefix(100), as: UTF8.self)
      for attempt in try guest.attemptsThatFollow(directory, path) + guest.attemptsAtTheEnd(directory, path) {
        #expect(attempt.error != 0, "\(attempt.call) \(shown)", sourceLocation: sourceLocation)
        if let error {
          #expect(attempt.error == error, "\(attempt.call) \(shown)", sourceLocation: sourceLocation)
        }
      }
      ground.expectNothingOutsideTouched(shown, sourceLocation: sourceLocation)
      #expect(try ground.contents("inside/a/b/file") == "public", sourceLocation: sourceLocation)
    }

    @Test(arguments: EscapeGround.Kind.allCases) func absolutePaths(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for path in [
        ground.absoluteSecret, ground.folder["inside/file"], ground.folder["new"], "/", "//", "/.", "/..", "/file", "//file",
        "/../file", "/a/b",
      ] {
        try expectRefused(ground, guest, path, with: notPermitted)
      }
    }

    @Test(arguments: EscapeGround.Kind.allCases) func wayUpInEveryPosition(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for path in [
        "..", "../", "../.", "../outside/secret", "../outside/new", "../inside/file", "../inside", "./../outside/secret",
        ".//..//outside/secret", "a/../../outside/secret", "a/../../inside/file", "a/b/../../../outside/secret",
        "a/./.././../outside", "a/b/../../..", "a/b/../../../", "a/../..", "a/../../new",
        String(repeating: "a/b/../../", count: 100) + "../outside/secret", String(repeating: "../", count: 1000) + "etc/passwd",
      ] {
        try expectRefused(ground, guest, path, with: notPermitted)
      }
      // From a directory below, too: what the guest was given higher up does not count.
      let (error, below) = try guest.open(3, "a", .directory)
      #expect(error == 0)
      for path in ["..", "../file", "b/../..", "b/../../file", "../a/file", "../../outside/secret"] {
        try expectRefused(ground, guest, path, from: below, with: notPermitted)
      }
    }

    @Test(arguments: EscapeGround.Kind.allCases) func linksInEveryComponent(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for (link, target) in [
        ("up", ".."), ("out", "../outside"), ("absolute", ground.folder["outside"]), ("top", "/"),
        ("a/b/far", "../../../outside"), ("a/back", "b/../../../outside"), ("self", "../inside/../outside"),
        ("chain1", "chain2"), ("chain2", "a/chain3"), ("a/chain3", "../out"), ("slash", "../outside/"),
        ("absolute-inside", ground.folder["inside"]), ("leaves-and-returns", "../inside"),
        ("process", "/proc/self/root\(ground.folder["outside"])"),
      ] {
        try ground.makeLink("inside/\(link)", to: target)
      }
      for path in [
        "up/outside/secret", "up/outside/new", "up/inside/file", "up/outside", "out/secret", "out/new", "out/dir/secret", "out/.",
        "out/..", "out/../inside/file", "absolute/secret", "absolute/new", "absolute/dir/secret",
        "top\(ground.absoluteSecret)", "top/etc/passwd", "a/b/far/secret", "a/b/far/new", "a/back/secret", "a/back/new",
        "self/secret", "chain1/secret", "chain1/new", "chain2/dir/secret", "slash/secret", "absolute-inside/file",
        "leaves-and-returns/file", "process/secret", "a/../out/secret", "./out/./dir/../secret", "a/b/../../out//secret",
      ] {
        try expectRefused(ground, guest, path, with: notPermitted)
      }
      for link in [
        "up", "out", "absolute", "top", "a/b/far", "a/back", "self", "chain1", "chain2", "a/chain3", "slash", "absolute-inside",
        "leaves-and-returns", "process",
      ] {
        for path in [link, link + "/", link + "/."] {
          for attempt in try guest.attemptsThatFollow(3, path) {
            #expect(attempt.error != 0, "\(attempt.call) \(path)")
          }
        }
        #expect(try guest.status(3, link).error == notPermitted)
        #expect(try guest.status(3, link + "/").error == notPermitted)
        #expect(try guest.tryOpen(3, link, follows: false, .directory) != 0)
        #expect(try guest.tryOpen(3, link, [.create, .exclusive], isWritable: true) == WASI.Errno.exists.rawValue)
        // The link itself is the guest's.
        #expect(try guest.status(3, link, follows: false).inode == ground.inode("inside/\(link)"))
        ground.expectNothingOutsideTouched(link)
      }
    }

    @Test(arguments: EscapeGround.Kind.allCases) func linksToFilesAndToWhatIsNotThere(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for (link, target) in [
        ("secret", "../outside/secret"), ("a/secret", ground.absoluteSecret), ("new", "../outside/new"),
        ("a/new", ground.folder["outside/new"]), ("chained", "a/../secret"), ("slash", "../outside/secret/"),
      ] {
        try ground.makeLink("inside/\(link)", to: target)
        for path in [link, link + "/"] {
          for attempt in try guest.attemptsThatFollow(3, path) { #expect(attempt.error != 0, "\(attempt.call) \(path)") }
        }
        #expect(try guest.tryOpen(3, link, isWritable: true) == notPermitted)
        #expect(try guest.tryOpen(3, link, .create, isWritable: true) == notPermitted)
        ground.expectNothingOutsideTouched(link)
      }
      // What removes or replaces a link leaves alone where it leads.
      #expect(try guest.rename(3, "file", to: 3, "secret") == 0)
      #expect(try guest.callPath("path_unlink_file", 3, "a/secret") == 0)
      #expect(try guest.setTimes(3, "chained", follows: false) == 0)
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.allCases) func loops(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for (link, target) in [
        ("self", "self"), ("one", "two"), ("two", "one"), ("grows", "grows/../outside"), ("a/deeper", "deeper/deeper/deeper"),
      ] {
        try ground.makeLink("inside/\(link)", to: target)
      }
      for path in ["self/secret", "one/secret", "two/..", "grows/secret", "a/deeper/secret", "a/deeper/.."] {
        try expectRefused(ground, guest, path, with: WASI.Errno.tooManyLinks.rawValue)
      }
      // As many as are followed, and one more.
      for index in 1...41 {
        try ground.makeLink("inside/step\(index)", to: index == 1 ? "a" : "step\(index - 1)")
      }
      #expect(try guest.contents(3, "step40/file") == "public")
      #expect(try guest.status(3, "step40/file", follows: false).error == 0)
      #expect(try guest.status(3, "step41/file").error == WASI.Errno.tooManyLinks.rawValue)
    }

    /// What stays inside is found: otherwise the other tests would show nothing.
    @Test(arguments: EscapeGround.Kind.allCases) func pathsThatStayInside(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      try ground.makeLink("inside/a/b/root", to: "../..")
      try ground.makeLink("inside/a/to", to: "../a/./b//../b/")
      try ground.makeLink("inside/direct", to: "a/b/root/a/to/file")
      for path in [
        "a/b/file", "a/../a/b/file", "./a/b/../b/file", "a/b/root/a/b/file", "a/to/file", "a/to/root/a/to/../b/file", "direct",
        "a//b///file", "a/b/root/a/../direct",
      ] {
        #expect(try guest.status(3, path).inode == ground.inode("inside/a/b/file"), "\(path)")
        #expect(try guest.contents(3, path) == "public", "\(path)")
      }
      for path in [".", "./", "a/..", "a/b/../..", "a/b/root", "a/b/root/", "a/b/root/."] {
        #expect(try guest.status(3, path).inode == ground.inode("inside"), "\(path)")
        let (error, descriptor) = try guest.open(3, path, .directory)
        #expect(error == 0, "\(path)")
        // Where the way up leads is not told.
        for entry in try guest.list(descriptor) { #expect(try !ground.outsideInodes.contains(entry.inode)) }
        #expect(try guest.list(descriptor).contains { $0.name == "file" })
      }
    }
  }
#endif
