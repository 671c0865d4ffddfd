import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_prestat_get`, `fd_prestat_dir_name`: what guests ask to find what they were given.
struct PrestatTests {
  private func guest(_ paths: [String]) throws -> CallingGuest {
    try CallingGuest(WASI(directories: paths.map { .init($0, MemoryFileSystem()) }))
  }

  @Test func pathsAreToldInOrder() throws {
    let paths = ["/", ".", "", "data/in", "/ä/🌻", String(repeating: "long/", count: 1000)]
    let guest = try guest(paths)
    for (number, path) in zip(3..., paths) {
      try guest.fill(64, count: 8)
      try guest.perform("fd_prestat_get", UInt64(number), 64)
      #expect(try guest.memory.load(UInt32.self, at: 64) == 0)
      let count = UInt32(path.utf8.count)
      #expect(try guest.memory.load(UInt32.self, at: 68) == count)
      try guest.fill(CallingGuest.byteAddress, count: count + 2)
      try guest.perform("fd_prestat_dir_name", UInt64(number), UInt64(CallingGuest.byteAddress), UInt64(count))
      // There is no zero at the end, as there is no room for one.
      let bytes = try guest.memory.bytes(at: CallingGuest.byteAddress, count: Int(count) + 2)
      #expect(bytes == Array(path.utf8) + [0xAA, 0xAA])
      try guest.perform("fd_prestat_dir_name", UInt64(number), UInt64(CallingGuest.byteAddress), UInt64(count + 2))
      #expect(try guest.memory.bytes(at: CallingGuest.byteAddress, count: Int(count) + 2) == bytes)
      guard count > 0 else { continue }
      #expect(throws: WASI.Errno.nameTooLong) {
        try guest.perform("fd_prestat_dir_name", UInt64(number), UInt64(CallingGuest.byteAddress), UInt64(count - 1))
      }
      #expect(throws: WASI.Errno.nameTooLong) { try guest.perform("fd_prestat_dir_name", UInt64(number), 65536, 0) }
    }
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_prestat_get", UInt64(3 + paths.count), 64) }
  }

  @Test func onlyWhatWasGivenHasAPath() throws {
    let guest = try CallingGuest(filled: .memory)
    let others = [0, 1, 2, try guest.openDirectory("d"), try guest.openDirectory("."), try guest.open("f"), 99]
    for descriptor in others {
      #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_prestat_get", descriptor, 64) }
      #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_prestat_dir_name", descriptor, 64, 1) }
    }
  }

  /// The path goes with the directory, whatever its number.
  @Test func pathsMoveAlong() throws {
    let guest = try guest(["/a", "/bb"])
    try guest.perform("fd_renumber", 4, 3)
    try guest.perform("fd_prestat_get", 3, 64)
    #expect(try guest.memory.load(UInt32.self, at: 68) == 3)
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_prestat_get", 4, 64) }
    try guest.close(3)
    #expect(throws: WASI.Errno.badDescriptor) { try guest.perform("fd_prestat_get", 3, 64) }
    #expect(throws: WASI.Errno.badDescriptor) { try guest.createDirectory("d") }
  }

  @Test func badPlacesTrap() throws {
    let guest = try guest(["/a"])
    #expect(try trap { try guest.perform("fd_prestat_dir_name", 3, 65535, 2) } == .outOfBoundsMemoryAccess)
    #expect(try trap { try guest.perform("fd_prestat_dir_name", 3, 1, 0xFFFF_FFFF) } == .outOfBoundsMemoryAccess)
    #expect(try trap { try guest.perform("fd_prestat_dir_name", 3, 65534, 2) } == nil)
  }
}
