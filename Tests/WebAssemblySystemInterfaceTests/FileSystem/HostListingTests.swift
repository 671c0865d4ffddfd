#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// The entries of directories of the host's.
  @Suite struct HostListingTests {
    let folder: TemporaryDirectory
    let root: any OpenDirectory

    init() throws {
      folder = try TemporaryDirectory()
      root = try folder.opened()
    }

    private func makeFiles(_ count: Int) throws -> Set<String> {
      let names = (0..<count).map { "file \($0)" }
      for name in names { _ = try root.file(FileName(stringLiteral: name), OpenOptions(isWritable: true, creates: true)) }
      return Set(names)
    }

    @Test func typesAndNumbers() throws {
      try folder.makeDirectory("directory")
      try folder.makeFile("file")
      try folder.makeLink("link", to: "file")
      try #require(mkfifo(folder["pipe"], 0o600) == 0)
      let entries = try root.entries().sorted { $0.name.description < $1.name.description }
      #expect(entries.map(\.name.description) == ["directory", "file", "link", "pipe"])
      #expect(entries.map(\.type) == [.directory, .regularFile, .symbolicLink, .unknown])
      for entry in entries {
        #expect(try root.status(of: entry.name).inode == entry.inode)
        #expect(entry.cookie > 0 && entry.cookie < .max - 15)
      }
    }

    /// A portion that ends with an entry that does not fit, as guests with small buffers read.
    @Test(arguments: [1, 3, 100]) func portionsGoOnWhereTheLastHasEnded(size: Int) throws {
      let names = try makeFiles(300)
      var seen: [String] = []
      var cookie: UInt64 = 0
      while true {
        let portion = try root.portion(after: cookie, limit: size)
        guard let last = portion.last else { break }
        seen += portion.map(\.name.description)
        cookie = last.cookie
      }
      #expect(seen.count == 300)
      #expect(Set(seen) == names)
    }

    @Test func everyCookieLeadsBack() throws {
      _ = try makeFiles(200)
      let entries = try root.entries()
      for index in [150, 3, 0, 198, 199, 77, 78] {
        #expect(try root.portion(after: entries[index].cookie) == Array(entries[(index + 1)...]))
        // In a directory opened anew, too.
        #expect(try root.reopen().portion(after: entries[index].cookie) == Array(entries[(index + 1)...]))
      }
    }

    @Test func whatStaysComesOnceWhateverGoes() throws {
      let names = try makeFiles(1000)
      var seen: [String] = []
      var cookie: UInt64 = 0
      var made = 0
      while let entry = try root.portion(after: cookie, limit: 1).last {
        cookie = entry.cookie
        let name = entry.name.description
        seen.append(name)
        // Every other one is removed, and a new one made.
        if seen.count % 2 == 0, made < 500 {
          try root.removeFile(entry.name)
          _ = try root.file(FileName(stringLiteral: "new \(made)"), OpenOptions(isWritable: true, creates: true))
          made += 1
        }
      }
      let old = seen.filter { $0.hasPrefix("file") }
      #expect(old.count == 1000)
      #expect(Set(old) == names)
    }

    @Test func fromTheBeginningNewOnesAreSeen() throws {
      #expect(try root.entries() == [])
      #expect(try makeFiles(3) == Set(root.entries().map(\.name.description)))
      try root.removeFile("file 1")
      #expect(try root.entries().count == 2)
    }

    @Test func placesThatAreNoneAreNoTrap() throws {
      _ = try makeFiles(3)
      for cookie: UInt64 in [.max, .max - 1, 1 << 63, (1 << 63) + 1, 1 << 62, 12345] {
        _ = try? root.portion(after: cookie)
        #expect(try root.entries().count == 3)
      }
    }

    @Test func aRemovedDirectoryListsNothing() throws {
      let name: FileName = "directory"
      try root.createDirectory(name)
      let directory = try root.openDirectory(name)
      try root.removeDirectory(name)
      #expect((try? directory.entries()) ?? [] == [])
      #expect(throws: WASI.Errno.noEntry) { try directory.file("x", OpenOptions(isWritable: true, creates: true)) }
    }

    #if os(Linux)
      /// Other systems have only names that are UTF-8.
      @Test func namesThatAreNotUTF8AreLeftOut() throws {
        let name = try #require(FileName([0x66, 0xFF]))
        _ = try root.open(name, OpenOptions(isWritable: true, creates: true))
        try folder.makeFile("é")
        #expect(try root.entries().map(\.name.description) == ["é"])
        try root.removeFile(name)
      }
    #endif
  }
#endif
