import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_renumber` and `fd_close`, of all kinds of descriptors.
struct RenumberTests {
  @Test(arguments: TestedFileSystem.allCases)
  func everythingMovesAlong(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let (file, other) = (try guest.openFile("f", flags: .append), try guest.openFile("d/g"))
    #expect(try guest.text(file, count: 2) == "te")
    let status = try guest.descriptorStatus(file)
    try guest.perform("fd_renumber", file, other)
    #expect(try guest.descriptorStatus(other) == status)
    #expect(try guest.position(other) == 2)
    #expect(try guest.text(other) == "xt")
    #expect(throws: WASI.Errno.badDescriptor) { _ = try guest.text(file) }
    // The number that is free is used again.
    #expect(try guest.open("f") == file)
  }

  /// Onto anything that is open: a stream, what was given, a directory.
  @Test(arguments: [0, 1, 2, 3, 5] as [UInt64])
  func ontoAnythingThatIsOpen(_ number: UInt64) throws {
    let guest = try CallingGuest(filled: .memory)
    #expect(try guest.openFile("f") == 4)
    #expect(try guest.openDirectory("d") == 5)
    try guest.perform("fd_renumber", 4, number)
    #expect(try guest.text(number) == "text")
    #expect(try guest.descriptorStatus(number).type == 4)
    #expect(throws: WASI.Errno.badDescriptor) { try guest.close(4) }
    // The directory that it has replaced is none any more.
    #expect(throws: WASI.Errno.notDirectory) { _ = try guest.listing(number) }
  }

  @Test func anythingMoves() throws {
    let output = OutputBuffer()
    let system = MemoryFileSystem()
    let guest = try CallingGuest(WASI(standardOutput: .buffer(output), directories: [.init("/", system)]), system: system)
    let file = try guest.openFile("f", .create)
    try guest.perform("fd_renumber", 1, file)
    try guest.write("to the stream", file)
    #expect(output.text == "to the stream")
    #expect(system.contents(of: "f") == [])
    try guest.perform("fd_renumber", 3, 0)
    try guest.createDirectory("d", in: 0)
    #expect(throws: WASI.Errno.badDescriptor) { try guest.createDirectory("e", in: 3) }
    try guest.perform("fd_prestat_get", 0, 64)
  }

  @Test func bothMustBeOpen() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.openFile("f")
    for number in [5, 1000, 0x7FFF_FFFF, 0xFFFF_FFFF] as [UInt64] {
      #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_renumber", file, number) }
      #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_renumber", number, file) }
      #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_renumber", number, number) }
    }
    try guest.perform("fd_renumber", file, file)
    #expect(try guest.text(file) == "text")
    try guest.close(file)
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_renumber", file, file) }
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_renumber", 3, file) }
    #expect(try guest.fileStatus(of: "f").size == 4)
  }

  @Test func everythingCanBeClosedOnce() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.openFile("f")
    let directory = try guest.openDirectory("d")
    for number in [0, 1, 2, 3, file, directory] {
      try guest.close(number)
      #expect(throws: WASI.Errno.badDescriptor) { try guest.close(number) }
      #expect(throws: WASI.Errno.badDescriptor) { _ = try guest.descriptorStatus(number) }
    }
  }

  /// What is opened in a directory does not need it.
  @Test(arguments: TestedFileSystem.allCases)
  func closingADirectoryLeavesWhatWasOpenedInIt(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let directory = try guest.openDirectory("d")
    let file = try guest.open("g", in: directory)
    try guest.close(directory)
    try guest.close(3)
    #expect(try guest.text(file) == "in d")
  }
}
