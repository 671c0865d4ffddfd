import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_fdstat_get`, `fd_fdstat_set_flags`, `fd_fdstat_set_rights` of files and directories.
struct DescriptorFlagTests {
  @Test(arguments: TestedFileSystem.allCases)
  func flagsAreSet(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let file = try guest.openFile("f", flags: .dsync)
    for flags in [[.append, .dsync], .dsync, [.nonBlocking, .dsync], [.append, .nonBlocking, .dsync]] as [GuestFlags] {
      try guest.perform("fd_fdstat_set_flags", file, flags.rawValue)
      #expect(try guest.descriptorStatus(file).flags == flags)
    }
    // Whether writes wait for the device is chosen when a file is opened.
    for flags in [[], .append, .sync, [.dsync, .sync], [.dsync, .rsync]] as [GuestFlags] {
      #expect(throws: WASI.Errno.notSupported) { try guest.perform("fd_fdstat_set_flags", file, flags.rawValue) }
    }
    for flags in [32, 34, 0x8000, 0xFFFF] as [UInt64] {
      #expect(throws: WASI.Errno.invalid) { try guest.perform("fd_fdstat_set_flags", file, flags) }
    }
    #expect(try guest.descriptorStatus(file).flags == [.append, .nonBlocking, .dsync])
    // Flags have 16 bits.
    try guest.perform("fd_fdstat_set_flags", file, 0xFFFF_0000 | GuestFlags.dsync.rawValue)
    #expect(try guest.descriptorStatus(file).flags == .dsync)
  }

  @Test func flagsAreTheDescriptors() throws {
    let guest = try CallingGuest(filled: .memory)
    let (first, second) = (try guest.openFile("f"), try guest.openFile("f"))
    try guest.perform("fd_fdstat_set_flags", first, GuestFlags.append.rawValue)
    #expect(try guest.descriptorStatus(second).flags == [])
    try guest.write("+", second)
    #expect(try guest.text(of: "f") == "+ext")
    try guest.perform("fd_fdstat_set_flags", 3, GuestFlags.nonBlocking.rawValue)
    #expect(try guest.descriptorStatus(3).flags == .nonBlocking)
  }

  @Test func rightsAreGivenUpForGood() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.open("f", rights: .file, inheriting: [.fdRead, .fdWrite])
    func set(_ rights: GuestRights, _ inheriting: GuestRights) throws {
      try guest.perform("fd_fdstat_set_rights", file, rights.rawValue, inheriting.rawValue)
    }
    try set(.file, .fdRead)
    try set([.fdRead, .fdSeek], .fdRead)
    let gains: [(GuestRights, GuestRights)] = [(.file, .fdRead), (.fdWrite, []), ([.fdRead, .fdSeek], [.fdRead, .fdWrite])]
    for (rights, inheriting) in gains {
      #expect(throws: WASI.Errno.notCapable) { try set(rights, inheriting) }
    }
    // Also rights that nobody knows were never there.
    #expect(throws: WASI.Errno.notCapable) { try set([.fdRead, GuestRights(rawValue: 1 << 30)], []) }
    #expect(throws: WASI.Errno.notCapable) { try set(GuestRights(rawValue: .max), []) }
    let status = try guest.descriptorStatus(file)
    #expect(status.rights == [.fdRead, .fdSeek] && status.inheritingRights == .fdRead)
    #expect(try guest.text(file) == "text")
    #expect(throws: WASI.Errno.notCapable) { try guest.write("x", file) }
    // Without any, it can still be closed.
    try set([], [])
    #expect(throws: WASI.Errno.notCapable) { _ = try guest.text(file) }
    try guest.close(file)
  }
}
