#if !os(Windows)
  import Foundation
  import Testing
  import WebAssembly
  import WebAssemblySystemInterface

  /// Pipes that stand in a directory, and sockets: what is no file, but read and written as one.
  struct PipeTests {
    let folder: TemporaryDirectory
    let guest: CallingGuest

    init() throws {
      folder = try TemporaryDirectory()
      try #require(mkfifo(folder["pipe"], 0o600) == 0)
      guest = try CallingGuest(WASI(directories: [.init("/", host: folder.path)]))
    }

    @Test func pipesHaveNoPositions() throws {
      let pipe = try guest.openFile("pipe", flags: .nonBlocking)
      #expect(try guest.write("abc", pipe) == 3)
      #expect(try guest.text(pipe, count: 2) == "ab")
      #expect(try guest.text(pipe) == "c")
      // Both ends are open, and nothing is there.
      #expect(throws: WASI.Errno.again) { _ = try guest.text(pipe) }
      #expect(throws: WASI.Errno.illegalSeek) { try guest.seek(pipe, 0, .current) }
      #expect(throws: WASI.Errno.illegalSeek) { _ = try guest.position(pipe) }
      #expect(throws: WASI.Errno.illegalSeek) { _ = try guest.text(pipe, at: 0) }
      #expect(throws: WASI.Errno.illegalSeek) { try guest.write("x", pipe, at: 0) }
      #expect(throws: WASI.Errno.illegalSeek) { try guest.perform("fd_advise", pipe, 0, 0, 0) }
      #expect(throws: WASI.Errno.self) { try guest.perform("fd_allocate", pipe, 0, 1) }
      #expect(throws: WASI.Errno.self) { try guest.perform("fd_filestat_set_size", pipe, 1) }
      #expect(try guest.fileStatus(pipe).type == guest.fileStatus(of: "pipe").type)
      #expect(throws: WASI.Errno.notDirectory) { try guest.open("pipe/x") }
      // It appends as everywhere else.
      try guest.perform("fd_fdstat_set_flags", pipe, GuestFlags([.append, .nonBlocking]).rawValue)
      #expect(try guest.write("d", pipe) == 1)
      #expect(try guest.text(pipe) == "d")
    }

    /// To open one end does not wait for the other one.
    @Test func openingDoesNotWait() throws {
      let reader = try guest.open("pipe", flags: .nonBlocking)
      #expect(throws: WASI.Errno.again) { _ = try guest.text(reader) }
      let writer = try guest.open("pipe", rights: .fdWrite)
      try guest.write("text", writer)
      #expect(try guest.text(reader) == "text")
      try guest.close(reader)
      #expect(throws: WASI.Errno.brokenPipe) { try guest.write("x", writer) }
      try guest.close(writer)
      #expect(throws: WASI.Errno.noSuchDevice) { try guest.open("pipe", rights: .fdWrite) }
    }

    @Test func socketsAreNoFiles() throws {
      let socket = try HostSocket.listening()
      let guest = try CallingGuest(WASI(sockets: [.init(descriptor: socket.descriptor)]))
      #expect(try guest.descriptorStatus(3).type == 6)
      #expect(try guest.fileStatus(3).type == 6)
      _ = try guest.place("f")
      try guest.putList([(1024, 1)], at: 64)
      let cases: [(String, [UInt64], WASI.Errno?)] = [
        ("fd_advise", [0, 0, 0], .illegalSeek), ("fd_allocate", [0, 1], .illegalSeek),
        ("fd_filestat_set_size", [0], .illegalSeek), ("fd_filestat_set_times", [0, 0, 2], .notSupported),
        ("fd_pread", [64, 1, 0, 16], .illegalSeek), ("fd_pwrite", [64, 1, 0, 16], .illegalSeek),
        ("fd_seek", [0, 1, 16], .illegalSeek), ("fd_tell", [16], .illegalSeek),
        ("fd_readdir", [1024, 100, 0, 16], .notDirectory), ("fd_prestat_get", [16], .badDescriptor),
        ("fd_prestat_dir_name", [16, 1], .badDescriptor), ("path_open", [0, 4096, 1, 0, 0, 0, 0, 16], .notDirectory),
        ("path_unlink_file", [4096, 1], .notDirectory), ("fd_sync", [], nil), ("fd_datasync", [], nil),
        ("fd_fdstat_set_flags", [4], nil), ("fd_fdstat_set_flags", [2], .notSupported),
      ]
      for (name, arguments, error) in cases {
        #expect(try errorNumber { try guest.perform(name, [3] + arguments) } == error, "\(name)")
      }
      try guest.perform("fd_renumber", 3, 0)
      #expect(try guest.descriptorStatus(0).type == 6)
      // It was lent: it is closed for the guest only.
      try guest.close(0)
      #expect(fcntl(socket.descriptor, F_GETFD) >= 0)
    }
  }
#endif
