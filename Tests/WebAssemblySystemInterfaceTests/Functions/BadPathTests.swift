import Testing
import WebAssembly
import WebAssemblySystemInterface

/// What all functions that take a path refuse, in the same way.
struct BadPathTests {
  /// A function, with a path put in its place. Where it takes another path, that is a good one, at 12288: `f`, `n`.
  struct Use: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: @Sendable (_ path: [UInt64]) -> [UInt64]

    init(_ name: String, _ arguments: @escaping @Sendable ([UInt64]) -> [UInt64]) {
      self.name = name
      self.arguments = arguments
    }

    var testDescription: String { name }
  }

  static let uses = [
    Use("path_create_directory") { [3] + $0 }, Use("path_filestat_get") { [3, 0] + $0 + [64] },
    Use("path_filestat_get") { [3, 1] + $0 + [64] }, Use("path_filestat_set_times") { [3, 0] + $0 + [0, 0, 2] },
    Use("path_link") { [3, 0] + $0 + [3, 12289, 1] }, Use("path_link") { [3, 0, 12288, 1, 3] + $0 },
    Use("path_open") { [3, 0] + $0 + [0, 2, 0, 0, 16] }, Use("path_open") { [3, 1] + $0 + [1, 2, 0, 0, 16] },
    Use("path_readlink") { [3] + $0 + [20480, 10, 16] }, Use("path_remove_directory") { [3] + $0 },
    Use("path_rename") { [3] + $0 + [3, 12289, 1] }, Use("path_rename") { [3, 12288, 1, 3] + $0 },
    Use("path_symlink") { [12288, 1, 3] + $0 }, Use("path_unlink_file") { [3] + $0 },
  ]

  static let paths: [(path: [UInt8], error: WASI.Errno)] = [
    ([], .noEntry), (Array("/".utf8), .notPermitted), (Array("//f".utf8), .notPermitted), (Array("..".utf8), .notPermitted),
    (Array("d/../../f".utf8), .notPermitted), (Array("f\0".utf8), .invalid), (Array("\0".utf8), .invalid),
    (Array("d/\0g".utf8), .invalid), ([0x66, 0xFF], .illegalByteSequence), ([0xC0, 0xAF], .illegalByteSequence),
    ([0xED, 0xA0, 0x80], .illegalByteSequence), ([0xF0, 0x9F], .illegalByteSequence),
    ([UInt8](repeating: 0x78, count: 256), .nameTooLong), (Array("d/".utf8) + [UInt8](repeating: 0x78, count: 256), .nameTooLong),
    ([UInt8](repeating: 0x2E, count: 256), .nameTooLong), ([UInt8](repeating: 0x78, count: 4097), .nameTooLong),
    ([UInt8](repeating: 0x2F, count: 5000), .nameTooLong), (Array("none/x".utf8), .noEntry), (Array("f/x".utf8), .notDirectory),
    (Array("ln/x".utf8), .noEntry), (Array("loop/x".utf8), .tooManyLinks), (Array("d/g/../x".utf8), .notDirectory),
  ]

  @Test(arguments: uses, TestedFileSystem.allCases)
  func isRefused(_ use: Use, _ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    _ = try guest.placeSecond("fn")
    let before = try guest.root.names()
    for (path, error) in Self.paths {
      let found = try errorNumber { try guest.perform(use.name, use.arguments(guest.place(path))) }
      #expect(found == error, "\(String(decoding: path.prefix(20), as: UTF8.self))")
    }
    #expect(try guest.root.names() == before)
  }

  @Test(arguments: uses)
  func placesAreChecked(_ use: Use) throws {
    let guest = try CallingGuest(filled: .memory)
    _ = try guest.placeSecond("fn")
    let places: [(UInt64, UInt64)] = [
      (65536, 1), (65535, 2), (0, 65537), (4096, 0xFFFF_FFFF), (0xFFFF_FFFF, 0xFFFF_FFFF),
    ]
    for (address, count) in places {
      #expect(try trap { try guest.perform(use.name, use.arguments([address, count])) } == .outOfBoundsMemoryAccess)
    }
    // An empty path at the end of the memory is one that leads nowhere; a long one is too long.
    #expect(try errorNumber { try guest.perform(use.name, use.arguments([65536, 0])) } == .noEntry)
    #expect(try errorNumber { try guest.perform(use.name, use.arguments([0, 65536])) } == .nameTooLong)
  }

  /// The text of a symbolic link is no path yet, but must be one.
  @Test func textsOfLinksAreChecked() throws {
    let guest = try CallingGuest(filled: .memory)
    _ = try guest.placeSecond("n")
    for (text, error) in [([0xFF], .illegalByteSequence), ([0x66, 0], .invalid)] as [([UInt8], WASI.Errno)] {
      let text = try guest.place(text)
      #expect(try errorNumber { try guest.perform("path_symlink", text + [3, 12288, 1]) } == error)
    }
    #expect(try trap { try guest.perform("path_symlink", 65535, 2, 3, 12288, 1) } == .outOfBoundsMemoryAccess)
    #expect(try trap { try guest.perform("path_symlink", 0, 0xFFFF_FFFF, 3, 12288, 1) } == .outOfBoundsMemoryAccess)
    #expect(try errorNumber { try guest.perform("path_symlink", 0, 65536, 3, 12288, 1) } == .nameTooLong)
  }

  /// Names of any characters, up to the longest.
  @Test(arguments: TestedFileSystem.allCases, ["...", " ", "ä🌻", "a\\b", "C:", "*", "\u{7F}", "\n", "-rf"])
  func namesMayBeAnyText(_ kind: TestedFileSystem, _ name: String) throws {
    let guest = try CallingGuest(kind)
    try guest.make(name, "text")
    #expect(try guest.text(of: "./\(name)") == "text")
    try guest.rename(name, to: name + String(repeating: "x", count: 255 - name.utf8.count))
    #expect(throws: WASI.Errno.noEntry) { try guest.removeFile(name) }
  }
}
