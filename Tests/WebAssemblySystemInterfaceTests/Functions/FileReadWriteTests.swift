import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_read`, `fd_write`, `fd_pread`, `fd_pwrite` on files.
struct FileReadWriteTests {
  @Test(arguments: TestedFileSystem.allCases)
  func positionMovesOnByWhatWasMoved(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abcdef") }
    let file = try guest.openFile("f")
    #expect(try guest.text(file, count: 2) == "ab")
    #expect(try guest.position(file) == 2)
    #expect(try guest.write("XY", file) == 2)
    #expect(try guest.position(file) == 4)
    #expect(try guest.text(file, count: 100) == "ef")
    #expect(try guest.position(file) == 6)
    #expect(try guest.text(file) == "")
    #expect(try guest.write("!", file) == 1)
    #expect(try guest.position(file) == 7)
    #expect(try guest.text(of: "f") == "abXYef!")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func offsetsLeaveThePosition(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abcdef") }
    let file = try guest.openFile("f")
    try guest.seek(file, 1, .start)
    #expect(try guest.text(file, count: 3, at: 2) == "cde")
    #expect(try guest.text(file, at: 6) == "")
    #expect(try guest.text(file, at: 1 << 40) == "")
    #expect(try guest.write("XY", file, at: 5) == 2)
    #expect(try guest.write("Z", file, at: 9) == 1)
    #expect(try guest.position(file) == 1)
    #expect(try guest.text(file) == "bcdeXY\0\0Z")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func appendingWritesAtTheEnd(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abc") }
    let file = try guest.openFile("f", flags: .append)
    let other = try guest.openFile("f")
    #expect(try guest.position(file) == 0)
    #expect(try guest.text(file, count: 1) == "a")
    #expect(try guest.write("d", file) == 1)
    #expect(try guest.position(file) == 4)
    // Where the end is now, not where it was.
    try guest.write("XYZ", other, at: 4)
    try guest.seek(file, 0, .start)
    #expect(try guest.write("!", file) == 1)
    #expect(try guest.position(file) == 8)
    // An offset is an offset, as POSIX has it.
    #expect(try guest.write("+", file, at: 1) == 1)
    #expect(try guest.position(file) == 8)
    #expect(try guest.text(of: "f") == "a+cdXYZ!")
    // The flag is the descriptor's, and can be taken away.
    try guest.perform("fd_fdstat_set_flags", file, 0)
    try guest.seek(file, 0, .start)
    #expect(try guest.write("A", file) == 1)
    #expect(try guest.position(file) == 1)
    try guest.perform("fd_fdstat_set_flags", file, GuestFlags.append.rawValue)
    #expect(try guest.write("?", file) == 1)
    #expect(try guest.text(of: "f") == "A+cdXYZ!?")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func listsAreUsedInOrder(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind)
    let file = try guest.openFile("f", .create)
    try guest.memory.write(Array("abcdefgh".utf8), at: 1024)
    // Parts may lie in each other, and be empty.
    try guest.putList([(1027, 2), (0, 0), (1024, 4), (65536, 0), (1031, 1)], at: 64)
    try guest.perform("fd_write", file, 64, 5, 16)
    #expect(try guest.result() == 7 as UInt32)
    try guest.perform("fd_pwrite", file, 64, 2, 8, 16)
    #expect(try guest.text(of: "f") == "deabcdh\0de")
    try guest.putList([(2000, 1), (0, 0), (3000, 20)], at: 64)
    try guest.fill(2000, count: 2)
    try guest.fill(3000, count: 20)
    try guest.perform("fd_pread", file, 64, 3, 0, 16)
    #expect(try guest.result() == 10 as UInt32)
    #expect(try guest.memory.bytes(at: 2000, count: 2) == [UInt8(ascii: "d"), 0xAA])
    // What was not read stays.
    #expect(try guest.memory.bytes(at: 3000, count: 11) == Array("eabcdh\0de".utf8) + [0xAA, 0xAA])
    // No buffers, and only empty ones.
    for count in [0, 1] as [UInt64] {
      try guest.putList([(0, 0)], at: 64)
      for (name, more) in [("fd_read", []), ("fd_write", []), ("fd_pread", [3]), ("fd_pwrite", [30])] as [(String, [UInt64])] {
        try guest.memory.store(UInt32(7), at: 16)
        try guest.perform(name, [file, 64, count] + more + [16])
        #expect(try guest.result() == 0 as UInt32)
      }
    }
    #expect(try guest.fileStatus(file).size == 10)
    #expect(try guest.position(file) == 7)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func onlyAThousandBuffersAreLookedAt(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind)
    let file = try guest.openFile("f", .create)
    try guest.putList([(address: UInt32, count: UInt32)](repeating: (1024, 1), count: 1025), at: 32768)
    try guest.perform("fd_write", file, 32768, 1025, 16)
    // Of these, the host's system takes fewer at once.
    let count = try guest.result()
    #expect(kind.readsFromHost ? count > 0 && count <= 1024 : count == 1024)
    try guest.perform("fd_pread", file, 32768, 1025, 0, 16)
    #expect(try guest.result() == count)
    #expect(try guest.fileStatus(file).size == count)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func hugeOffsetsWriteNothing(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abc") }
    let file = try guest.openFile("f")
    for offset in [1 << 63 - 1, 1 << 63, .max] as [UInt64] {
      #expect(throws: WASI.Errno.self) { try guest.write("xy", file, at: offset) }
    }
    // Where that cannot be counted any more, a host may say that it makes no sense.
    let error = try errorNumber { _ = try guest.text(file, at: 1 << 63 - 1) }
    #expect(error == nil || kind.readsFromHost && error == .invalid)
    // The position may be there, too.
    try guest.seek(file, .max, .start)
    #expect(throws: WASI.Errno.self) { try guest.write("xy", file) }
    #expect(try guest.position(file) == 1 << 63 - 1)
    #expect(try guest.text(of: "f") == "abc")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func descriptorsOfOneFileHaveTheirOwnPositions(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abcdef") }
    let (first, second) = (try guest.openFile("f"), try guest.openFile("f"))
    #expect(try guest.text(first, count: 4) == "abcd")
    #expect(try guest.text(second, count: 2) == "ab")
    try guest.close(first)
    #expect(try guest.text(second, count: 2) == "cd")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func aRemovedFileIsStillThere(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind)
    let file = try guest.openFile("f", [.create, .exclusive])
    try guest.write("text", file)
    try guest.removeFile("f")
    #expect(try guest.text(file, at: 0) == "text")
    #expect(try guest.fileStatus(file).linkCount == 0)
    #expect(throws: WASI.Errno.noEntry) { try guest.open("f") }
  }
}
