#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// Guests that try to leave by names that others might read differently.
  @Suite struct EscapeNameTests {
    private func expectRefused(
      _ ground: EscapeGround, _ guest: CallingGuest, _ path: some PathBytes, with error: WASI.Errno?,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let shown = String(decoding: path.pathBytes.prefix(100), as: UTF8.self)
      for attempt in try guest.attemptsThatFollow(3, path) + guest.attemptsAtTheEnd(3, path) {
        if let error {
          // Two file systems in memory look at that before they look at a name.
          if ground.kind == .memory, attempt.error == WASI.Errno.crossDevice.rawValue { continue }
          #expect(attempt.error == error.rawValue, "\(attempt.call) \(shown)", sourceLocation: sourceLocation)
        } else {
          #expect(attempt.error != 0, "\(attempt.call) \(shown)", sourceLocation: sourceLocation)
        }
      }
      ground.expectNothingOutsideTouched(shown, sourceLocation: sourceLocation)
    }

    @Test(arguments: EscapeGround.Kind.allCases) func zerosEndNoPath(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for path in [
        "\0", "file\0", "..\0", "a\0/../../outside/secret", "../outside/secret\0", "a/\0/file", "\0../outside", "a/b\0",
      ] {
        try expectRefused(ground, guest, path, with: .invalid)
      }
      #expect(try guest.createSymbolicLink(3, "link", to: "../outside\0/x") == WASI.Errno.invalid.rawValue)
      #expect(try ground.inode("inside/link") == 0)
    }

    @Test(arguments: EscapeGround.Kind.allCases) func bytesThatAreNotUTF8(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      let paths: [[UInt8]] = [
        [0xFF], Array("../outside/".utf8) + [0xFF], [0x80, 0x2F, 0x2E, 0x2E],
        // Dots, and slashes, in more bytes than they need.
        [0xC0, 0xAE, 0xC0, 0xAE, 0x2F, 0x78], [0x2E, 0x2E, 0xC0, 0xAF, 0x78], [0xE0, 0x80, 0xAE, 0xE0, 0x80, 0xAE],
        // Half of a character beyond the first 65,536, and a character that is cut off.
        [0xED, 0xA0, 0x80], [0x61, 0xE2, 0x82],
      ]
      for path in paths { try expectRefused(ground, guest, path, with: .illegalByteSequence) }
    }

    @Test(arguments: EscapeGround.Kind.allCases) func whatOnlyLooksLikeAWayUp(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for name in [
        "...", ".. ", " ..", "..\\outside\\secret", "..\u{2215}outside", "\u{FF0E}\u{FF0E}", "\u{2025}", "%2e%2e", "~", "C:", "..:",
      ] {
        #expect(try guest.status(3, name).error == WASI.Errno.noEntry.rawValue, "\(name)")
        #expect(try guest.status(3, name + "/outside/secret").error == WASI.Errno.noEntry.rawValue, "\(name)")
        // They are names like any other.
        #expect(try guest.callPath("path_create_directory", 3, name) == 0, "\(name)")
        #expect(try guest.status(3, name).inode == ground.inode("inside/\(name)"), "\(name)")
      }
      ground.expectNothingOutsideTouched()
    }

    @Test(arguments: EscapeGround.Kind.allCases) func trailingSlashes(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      try ground.makeLink("inside/out", to: "../outside/secret")
      for path in ["file/", "file//", "a/file/", "file/.", "file/..", "file/../../outside/secret"] {
        #expect(try guest.status(3, path).error == WASI.Errno.notDirectory.rawValue, "\(path)")
        #expect(try guest.tryOpen(3, path) != 0)
        #expect(try guest.callPath("path_unlink_file", 3, path) != 0)
      }
      for path in ["out/", "out//", "out/.", "out/.."] {
        try expectRefused(ground, guest, path, with: nil)
      }
      for path in ["new/", "a/new/"] {
        #expect(try guest.tryOpen(3, path, .create, isWritable: true) != 0)
        #expect(try ground.inode("inside/\(path.dropLast())") == 0)
      }
    }

    @Test(arguments: EscapeGround.Kind.allCases) func longOnes(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      for count in [256, 1024, 4090] {
        let name = String(repeating: "n", count: count)
        try expectRefused(ground, guest, name, with: .nameTooLong)
        try expectRefused(ground, guest, "a/" + name, with: .nameTooLong)
        try expectRefused(ground, guest, name + "/x", with: .nameTooLong)
      }
      // As long as a path may be.
      let rounds = String(repeating: "a/../", count: 817)
      let longest = rounds + "./a/b/file"
      #expect(longest.utf8.count == 4095)
      #expect(try guest.contents(3, longest) == "public")
      try expectRefused(ground, guest, rounds + "../out/s", with: .notPermitted)
      for path in [longest + "xy", longest + "/..", String(repeating: "/", count: 4097), String(repeating: "../", count: 2000)] {
        try expectRefused(ground, guest, path, with: .nameTooLong)
      }
      #expect(try guest.createSymbolicLink(3, "link", to: String(repeating: "x/", count: 2049)) != 0)
    }

    /// A guest's own deep trees, and texts of links that grow a path, have limits.
    @Test(arguments: EscapeGround.Kind.allCases) func deepOnes(kind: EscapeGround.Kind) throws {
      let ground = try EscapeGround(kind)
      let guest = try ground.guest()
      var path = "d"
      for _ in 0..<200 {
        #expect(try guest.callPath("path_create_directory", 3, path) == 0)
        path += "/d"
      }
      let up = String(repeating: "../", count: 199)
      #expect(try guest.status(3, path.dropLast(2) + "/" + up + "..").inode == ground.inode("inside"))
      #expect(try guest.status(3, path.dropLast(2) + "/" + up + "../../outside").error == WASI.Errno.notPermitted.rawValue)
      let text = String(repeating: "d/../", count: 800)
      for index in 0..<38 {
        #expect(try guest.createSymbolicLink(3, "long\(index)", to: text + "long\(index + 1)") == 0)
      }
      #expect(try guest.createSymbolicLink(3, "long38", to: "../outside") == 0)
      #expect(try guest.status(3, "long0/secret").error == WASI.Errno.notPermitted.rawValue)
      ground.expectNothingOutsideTouched()
    }
  }

  extension Substring: PathBytes {
    var pathBytes: [UInt8] { Array(utf8) }
  }
#endif
