import Testing
import WebAssemblySystemInterface

/// What every file system does when a directory is read.
struct ListingContractTests {
  @Test(arguments: TestedFileSystem.allCases)
  func entriesSayWhatStandsThere(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
      try $0.createSymbolicLink("l", to: [65])
    }
    try root.put("g", "")
    let entries = try root.entries()
    #expect(Set(entries.map(\.name)) == ["f", "d", "l", "g"])
    for entry in entries {
      let status = try root.status(of: entry.name)
      #expect(entry.inode == status.inode && entry.type == status.type)
      #expect(entry.cookie != 0 && entry.cookie < .max - 15)
    }
    #expect(Set(entries.map(\.cookie)).count == 4)
  }

  @Test(arguments: TestedFileSystem.allCases, [1, 2, 7, 100])
  func anyPieceGivesAllEntriesOnce(_ system: TestedFileSystem, _ pieces: Int) throws {
    func name(_ index: Int) -> FileName { FileName("file\(index)".utf8)! }
    let root = try system.root { root in for index in 0..<50 { try root.put(name(index), "") } }
    for index in 50..<60 { try root.put(name(index), "") }
    #expect(try root.names(pieces: pieces) == (0..<60).map { "file\($0)" }.sorted())
    // What is read again from the same place is the same.
    let entries = try root.entries()
    var again: [DirectoryEntry] = []
    try root.forEachEntry(after: entries[20].cookie) { entry in
      again.append(entry)
      return true
    }
    #expect(again == Array(entries[21...]))
  }

  /// Entries that are there all the time come once, whatever is made, changed and removed meanwhile.
  @Test(arguments: TestedFileSystem.allCases, [1, 3, 10])
  func listingsSurviveChanges(_ system: TestedFileSystem, _ pieces: Int) throws {
    func name(_ index: Int) -> FileName { FileName("file\(index)".utf8)! }
    let root = try system.root { root in for index in 0..<100 { try root.put(name(index), "") } }
    for index in 100..<120 { try root.put(name(index), "") }
    let listed = try root.reopen()
    var seen: [FileName] = []
    var cookie: UInt64 = 0
    var round = 0
    while true {
      var count = 0
      try listed.forEachEntry(after: cookie) { entry in
        count += 1
        seen.append(entry.name)
        cookie = entry.cookie
        return count < pieces
      }
      guard count > 0 else { break }
      // One of three is removed, one changed.
      if round < 40 {
        try root.removeFile(name(round * 3))
        try root.put(name(round * 3 + 1), "changed")
        try root.put(FileName("new\(round)".utf8)!, "")
      }
      round += 1
    }
    for index in 0..<120 where index % 3 != 0 {
      #expect(seen.count { $0 == name(index) } == 1, "\(index)")
    }
    #expect(Set(seen).count == seen.count)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func everythingIsRemovedWhileItIsListed(_ system: TestedFileSystem) throws {
    func name(_ index: Int) -> FileName { FileName("file\(index)".utf8)! }
    let root = try system.root { root in for index in 0..<200 { try root.put(name(index), "") } }
    for index in 200..<220 { try root.put(name(index), "") }
    let listed = try root.reopen()
    #expect(try root.removeFiles(listedBy: listed, pieces: 16) == 220)
    #expect(try root.names() == [])
  }

  @Test(arguments: TestedFileSystem.allCases)
  func aPlaceAfterTheEndHasNothing(_ system: TestedFileSystem) throws {
    let root = try system.root { try $0.put("f", "abc") }
    let last = try #require(try root.entries().last)
    var count = 0
    func list(after cookie: UInt64) throws {
      try root.forEachEntry(after: cookie) { _ in
        count += 1
        return true
      }
    }
    try list(after: last.cookie)
    #expect(count == 0)
    // Of what is no entry's, a host may say so.
    for cookie in [1 << 62, .max - 16] as [UInt64] {
      do { try list(after: cookie) } catch WASI.Errno.invalid {}
    }
    #expect(count <= 2)
  }
}
