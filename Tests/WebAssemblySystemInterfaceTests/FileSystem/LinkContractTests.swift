import Testing
import WebAssemblySystemInterface

/// What every file system does with symbolic and hard links.
struct LinkContractTests {
  @Test(arguments: TestedFileSystem.allCases)
  func symbolicLinksKeepTheirText(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createSymbolicLink("l", to: Array("../anywhere/é".utf8))
    }
    #expect(try root.readLink("l") == Array("../anywhere/é".utf8))
    let status = try root.status(of: "l")
    #expect(status.type == .symbolicLink && status.size == 14)
    #expect(throws: WASI.Errno.invalid) { try root.readLink("f") }
    #expect(throws: WASI.Errno.noEntry) { try root.readLink("none") }
    #expect(throws: WASI.Errno.noEntry) { try root.createSymbolicLink("empty", to: []) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.createSymbolicLink("long", to: [UInt8](repeating: 97, count: 5000)) }
    // What is removed, or renamed, is the link.
    try root.rename("l", to: "m", in: root)
    #expect(try root.readLink("m").count == 14)
    try root.removeFile("m")
    #expect(try root.names() == ["f"])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func hardLinksAreOneFile(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
    }
    let directory = try root.directory("d")
    try directory.createLink("g", to: "f", in: root)
    #expect(try root.status(of: "f").inode == directory.status(of: "g").inode)
    #expect(try root.status(of: "f").linkCount == 2)
    try directory.file("g", .writing).append("def")
    #expect(try root.text("f") == "abcdef")
    try root.removeFile("f")
    #expect(try directory.status(of: "g").linkCount == 1)
    #expect(try directory.text("g") == "abcdef")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func hardLinksAreOfFilesThatExist(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.createDirectory("d")
      try $0.createSymbolicLink("l", to: Array("d".utf8))
    }
    #expect(throws: WASI.Errno.noEntry) { try root.createLink("x", to: "none", in: root) }
    #expect(throws: WASI.Errno.notPermitted) { try root.createLink("x", to: "d", in: root) }
    // Of a symbolic link, itself, not what it leads to.
    try root.createLink("x", to: "l", in: root)
    #expect(try root.readLink("x") == Array("d".utf8))
  }

  @Test(arguments: TestedFileSystem.allCases)
  func linksAndRenamesStayInOneFileSystem(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abc") }
    let other = try system.root { try $0.put("f", "abc") }
    let memory = MemoryFileSystem().openRoot()
    #expect(throws: WASI.Errno.crossDevice) { try root.createLink("x", to: "f", in: memory) }
    #expect(throws: WASI.Errno.crossDevice) { try root.rename("f", to: "x", in: memory) }
    #expect(throws: WASI.Errno.crossDevice) { try memory.createLink("x", to: "f", in: root) }
    if system.isApart {
      #expect(throws: WASI.Errno.crossDevice) { try root.createLink("x", to: "f", in: other) }
      #expect(throws: WASI.Errno.crossDevice) { try root.rename("f", to: "x", in: other) }
    }
    #expect(try root.names() == ["f"])
  }
}
