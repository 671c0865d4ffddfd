import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Limits of what a guest may take by system calls.
struct SystemLimitTests {
  private func limits(_ change: (inout WASI.Limits) -> Void) -> WASI.Limits {
    var limits = WASI.Limits()
    change(&limits)
    return limits
  }

  @Test(arguments: TestedFileSystem.allCases)
  func descriptorsAreLimited(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind, limits: limits { $0.openDescriptors = 6 })
    #expect(try guest.open("f") == 4)
    #expect(try guest.openDirectory("d") == 5)
    #expect(throws: WASI.Errno.tooManyOpenFiles) { try guest.open("f") }
    // Nothing is made that cannot be opened.
    #expect(throws: WASI.Errno.tooManyOpenFiles) { try guest.open("n", .create) }
    #expect(throws: WASI.Errno.tooManyOpenFiles) { try guest.open("f", .truncate, rights: .file) }
    #expect(throws: WASI.Errno.noEntry) { try guest.fileStatus(of: "n") }
    #expect(try guest.fileStatus(of: "f").size == 4)
    try guest.close(4)
    #expect(try guest.open("n", .create) == 4)
    try guest.close(1)
    #expect(try guest.open("f") == 1)
  }

  /// Many, and none is lost.
  @Test func thousandDescriptorsAreOpen() throws {
    let guest = try CallingGuest(filled: .memory)
    for number in 4..<1024 as Range<UInt64> { #expect(try guest.open("f") == number) }
    #expect(throws: WASI.Errno.tooManyOpenFiles) { try guest.open("f") }
    try guest.close(500)
    #expect(try guest.text(1023) == "text")
    #expect(try guest.open("d") == 500)
  }

  /// What is given is given, also beyond the limit.
  @Test func whatIsGivenIsNotLimited() throws {
    let directories = (0..<3).map { WASI.Directory("/\($0)", MemoryFileSystem()) }
    let guest = try CallingGuest(WASI(directories: directories, limits: limits { $0.openDescriptors = 0 }))
    for number in 3..<6 as Range<UInt64> { try guest.createDirectory("d", in: number) }
    #expect(throws: WASI.Errno.tooManyOpenFiles) { try guest.openDirectory("d") }
  }

  @Test func pathsAreLimited() throws {
    let guest = try CallingGuest(filled: .memory, limits: limits { $0.pathLength = 8 })
    #expect(try guest.fileStatus(of: "./././/f").type == 4)
    #expect(throws: WASI.Errno.nameTooLong) { try guest.fileStatus(of: "././././f") }
    #expect(throws: WASI.Errno.nameTooLong) { try guest.link(text: "123456789", at: "n") }
    try guest.link(text: "12345678", at: "n")
    // The text of a link, which others have made, may be longer.
    try guest.root.createSymbolicLink("long", to: Array("d/../d/../f".utf8))
    #expect(try guest.text(of: "long") == "text")
  }

  /// Links do not make a path longer without end.
  @Test(arguments: TestedFileSystem.allCases)
  func pathsThatLinksMakeAreLimited(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind, limits: limits { $0.links = 1 << 30 })
    try guest.link(text: String(repeating: "e/../", count: 500) + "grow", at: "grow")
    try guest.link(text: "double/../double", at: "double")
    #expect(try errorNumber { _ = try guest.fileStatus(of: "double", follows: true) } == .nameTooLong)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func depthIsLimited(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind, limits: limits { $0.pathDepth = 4 })
    for depth in 1...4 { try guest.createDirectory(String(repeating: "d/", count: depth)) }
    try guest.make("d/d/d/d/f", "text")
    #expect(try guest.text(of: "d/d/d/d/f") == "text")
    #expect(try guest.text(of: "d/../d/d/../d/d/d/f") == "text")
    try guest.createDirectory("d/d/d/d/d")
    // Where the host resolves a path itself, nothing is held for the directories on the way.
    let error = try errorNumber { try guest.make("d/d/d/d/d/f") }
    #expect(error == .nameTooLong || kind.resolvesAtOnce && error == nil)
  }

  @Test(arguments: TestedFileSystem.allCases, [false, true])
  func linksAreLimited(_ kind: TestedFileSystem, isDirectory: Bool) throws {
    let guest = try CallingGuest(filled: kind, limits: limits { $0.links = 5 })
    try guest.link(text: isDirectory ? "d" : "f", at: "l1")
    for number in 2...6 { try guest.link(text: "l\(number - 1)", at: "l\(number)") }
    let end = isDirectory ? "/g" : ""
    #expect(try guest.text(of: "l5" + end) == (isDirectory ? "in d" : "text"))
    // Where the host resolves a path itself, its own limit holds, which is 40.
    let error = try errorNumber { _ = try guest.text(of: "l6" + end) }
    #expect(error == .tooManyLinks || kind.resolvesAtOnce && isDirectory && error == nil)
    #expect(throws: WASI.Errno.tooManyLinks) { _ = try guest.text(of: "loop" + end) }
  }

  @Test(arguments: TestedFileSystem.allCases)
  func transfersAreLimited(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind, limits: limits { $0.transferSize = 10 })
    let file = try guest.openFile("n", .create)
    #expect(try guest.write("0123456789abc", file) == 10)
    #expect(try guest.write("abcdefghijklm", file, at: 10) == 10)
    #expect(try guest.text(file, count: 10, at: 0) == "0123456789")
    #expect(try guest.text(file, count: 100, at: 5) == "56789abcde")
    try guest.seek(file, 0, .start)
    #expect(try guest.text(file, count: 100) == "0123456789")
    #expect(try guest.position(file) == 10)
    // Across the buffers of a list.
    try guest.putList([(20480, 7), (20490, 7), (20500, 7)], at: 64)
    try guest.perform("fd_pread", file, 64, 3, 0, 16)
    #expect(try guest.result() == 10 as UInt32)
    // A listing is cut off; an entry that never fits is the guest's to notice.
    #expect(try guest.listing().count == 10)
  }
}
