import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `path_create_directory`, `path_remove_directory`, `path_unlink_file`.
struct DirectoryFunctionTests {
  typealias Case = (path: String, error: WASI.Errno?)

  @Test(arguments: TestedFileSystem.allCases)
  func directoriesAreMade(_ kind: TestedFileSystem) throws {
    let cases: [Case] = [
      ("n", nil), ("d/n", nil), ("ld/m", nil), ("n/", nil), ("n//", nil), ("./n", nil), ("d/../n", nil), ("d", .exists),
      ("d/", .exists), ("f", .exists), ("lf", .exists), ("ld", .exists), ("ln", .exists), ("loop", .exists), (".", .exists),
      ("d/.", .exists), ("d/..", .exists), ("..", .notPermitted), ("../n", .notPermitted), ("/n", .notPermitted),
      ("", .noEntry), ("none/n", .noEntry), ("f/n", .notDirectory), ("lf/n", .notDirectory), ("ln/n", .noEntry),
      ("loop/n", .tooManyLinks), ("none/.", .noEntry),
    ]
    for (path, error) in cases {
      let guest = try CallingGuest(filled: kind)
      #expect(try errorNumber { try guest.createDirectory(path) } == error, "\(path)")
      if error == nil { #expect(try guest.entries(guest.openDirectory(path)).map(\.name) == [".", ".."]) }
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func directoriesAreRemoved(_ kind: TestedFileSystem) throws {
    let cases: [Case] = [
      ("e", nil), ("e/", nil), ("./e", nil), ("d/../e//", nil), ("d", .notEmpty), ("d/", .notEmpty), ("ld", .notDirectory),
      ("ld/", .notDirectory), ("f", .notDirectory), ("f/", .notDirectory), ("lf", .notDirectory), ("ln", .notDirectory),
      ("none", .noEntry), ("none/", .noEntry), (".", .invalid), ("e/.", .invalid), ("..", .notPermitted), ("/e", .notPermitted),
      ("", .noEntry), ("none/e", .noEntry), ("f/e", .notDirectory), ("loop/e", .tooManyLinks),
    ]
    for (path, error) in cases {
      let guest = try CallingGuest(filled: kind)
      #expect(try errorNumber { try guest.removeDirectory(path) } == error, "\(path)")
      #expect(try guest.root.names().contains("e") == (error != nil))
      #expect(try guest.root.names().count == (error == nil ? 6 : 7))
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func filesAndLinksAreRemoved(_ kind: TestedFileSystem) throws {
    let cases: [Case] = [
      ("f", nil), ("lf", nil), ("ld", nil), ("ln", nil), ("loop", nil), ("./f", nil), ("ld/../f", nil), ("d", .isDirectory),
      ("d/", .isDirectory), ("f/", .notDirectory), ("lf/", .notDirectory), ("ld/", .notDirectory), (".", .isDirectory),
      ("d/..", .isDirectory), ("..", .notPermitted), ("/f", .notPermitted), ("", .noEntry), ("none", .noEntry),
      ("none/", .noEntry), ("none/f", .noEntry), ("f/f", .notDirectory), ("loop/f", .tooManyLinks),
    ]
    for (path, error) in cases {
      let guest = try CallingGuest(filled: kind)
      #expect(try errorNumber { try guest.removeFile(path) } == error, "\(path)")
      #expect(try guest.root.names().count == (error == nil ? 6 : 7))
      // What a link leads to stays.
      #expect(try guest.text(of: "d/g") == "in d")
      if !path.hasSuffix("f") || path == "lf" { #expect(try guest.text(of: "f") == "text") }
    }
  }

  /// What was removed can be made again, as something else.
  @Test(arguments: TestedFileSystem.allCases)
  func namesAreFreeAgain(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    try guest.removeFile("f")
    try guest.createDirectory("f")
    try guest.make("f/x", "new")
    try guest.removeDirectory("e")
    try guest.make("e", "file")
    #expect(try guest.text(of: "lf/x") == "new")
    #expect(try guest.text(of: "e") == "file")
    try guest.removeFile("d/g")
    try guest.removeDirectory("d")
    try guest.link(text: "f", at: "d")
    #expect(try guest.text(of: "ld/x") == "new")
  }
}
