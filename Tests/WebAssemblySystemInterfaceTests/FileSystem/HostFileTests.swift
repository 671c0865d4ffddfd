#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// Regular files of the host's.
  @Suite struct HostFileTests {
    let folder: TemporaryDirectory
    let root: any OpenDirectory
    private let both = OpenOptions(isReadable: true, isWritable: true)

    init() throws {
      folder = try TemporaryDirectory()
      root = try folder.opened()
      try folder.makeFile("file", "0123456789")
    }

    @Test func buffersAreFilledInOrder() throws {
      let file = try root.file("file")
      #expect(try file.read([1, 0, 2, 3], at: 2) == Array("234567".utf8))
      #expect(try file.read([4, 4], at: 8) == Array("89".utf8))
      #expect(try file.read([4], at: 10) == [])
      #expect(try file.read([4], at: 1 << 60) == [])
      #expect(try file.read([], at: 0) == [])
      #expect(try file.read([0, 0], at: 0) == [])
    }

    /// Empty ones take no place in what the system is handed.
    @Test func longListsAreUsedInPart() throws {
      let file = try root.file("file", both)
      let sizes = [Int](repeating: 0, count: 2000) + [1, 2]
      #expect(try file.read(sizes, at: 0) == Array("012".utf8))
      let many = try file.write([String](repeating: "ab", count: 1000), at: 0)
      #expect(many > 0 && many % 2 == 0)
      #expect(try file.read([4], at: UInt64(many) - 4) == Array("abab".utf8))
    }

    @Test func betweenTheEndAndTheOffsetAreZeros() throws {
      let file = try root.file("file", both)
      #expect(try file.write(["x", "", "yz"], at: 12) == 3)
      #expect(folder.contents("file") == "0123456789\0\0xyz")
    }

    @Test func appendingFindsTheEndAndLeavesOffsetsAlone() throws {
      let file = try root.file("file", both)
      let other = try root.file("file", both)
      #expect(try file.append("ab") == (2, 12))
      try other.append("cde")
      #expect(try file.append("f") == (1, 16))
      #expect(try file.write(["X"], at: 0) == 1)
      #expect(try file.append("g") == (1, 17))
      #expect(folder.contents("file") == "X123456789abcdefg")
    }

    @Test func whatWasNotAskedForIsRefused() throws {
      #expect(throws: WASI.Errno.badDescriptor) { try root.file("file").write(["x"], at: 0) }
      #expect(throws: WASI.Errno.badDescriptor) { try root.file("file", OpenOptions(isWritable: true)).text() }
    }

    @Test func numbersTooLargeForTheSystemAreErrors() throws {
      let file = try root.file("file", both)
      let tooLarge: [UInt64] = [1 << 63, .max]
      for number in tooLarge {
        #expect(throws: WASI.Errno.invalid) { try file.read([1], at: number) }
        #expect(throws: WASI.Errno.invalid) { try file.write(["x"], at: number) }
        #expect(throws: WASI.Errno.invalid) { try file.setSize(number) }
        #expect(throws: WASI.Errno.invalid) { try file.allocate(at: number, count: 1) }
        #expect(throws: WASI.Errno.invalid) { try file.allocate(at: 0, count: number) }
        #expect(throws: WASI.Errno.invalid) { try file.advise(at: number, count: 0, .normal) }
        #expect(throws: WASI.Errno.invalid) { try file.advise(at: 0, count: number, .normal) }
      }
      #expect(throws: WASI.Errno.self) { try file.write(["xy"], at: (1 << 63) - 1) }
      #expect(throws: WASI.Errno.self) { try file.allocate(at: (1 << 63) - 1, count: (1 << 63) - 1) }
      #expect(folder.contents("file") == "0123456789")
    }

    @Test func sizes() throws {
      let file = try root.file("file", both)
      try file.setSize(4)
      #expect(folder.contents("file") == "0123")
      try file.setSize(6)
      #expect(folder.contents("file") == "0123\0\0")
      #expect(try file.status().size == 6)
    }

    @Test func truncatingNeedsNoRightToWrite() throws {
      let file = try root.file("file", OpenOptions(isReadable: true, truncates: true))
      #expect(folder.contents("file") == "")
      #expect(try file.text() == "")
      try folder.makeFile("file", "again")
      _ = try root.file("file", OpenOptions(truncates: true))
      #expect(folder.contents("file") == "")
    }

    #if os(Linux)
      @Test func spaceIsMade() throws {
        let file = try root.file("file", both)
        try file.allocate(at: 4, count: 2)
        #expect(try file.status().size == 10)
        try file.allocate(at: 8, count: 100)
        #expect(try file.status().size == 108)
        #expect(folder.contents("file") == "0123456789" + String(repeating: "\0", count: 98))
        #expect(throws: WASI.Errno.invalid) { try file.allocate(at: 0, count: 0) }
      }
    #endif

    @Test func adviceChangesNothing() throws {
      let file = try root.file("file", both)
      for advice in [FileAdvice.normal, .sequential, .random, .willNeed, .doNotNeed, .noReuse] {
        try file.advise(at: 0, count: 10, advice)
      }
      #expect(try file.text() == "0123456789")
    }

    @Test func everyOptionOpens() throws {
      let file = try root.file(
        "file", OpenOptions(isReadable: true, isWritable: true, synchronizesContents: true, synchronizes: true))
      try file.write(["x"], at: 0)
      try file.synchronize(contentsOnly: true)
      try file.synchronize(contentsOnly: false)
      #expect(throws: WASI.Errno.notDirectory) { try root.file("file", OpenOptions(isReadable: true, isDirectory: true)) }
      #expect(throws: WASI.Errno.exists) { try root.file("file", OpenOptions(creates: true, isExclusive: true)) }
      #expect(throws: WASI.Errno.noEntry) { try root.file("none") }
      #expect(folder.contents("file") == "x123456789")
    }

    @Test func whatIsKnown() throws {
      let name: FileName = "file"
      let file = try root.file("file")
      try root.createLink("other", to: name, in: root)
      let status = try root.status(of: name)
      #expect(try file.status() == status)
      #expect(status.type == .regularFile && status.size == 10 && status.linkCount == 2)
      #expect(try root.status().device == status.device)
      try root.createSymbolicLink("link", to: Array("file".utf8))
      #expect(try root.status(of: "link").size == 4)
      #expect(try root.status(of: "link").inode != status.inode)
    }

    @Test func timesAreSetToTheNanosecond() throws {
      let name: FileName = "file"
      let file = try root.file("file", both)
      try file.setTimes(access: .time(1_234_567_890_123_456_789), modification: .time(5))
      #expect(try file.status().accessTime == 1_234_567_890_123_456_789)
      #expect(try file.status().modificationTime == 5)
      try root.setTimes(of: name, access: nil, modification: .time(7))
      #expect(try file.status().accessTime == 1_234_567_890_123_456_789)
      #expect(try file.status().modificationTime == 7)
      try root.setTimes(of: name, access: .now, modification: nil)
      #expect(try file.status().accessTime > 1_700_000_000_000_000_000)
      try root.setTimes(access: .time(8), modification: .time(9))
      #expect(try root.status().modificationTime == 9)
      // Further than any file system reaches; no trap in any case.
      try? file.setTimes(access: .time(.max), modification: .time(.max))
      _ = try file.status()
    }

    @Test func timesOfALinkAreItsOwn() throws {
      let link: FileName = "link"
      let before = try root.status(of: "file").modificationTime
      try root.createSymbolicLink(link, to: Array("file".utf8))
      try root.setTimes(of: link, access: nil, modification: .time(7))
      #expect(try root.status(of: link).modificationTime == 7)
      #expect(try root.status(of: "file").modificationTime == before)
    }
  }
#endif
