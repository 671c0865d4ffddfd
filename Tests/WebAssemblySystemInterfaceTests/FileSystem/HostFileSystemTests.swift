#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// How the host's directories are opened, and what is not opened in them.
  @Suite struct HostFileSystemTests {
    let folder: TemporaryDirectory

    init() throws {
      folder = try TemporaryDirectory()
      try folder.makeDirectory("a/b/c")
      try folder.makeFile("a/file", "text")
      try folder.makeLink("inside", to: "a/b")
      try folder.makeLink("a/up", to: "../a/b/../b")
      try folder.makeLink("outside", to: "..")
      try folder.makeLink("absolute", to: "\(folder.path)/a")
      try folder.makeLink("loop", to: "loop")
      try folder.makeLink("dangling", to: "nothing")
    }

    @Test func theHostsOwnPathMayHaveLinks() throws {
      let root = try HostFileSystem(folder["inside"]).openRoot()
      #expect(try root.entries().map(\.name.description) == ["c"])
    }

    @Test func whatIsNoDirectoryCannotBeGranted() throws {
      #expect(throws: WASI.Errno.notDirectory) { try HostFileSystem(folder["a/file"]) }
      #expect(throws: WASI.Errno.noEntry) { try HostFileSystem(folder["nothing"]) }
      #expect(throws: WASI.Errno.noEntry) { try HostFileSystem("") }
      #expect(throws: WASI.Errno.tooManyLinks) { try HostFileSystem(folder["loop"]) }
      #expect(throws: WASI.Errno.nameTooLong) { try HostFileSystem(folder[String(repeating: "n", count: 256)]) }
      // A zero must not end the path: what stands before it was not granted.
      #expect(throws: WASI.Errno.invalid) { try HostFileSystem("\(folder.path)\0/a") }
    }

    @Test func itStaysTheSameDirectoryWhenItIsMoved() throws {
      let system = try HostFileSystem(folder["a"])
      try FileManager.default.moveItem(atPath: folder["a"], toPath: folder["moved"])
      try folder.makeDirectory("a")
      #expect(try system.openRoot().entries().map(\.name.description).sorted() == ["b", "file", "up"])
    }

    @Test func rootsAreIndependent() throws {
      let system = try HostFileSystem(folder.path)
      let first = try system.openRoot()
      let second = try system.openRoot()
      let names = try first.portion(after: 0, limit: 2).map(\.name)
      #expect(try second.portion(after: 0, limit: 2).map(\.name) == names)
    }

    @Test func pathsThatStayBeneathAreOpenedAtOnce() throws {
      let root = try folder.opened()
      let inode = try root.openDirectory("a").openDirectory("b").status().inode
      guard root.openDirectory(beneath: Array("a".utf8)[...]) != nil else { return }  // An older kernel.
      for path in ["a/b", "a/../a/b", "./a/./b/", "inside", "inside/.", "a/up", "a/up/../up/c/..", "a//b"] {
        #expect(try root.openDirectory(beneath: Array(path.utf8)[...])?.status().inode == inode, "\(path)")
      }
    }

    @Test func pathsThatLeaveAreNot() throws {
      for usesOpenat2 in [true, false] {
        let root = try folder.opened(usesOpenat2: usesOpenat2)
        let leaving = [
          "..", "../\(folder.path.split(separator: "/").last!)/a", "a/../..", "outside", "outside/a", "absolute", "absolute/b",
          folder.path, "/", "a/../outside", "loop", "dangling", "a/file", "nothing", "", "a/b\0/c", "\0",
          String(repeating: "a/../", count: 1000) + "..", String(repeating: "n", count: 5000),
        ]
        for path in leaving {
          #expect(root.openDirectory(beneath: Array(path.utf8)[...]) == nil, "\(path)")
        }
      }
      #expect(try folder.opened(usesOpenat2: false).openDirectory(beneath: Array("a".utf8)[...]) == nil)
    }

    @Test func linksAreNeverFollowed() throws {
      let root = try folder.opened()
      for name in ["inside", "outside", "absolute", "loop", "dangling"] as [FileName] {
        #expect(try root.status(of: name).type == .symbolicLink)
        for creates in [false, true] {
          for isWritable in [false, true] {
            for truncates in [false, true] {
              let options = OpenOptions(isReadable: true, isWritable: isWritable, creates: creates, truncates: truncates)
              #expect(throws: WASI.Errno.tooManyLinks) { try root.open(name, options) }
            }
          }
        }
        #expect(throws: WASI.Errno.exists) { try root.open(name, OpenOptions(creates: true, isExclusive: true)) }
        #expect(throws: WASI.Errno.tooManyLinks) { try root.open(name, OpenOptions(isReadable: true, isDirectory: true)) }
        #expect(throws: WASI.Errno.notDirectory) { try root.openDirectory(name) }
        #expect(throws: WASI.Errno.exists) { try root.createDirectory(name) }
        #expect(throws: WASI.Errno.notDirectory) { try root.removeDirectory(name) }
      }
      #expect(!FileManager.default.fileExists(atPath: folder["nothing"]))
    }

    @Test func directoriesAreOpenedForNoWriting() throws {
      let root = try folder.opened()
      let name: FileName = "a"
      #expect(throws: WASI.Errno.isDirectory) { try root.open(name, OpenOptions(isReadable: true, isWritable: true)) }
      #expect(throws: WASI.Errno.isDirectory) { try root.open(name, OpenOptions(isWritable: true, isDirectory: true)) }
      #expect(throws: WASI.Errno.isDirectory) { try root.open(name, OpenOptions(truncates: true)) }
      #expect(throws: WASI.Errno.isDirectory) { try root.open(name, OpenOptions(isReadable: true, creates: true)) }
      #expect(throws: WASI.Errno.isDirectory) { try root.removeFile(name) }
      #expect(throws: WASI.Errno.notEmpty) { try root.removeDirectory(name) }
      #expect(throws: WASI.Errno.invalid) { try root.open("new", OpenOptions(creates: true, isDirectory: true)) }
      #expect(throws: WASI.Errno.noEntry) { try root.status(of: "new") }
      #expect(throws: WASI.Errno.notPermitted) {
        try root.createLink("new", to: name, in: root)
      }
    }

    #if os(Linux) || os(macOS)
      /// In a process of its own, as another user than root, to whom permissions mean nothing.
      @Test func aDirectoryNeedNotBeReadableToGoThroughIt() async {
        await #expect(processExitsWith: .success) {
          if getuid() == 0 { try #require(seteuid(65534) == 0) }
          let folder = try TemporaryDirectory()
          try folder.makeDirectory("a")
          try folder.makeFile("a/file", "text")
          try FileManager.default.setAttributes([.posixPermissions: 0o100], ofItemAtPath: folder["a"])
          defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder["a"]) }
          let directory = try folder.opened().openDirectory("a")
          #expect(try directory.file("file").text() == "text")
          #expect(throws: WASI.Errno.access) { try directory.entries() }
          #expect(throws: WASI.Errno.access) { try directory.reopen() }
        }
      }
    #endif

    @Test func whatIsMadeHasTheUsualPermissions() throws {
      let mask = umask(0)
      umask(mask)
      let root = try folder.opened()
      try root.createDirectory("directory")
      _ = try root.file("made", OpenOptions(isWritable: true, creates: true))
      let attributes = try ["directory", "made"].map { try FileManager.default.attributesOfItem(atPath: folder[$0]) }
      #expect(attributes.map { $0[.posixPermissions] as? Int } == [0o777 & ~Int(mask), 0o666 & ~Int(mask)])
    }

    #if os(Linux)
      /// What of this process is open in the folder, and whether programs that it starts would inherit any of it.
      private func descriptors() throws -> (count: Int, areInherited: Bool) {
        var count = 0
        var areInherited = false
        for number in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
          guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)"),
            target.hasPrefix(folder.path)
          else { continue }
          count += 1
          areInherited = areInherited || fcntl(Int32(number)!, F_GETFD) & FD_CLOEXEC == 0
        }
        return (count, areInherited)
      }

      @Test func everyDescriptorIsClosedAndNoneInherited() throws {
        do {
          let system = try HostFileSystem(folder.path)
          let root = try system.openRoot()
          let a = try root.openDirectory("a")
          let again = try a.reopen()
          _ = try again.entries()
          let file = try a.file("file")
          let beneath = root.openDirectory(beneath: Array("a/b".utf8)[...])
          let opened = try descriptors()
          #expect(opened.count == 6 + (beneath == nil ? 0 : 1))
          #expect(!opened.areInherited)
          withExtendedLifetime((system, root, a, again, file, beneath)) {}
        }
        #expect(throws: WASI.Errno.notDirectory) { try HostFileSystem(folder["a/file"]) }
        #expect(try descriptors().count == 0)
      }
    #endif
  }
#endif
