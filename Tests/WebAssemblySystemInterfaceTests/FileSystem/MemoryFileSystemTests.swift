import Testing
import WebAssemblySystemInterface

/// What the host does with a file system in memory.
struct MemoryFileSystemTests {
  @Test func isBuiltFromAndReadBackAsValues() throws {
    let system = try MemoryFileSystem(files: ["etc/config.json": [1, 2], "/top": [], "etc/a/b": [3]])
    #expect(system.files == ["etc/config.json": [1, 2], "top": [], "etc/a/b": [3]])
    #expect(try system.openRoot().openDirectory("etc").file("config.json").read([10]) == [1, 2])
    try system.openRoot().directory("etc").put("new", "text")
    #expect(system.contents(of: "etc/new") == Array("text".utf8))
    #expect(system.contents(of: "etc") == nil)
    #expect(system.contents(of: "none") == nil)
    #expect(system.contents(of: "") == nil)
    #expect(system.contents(of: "../etc/new") == nil)
  }

  @Test func pathsAreWritten() throws {
    let system = MemoryFileSystem()
    try system.write([1, 2, 3], to: "a/b/c")
    let file = try system.openRoot().openDirectory("a").openDirectory("b").file("c")
    try system.write([4], to: "a/b/c")
    #expect(try file.read([10]) == [4])
    try system.createSymbolicLink("a/l", to: "b")
    try system.createDirectory("a/b/d/e")
    try system.createDirectory("a/b")
    #expect(try system.entries(of: "a").map(\.name) == ["b", "l"])
    #expect(try system.entries(of: "").map(\.name) == ["a"])
    #expect(throws: WASI.Errno.isDirectory) { try system.write([], to: "a/b") }
    #expect(throws: WASI.Errno.notDirectory) { try system.write([], to: "a/b/c/d") }
    #expect(throws: WASI.Errno.tooManyLinks) { try system.write([], to: "a/l") }
    #expect(throws: WASI.Errno.notDirectory) { try system.write([], to: "a/l/x") }
    #expect(throws: WASI.Errno.exists) { try system.createSymbolicLink("a/l", to: "c") }
    #expect(throws: WASI.Errno.notDirectory) { try system.entries(of: "a/b/c") }
    #expect(throws: WASI.Errno.noEntry) { try system.entries(of: "a/x") }
    for path in ["", "/", "..", "a/../b", "./a", "a\0b"] {
      #expect(throws: WASI.Errno.invalid) { try system.write([], to: path) }
    }
    #expect(system.files == ["a/b/c": [4]])
  }

  @Test func treesAreRemoved() throws {
    let system = try MemoryFileSystem(files: ["a/b/c": [1], "a/b/d/e": [2], "f": [3]])
    let root = system.openRoot()
    let inner = try root.openDirectory("a").openDirectory("b")
    let file = try inner.file("c", .writing)
    try root.createLink("linked", to: "e", in: inner.openDirectory("d"))
    try system.remove("a")
    #expect(system.files == ["f": [3], "linked": [2]])
    #expect(try root.status(of: "linked").linkCount == 1)
    #expect(try file.append("x").end == 2)
    #expect(try inner.names() == [])
    #expect(throws: WASI.Errno.noEntry) { try inner.open("new", .creating) }
    #expect(try inner.status().linkCount == 0)
    #expect(throws: WASI.Errno.noEntry) { try system.remove("a") }
    #expect(throws: WASI.Errno.notDirectory) { try system.remove("f/x") }
    #expect(throws: WASI.Errno.invalid) { try system.remove("") }
  }

  @Test func timesComeFromTheClock() throws {
    let system = MemoryFileSystem(clock: { 1000 })
    let root = system.openRoot()
    try root.put("f", "abc")
    try root.setTimes(of: "f", access: .time(5), modification: .time(6))
    let status = try root.status(of: "f")
    #expect(status.accessTime == 5 && status.modificationTime == 6 && status.changeTime == 1000)
    #expect(try root.text("f") == "abc")
    #expect(try root.status(of: "f").accessTime == 1000)
    #expect(try root.status().modificationTime == 1000)
    let now = try MemoryFileSystem(files: ["f": []]).openRoot().status(of: "f").modificationTime
    #expect(now > 1_600_000_000_000_000_000)
  }

  @Test func systemsAreDifferentDevices() throws {
    let first = try MemoryFileSystem().openRoot().status()
    let second = try MemoryFileSystem().openRoot().status()
    #expect(first.device != second.device)
    #expect(first.inode == second.inode)
  }

  /// Of what is open, and of what was: a guest would take a new file for the old one.
  @Test func inodesAreNotUsedAgain() throws {
    let root = MemoryFileSystem().openRoot()
    var inodes: Set<UInt64> = []
    for _ in 0..<100 {
      try root.put("f", "")
      #expect(try inodes.insert(root.status(of: "f").inode).inserted)
      try root.removeFile("f")
    }
  }

  @Test func sixtyThousandEntriesAreListedAndRemovedInPieces() throws {
    let root = MemoryFileSystem().openRoot()
    let names = (0..<60_000).map { FileName("\($0)".utf8)! }
    for name in names { _ = try root.open(name, OpenOptions(isWritable: true, creates: true)) }
    #expect(try root.entries(pieces: 130).map(\.name) == names)
    #expect(try root.removeFiles(listedBy: root, pieces: 130) == 60_000)
    #expect(try root.names() == [])
  }
}
