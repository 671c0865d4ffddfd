import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Functions on descriptors of another kind than theirs.
struct WrongKindTests {
  /// A function, and its error on an input stream, an output stream, a file, a directory and a number that is not open.
  struct Use: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [UInt64]
    let errors: [WASI.Errno?]

    init(_ name: String, _ arguments: [UInt64], _ errors: WASI.Errno?...) {
      self.name = name
      self.arguments = arguments
      self.errors = errors
    }

    var testDescription: String { name }
  }

  // The descriptor stands before the arguments. At 4096 stands the path `g`, at 64 a list of one buffer.
  static let uses = [
    Use("fd_advise", [0, 0, 0], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_allocate", [0, 1], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_datasync", [], nil, nil, nil, nil), Use("fd_sync", [], nil, nil, nil, nil),
    Use("fd_fdstat_get", [128], nil, nil, nil, nil), Use("fd_fdstat_set_flags", [0], nil, nil, nil, nil),
    Use("fd_fdstat_set_rights", [0, 0], nil, nil, nil, nil), Use("fd_filestat_get", [128], nil, nil, nil, nil),
    Use("fd_filestat_set_size", [1], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_filestat_set_times", [0, 0, 2], .notSupported, .notSupported, nil, nil),
    Use("fd_pread", [64, 1, 0, 16], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_pwrite", [64, 1, 0, 16], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_read", [64, 1, 16], nil, .badDescriptor, nil, .isDirectory),
    Use("fd_write", [64, 1, 16], .badDescriptor, nil, nil, .isDirectory),
    Use("fd_readdir", [1024, 100, 0, 16], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("fd_seek", [0, 0, 16], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_tell", [16], .illegalSeek, .illegalSeek, nil, .isDirectory),
    Use("fd_prestat_get", [16], .badDescriptor, .badDescriptor, .badDescriptor, .badDescriptor),
    Use("fd_prestat_dir_name", [16, 1], .badDescriptor, .badDescriptor, .badDescriptor, .badDescriptor),
    Use("path_create_directory", [4098, 1], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("path_filestat_get", [0, 4096, 1, 128], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("path_filestat_set_times", [0, 4096, 1, 0, 0, 2], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("path_open", [0, 4096, 1, 0, 2, 0, 0, 16], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("path_readlink", [4097, 1, 1024, 10, 16], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("path_remove_directory", [4099, 1], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("path_unlink_file", [4096, 1], .notDirectory, .notDirectory, .notDirectory, nil),
    Use("sock_accept", [0, 16], .notSocket, .notSocket, .notSocket, .notSocket),
    Use("sock_recv", [64, 1, 0, 16, 20], .notSocket, .notSocket, .notSocket, .notSocket),
    Use("sock_send", [64, 1, 0, 16], .notSocket, .notSocket, .notSocket, .notSocket),
    Use("sock_shutdown", [1], .notSocket, .notSocket, .notSocket, .notSocket),
  ]

  private func guest() throws -> (CallingGuest, [UInt64]) {
    let guest = try CallingGuest(filled: .memory)
    try guest.link(text: "g", at: "d/l")
    try guest.createDirectory("d/e")
    let descriptors = [0, 1, try guest.openFile("f"), try guest.openDirectory("d"), 99]
    _ = try guest.place("glne")
    try guest.putList([(1024, 1)], at: 64)
    return (guest, descriptors)
  }

  @Test(arguments: uses)
  func saysWhatIsWrong(_ use: Use) throws {
    let (guest, descriptors) = try guest()
    for (descriptor, error) in zip(descriptors, use.errors + [.badDescriptor]) {
      let found = try errorNumber { try guest.perform(use.name, [descriptor] + use.arguments) }
      #expect(found == error, "\(descriptor)")
    }
  }

  /// Functions with two paths, each with a directory of its own.
  @Test func bothDirectoriesAreNeeded() throws {
    let (guest, descriptors) = try guest()
    let errors: [WASI.Errno?] = [.notDirectory, .notDirectory, .notDirectory, nil, .badDescriptor]
    for (descriptor, error) in zip(descriptors, errors) {
      guard let error else { continue }
      let directory = descriptors[3]
      for (first, second) in [(descriptor, directory), (directory, descriptor), (descriptor, descriptor)] {
        #expect(try errorNumber { try guest.link("g", in: first, to: "n", under: second) } == error)
        #expect(try errorNumber { try guest.rename("g", in: first, to: "n", under: second) } == error)
      }
      #expect(try errorNumber { try guest.link(text: "g", at: "n", in: descriptor) } == error)
    }
    #expect(try guest.root.directory("d").names() == ["e", "g", "l"])
  }
}
