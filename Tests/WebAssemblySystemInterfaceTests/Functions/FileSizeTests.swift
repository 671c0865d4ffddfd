import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_filestat_set_size`, `fd_allocate`, `fd_advise`, `fd_sync`, `fd_datasync`.
struct FileSizeTests {
  @Test(arguments: TestedFileSystem.allCases)
  func filesAreCutAndGrown(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abcdef") }
    let file = try guest.openFile("f")
    try guest.seek(file, 4, .start)
    try guest.perform("fd_filestat_set_size", file, 3)
    #expect(try guest.fileStatus(file).size == 3)
    // The position stays, after the end now.
    #expect(try guest.position(file) == 4)
    #expect(try guest.text(file) == "")
    try guest.perform("fd_filestat_set_size", file, 6)
    #expect(try guest.text(file) == "\0\0")
    #expect(try guest.text(of: "f") == "abc\0\0\0")
    try guest.perform("fd_filestat_set_size", file, 0)
    #expect(try guest.text(of: "f") == "")
    for size in [1 << 63, .max] as [UInt64] {
      #expect(throws: WASI.Errno.self) { try guest.perform("fd_filestat_set_size", file, size) }
    }
    #expect(try guest.fileStatus(file).size == 0)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func spaceIsMade(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind) { try $0.put("f", "abcdef") }
    let file = try guest.openFile("f")
    try guest.perform("fd_allocate", file, 2, 3)
    #expect(try guest.text(of: "f") == "abcdef")
    try guest.perform("fd_allocate", file, 4, 4)
    #expect(try guest.text(of: "f") == "abcdef\0\0")
    try guest.perform("fd_allocate", file, 10, 1)
    #expect(try guest.text(of: "f") == "abcdef\0\0\0\0\0")
    #expect(try guest.position(file) == 0)
    #expect(throws: WASI.Errno.invalid) { try guest.perform("fd_allocate", file, 0, 0) }
    #expect(throws: WASI.Errno.fileTooLarge) { try guest.perform("fd_allocate", file, .max, 1) }
    #expect(throws: WASI.Errno.fileTooLarge) { try guest.perform("fd_allocate", file, 1, .max) }
    for (offset, count) in [(1 << 63 - 1, 1), (0, 1 << 63 - 1), (1 << 63, 1)] as [(UInt64, UInt64)] {
      #expect(throws: WASI.Errno.self) { try guest.perform("fd_allocate", file, offset, count) }
    }
    #expect(try guest.fileStatus(file).size == 11)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func adviceChangesNothing(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.openFile("f")
    for advice in 0...5 as ClosedRange<UInt64> {
      try guest.perform("fd_advise", file, 0, 0, advice)
      try guest.perform("fd_advise", file, 3, 1 << 40, advice)
    }
    for advice in [6, 255, 0xFFFF_FFFF] as [UInt64] {
      #expect(throws: WASI.Errno.invalid) { try guest.perform("fd_advise", file, 0, 0, advice) }
    }
    // It has 8 bits.
    try guest.perform("fd_advise", file, 0, 0, 0x100)
    #expect(try guest.text(file) == "text")
  }

  @Test(arguments: TestedFileSystem.allCases)
  func whatIsWrittenReachesTheDevice(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.openFile("f")
    for descriptor in [file, try guest.openDirectory("d"), 3] {
      try guest.perform("fd_sync", descriptor)
      try guest.perform("fd_datasync", descriptor)
    }
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_sync", 9) }
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_datasync", 9) }
  }

  /// A file that is open only to be read is not changed, also where all rights to it are there.
  @Test(arguments: TestedFileSystem.allCases)
  func readersChangeNothing(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.open("f", rights: .reading)
    #expect(throws: WASI.Errno.notCapable) { try guest.perform("fd_filestat_set_size", file, 0) }
    #expect(throws: WASI.Errno.notCapable) { try guest.perform("fd_allocate", file, 0, 100) }
    #expect(throws: WASI.Errno.notCapable) { try guest.write("x", file) }
    #expect(throws: WASI.Errno.notCapable) { try guest.write("x", file, at: 0) }
    // Who may only allocate may not write.
    let allocating = try guest.open("f", rights: .fdAllocate)
    try guest.perform("fd_allocate", allocating, 0, 6)
    #expect(throws: WASI.Errno.notCapable) { try guest.write("x", allocating) }
    #expect(throws: WASI.Errno.notCapable) { _ = try guest.text(allocating) }
    #expect(try guest.text(of: "f") == "text\0\0")
  }
}
