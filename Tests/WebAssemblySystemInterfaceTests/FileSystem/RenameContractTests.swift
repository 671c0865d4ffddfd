import Testing
import WebAssemblySystemInterface

/// What every file system does when something is renamed: as POSIX says.
struct RenameContractTests {
  @Test(arguments: TestedFileSystem.allCases)
  func filesMoveAndReplace(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("a", "1")
      try $0.put("b", "2")
      try $0.createDirectory("d")
    }
    let directory = try root.directory("d")
    let replaced = try root.file("b")
    try root.rename("a", to: "b", in: root)
    #expect(try root.names() == ["b", "d"])
    #expect(try root.text("b") == "1")
    #expect(try replaced.text() == "2")
    try root.rename("b", to: "c", in: directory)
    #expect(try root.names() == ["d"])
    #expect(try directory.text("c") == "1")
    try directory.rename("c", to: "b", in: root)
    #expect(try root.names() == ["b", "d"])
    #expect(try directory.names() == [])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func directoriesMoveWithWhatTheyHold(_ system: TestedFileSystem) throws {
    let root = try system.root()
    let old = try root.make("a")
    try old.make("b").put("f", "1")
    let target = try root.make("t")
    try target.createDirectory("empty")
    try root.rename("a", to: "empty", in: target)
    #expect(try root.names() == ["t"])
    #expect(try target.names() == ["empty"])
    #expect(try target.directory("empty").directory("b").text("f") == "1")
    // Who had it open, finds it in its new place.
    try old.put("g", "2")
    #expect(try target.directory("empty").text("g") == "2")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func preparedDirectoriesMoveOrMustBeCopied(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.make("a").put("f", "1") }
    if system.renamesPreparedDirectories {
      try root.rename("a", to: "b", in: root)
      #expect(try root.directory("b").text("f") == "1")
      #expect(try root.names() == ["b"])
    } else {
      #expect(throws: WASI.Errno.crossDevice) { try root.rename("a", to: "b", in: root) }
      #expect(try root.names() == ["a"])
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func ontoItselfNothingHappens(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "1")
      try $0.createDirectory("d")
    }
    try root.rename("f", to: "f", in: root)
    try root.rename("d", to: "d", in: root)
    try root.createLink("g", to: "f", in: root)
    try root.rename("f", to: "g", in: root)
    #expect(try root.names() == ["d", "f", "g"])
    #expect(try root.status(of: "f").linkCount == 2)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func typesMustFit(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "1")
      try $0.createSymbolicLink("l", to: [65])
      try $0.make("full").put("x", "")
      try $0.createDirectory("empty")
    }
    try root.createDirectory("new")
    #expect(throws: WASI.Errno.noEntry) { try root.rename("none", to: "f", in: root) }
    #expect(throws: WASI.Errno.isDirectory) { try root.rename("f", to: "empty", in: root) }
    #expect(throws: WASI.Errno.isDirectory) { try root.rename("l", to: "empty", in: root) }
    #expect(throws: WASI.Errno.notDirectory) { try root.rename("new", to: "f", in: root) }
    #expect(throws: WASI.Errno.notDirectory) { try root.rename("new", to: "l", in: root) }
    #expect(throws: WASI.Errno.notEmpty) { try root.rename("new", to: "full", in: root) }
    #expect(try root.names() == ["empty", "f", "full", "l", "new"])
    try root.rename("new", to: "empty", in: root)
    #expect(try root.names() == ["empty", "f", "full", "l"])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func noDirectoryMovesIntoItself(_ system: TestedFileSystem) throws {
    let root = try system.root()
    let outer = try root.make("a")
    let inner = try outer.make("b").make("c")
    #expect(throws: WASI.Errno.invalid) { try root.rename("a", to: "x", in: outer) }
    #expect(throws: WASI.Errno.invalid) { try root.rename("a", to: "x", in: inner) }
    #expect(throws: WASI.Errno.notEmpty) { try outer.rename("b", to: "a", in: root) }
    #expect(try root.names() == ["a"])
    #expect(try inner.names() == [])
  }
}
