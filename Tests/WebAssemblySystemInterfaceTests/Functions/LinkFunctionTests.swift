import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `path_link`, `path_symlink`, `path_readlink`.
struct LinkFunctionTests {
  @Test(arguments: TestedFileSystem.allCases)
  func hardLinksAreMade(_ kind: TestedFileSystem) throws {
    let cases: [(path: String, new: String, error: WASI.Errno?)] = [
      ("f", "n", nil), ("f", "d/n", nil), ("d/g", "n", nil), ("ld/g", "e/n", nil), ("f", "f", .exists), ("f", "d", .exists),
      ("f", "lf", .exists), ("f", "ln", .exists), ("f", ".", .exists), ("f", "d/", .exists), ("f", "f/", .notDirectory),
      ("f", "n/", .noEntry), ("none", "n", .noEntry), ("none", "f", .noEntry), ("d", "n", .notPermitted),
      ("e/", "n", .notPermitted), (".", "n", .notPermitted), ("f/", "n", .notDirectory), ("none/", "n", .noEntry),
      ("f", "none/n", .noEntry), ("f", "f/n", .notDirectory), ("f", "../n", .notPermitted), ("../f", "n", .notPermitted),
      ("/f", "n", .notPermitted), ("f", "/n", .notPermitted), ("", "n", .noEntry), ("f", "", .noEntry),
      ("loop/f", "n", .tooManyLinks), ("f", "loop/n", .tooManyLinks),
    ]
    for (path, new, error) in cases {
      let guest = try CallingGuest(filled: kind)
      #expect(try errorNumber { try guest.link(path, to: new) } == error, "\(path) \(new)")
      guard error == nil else {
        #expect(try guest.root.names().count == 7)
        continue
      }
      let status = try guest.fileStatus(of: path)
      #expect(try guest.fileStatus(of: new) == status && status.linkCount == 2)
    }
  }

  /// Whether it is the link that gets another name, or what it leads to, is the guest's choice.
  @Test(arguments: TestedFileSystem.allCases)
  func linksAreFollowedOrNot(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    try guest.link("lf", to: "followed", follows: true)
    #expect(try guest.fileStatus(of: "followed").inode == guest.fileStatus(of: "f").inode)
    try guest.link("lf", to: "link")
    #expect(try guest.fileStatus(of: "link").type == 7)
    #expect(try guest.linkText("link") == "f")
    try guest.link("ln", to: "dangling")
    #expect(throws: WASI.Errno.noEntry) { try guest.link("ln", to: "n", follows: true) }
    #expect(throws: WASI.Errno.notPermitted) { try guest.link("ld", to: "n", follows: true) }
    #expect(throws: WASI.Errno.tooManyLinks) { try guest.link("loop", to: "n", follows: true) }
    let (path, new) = (try guest.place("f"), try guest.placeSecond("n"))
    for lookup in [2, 3, 1 << 31] as [UInt64] {
      #expect(throws: WASI.Errno.invalid) { try guest.perform("path_link", [3, lookup] + path + [3] + new) }
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func symbolicLinksAreMade(_ kind: TestedFileSystem) throws {
    let cases: [(text: String, path: String, error: WASI.Errno?)] = [
      ("f", "n", nil), ("d/g", "n", nil), ("../f", "d/n", nil), ("nothing", "n", nil), ("..", "n", nil), ("d/", "n", nil),
      (String(repeating: "x/", count: 2000), "n", nil), ("", "n", .noEntry), ("/f", "n", .notPermitted),
      ("/", "n", .notPermitted), ("f", "f", .exists), ("f", "d", .exists), ("f", "lf", .exists), ("f", "ln", .exists),
      ("f", ".", .exists), ("f", "d/", .exists), ("f", "f/", .notDirectory), ("f", "n/", .noEntry), ("f", "none/n", .noEntry),
      ("f", "f/n", .notDirectory), ("f", "..", .notPermitted), ("f", "/n", .notPermitted), ("f", "", .noEntry),
      ("a\0b", "n", .invalid),
    ]
    for (text, path, error) in cases {
      let guest = try CallingGuest(filled: kind)
      #expect(try errorNumber { try guest.link(text: text, at: path) } == error, "\(text) \(path)")
      if error == nil { #expect(try guest.linkText(path) == text) }
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func textsAreRead(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    try guest.link(text: "ä/long text", at: "n")
    let bytes = Array("ä/long text".utf8)
    for room in 0...bytes.count + 1 {
      try guest.fill(CallingGuest.byteAddress, count: 100)
      try guest.perform("path_readlink", [3] + guest.place("n") + [UInt64(CallingGuest.byteAddress), UInt64(room), 16])
      #expect(try guest.result() == UInt32(min(room, bytes.count)))
      let expected = bytes.prefix(room) + [UInt8](repeating: 0xAA, count: max(100 - room, 100 - bytes.count))
      #expect(try guest.memory.bytes(at: CallingGuest.byteAddress, count: 100) == Array(expected.prefix(100)))
    }
    let cases: [(String, WASI.Errno)] = [
      ("f", .invalid), ("d", .invalid), (".", .invalid), ("d/", .invalid), ("ld/", .invalid), ("f/", .notDirectory),
      ("none", .noEntry), ("none/", .noEntry), ("..", .notPermitted), ("/lf", .notPermitted), ("", .noEntry),
      ("lf/x", .notDirectory), ("loop/x", .tooManyLinks),
    ]
    for (path, error) in cases { #expect(try errorNumber { _ = try guest.linkText(path) } == error, "\(path)") }
    #expect(try guest.linkText("ld/../loop") == "loop")
  }
}
