import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_filestat_get`, `path_filestat_get`, `fd_filestat_set_times`, `path_filestat_set_times`.
struct FileStatusTests {
  @Test(arguments: TestedFileSystem.allCases)
  func statusTellsWhatStandsThere(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.fileStatus(of: "f")
    #expect(file.type == 4 && file.size == 4 && file.linkCount == 1)
    #expect(try guest.fileStatus(guest.open("f")) == file)
    let directory = try guest.fileStatus(of: "d")
    #expect(directory.type == 3)
    #expect(try guest.fileStatus(guest.openDirectory("d")) == directory)
    let link = try guest.fileStatus(of: "lf")
    #expect(link.type == 7 && link.size == 1)
    #expect(try guest.fileStatus(of: "lf", follows: true) == file)
    #expect(try guest.fileStatus(of: "ld", follows: true) == directory)
    #expect(try guest.fileStatus(of: "ld/") == directory)
    #expect(try guest.fileStatus(of: ".") == guest.fileStatus(3))
    #expect(Set([file.inode, directory.inode, link.inode, try guest.fileStatus(3).inode]).count == 4)
    #expect(file.device == directory.device)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func namesOfOneFileAreOneFile(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind)
    try guest.make("f", "text")
    try guest.createDirectory("d")
    try guest.link("f", to: "d/h")
    let status = try guest.fileStatus(of: "f")
    #expect(status.linkCount == 2)
    #expect(try guest.fileStatus(of: "d/h") == status)
    try guest.removeFile("f")
    #expect(try guest.fileStatus(of: "d/h").linkCount == 1)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func errorsOfLooking(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let cases: [(String, Bool, WASI.Errno)] = [
      ("none", false, .noEntry), ("none/", false, .noEntry), ("f/", false, .notDirectory), ("lf/", false, .notDirectory),
      ("f/.", false, .notDirectory), ("ln", true, .noEntry), ("ln/", false, .noEntry), ("loop", true, .tooManyLinks),
      ("loop/", false, .tooManyLinks), ("..", false, .notPermitted), ("d/../..", true, .notPermitted),
      ("/f", false, .notPermitted), ("", true, .noEntry), ("d/g/h", false, .notDirectory),
    ]
    for (path, follows, error) in cases {
      #expect(try errorNumber { _ = try guest.fileStatus(of: path, follows: follows) } == error, "\(path)")
      #expect(try guest.memory.bytes(at: CallingGuest.structureAddress, count: 64) == [UInt8](repeating: 0xAA, count: 64))
      let times = try errorNumber { try guest.setTimes(of: path, .accessNow, follows: follows) }
      #expect(times == error, "\(path)")
    }
    for lookup in [2, 3, 0x8000_0000] as [UInt64] {
      let path = try guest.place("f")
      #expect(throws: WASI.Errno.invalid) { try guest.perform("path_filestat_get", [3, lookup] + path + [64]) }
      #expect(throws: WASI.Errno.invalid) { try guest.perform("path_filestat_set_times", [3, lookup] + path + [0, 0, 2]) }
    }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func timesAreSetOneByOne(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let second: UInt64 = 1_000_000_000
    let file = try guest.openFile("f")
    try guest.setTimes(file, access: 10 * second + 1, modification: 20 * second + 2, [.access, .modification])
    var status = try guest.fileStatus(file)
    #expect(status.accessTime == 10 * second + 1 && status.modificationTime == 20 * second + 2)
    #expect(try guest.fileStatus(of: "f") == status)
    try guest.setTimes(of: "f", access: 30 * second, modification: 40 * second, .modification)
    status = try guest.fileStatus(of: "f")
    #expect(status.accessTime == 10 * second + 1 && status.modificationTime == 40 * second)
    try guest.setTimes(of: "f", access: 50 * second, modification: 60 * second, .access)
    status = try guest.fileStatus(of: "f")
    #expect(status.accessTime == 50 * second && status.modificationTime == 40 * second)
    try guest.setTimes(of: "f", access: 70 * second, modification: 80 * second, [])
    #expect(try guest.fileStatus(of: "f").accessTime == 50 * second)
    try guest.setTimes(file, access: 1, modification: 90 * second, [.accessNow, .modification])
    status = try guest.fileStatus(file)
    #expect(status.accessTime > 1_000_000 * second && status.modificationTime == 90 * second)
    try guest.setTimes(file, access: 5 * second, [.access, .modificationNow])
    status = try guest.fileStatus(file)
    #expect(status.accessTime == 5 * second && status.modificationTime > 1_000_000 * second)
    // No time is too large to be set or refused.
    _ = try errorNumber { try guest.setTimes(file, access: .max, modification: .max, [.access, .modification]) }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func linksHaveTimesOfTheirOwn(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    try guest.setTimes(of: "f", modification: 1_000_000_000, .modification)
    try guest.setTimes(of: "lf", modification: 2_000_000_000, .modification)
    #expect(try guest.fileStatus(of: "lf").modificationTime == 2_000_000_000)
    #expect(try guest.fileStatus(of: "f").modificationTime == 1_000_000_000)
    #expect(try guest.linkText("lf") == "f")
    try guest.setTimes(of: "lf", modification: 3_000_000_000, .modification, follows: true)
    #expect(try guest.fileStatus(of: "lf").modificationTime == 2_000_000_000)
    #expect(try guest.fileStatus(of: "f").modificationTime == 3_000_000_000)
  }

  @Test(arguments: TestedFileSystem.allCases, ["d", "d/", "ld/", ".", "d/.", "d/.."])
  func directoriesHaveTimes(_ kind: TestedFileSystem, _ path: String) throws {
    let guest = try CallingGuest(filled: kind)
    try guest.setTimes(of: path, modification: 1_000_000_000, .modification)
    #expect(try guest.fileStatus(of: path).modificationTime == 1_000_000_000)
    let directory = try guest.openDirectory(path)
    try guest.setTimes(directory, modification: 2_000_000_000, .modification)
    #expect(try guest.fileStatus(directory).modificationTime == 2_000_000_000)
  }

  @Test func flagsOfTimesMustMakeSense() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.openFile("f")
    let before = try guest.fileStatus(file)
    let path = try guest.place("f")
    for flags in [3, 12, 7, 13, 15, 16, 17, 0x8000, 0xFFFF_FFFF] as [UInt64] {
      #expect(throws: WASI.Errno.invalid) { try guest.perform("fd_filestat_set_times", file, 1, 1, flags) }
      #expect(throws: WASI.Errno.invalid) { try guest.perform("path_filestat_set_times", [3, 0] + path + [1, 1, flags]) }
    }
    #expect(try guest.fileStatus(file) == before)
    // They have 16 bits.
    try guest.perform("fd_filestat_set_times", file, 7, 1, 0x1_0001)
    #expect(try guest.fileStatus(file).accessTime == 7)
  }

  @Test func streamsHaveNoTimes() throws {
    let guest = try CallingGuest(filled: .memory)
    #expect(throws: WASI.Errno.notSupported) { try guest.setTimes(1, .accessNow) }
    let status = try guest.fileStatus(1)
    #expect(status.type == 0 && status.size == 0 && status.inode == 0)
  }
}
