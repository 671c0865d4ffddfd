import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// What differs in `wasi_unstable`: the layout of `filestat`, and the order of `whence`.
struct UnstableLayoutTests {
  /// The module `system-calls`, with the functions of `wasi_unstable`.
  private func guest() throws -> CallingGuest {
    let text = try #require(Fixture.text("modules/system-calls.wat"))
    // There, the functions of one snapshot are replaced by those of the other; `sock_accept` came later.
    let old = text.replacing("\"wasi_snapshot_preview1\"", with: "\"wasi_unstable\"")
      .replacing("\"wasi_unstable\" \"sock_accept\"", with: "\"wasi_snapshot_preview1\" \"sock_accept\"")
    let system = try TestedFileSystem.memory.system { try $0.put("f", "abcdef") }
    return try CallingGuest(WASI(directories: [.init("/", system)]), Module(Engine(), wat: old), system: system)
  }

  @Test func statusHas56Bytes() throws {
    let guest = try guest()
    try guest.link("f", to: "g")
    let file = try guest.openFile("f")
    try guest.setTimes(file, access: 7, modification: 8, [.access, .modification])
    let status = try guest.root.status(of: "f")
    for call in ["fd_filestat_get", "path_filestat_get"] {
      try guest.fill(64, count: 64)
      let path = try guest.place("f")
      try guest.perform(call, call == "fd_filestat_get" ? [file, 64] : [3, 0] + path + [64])
      #expect(try guest.memory.load(UInt64.self, at: 64) == status.device)
      #expect(try guest.memory.load(UInt64.self, at: 72) == status.inode)
      #expect(try guest.memory.load(UInt8.self, at: 80) == 4)
      #expect(try guest.memory.load(UInt32.self, at: 84) == 2)
      #expect(try guest.memory.load(UInt64.self, at: 88) == 6)
      #expect(try guest.memory.load(UInt64.self, at: 96) == 7)
      #expect(try guest.memory.load(UInt64.self, at: 104) == 8)
      #expect(try guest.memory.load(UInt64.self, at: 112) == status.changeTime)
      // What stands after it stays.
      #expect(try guest.memory.load(UInt64.self, at: 120) == 0xAAAA_AAAA_AAAA_AAAA)
      // It may be the last in the memory.
      try guest.perform(call, call == "fd_filestat_get" ? [file, 65480] : [3, 0] + path + [65480])
      #expect(try trap { try guest.perform(call, call == "fd_filestat_get" ? [file, 65488] : [3, 0] + path + [65488]) } != nil)
    }
  }

  @Test func seekingCountsFromCurrentEndStart() throws {
    let guest = try guest()
    let file = try guest.openFile("f")
    func seek(_ offset: Int64, _ whence: UInt64) throws -> UInt64 {
      try guest.perform("fd_seek", file, UInt64(bitPattern: offset), whence, 16)
      return try guest.result(UInt64.self)
    }
    #expect(try seek(2, 2) == 2)
    #expect(try seek(2, 0) == 4)
    #expect(try seek(-1, 1) == 5)
    #expect(throws: WASI.Errno.invalid) { _ = try seek(0, 3) }
    #expect(throws: WASI.Errno.invalid) { _ = try seek(-1, 2) }
    #expect(try guest.text(file) == "f")
    // To ask where it is takes the right to tell, whatever the number.
    try guest.perform("fd_fdstat_set_rights", file, GuestRights.fdTell.rawValue, 0)
    #expect(try seek(0, 0) == 6)
    #expect(throws: WASI.Errno.notCapable) { _ = try seek(0, 1) }
  }

  /// Everything else is the same.
  @Test func filesAreReadAndListed() throws {
    let guest = try guest()
    try guest.make("n", "new")
    #expect(try guest.text(of: "n") == "new")
    #expect(try guest.entries().map(\.name) == [".", "..", "f", "n"])
    try guest.perform("fd_prestat_get", 3, 64)
    #expect(try guest.memory.load(UInt32.self, at: 68) == 1)
  }
}
