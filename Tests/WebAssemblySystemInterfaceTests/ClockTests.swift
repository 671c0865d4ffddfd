import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Clocks, random numbers, waiting.
struct ClockTests {
  private func time(_ clock: UInt64, _ guest: CallingGuest) throws -> UInt64 {
    #expect(try guest.call("clock_time_get", clock, 0, 16) == 0)
    return try guest.memory.load(at: 16)
  }

  @Test(arguments: 0...3 as ClosedRange<UInt64>)
  func clocksRun(_ clock: UInt64) throws {
    let guest = try CallingGuest(WASI())
    let start = try time(clock, guest)
    var end = start
    // Processor time has its own pace.
    for _ in 0..<1_000_000 where end == start { end = try time(clock, guest) }
    #expect(end > start)
    #expect(try guest.call("clock_res_get", clock, 16) == 0)
    #expect(try (1...1_000_000_000).contains(guest.memory.load(UInt64.self, at: 16)))
  }

  @Test func realTimeIsAfterThisWasWritten() throws {
    #expect(try time(0, CallingGuest(WASI())) > 1_700_000_000_000_000_000)
  }

  @Test func thereAreFourClocks() throws {
    let guest = try CallingGuest(WASI())
    #expect(try guest.call("clock_time_get", 4, 0, 16) == WASI.Errno.invalid.rawValue)
    #expect(try guest.call("clock_res_get", 0xFFFF_FFFF, 16) == WASI.Errno.invalid.rawValue)
  }

  @Test func randomBytesDiffer() throws {
    let guest = try CallingGuest(WASI())
    #expect(try guest.call("random_get", 0, 1000) == 0)
    #expect(try guest.call("random_get", 1000, 1000) == 0)
    #expect(try guest.memory.bytes(at: 0, count: 1000) != guest.memory.bytes(at: 1000, count: 1000))
    #expect(try Set(guest.memory.bytes(at: 0, count: 1000)).count > 100)
    #expect(try guest.memory.bytes(at: 2000, count: 8) == [UInt8](repeating: 0, count: 8))
    #expect(try guest.call("random_get", 65536, 0) == 0)
  }
}
