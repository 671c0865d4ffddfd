import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Clocks and random numbers that the host chooses.
struct DeterminismTests {
  private func time(_ clock: UInt64, _ guest: CallingGuest) throws -> UInt64 {
    #expect(try guest.call("clock_time_get", clock, 0, 16) == 0)
    return try guest.memory.load(at: 16)
  }

  private func sleep(_ clock: UInt32, _ nanoseconds: UInt64, isAbsolute: Bool = false, _ guest: CallingGuest) throws {
    try guest.memory.write([UInt8](repeating: 0, count: 48), at: 1024)
    try guest.memory.store(clock, at: 1040)
    try guest.memory.store(nanoseconds, at: 1048)
    try guest.memory.store(UInt16(isAbsolute ? 1 : 0), at: 1064)
    #expect(try guest.call("poll_oneoff", 1024, 2048, 1, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 1)
    #expect(try guest.memory.load(UInt16.self, at: 2056) == 0)
  }

  // MARK: - Clocks

  @Test func readingsMoveTheClocksOn() throws {
    let guest = try CallingGuest(WASI(clocks: .deterministic()))
    let start: UInt64 = 946_684_800_000_000_000
    #expect(try time(0, guest) == start)
    #expect(try time(0, guest) == start + 1_000_000)
    #expect(try time(1, guest) == 2_000_000)
    #expect(try time(2, guest) == 3_000_000)
    #expect(try time(3, guest) == 4_000_000)
    #expect(try guest.call("clock_res_get", 0, 16) == 0)
    #expect(try guest.memory.load(UInt64.self, at: 16) == 1_000_000)
    #expect(try time(0, guest) == start + 5_000_000)
  }

  /// Days in no time, by the clocks that are not of processors.
  @Test func waitsMoveTheClocksOn() throws {
    let day: UInt64 = 86_400_000_000_000
    let guest = try CallingGuest(WASI(clocks: .deterministic(realTime: 7, step: 0)))
    try sleep(1, day, guest)
    #expect(try time(1, guest) == day)
    #expect(try time(0, guest) == day + 7)
    try sleep(0, 3 * day + 7, isAbsolute: true, guest)
    #expect(try time(1, guest) == 3 * day)
    try sleep(0, 3 * day, isAbsolute: true, guest)
    #expect(try time(1, guest) == 3 * day)
    #expect(try time(2, guest) == 0)
    #expect(try guest.call("clock_res_get", 0, 16) == 0)
    #expect(try guest.memory.load(UInt64.self, at: 16) == 1)
  }

  @Test func clocksDoNotOverflow() throws {
    let guest = try CallingGuest(WASI(clocks: .deterministic(realTime: .max - 1, step: .max / 2)))
    #expect(try time(0, guest) == .max - 1)
    #expect(try time(0, guest) == .max)
    try sleep(1, .max, guest)
    #expect(try time(1, guest) == .max)
    #expect(try time(2, guest) == .max)
  }

  /// Whoever is ready comes before the time.
  @Test func waitsEndWhereSomethingIsReady() throws {
    let guest = try CallingGuest(WASI(standardInput: .bytes([1]), clocks: .deterministic(realTime: 0, step: 0)))
    try guest.memory.write([UInt8](repeating: 0, count: 96), at: 1024)
    try guest.memory.store(UInt32(1), at: 1040)
    try guest.memory.store(UInt64(1000), at: 1048)
    try guest.memory.store(UInt8(1), at: 1080)
    #expect(try guest.call("poll_oneoff", 1024, 2048, 2, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 1)
    #expect(try guest.memory.load(UInt8.self, at: 2058) == 1)
    #expect(try time(1, guest) == 0)
  }

  @Test func guestsAreIndependent() throws {
    let clocks = WASI.Clocks.deterministic()
    let (one, other) = (try CallingGuest(WASI(clocks: clocks)), try CallingGuest(WASI(clocks: clocks)))
    #expect(try [time(1, one), time(1, one), time(1, other)] == [0, 1_000_000, 0])
  }

  @Test func clocksOfYourOwn() throws {
    var now: UInt64 = 100
    var waits: [UInt64] = []
    let clocks = WASI.Clocks(
      time: { (clock) throws(WASI.Errno) in
        guard clock != .threadTime else { throw .notSupported }
        return now + UInt64(clock.rawValue)
      },
      resolution: { (clock) throws(WASI.Errno) in
        guard clock != .threadTime else { throw .notSupported }
        return 10
      },
      wait: { nanoseconds in
        waits.append(nanoseconds)
        now += nanoseconds
      })
    let guest = try CallingGuest(WASI(clocks: clocks))
    #expect(try [time(0, guest), time(1, guest), time(2, guest)] == [100, 101, 102])
    #expect(try guest.call("clock_time_get", 3, 0, 16) == WASI.Errno.notSupported.rawValue)
    #expect(try guest.call("clock_res_get", 3, 16) == WASI.Errno.notSupported.rawValue)
    try sleep(1, 501, isAbsolute: true, guest)
    try sleep(0, 40, guest)
    // Nothing is waited for where the time is over.
    try sleep(1, 0, guest)
    #expect(waits == [400, 40])
    #expect(now == 540)
  }

  /// The host's own code may call the guest while a clock is read.
  @Test func clockMayCallTheGuest() throws {
    final class Holder { var guest: CallingGuest? }
    let holder = Holder()
    var depth = 0
    let clocks = WASI.Clocks(
      time: { _ in
        depth += 1
        if depth == 1 { _ = try? holder.guest?.call("clock_time_get", 0, 0, 32) }
        return UInt64(depth)
      }, resolution: { _ in 1 })
    let random = WASI.RandomSource { bytes in
      depth += 1
      if depth == 1 { _ = try? holder.guest?.call("random_get", 64, 1) }
      bytes[0] = UInt8(depth)
    }
    let guest = try CallingGuest(WASI(clocks: clocks, random: random))
    holder.guest = guest
    #expect(try time(0, guest) == 2)
    depth = 0
    #expect(try guest.call("random_get", 16, 1) == 0)
    #expect(try guest.memory.bytes(at: 16, count: 1) == [2])
    holder.guest = nil
  }

  // MARK: - Random numbers

  private func random(_ guest: CallingGuest, _ count: UInt32) throws -> [UInt8] {
    #expect(try guest.call("random_get", 1024, UInt64(count)) == 0)
    return try guest.memory.bytes(at: 1024, count: Int(count))
  }

  /// The numbers that `splitmix64.c` gives for the seed 0.
  @Test func seededNumbersAreKnown() throws {
    let source = WASI.RandomSource.seeded(0)
    let guest = try CallingGuest(WASI(random: source))
    #expect(try random(guest, 16) == [0xAF, 0xCD, 0x1D, 0x7B, 0x39, 0xA8, 0x20, 0xE2, 0xF4, 0x65, 0xB9, 0xA1, 0x6A, 0x9E, 0x78, 0x6E])
    #expect(try random(guest, 3) == [0x4F, 0x45, 0x09])
    // Each from the first one on.
    #expect(try random(CallingGuest(WASI(random: source)), 2) == [0xAF, 0xCD])
    #expect(try random(CallingGuest(WASI(random: .seeded(1))), 16) != random(CallingGuest(WASI(random: .seeded(2))), 16))
  }

  @Test func sourceOfYourOwn() throws {
    var isExhausted = false
    let source = WASI.RandomSource { (bytes) throws(WASI.Errno) in
      guard !isExhausted else { throw .inputOutput }
      for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index) }
    }
    let guest = try CallingGuest(WASI(random: source))
    #expect(try random(guest, 4) == [0, 1, 2, 3])
    isExhausted = true
    #expect(try guest.call("random_get", 1024, 4) == WASI.Errno.inputOutput.rawValue)
    // Where nothing is asked for, nobody is asked.
    #expect(try guest.call("random_get", 1024, 0) == 0)
  }
}
