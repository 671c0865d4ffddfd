import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_seek`, `fd_tell`.
struct SeekTests {
  /// A seek from position 2 of a file of 4 bytes, and where it leads, or the error.
  struct Case: Sendable, CustomTestStringConvertible {
    let offset: Int64
    let whence: UInt64
    let position: UInt64?
    let error: WASI.Errno?

    init(_ offset: Int64, _ whence: UInt64, _ position: UInt64) {
      (self.offset, self.whence, self.position, error) = (offset, whence, position, nil)
    }

    init(_ offset: Int64, _ whence: UInt64, error: WASI.Errno) {
      (self.offset, self.whence, self.error, position) = (offset, whence, error, nil)
    }

    var testDescription: String { "\(offset) \(whence)" }
  }

  static let cases = [
    Case(0, 0, 0), Case(3, 0, 3), Case(100, 0, 100), Case(.max, 0, 1 << 63 - 1), Case(-1, 0, error: .invalid),
    Case(.min, 0, error: .invalid), Case(0, 1, 2), Case(1, 1, 3), Case(-2, 1, 0), Case(-3, 1, error: .invalid),
    Case(.max - 2, 1, 1 << 63 - 1), Case(.max - 1, 1, error: .overflow), Case(.max, 1, error: .overflow),
    Case(.min, 1, error: .invalid), Case(0, 2, 4), Case(-4, 2, 0), Case(6, 2, 10), Case(-5, 2, error: .invalid),
    Case(.max - 4, 2, 1 << 63 - 1), Case(.max - 3, 2, error: .overflow), Case(.min, 2, error: .invalid),
    Case(0, 3, error: .invalid), Case(0, 255, error: .invalid),
    // The guest passes 8 bits.
    Case(1, 0x101, 3), Case(0, 0xFFFF_FF02, 4), Case(0, 0xFFFF_FF03, error: .invalid),
  ]

  @Test(arguments: cases, TestedFileSystem.allCases)
  func leadsThereOrStays(_ use: Case, _ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.open("f")
    try guest.seek(file, 2, .start)
    try guest.fill(16, count: 8)
    let error = try errorNumber { try guest.perform("fd_seek", file, UInt64(bitPattern: use.offset), use.whence, 16) }
    #expect(error == use.error)
    #expect(try guest.result(UInt64.self) == use.position ?? 0xAAAA_AAAA_AAAA_AAAA)
    #expect(try guest.position(file) == use.position ?? 2)
    // At the very end of what can be counted, the host reads nothing.
    guard use.position ?? 0 < 1 << 62 else { return }
    #expect(try guest.text(file) == String("text".dropFirst(Int(clamping: use.position ?? 2))))
  }

  /// What is written after the end has zeros before it; what is only sought has not.
  @Test(arguments: TestedFileSystem.allCases)
  func gapsAreZeros(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.openFile("f")
    #expect(try guest.seek(file, 3, .end) == 7)
    #expect(try guest.fileStatus(file).size == 4)
    #expect(try guest.text(file) == "")
    try guest.write("!", file)
    #expect(try guest.text(of: "f") == "text\0\0\0!")
  }

  @Test func onlyFilesHavePositions() throws {
    let guest = try CallingGuest(filled: .memory)
    let directory = try guest.openDirectory("d")
    for descriptor in [3, directory] {
      #expect(throws: WASI.Errno.isDirectory) { try guest.seek(descriptor, 0, .start) }
      #expect(throws: WASI.Errno.isDirectory) { _ = try guest.position(descriptor) }
    }
    for descriptor in [0, 1, 2] as [UInt64] {
      #expect(throws: WASI.Errno.illegalSeek) { try guest.seek(descriptor, 0, .current) }
      #expect(throws: WASI.Errno.illegalSeek) { _ = try guest.position(descriptor) }
    }
  }
}
