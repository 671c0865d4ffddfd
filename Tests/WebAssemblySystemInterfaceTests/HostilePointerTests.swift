import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Pointers and lengths that reach beyond the guest's memory, whose size is 65,536 bytes: an error, and nothing else happens.
struct HostilePointerTests {
  private static let outside: [UInt64] = [65536, 65533, 0x7FFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFC, 0x1_0000_0000 - 16]

  private func guest(_ output: OutputBuffer = OutputBuffer()) throws -> CallingGuest {
    try CallingGuest(
      WASI(
        arguments: ["program", "argument"], environment: ["NAME": "value"], standardInput: .bytes([1, 2, 3]),
        standardOutput: .buffer(output)))
  }

  @Test(arguments: outside)
  func stringsAreNotWrittenOutside(_ address: UInt64) throws {
    let guest = try guest()
    for name in ["args_get", "args_sizes_get", "environ_get", "environ_sizes_get"] {
      #expect(try guest.call(name, address, 0) == WASI.Errno.fault.rawValue)
      #expect(try guest.call(name, 0, address) == WASI.Errno.fault.rawValue)
    }
  }

  @Test func stringsThatDoNotFitAreNotWrittenAtAll() throws {
    let guest = try guest()
    // "program", "argument" and their zeros are 17 bytes.
    #expect(try guest.call("args_get", 0, 65536 - 16) == WASI.Errno.fault.rawValue)
    #expect(try guest.memory.bytes(at: 0, count: 8) == [UInt8](repeating: 0, count: 8))
    #expect(try guest.call("args_get", 0, 65536 - 17) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 4) == 65536 - 9)
  }

  @Test(arguments: outside)
  func listsMustLieInside(_ address: UInt64) throws {
    let output = OutputBuffer()
    let guest = try guest(output)
    for name in ["fd_read", "fd_write"] {
      let descriptor: UInt64 = name == "fd_read" ? 0 : 1
      #expect(try guest.call(name, descriptor, address, 1, 16) == WASI.Errno.fault.rawValue)
      try guest.putList([(1024, 1), (UInt32(address), 65536)], at: 64)
      #expect(try guest.call(name, descriptor, 64, 2, 16) == WASI.Errno.fault.rawValue)
      #expect(try guest.call(name, descriptor, 64, 1, address) == WASI.Errno.fault.rawValue)
      for count in [0x2000_0000, 0x1FFF_FFFF, 0xFFFF_FFFF, 8192] as [UInt64] {
        #expect(try guest.call(name, descriptor, 64, count, 16) == WASI.Errno.fault.rawValue)
      }
    }
    #expect(output.bytes.isEmpty)
    #expect(try guest.read(3, from: 0) == (0, [1, 2, 3]))
  }

  @Test(arguments: outside)
  func resultsAreNotWrittenOutside(_ address: UInt64) throws {
    let guest = try guest()
    #expect(try guest.call("clock_time_get", 0, 0, address) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("clock_res_get", 0, address) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("random_get", address, 65536) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("random_get", 1, 0xFFFF_FFFF) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("fd_fdstat_get", 1, address) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("fd_filestat_get", 1, address) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("poll_oneoff", address, 0, 1, 16) == WASI.Errno.fault.rawValue)
    #expect(try guest.call("poll_oneoff", 0, address, 1, 16) == WASI.Errno.fault.rawValue)
  }

  @Test func guestWithoutMemoryGetsAnError() throws {
    // (module (import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))
    //   (func (export "call") (result i32) i32.const 0 i32.const 1 call 0))
    let bytes: [UInt8] =
      [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 11, 2, 0x60, 2, 0x7F, 0x7F, 1, 0x7F, 0x60, 0, 1, 0x7F, 2, 37, 1, 22]
      + "wasi_snapshot_preview1".utf8 + [10] + "random_get".utf8
      + [0, 0, 3, 2, 1, 1, 7, 8, 1, 4] + "call".utf8 + [0, 1, 10, 10, 1, 8, 0, 0x41, 0, 0x41, 1, 0x10, 0, 0x0B]
    let engine = Engine()
    var linker = Linker()
    try WASI().define(in: &linker)
    let instance = try linker.instantiate(Module(engine, bytes), in: Store(engine))
    #expect(try instance.call("call") == [.i32(Int32(WASI.Errno.fault.rawValue))])
  }
}
