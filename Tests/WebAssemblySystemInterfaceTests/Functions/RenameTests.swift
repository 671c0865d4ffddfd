import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `path_rename`.
struct RenameTests {
  /// A file system with what the cases need, made by the guest, so that directories of overlays can be renamed.
  private func guest(_ kind: TestedFileSystem) throws -> CallingGuest {
    let guest = try CallingGuest(kind)
    for name in ["d", "d/sub", "e", "e2"] { try guest.createDirectory(name) }
    for (name, text) in [("f", "text"), ("h", "other"), ("d/g", "in d")] { try guest.make(name, text) }
    for (name, text) in [("lf", "f"), ("ld", "d")] { try guest.link(text: text, at: name) }
    return guest
  }

  @Test(arguments: TestedFileSystem.allCases)
  func namesAreChanged(_ kind: TestedFileSystem) throws {
    let cases: [(path: String, new: String, error: WASI.Errno?)] = [
      ("f", "n", nil), ("f", "h", nil), ("f", "d/n", nil), ("d/g", "f", nil), ("ld/g", "e/n", nil), ("lf", "n", nil),
      ("f", "lf", nil), ("lf", "f", nil), ("d", "n", nil), ("d", "e", nil), ("d", "e/n", nil), ("d/", "n/", nil),
      ("d", "n/", nil), ("e/", "e2/", nil), ("f", "f", nil), ("d", "d", nil), ("f", "./f", nil),
      ("f", "d", .isDirectory), ("d", "f", .notDirectory), ("e", "d", .notEmpty), ("d", "d/sub/n", .invalid),
      ("d", "d/n", .invalid), ("none", "n", .noEntry), ("none", "f", .noEntry), ("f", "none/n", .noEntry),
      ("f", "f/n", .notDirectory), ("f/", "n", .notDirectory), ("f", "n/", .notDirectory), ("f", "h/", .notDirectory),
      ("lf/", "n", .notDirectory), ("none/", "n", .noEntry), (".", "n", .busy), ("f", ".", .busy), ("e/.", "n", .busy),
      ("e", "d/..", .busy), ("..", "n", .notPermitted), ("f", "../n", .notPermitted), ("/f", "n", .notPermitted),
      ("f", "/n", .notPermitted), ("", "n", .noEntry), ("f", "", .noEntry),
    ]
    for (path, new, error) in cases {
      let guest = try guest(kind)
      let isSame = new.hasSuffix(path)
      let before = error == nil ? try guest.fileStatus(of: path).inode : 0
      #expect(try errorNumber { try guest.rename(path, to: new) } == error, "\(path) \(new)")
      guard error == nil else {
        #expect(try guest.text(of: "f") == "text" && guest.text(of: "h") == "other" && guest.text(of: "d/g") == "in d")
        #expect(try guest.root.names().count == 7)
        continue
      }
      #expect(try guest.fileStatus(of: new).inode == before, "\(path) \(new)")
      if !isSame { #expect(throws: WASI.Errno.noEntry) { try guest.fileStatus(of: path) } }
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func openFilesMoveAlong(_ kind: TestedFileSystem) throws {
    let guest = try guest(kind)
    let (file, replaced) = (try guest.openFile("f"), try guest.openFile("h"))
    let directory = try guest.openDirectory("d")
    try guest.rename("f", to: "h")
    try guest.rename("d", to: "n")
    try guest.write("!", file)
    #expect(try guest.text(of: "h") == "!ext")
    #expect(try guest.text(replaced) == "other")
    #expect(try guest.text(guest.open("g", in: directory)) == "in d")
    try guest.createDirectory("made", in: directory)
    #expect(try guest.fileStatus(of: "n/made").type == 3)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func namesOfOneFileStay(_ kind: TestedFileSystem) throws {
    let guest = try guest(kind)
    try guest.link("f", to: "f2")
    try guest.rename("f", to: "f2")
    #expect(try guest.text(of: "f") == "text" && guest.text(of: "f2") == "text")
  }

  /// Between descriptors, and between directories that the guest was given of the same file system.
  @Test(arguments: TestedFileSystem.allCases)
  func anywhereInOneFileSystem(_ kind: TestedFileSystem) throws {
    let system = try kind.system()
    let guest = try CallingGuest(WASI(directories: [.init("/a", system), .init("/b", system)]), system: system)
    try guest.createDirectory("d")
    try guest.make("f", "text")
    let directory = try guest.openDirectory("d")
    try guest.rename("f", to: "g", under: directory)
    #expect(try guest.text(of: "d/g") == "text")
    try guest.rename("d/g", in: 4, to: "h", under: 3)
    #expect(try guest.text(of: "h") == "text")
    try guest.link("h", in: 3, to: "d/i", under: 4)
    #expect(try guest.fileStatus(of: "h").linkCount == 2)
  }

  /// Nothing moves to another file system: that would be a copy.
  @Test(arguments: [TestedFileSystem.memory, .overlay], [TestedFileSystem.memory, .overlay])
  func nothingMovesToAnotherFileSystem(_ kind: TestedFileSystem, _ other: TestedFileSystem) throws {
    let (system, otherSystem) = (try kind.system { try $0.put("f", "text") }, try other.system())
    let guest = try CallingGuest(WASI(directories: [.init("/a", system), .init("/b", otherSystem)]), system: system)
    #expect(throws: WASI.Errno.crossDevice) { try guest.rename("f", to: "f", under: 4) }
    #expect(throws: WASI.Errno.crossDevice) { try guest.link("f", to: "f", under: 4) }
    #expect(throws: WASI.Errno.noEntry) { try guest.fileStatus(of: "f", in: 4) }
    #expect(try guest.text(of: "f") == "text")
  }

  /// Directories of the lower file system would have to be copied.
  @Test func lowerDirectoriesOfOverlaysStay() throws {
    let guest = try CallingGuest(filled: .overlayOfPrepared)
    #expect(throws: WASI.Errno.crossDevice) { try guest.rename("d", to: "n") }
    #expect(try guest.text(of: "d/g") == "in d")
  }

  #if !os(Windows)
    @Test func directoriesOfTheHostAreOneFileSystem() throws {
      let folder = try TemporaryDirectory()
      try folder.makeDirectory("a")
      try folder.makeDirectory("b")
      try folder.makeFile("a/f", "text")
      let guest = try CallingGuest(
        WASI(directories: [.init("/a", host: folder["a"]), .init("/b", host: folder["b"]), .init("/m", MemoryFileSystem())]))
      try guest.rename("f", to: "g", under: 4)
      #expect(folder.contents("b/g") == "text" && folder.contents("a/f") == nil)
      #expect(throws: WASI.Errno.crossDevice) { try guest.rename("g", in: 4, to: "g", under: 5) }
      #expect(throws: WASI.Errno.crossDevice) { try guest.link("g", in: 4, to: "g", under: 5) }
    }
  #endif
}
