import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Calls on descriptors other than reading and writing.
struct DescriptorTests {
  @Test func wrongDescriptorsAreRefused() throws {
    let guest = try CallingGuest(WASI())
    for descriptor in [3, 4, 0x7FFF_FFFF, 0xFFFF_FFFF] as [UInt64] {
      #expect(try guest.write([1], to: descriptor).error == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.read(1, from: descriptor).error == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("fd_close", descriptor) == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("fd_seek", descriptor, 0, 0, 16) == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("fd_fdstat_get", descriptor, 16) == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("fd_prestat_get", descriptor, 16) == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("path_unlink_file", descriptor, 0, 0) == WASI.Errno.badDescriptor.rawValue)
    }
    #expect(try guest.write([1], to: 0).error == WASI.Errno.badDescriptor.rawValue)
    #expect(try guest.read(1, from: 1).error == WASI.Errno.badDescriptor.rawValue)
  }

  @Test func streamsCannotBeMovedAboutIn() throws {
    let guest = try CallingGuest(WASI(standardInput: .bytes([1])))
    #expect(try guest.call("fd_seek", 0, 0, 1, 16) == WASI.Errno.illegalSeek.rawValue)
    #expect(try guest.call("fd_tell", 1, 16) == WASI.Errno.illegalSeek.rawValue)
    #expect(try guest.call("fd_pread", 0, 0, 0, 0, 16) == WASI.Errno.illegalSeek.rawValue)
    #expect(try guest.call("fd_pwrite", 1, 0, 0, 0, 16) == WASI.Errno.illegalSeek.rawValue)
    #expect(try guest.call("fd_prestat_get", 0, 16) == WASI.Errno.badDescriptor.rawValue)
    #expect(try guest.call("fd_readdir", 0, 0, 0, 0, 16) == WASI.Errno.notDirectory.rawValue)
    #expect(try guest.call("fd_sync", 1) == 0)
  }

  @Test func closedIsClosed() throws {
    let buffer = OutputBuffer()
    let guest = try CallingGuest(WASI(standardOutput: .buffer(buffer)))
    #expect(try guest.call("fd_close", 1) == 0)
    #expect(try guest.call("fd_close", 1) == WASI.Errno.badDescriptor.rawValue)
    #expect(try guest.write([1], to: 1).error == WASI.Errno.badDescriptor.rawValue)
  }

  @Test func renumberedMovesOverTheOther() throws {
    let output = OutputBuffer()
    let errors = OutputBuffer()
    let guest = try CallingGuest(WASI(standardOutput: .buffer(output), standardError: .buffer(errors)))
    #expect(try guest.call("fd_renumber", 2, 1) == 0)
    #expect(try guest.write([7], to: 1) == (0, 1))
    #expect(try guest.write([7], to: 2).error == WASI.Errno.badDescriptor.rawValue)
    #expect(output.bytes == [] && errors.bytes == [7])
    #expect(try guest.call("fd_renumber", 1, 1) == 0)
    #expect(try guest.write([8], to: 1) == (0, 1))
    #expect(try guest.call("fd_renumber", 1, 9) == WASI.Errno.badDescriptor.rawValue)
  }

  @Test func statusTellsTypeFlagsAndRights() throws {
    let guest = try CallingGuest(WASI())
    #expect(try guest.call("fd_fdstat_set_flags", 1, 5) == 0)
    #expect(try guest.call("fd_fdstat_get", 1, 64) == 0)
    #expect(try guest.memory.load(UInt16.self, at: 64) == 0)
    #expect(try guest.memory.load(UInt16.self, at: 66) == 5)
    #expect(try guest.memory.load(UInt64.self, at: 72) == 1 << 3 | 1 << 6 | 1 << 21 | 1 << 27)
    #expect(try guest.memory.load(UInt64.self, at: 80) == 0)
    #expect(try guest.call("fd_fdstat_set_flags", 1, 2) == WASI.Errno.notSupported.rawValue)
    #expect(try guest.call("fd_filestat_get", 1, 65472) == 0)
  }

  @Test func rightsCanOnlyBeGivenUp() throws {
    let guest = try CallingGuest(WASI())
    #expect(try guest.call("fd_fdstat_set_rights", 1, 1 << 1, 0) == WASI.Errno.notCapable.rawValue)
    // Nor rights of what is opened through it, of which there are none.
    #expect(try guest.call("fd_fdstat_set_rights", 1, 1 << 3, 1 << 3) == WASI.Errno.notCapable.rawValue)
    #expect(try guest.call("fd_fdstat_set_rights", 1, 1 << 3, 0) == 0)
    #expect(try guest.write([1], to: 1).error == WASI.Errno.notCapable.rawValue)
    #expect(try guest.call("fd_fdstat_set_rights", 1, 1 << 6, 0) == WASI.Errno.notCapable.rawValue)
  }

  @Test(arguments: [0, 1, 3, -1, .max, .min] as [Int32])
  func exitStatusIsTheGuests(_ status: Int32) throws {
    let guest = try CallingGuest(WASI())
    let error = #expect(throws: CallError.self) { try guest.instance.call("proc_exit", .i32(status)) }
    guard case .trap(let trap)? = error else { return }
    #expect(trap.reason == .exit(status))
  }
}
