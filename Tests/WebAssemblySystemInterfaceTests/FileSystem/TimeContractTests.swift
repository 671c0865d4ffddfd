import Testing
import WebAssemblySystemInterface

/// What every file system knows of files besides their bytes.
struct TimeContractTests {
  @Test(arguments: TestedFileSystem.allCases)
  func timesAreSetOneByOne(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
      try $0.createSymbolicLink("l", to: Array("f".utf8))
    }
    let second: UInt64 = 1_000_000_000
    for name in ["f", "d", "l"] as [FileName] {
      try root.setTimes(of: name, access: .time(5 * second), modification: .time(7 * second))
      try root.setTimes(of: name, access: .time(9 * second), modification: nil)
      var status = try root.status(of: name)
      #expect(status.accessTime == 9 * second && status.modificationTime == 7 * second)
      try root.setTimes(of: name, access: nil, modification: .now)
      status = try root.status(of: name)
      #expect(status.accessTime == 9 * second && status.modificationTime > 1_000_000 * second)
    }
    // The link's own were set, not those of the file.
    try root.setTimes(of: "l", access: .time(second), modification: .time(second))
    #expect(try root.status(of: "f").accessTime == 9 * second)
    #expect(throws: WASI.Errno.noEntry) { try root.setTimes(of: "none", access: .now, modification: nil) }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func whatIsOpenHasTimes(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
    }
    let second: UInt64 = 1_000_000_000
    let file = try root.file("f")
    try file.setTimes(access: .time(3 * second), modification: .time(4 * second))
    #expect(try file.status().modificationTime == 4 * second)
    #expect(try root.status(of: "f").modificationTime == 4 * second)
    #expect(try file.text() == "abc")
    let directory = try root.directory("d")
    try directory.setTimes(access: nil, modification: .time(4 * second))
    #expect(try root.status(of: "d").modificationTime == 4 * second)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func changesAreDated(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.createDirectory("d")
    }
    for name in ["f", "d"] as [FileName] { try root.setTimes(of: name, access: .time(1), modification: .time(1)) }
    try root.file("f", .writing).append("x")
    try root.directory("d").put("x", "")
    #expect(try root.status(of: "f").modificationTime > 1 << 50)
    #expect(try root.status(of: "d").modificationTime > 1 << 50)
    #expect(try root.status(of: "f").changeTime > 1 << 50)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func numbersIdentifyNodes(_ system: TestedFileSystem) throws {
    let root = try system.root {
      try $0.put("f", "abc")
      try $0.put("g", "abc")
      try $0.createDirectory("d")
    }
    let names = ["f", "g", "d"] as [FileName]
    #expect(try Set(names.map { try root.status(of: $0).inode }).count == 3)
    #expect(try root.file("f").status().inode == root.status(of: "f").inode)
    #expect(try root.directory("d").status().inode == root.status(of: "d").inode)
    #expect(try root.directory("d").status().device == root.status(of: "d").device)
    #expect(try root.reopen().status().inode == root.status().inode)
    // A directory stays the same one when something in it changes.
    let inode = try root.status(of: "d").inode
    try root.directory("d").put("x", "")
    #expect(try root.status(of: "d").inode == inode)
    #expect(try root.entries().first { $0.name == "d" }?.inode == inode)
  }
}
