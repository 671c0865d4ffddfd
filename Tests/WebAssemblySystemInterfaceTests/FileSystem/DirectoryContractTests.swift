import Testing
import WebAssemblySystemInterface

/// What every file system does with directories.
struct DirectoryContractTests {
  @Test(arguments: TestedFileSystem.allCases)
  func directoriesHoldWhatIsMadeInThem(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.make("a").put("old", "1") }
    let inner = try root.directory("a").make("b")
    try inner.put("new", "2")
    #expect(try root.directory("a").names() == ["b", "old"])
    #expect(try root.openDirectory("a").openDirectory("b").text("new") == "2")
    #expect(try root.openDirectory("a").status().type == .directory)
    #expect(try inner.reopen().names() == ["new"])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func creatingNeedsAFreeName(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
      try $0.createSymbolicLink("l", to: [65])
    }
    for name in ["f", "d", "l"] as [FileName] {
      #expect(throws: WASI.Errno.exists) { try root.createDirectory(name) }
      #expect(throws: WASI.Errno.exists) { try root.createSymbolicLink(name, to: [66]) }
      #expect(throws: WASI.Errno.exists) { try root.createLink(name, to: "f", in: root) }
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func removingNeedsTheRightThing(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.make("d").put("x", "")
      try $0.createSymbolicLink("l", to: Array("d".utf8))
    }
    #expect(throws: WASI.Errno.noEntry) { try root.removeFile("none") }
    #expect(throws: WASI.Errno.noEntry) { try root.removeDirectory("none") }
    #expect(throws: WASI.Errno.isDirectory) { try root.removeFile("d") }
    #expect(throws: WASI.Errno.notDirectory) { try root.removeDirectory("f") }
    #expect(throws: WASI.Errno.notDirectory) { try root.removeDirectory("l") }
    #expect(throws: WASI.Errno.notEmpty) { try root.removeDirectory("d") }
    try root.openDirectory("d").removeFile("x")
    try root.removeDirectory("d")
    try root.removeFile("l")
    try root.removeFile("f")
    #expect(try root.names() == [])
    #expect(throws: WASI.Errno.noEntry) { try root.open("d", .directory) }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func aRemovedDirectoryIsEmptyAndTakesNothing(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.createDirectory("d")
      try $0.put("f", "")
    }
    let directory = try root.directory("d")
    try root.removeDirectory("d")
    #expect(try directory.status().type == .directory)
    #expect(try directory.names() == [])
    #expect(throws: WASI.Errno.noEntry) { try directory.open("x", .creating) }
    #expect(throws: WASI.Errno.noEntry) { try directory.createDirectory("x") }
    #expect(throws: WASI.Errno.noEntry) { try directory.createSymbolicLink("x", to: [65]) }
    #expect(throws: WASI.Errno.noEntry) { try directory.createLink("x", to: "f", in: root) }
    #expect(throws: WASI.Errno.noEntry) { try root.rename("f", to: "x", in: directory) }
    // Nor does another one at the same name make it live again.
    try root.make("d").put("y", "")
    #expect(try directory.names() == [])
    #expect(throws: WASI.Errno.noEntry) { try directory.open("y", .reading) }
    #expect(throws: WASI.Errno.noEntry) { try directory.open("x", .creating) }
    #expect(try root.text("f") == "")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func onlyDirectoriesAreGoneThrough(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
      try $0.createSymbolicLink("l", to: Array("d".utf8))
    }
    #expect(throws: WASI.Errno.notDirectory) { try root.openDirectory("f") }
    #expect(throws: WASI.Errno.noEntry) { try root.openDirectory("none") }
    let error = #expect(throws: WASI.Errno.self) { try root.openDirectory("l") }
    #expect([.tooManyLinks, .notDirectory].contains(error))
  }

  @Test(arguments: TestedFileSystem.allCases)
  func longNamesAreRefused(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "") }
    let longest = try #require(FileName([UInt8](repeating: 97, count: 255)))
    try root.put(longest, "1")
    #expect(try root.text(longest) == "1")
    let name = try #require(FileName([UInt8](repeating: 97, count: 256)))
    #expect(throws: WASI.Errno.nameTooLong) { try root.status(of: name) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.open(name, .reading) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.open(name, .creating) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.createDirectory(name) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.createSymbolicLink(name, to: [65]) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.createLink(name, to: "f", in: root) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.rename("f", to: name, in: root) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.removeFile(name) }
    #expect(throws: WASI.Errno.nameTooLong) { try root.removeDirectory(name) }
  }
}
