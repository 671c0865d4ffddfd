import Testing
import WebAssemblySystemInterface

/// What every file system does with files.
struct FileContractTests {
  @Test(arguments: TestedFileSystem.allCases)
  func whatIsWrittenIsRead(_ system: TestedFileSystem) throws {
    let root = try system.root()
    let file = try root.file("f", .creating)
    #expect(try withBuffers([[1, 2], [], [3], [4, 5, 6]]) { try file.write($0, at: 0) } == 6)
    #expect(try file.read([1, 0, 4, 10]) == [1, 2, 3, 4, 5, 6])
    #expect(try file.read([2], at: 3) == [4, 5])
    #expect(try file.read([2], at: 5) == [6])
    #expect(try file.read([2], at: 6) == [])
    #expect(try file.read([2], at: 1 << 40) == [])
    #expect(try file.status().size == 6)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func overwritesInPlaceAndFillsGapsWithZeros(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abcdef") }
    let file = try root.file("f", .writing)
    #expect(try file.write("XY", at: 2) == 2)
    #expect(try file.write("Z", at: 8) == 1)
    #expect(try file.read([100]) == Array("abXYef\0\0Z".utf8))
    // No bytes are written nowhere: the file does not grow.
    #expect(try file.write("", at: 100) == 0)
    #expect(try file.status().size == 9)
  }

  /// Across whatever pieces a file system stores bytes in.
  @Test(arguments: TestedFileSystem.allCases)
  func largeFilesKeepTheirBytes(_ system: TestedFileSystem) throws {
    let root = try system.root()
    let file = try root.file("f", .creating)
    var expected = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    #expect(try withBuffers([expected]) { try file.write($0, at: 0) } == expected.count)
    let patch = [UInt8](repeating: 7, count: 131_073)
    #expect(try withBuffers([patch]) { try file.write($0, at: 65_535) } == patch.count)
    expected.replaceSubrange(65_535..<65_535 + patch.count, with: patch)
    #expect(try file.read([300_001]) == expected)
    try file.setSize(131_072)
    try file.setSize(200_000)
    expected = expected[..<131_072] + [UInt8](repeating: 0, count: 68_928)
    #expect(try file.read([65_537, 300_001]) == expected)
    #expect(try withBuffers([[9]]) { try file.write($0, at: 199_999) } == 1)
    #expect(try file.read([10], at: 199_998) == [0, 9])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func appendingGoesToTheEnd(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abc") }
    let file = try root.file("f", .writing)
    let other = try root.file("f", .writing)
    #expect(try file.append("de") == (2, 5))
    try other.write("x", at: 9)
    #expect(try file.append("f") == (1, 11))
    #expect(try other.read([20]) == Array("abcde\0\0\0\0xf".utf8))
  }

  @Test(arguments: TestedFileSystem.allCases)
  func sizesAreSetAndSpaceIsAllocated(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abcdef") }
    let file = try root.file("f", .writing)
    try file.setSize(3)
    #expect(try file.text() == "abc")
    try file.setSize(5)
    #expect(try file.text() == "abc\0\0")
    try file.allocate(at: 1, count: 2)
    #expect(try file.status().size == 5)
    try file.allocate(at: 4, count: 4)
    #expect(try file.text() == "abc\0\0\0\0\0")
    try file.advise(at: 0, count: 100, .sequential)
    try file.synchronize(contentsOnly: true)
    try file.synchronize(contentsOnly: false)
    #expect(throws: WASI.Errno.self) { try file.setSize(.max) }
    #expect(throws: WASI.Errno.self) { try file.allocate(at: .max, count: .max) }
    #expect(throws: WASI.Errno.self) { try file.write("x", at: .max) }
    #expect(throws: WASI.Errno.self) { try file.write("xy", at: 1 << 63 - 1) }
    #expect(try file.status().size == 8)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func openingFollowsItsOptions(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
      try $0.createSymbolicLink("l", to: Array("f".utf8))
    }
    #expect(throws: WASI.Errno.noEntry) { try root.open("none", .writing) }
    #expect(throws: WASI.Errno.exists) { try root.open("f", OpenOptions(isWritable: true, creates: true, isExclusive: true)) }
    #expect(throws: WASI.Errno.exists) { try root.open("d", OpenOptions(isWritable: true, creates: true, isExclusive: true)) }
    #expect(throws: WASI.Errno.exists) { try root.open("l", OpenOptions(isWritable: true, creates: true, isExclusive: true)) }
    #expect(throws: WASI.Errno.notDirectory) { try root.open("f", .directory) }
    #expect(throws: WASI.Errno.isDirectory) { try root.open("d", .writing) }
    #expect(throws: WASI.Errno.isDirectory) { try root.open("d", .creating) }
    #expect(throws: WASI.Errno.tooManyLinks) { try root.open("l", .reading) }
    #expect(throws: WASI.Errno.tooManyLinks) { try root.open("l", .creating) }
    #expect(try root.text("f") == "abc")
    #expect(try root.file("f", .creating).text() == "abc")
    #expect(try root.file("f", OpenOptions(isReadable: true, isWritable: true, truncates: true)).text() == "")
    #expect(try root.file("new", OpenOptions(isWritable: true, creates: true, isExclusive: true)).status().size == 0)
    #expect(try root.names() == ["d", "f", "l", "new"])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func doesOnlyWhatItWasOpenedFor(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abc") }
    let reading = try root.file("f")
    #expect(throws: WASI.Errno.badDescriptor) { try reading.write("x") }
    #expect(throws: WASI.Errno.badDescriptor) { try reading.append("x") }
    #expect(throws: WASI.Errno.self) { try reading.setSize(0) }
    #expect(throws: WASI.Errno.badDescriptor) { try reading.allocate(at: 0, count: 10) }
    let writing = try root.file("f", OpenOptions(isWritable: true))
    #expect(throws: WASI.Errno.badDescriptor) { try writing.read([1]) }
    #expect(try reading.text() == "abc")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func removedFilesLiveWhileTheyAreOpen(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abc") }
    let file = try root.file("f", .writing)
    try root.removeFile("f")
    #expect(throws: WASI.Errno.noEntry) { try root.status(of: "f") }
    #expect(try file.append("def").end == 6)
    #expect(try file.text() == "abcdef")
    #expect(try file.status().linkCount == 0)
    try root.put("f", "new")
    #expect(try root.status(of: "f").inode != file.status().inode)
    #expect(try file.text() == "abcdef")
  }
}
