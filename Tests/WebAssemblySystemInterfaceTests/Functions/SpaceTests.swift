import Testing
import WebAssembly
import WebAssemblySystemInterface

/// What a guest gets when a file system in memory is full.
struct SpaceTests {
  private func guest(_ limits: MemoryFileSystem.Limits) throws -> (CallingGuest, MemoryFileSystem) {
    let system = MemoryFileSystem(limits: limits)
    return (try CallingGuest(WASI(directories: [.init("/", system)]), system: system), system)
  }

  @Test func aFullFileSystemTakesPartsThenNothing() throws {
    let (guest, system) = try guest(.init(bytes: 10_000))
    let file = try guest.openFile("f", .create)
    let text = String(repeating: "x", count: 4000)
    var written = 0
    let error = try errorNumber { while true { written += try guest.write(text, file) } }
    #expect(error == .noSpace)
    // All that there was room for was taken, and the position is after it.
    #expect(written > 8000 && written <= 10_000)
    #expect(system.contents(of: "f")?.count == written)
    #expect(try guest.position(file) == UInt64(written))
    #expect(throws: WASI.Errno.noSpace) { try guest.write("x", file) }
    #expect(throws: WASI.Errno.noSpace) { try guest.write("x", file, at: UInt64(written)) }
    #expect(throws: WASI.Errno.noSpace) { try guest.perform("fd_allocate", file, 0, UInt64(written) + 1) }
    #expect(throws: WASI.Errno.noSpace) { try guest.perform("fd_filestat_set_size", file, UInt64(written) + 1) }
    #expect(throws: WASI.Errno.noSpace) { try guest.createDirectory("d") }
    #expect(throws: WASI.Errno.noSpace) { try guest.open("g", .create) }
    #expect(throws: WASI.Errno.noSpace) { try guest.link(text: "f", at: "l") }
    #expect(throws: WASI.Errno.noSpace) { try guest.link("f", to: "g") }
    // What is there can be overwritten and read, and given back.
    #expect(try guest.write("y", file, at: 0) == 1)
    #expect(try guest.text(file, count: 2, at: 0) == "yx")
    try guest.perform("fd_filestat_set_size", file, 10)
    try guest.createDirectory("d")
    #expect(try guest.write("z", file, at: 10) == 1)
    #expect(system.files == ["f": Array("yxxxxxxxxxz".utf8)])
  }

  /// What was removed takes room until it is closed.
  @Test func roomComesBackWhenAFileIsClosed() throws {
    let (guest, _) = try guest(.init(bytes: 10_000))
    let file = try guest.openFile("f", .create)
    try guest.perform("fd_filestat_set_size", file, 8000)
    try guest.removeFile("f")
    let next = try guest.openFile("g", .create)
    #expect(throws: WASI.Errno.noSpace) { try guest.perform("fd_filestat_set_size", next, 8000) }
    try guest.perform("fd_renumber", next, file)
    try guest.perform("fd_filestat_set_size", file, 8000)
  }

  @Test func nodesAndDepthAreLimited() throws {
    let (guest, _) = try guest(.init(nodes: 3, depth: 2))
    try guest.createDirectory("d")
    try guest.createDirectory("d/d")
    #expect(throws: WASI.Errno.nameTooLong) { try guest.createDirectory("d/d/d") }
    try guest.make("d/d/f")
    for number in 0..<3 { #expect(throws: WASI.Errno.noSpace) { try guest.make("f\(number)") } }
    // A second name is no node.
    try guest.link("d/d/f", to: "f")
  }
}
