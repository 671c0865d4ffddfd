import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Pointers and lengths that reach beyond the guest's memory, whose size is 65,536 bytes, and pointers that are not aligned as what
/// they point to: the guest traps, and nothing else happens.
struct HostilePointerTests {
  /// A pointer that a function uses: which argument it is, how many bytes lie there at least, and how they are aligned.
  struct Pointer {
    let function: String
    let arguments: [UInt64]
    let index: Int
    let size: UInt64
    let alignment: UInt64

    init(_ function: String, _ arguments: [UInt64], _ index: Int, size: UInt64, alignment: UInt64) {
      self.function = function
      self.arguments = arguments
      self.index = index
      self.size = size
      self.alignment = alignment
    }
  }

  /// All pointers that functions use. The other arguments are such that the call succeeds, if the pointer is good.
  static let pointers: [Pointer] = [
    Pointer("args_get", [64, 128], 0, size: 8, alignment: 4), Pointer("args_get", [64, 128], 1, size: 17, alignment: 1),
    Pointer("args_sizes_get", [64, 128], 0, size: 4, alignment: 4),
    Pointer("args_sizes_get", [64, 128], 1, size: 4, alignment: 4), Pointer("environ_get", [64, 128], 0, size: 4, alignment: 4),
    Pointer("environ_get", [64, 128], 1, size: 11, alignment: 1),
    Pointer("environ_sizes_get", [64, 128], 0, size: 4, alignment: 4),
    Pointer("environ_sizes_get", [64, 128], 1, size: 4, alignment: 4),
    Pointer("clock_res_get", [0, 64], 1, size: 8, alignment: 8),
    Pointer("clock_time_get", [0, 0, 64], 2, size: 8, alignment: 8), Pointer("random_get", [64, 16], 0, size: 16, alignment: 1),
    Pointer("fd_fdstat_get", [1, 64], 1, size: 24, alignment: 8),
    Pointer("fd_filestat_get", [1, 64], 1, size: 64, alignment: 8),
    Pointer("fd_read", [0, 64, 2, 16], 1, size: 16, alignment: 4), Pointer("fd_read", [0, 64, 2, 16], 3, size: 4, alignment: 4),
    Pointer("fd_write", [1, 64, 2, 16], 1, size: 16, alignment: 4),
    Pointer("fd_write", [1, 64, 2, 16], 3, size: 4, alignment: 4),
    Pointer("poll_oneoff", [256, 512, 2, 16], 0, size: 96, alignment: 8),
    Pointer("poll_oneoff", [256, 512, 2, 16], 1, size: 64, alignment: 8),
    Pointer("poll_oneoff", [256, 512, 2, 16], 3, size: 4, alignment: 4),
    // Descriptor 3 is a directory, 4 a file in it; at 4096 and 4098 stand paths.
    Pointer("fd_pread", [4, 64, 2, 0, 16], 1, size: 16, alignment: 4),
    Pointer("fd_pread", [4, 64, 2, 0, 16], 4, size: 4, alignment: 4),
    Pointer("fd_pwrite", [4, 64, 2, 0, 16], 1, size: 16, alignment: 4),
    Pointer("fd_pwrite", [4, 64, 2, 0, 16], 4, size: 4, alignment: 4),
    Pointer("fd_prestat_get", [3, 64], 1, size: 8, alignment: 4),
    Pointer("fd_prestat_dir_name", [3, 64, 1], 1, size: 1, alignment: 1),
    Pointer("fd_readdir", [3, 256, 100, 0, 16], 1, size: 100, alignment: 1),
    Pointer("fd_readdir", [3, 256, 100, 0, 16], 4, size: 4, alignment: 4),
    Pointer("fd_seek", [4, 1, 0, 16], 3, size: 8, alignment: 8), Pointer("fd_tell", [4, 16], 1, size: 8, alignment: 8),
    Pointer("path_create_directory", [3, 4098, 1], 1, size: 1, alignment: 1),
    Pointer("path_filestat_get", [3, 0, 4096, 1, 256], 2, size: 1, alignment: 1),
    Pointer("path_filestat_get", [3, 0, 4096, 1, 256], 4, size: 64, alignment: 8),
    Pointer("path_filestat_set_times", [3, 0, 4096, 1, 0, 0, 2], 2, size: 1, alignment: 1),
    Pointer("path_link", [3, 0, 4096, 1, 3, 4098, 1], 2, size: 1, alignment: 1),
    Pointer("path_link", [3, 0, 4096, 1, 3, 4098, 1], 5, size: 1, alignment: 1),
    Pointer("path_open", [3, 0, 4096, 1, 0, 2, 0, 0, 16], 2, size: 1, alignment: 1),
    Pointer("path_open", [3, 0, 4098, 1, 1, 2, 0, 0, 16], 8, size: 4, alignment: 4),
    Pointer("path_readlink", [3, 4096, 1, 256, 10, 16], 1, size: 1, alignment: 1),
    Pointer("path_readlink", [3, 4096, 1, 256, 10, 16], 3, size: 10, alignment: 1),
    Pointer("path_readlink", [3, 4096, 1, 256, 10, 16], 5, size: 4, alignment: 4),
    Pointer("path_remove_directory", [3, 4096, 1], 1, size: 1, alignment: 1),
    Pointer("path_rename", [3, 4096, 1, 3, 4098, 1], 1, size: 1, alignment: 1),
    Pointer("path_rename", [3, 4096, 1, 3, 4098, 1], 4, size: 1, alignment: 1),
    Pointer("path_symlink", [4096, 1, 3, 4098, 1], 0, size: 1, alignment: 1),
    Pointer("path_symlink", [4096, 1, 3, 4098, 1], 3, size: 1, alignment: 1),
    Pointer("path_unlink_file", [3, 4096, 1], 1, size: 1, alignment: 1),
  ]

  private func guest(
    _ output: OutputBuffer = OutputBuffer(), _ files: MemoryFileSystem = MemoryFileSystem()
  ) throws -> CallingGuest {
    let guest = try CallingGuest(
      WASI(
        arguments: ["program", "argument"], environment: ["NAME": "value"], standardInput: .bytes([1, 2, 3]),
        standardOutput: .buffer(output), directories: [.init("/", files)]))
    try guest.make("f", "text")
    #expect(try guest.openFile("f") == 4)
    try guest.memory.write([UInt8](repeating: 0, count: 65536), at: 0)
    try guest.memory.write(Array("f\0n".utf8), at: 4096)
    try guest.putList([(1024, 1), (1024, 1)], at: 64)
    return guest
  }

  /// Why a call traps; `nil` where it does not.
  private func trap(_ guest: CallingGuest, _ function: String, _ arguments: [UInt64]) throws -> Trap.Reason? {
    do {
      _ = try guest.call(function, arguments)
      return nil
    } catch CallError.trap(let trap) { return trap.reason }
  }

  @Test(arguments: pointers.indices)
  func everyPointerIsChecked(_ number: Int) throws {
    let pointer = Self.pointers[number]
    let (output, files) = (OutputBuffer(), MemoryFileSystem())
    let guest = try guest(output, files)
    let before = try guest.memory.bytes(at: 0, count: 65536)
    let times = try files.openRoot().status()
    func trap(_ address: UInt64) throws -> Trap.Reason? {
      var arguments = pointer.arguments
      arguments[pointer.index] = address
      return try self.trap(guest, pointer.function, arguments)
    }
    let past = 65536 - pointer.size + pointer.alignment
    for address in [past, 65536, 0x7FFF_FFF8, 0xFFFF_FFF8, 0x1_0000_0000 - pointer.size] where address % pointer.alignment == 0 {
      #expect(try trap(address) == .outOfBoundsMemoryAccess, "\(pointer.function) \(pointer.index): \(address)")
    }
    for address in [1, 2, 4, 0xFFFF_FFFF] as [UInt64] where address % pointer.alignment != 0 {
      let reason = try trap(pointer.arguments[pointer.index] &+ address & 0xFFFF_FFFF)
      guard case .host(let message)? = reason else {
        Issue.record("\(pointer.function) \(pointer.index): \(address) gives \(String(describing: reason))")
        continue
      }
      #expect(message.hasPrefix("misaligned pointer 0x") && message.hasSuffix("not a multiple of \(pointer.alignment)"))
    }
    // Nothing was done, not even half: what was there to read is still there, and nothing was written.
    #expect(try guest.memory.bytes(at: 0, count: 65536) == before)
    #expect(output.bytes.isEmpty)
    #expect(files.files == ["f": Array("text".utf8)])
    #expect(try files.openRoot().status().modificationTime == times.modificationTime)
    #expect(try guest.position(4) == 0)
    #expect(throws: WASI.Errno.badDescriptor) { try guest.close(5) }
    #expect(try guest.read(3, from: 0) == (0, [1, 2, 3]))
    // The last place that is good.
    try guest.putList([(1024, 1), (1024, 1)], at: 64)
    let last = (65536 - pointer.size) / pointer.alignment * pointer.alignment
    #expect(try trap(last) == nil)
    #expect(try trap(pointer.arguments[pointer.index]) == nil)
  }

  /// Every function that has a pointer is above; those of sockets are tested with sockets.
  @Test func allOthersHaveNoPointers() throws {
    let others = Set(try guest().instance.module.exports.compactMap { export in
      if case .function = export.type { export.name } else { nil }
    }).subtracting(Self.pointers.map(\.function))
    #expect(
      others.sorted() == [
        "fd_advise", "fd_allocate", "fd_close", "fd_datasync", "fd_fdstat_set_flags", "fd_fdstat_set_rights",
        "fd_filestat_set_size", "fd_filestat_set_times", "fd_renumber", "fd_sync", "proc_exit", "proc_raise", "sched_yield",
        "sock_accept", "sock_recv", "sock_send", "sock_shutdown",
      ])
  }

  @Test func stringsThatDoNotFitAreNotWrittenAtAll() throws {
    let guest = try guest()
    // "program", "argument" and their zeros are 17 bytes.
    #expect(try trap(guest, "args_get", [0, 65536 - 16]) == .outOfBoundsMemoryAccess)
    #expect(try guest.memory.bytes(at: 0, count: 8) == [UInt8](repeating: 0, count: 8))
    #expect(try guest.call("args_get", 0, 65536 - 17) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 4) == 65536 - 9)
  }

  @Test(arguments: [65536, 65533, 0x7FFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFF0] as [UInt32])
  func buffersOfAListMustLieInside(_ address: UInt32) throws {
    let output = OutputBuffer()
    let guest = try guest(output)
    let calls: [(String, UInt64, [UInt64])] = [
      ("fd_read", 0, []), ("fd_write", 1, []), ("fd_read", 4, []), ("fd_write", 4, []), ("fd_pread", 4, [0]),
      ("fd_pwrite", 4, [0]),
    ]
    for (name, descriptor, offset) in calls {
      try guest.putList([(1024, 1), (address, 65536)], at: 64)
      #expect(try trap(guest, name, [descriptor, 64, 2] + offset + [16]) == .outOfBoundsMemoryAccess)
      for count in [0x2000_0000, 0x1FFF_FFFF, 0xFFFF_FFFF, 8192] as [UInt64] {
        #expect(try trap(guest, name, [descriptor, 64, count] + offset + [16]) == .outOfBoundsMemoryAccess)
      }
    }
    #expect(output.bytes.isEmpty)
    #expect(try guest.text(4) == "text")
    #expect(try guest.read(3, from: 0) == (0, [1, 2, 3]))
  }

  @Test func lengthsMustFit() throws {
    let guest = try guest()
    #expect(try trap(guest, "random_get", [1, 0xFFFF_FFFF]) == .outOfBoundsMemoryAccess)
    #expect(try trap(guest, "random_get", [65536, 0]) == nil)
    #expect(try trap(guest, "poll_oneoff", [256, 512, 4096, 16]) == .outOfBoundsMemoryAccess)
  }

  /// The sizes of so many buffers are a multiple of 2³²; none of those that are looked at has a byte.
  @Test func sizesOfListsDoNotWrapAround() throws {
    let guest = try CallingGuest(WASI())
    #expect(try trap(guest, "fd_write", [1, 64, 0x2000_0000, 16]) == .outOfBoundsMemoryAccess)
    #expect(try trap(guest, "fd_write", [1, 64, 1024, 16]) == nil)
  }

  /// A closure of the host's may answer with the number for a bad address: that is no trap.
  @Test func streamsMaySayThatAnAddressIsBad() throws {
    let guest = try CallingGuest(WASI(standardOutput: .write { (_) throws(WASI.Errno) in throw .fault }))
    #expect(try guest.write([1], to: 1).error == WASI.Errno.fault.rawValue)
  }
}
