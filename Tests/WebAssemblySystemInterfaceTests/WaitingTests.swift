import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface

/// A guest that waits sleeps until something happens: what it waits for, the end of a time, or an interruption.
struct WaitingTests {
  /// The call waits for a minute, or without end.
  enum Wait: CaseIterable {
    case clock
    case input
    case inputWithClock
  }

  private func subscribe(_ guest: CallingGuest, clock nanoseconds: UInt64, at address: UInt32) throws {
    try guest.memory.write([UInt8](repeating: 0, count: 48), at: address)
    try guest.memory.store(UInt32(1), at: address + 16)
    try guest.memory.store(nanoseconds, at: address + 24)
  }

  private func wait(_ wait: Wait, _ guest: CallingGuest) throws {
    try subscribe(guest, clock: 60_000_000_000, at: 1024)
    try guest.memory.write([UInt8](repeating: 0, count: 48), at: 1072)
    try guest.memory.store(UInt8(1), at: 1080)
    switch wait {
    case .clock: _ = try guest.call("poll_oneoff", 1024, 2048, 1, 16)
    case .input: _ = try guest.read(100, from: 0)
    case .inputWithClock: _ = try guest.call("poll_oneoff", 1024, 2048, 2, 16)
    }
  }

  /// Again and again with one guest: a request that was taken back leaves nothing that would end, or disturb, the next wait.
  @Test(arguments: Wait.allCases)
  func interruptionEndsAWait(_ kind: Wait) throws {
    let pipe = Pipe()
    let guest = try CallingGuest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    let handle = guest.instance.store.interruptionHandle
    let start = ContinuousClock.now
    for round in 0..<20 {
      let interruption = OnThread {
        // Before, while or after the guest begins to wait.
        usleep(UInt32(round * 500))
        handle.interrupt()
      }
      #expect(isInterrupted { try wait(kind, guest) })
      _ = interruption.value
      handle.reset()
    }
    #expect(ContinuousClock.now - start < .seconds(60))
    // All the time, and asleep: less than half of it on the processor.
    try subscribe(guest, clock: 300_000_000, at: 1024)
    let (wall, processor) = (ContinuousClock.now, clock_gettime_nsec(CLOCK_THREAD_CPUTIME_ID))
    #expect(try guest.call("poll_oneoff", 1024, 2048, 1, 16) == 0)
    #expect(ContinuousClock.now - wall >= .milliseconds(300))
    #expect(clock_gettime_nsec(CLOCK_THREAD_CPUTIME_ID) - processor < 150_000_000)
    try pipe.fileHandleForWriting.write(contentsOf: [1, 2])
    #expect(try guest.read(100, from: 0) == (0, [1, 2]))
  }

  /// A request that comes while nobody waits lets nobody wait.
  @Test(arguments: Wait.allCases)
  func requestBeforeTheWaitCounts(_ kind: Wait) throws {
    let pipe = Pipe()
    let guest = try CallingGuest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    guest.instance.store.interruptionHandle.interrupt()
    #expect(isInterrupted { try wait(kind, guest) })
  }

  /// Not a nanosecond too early, however finely the system can wait.
  @Test(arguments: [true, false]) func waitsEndInTime(_ isInterruptible: Bool) throws {
    var configuration = Engine.Configuration()
    configuration.isInterruptible = isInterruptible
    let guest = try CallingGuest(WASI(), Engine(configuration))
    for nanoseconds in [1, 1000, 250_000, 1_000_000, 1_000_001, 20_000_000] as [UInt64] {
      try subscribe(guest, clock: nanoseconds, at: 1024)
      let start = ContinuousClock.now
      #expect(try guest.call("poll_oneoff", 1024, 2048, 1, 16) == 0)
      #expect(ContinuousClock.now - start >= .nanoseconds(nanoseconds))
      #expect(try guest.memory.load(UInt32.self, at: 16) == 1)
    }
  }

  #if os(Linux)
    @Test(arguments: Wait.allCases)
    func nothingWakesAGuestThatWaits(_ kind: Wait) throws {
      let pipe = Pipe()
      let guest = try CallingGuest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
      let handle = guest.instance.store.interruptionHandle
      let interruption = OnThread {
        usleep(500_000)
        handle.interrupt()
      }
      let before = voluntarySwitches
      #expect(isInterrupted { try wait(kind, guest) })
      // To look fifty times a second would be 25. One is the wait, and others may come of locks.
      #expect(voluntarySwitches - before < 10)
      _ = interruption.value
    }

    /// How often this thread has gone to sleep.
    private var voluntarySwitches: Int {
      var usage = rusage()
      // `RUSAGE_THREAD`.
      #if canImport(Glibc)
        getrusage(__rusage_who_t(1), &usage)
      #else
        getrusage(1, &usage)
      #endif
      return usage.ru_nvcsw
    }

    /// What wakes a guest is gone with the guest.
    @Test func descriptorsAreNotLeaked() throws {
      func eventDescriptors() -> Int {
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return numbers.count {
          (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)"))?.contains("eventfd") == true
        }
      }
      let before = eventDescriptors()
      for _ in 0..<300 {
        let guest = try CallingGuest(WASI())
        try subscribe(guest, clock: 1000, at: 1024)
        #expect(try guest.call("poll_oneoff", 1024, 2048, 1, 16) == 0)
      }
      // Other tests have some at the same time.
      #expect(eventDescriptors() - before < 150)
    }
  #endif

  private func clock_gettime_nsec(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
