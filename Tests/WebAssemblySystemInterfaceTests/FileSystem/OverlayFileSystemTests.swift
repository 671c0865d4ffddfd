import Testing
import WebAssemblySystemInterface

/// One file system over another.
struct OverlayFileSystemTests {
  private let lower: MemoryFileSystem
  private let upper = MemoryFileSystem()
  private let root: any OpenDirectory

  init() throws {
    lower = try MemoryFileSystem(files: ["f": [1, 2, 3], "d/g": [4], "d/e/h": [5], "d/e/i": [6]])
    try lower.createSymbolicLink("l", to: "f")
    root = try OverlayFileSystem(lower: ReadOnlyFileSystem(lower), upper: upper).openRoot()
  }

  @Test func readingCopiesNothing() throws {
    #expect(try root.file("f").read([10]) == [1, 2, 3])
    #expect(try root.openDirectory("d").openDirectory("e").names() == ["h", "i"])
    #expect(try root.readLink("l") == [102])
    #expect(try root.file("f", OpenOptions(isReadable: true, creates: true)).read([10]) == [1, 2, 3])
    #expect(try upper.entries(of: "") == [])
  }

  @Test func whatIsWrittenIsCopiedFirst() throws {
    let before = try root.status(of: "f")
    let reading = try root.file("f")
    try root.file("f", .writing).append("A")
    #expect(upper.files == ["f": [1, 2, 3, 65]])
    #expect(lower.contents(of: "f") == [1, 2, 3])
    #expect(try root.file("f").read([10]) == [1, 2, 3, 65])
    // As documented: who had it open to read, still reads the other.
    #expect(try reading.read([10]) == [1, 2, 3])
    #expect(try root.status(of: "f").inode != before.inode)
    #expect(try root.entries().first { $0.name == "f" }?.inode == root.status(of: "f").inode)
    // Emptied, it need not be copied; opened to be written, it keeps its times.
    let inner = try root.openDirectory("d").openDirectory("e")
    let times = try inner.status(of: "h")
    let file = try inner.file("h", .writing)
    #expect(try file.status().modificationTime == times.modificationTime)
    #expect(try inner.file("i", OpenOptions(isWritable: true, truncates: true)).status().size == 0)
    #expect(upper.files == ["f": [1, 2, 3, 65], "d/e/h": [5], "d/e/i": []])
    #expect(lower.contents(of: "d/e/i") == [6])
  }

  @Test func largeFilesAreCopiedWholeOrNotAtAll() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try lower.write(bytes, to: "large")
    let small = MemoryFileSystem(limits: .init(bytes: 100_000))
    let root = try OverlayFileSystem(lower: lower, upper: small).openRoot()
    #expect(throws: WASI.Errno.noSpace) { try root.file("large", .writing) }
    #expect(try root.file("large").read([300_000]) == bytes)
    #expect(small.files == [:])
    try self.root.file("large", .writing).write("A", at: 150_000)
    #expect(upper.contents(of: "large")?[149_999...150_001] == [bytes[149_999], 65, bytes[150_001]])
    #expect(upper.contents(of: "large")?.count == 200_000)
  }

  @Test func timesOfAnOpenFileAreThoseOfTheCopy() throws {
    let file = try root.file("f")
    let before = try lower.openRoot().status(of: "f").modificationTime
    try file.setTimes(access: nil, modification: .time(9))
    #expect(try root.status(of: "f").modificationTime == 9)
    #expect(try lower.openRoot().status(of: "f").modificationTime == before)
    // Of what has been removed, no copy is made, nor is another file taken for it.
    let other = try root.openDirectory("d").file("g")
    try root.openDirectory("d").removeFile("g")
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try other.setTimes(access: nil, modification: .time(9)) }
    try root.openDirectory("d").put("g", "new")
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try other.setTimes(access: nil, modification: .time(9)) }
    #expect(try root.openDirectory("d").status(of: "g").modificationTime > 9)
  }

  @Test func whatIsRemovedIsNotSeen() throws {
    let inner = try root.openDirectory("d").directory("e")
    try inner.removeFile("h")
    #expect(throws: WASI.Errno.noEntry) { try inner.status(of: "h") }
    #expect(throws: WASI.Errno.noEntry) { try inner.open("h", .writing) }
    #expect(try inner.names() == ["i"])
    #expect(throws: WASI.Errno.notEmpty) { try root.openDirectory("d").removeDirectory("e") }
    try inner.removeFile("i")
    try root.openDirectory("d").removeDirectory("e")
    #expect(try root.directory("d").names() == ["g"])
    // What is made anew does not show what the lower one has.
    try root.openDirectory("d").make("e").put("new", "")
    #expect(try root.openDirectory("d").directory("e").names() == ["new"])
    #expect(try inner.names() == [])
    #expect(throws: WASI.Errno.noEntry) { try inner.open("x", .creating) }
    #expect(lower.files.count == 4)
  }

  @Test func aFileInPlaceOfADirectoryAndBack() throws {
    let directory = try root.openDirectory("d")
    let inner = try directory.directory("e")
    for name in ["h", "i"] as [FileName] { try inner.removeFile(name) }
    try directory.removeDirectory("e")
    try directory.put("e", "a file")
    #expect(throws: WASI.Errno.notDirectory) { try directory.openDirectory("e") }
    try directory.removeFile("e")
    #expect(throws: WASI.Errno.noEntry) { try directory.status(of: "e") }
    try directory.createDirectory("e")
    #expect(try directory.directory("e").names() == [])
  }

  @Test func whatIsMovedOntoALowerNameHidesIt() throws {
    try root.make("new").put("x", "")
    let inner = try root.openDirectory("d").openDirectory("e")
    for name in ["h", "i"] as [FileName] { try inner.removeFile(name) }
    try root.rename("new", to: "e", in: root.openDirectory("d"))
    #expect(try root.openDirectory("d").directory("e").names() == ["x"])
    // And can be moved on, for nothing of the lower one is in it.
    try root.openDirectory("d").rename("e", to: "again", in: root)
    #expect(try root.names() == ["again", "d", "f", "l"])
    #expect(try root.directory("d").names() == ["g"])
    try root.rename("f", to: "g", in: root.openDirectory("d"))
    #expect(try root.openDirectory("d").file("g").read([10]) == [1, 2, 3])
    #expect(try root.names() == ["again", "d", "l"])
    #expect(lower.files["d/g"] == [4])
  }

  @Test func noDirectoryMovesIntoItself() throws {
    let outer = try root.make("outer")
    try outer.put("f", "")
    #expect(throws: WASI.Errno.invalid) { try root.rename("outer", to: "f", in: outer) }
    #expect(throws: WASI.Errno.invalid) { try root.rename("outer", to: "new", in: outer) }
    #expect(throws: WASI.Errno.crossDevice) { try root.rename("d", to: "new", in: root.openDirectory("d")) }
  }

  @Test func bothMayHaveContents() throws {
    try upper.write([7], to: "d/g")
    try upper.write([8], to: "d/new")
    try upper.write([9], to: "f/x")
    let root = try OverlayFileSystem(lower: lower, upper: upper).openRoot()
    #expect(try root.directory("d").names() == ["e", "g", "new"])
    #expect(try root.directory("d").file("g").read([10]) == [7])
    #expect(try root.directory("f").names() == ["x"])
    try root.openDirectory("d").removeFile("g")
    #expect(try root.directory("d").names() == ["e", "new"])
  }

  /// Directories opened before something in them was copied see it then.
  @Test func openDirectoriesSeeTheCopies() throws {
    let inner = try root.openDirectory("d").directory("e")
    let same = try root.openDirectory("d").directory("e")
    try inner.put("new", "1")
    #expect(try same.text("new") == "1")
    #expect(try same.names() == ["h", "i", "new"])
    try same.put("h", "2")
    #expect(try inner.text("h") == "2")
    #expect(upper.files.keys.sorted() == ["d/e/h", "d/e/new"])
  }

  @Test func overlaysStack() throws {
    let top = MemoryFileSystem()
    let middle = OverlayFileSystem(lower: ReadOnlyFileSystem(lower), upper: upper)
    try middle.openRoot().openDirectory("d").put("middle", "1")
    let root = try OverlayFileSystem(lower: middle, upper: top).openRoot()
    try root.openDirectory("d").put("top", "2")
    try root.openDirectory("d").removeFile("g")
    #expect(try root.directory("d").names(pieces: 1) == ["e", "middle", "top"])
    #expect(upper.files == ["d/middle": Array("1".utf8)])
    #expect(top.files == ["d/top": Array("2".utf8)])
  }

  @Test func largeFilesAreNotCopied() throws {
    let lower = try MemoryFileSystem(files: ["large": [UInt8](repeating: 1, count: 101), "small": [UInt8](repeating: 1, count: 100)])
    let upper = MemoryFileSystem()
    let root = try OverlayFileSystem(lower: lower, upper: upper, largestCopy: 100).openRoot()
    let options = OpenOptions(isReadable: true, isWritable: true)
    #expect(throws: WASI.Errno.fileTooLarge) { try root.open("large", options) }
    _ = try root.open("small", options)
    #expect(upper.files.keys.sorted() == ["small"])
    // To empty it, nothing needs to be copied.
    _ = try root.open("large", OpenOptions(isWritable: true, truncates: true))
    #expect(upper.contents(of: "large") == [])
  }
}
