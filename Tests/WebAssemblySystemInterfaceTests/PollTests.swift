import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `poll_oneoff`.
struct PollTests {
  private enum Subscription {
    case clock(UInt32, UInt64, isAbsolute: Bool = false)
    case read(UInt32)
    case write(UInt32)
  }

  /// Waits; returns the error and, of each event, the number of the subscription and its error.
  private func poll(_ subscriptions: [Subscription], _ guest: CallingGuest) throws -> (UInt16, [[UInt64]]) {
    for (index, subscription) in subscriptions.enumerated() {
      let address = UInt32(1024 + index * 48)
      try guest.memory.write([UInt8](repeating: 0, count: 48), at: address)
      try guest.memory.store(UInt64(100 + index), at: address)
      switch subscription {
      case .clock(let clock, let time, let isAbsolute):
        try guest.memory.store(clock, at: address + 16)
        try guest.memory.store(time, at: address + 24)
        try guest.memory.store(UInt16(isAbsolute ? 1 : 0), at: address + 40)
      case .read(let descriptor):
        try guest.memory.store(UInt8(1), at: address + 8)
        try guest.memory.store(descriptor, at: address + 16)
      case .write(let descriptor):
        try guest.memory.store(UInt8(2), at: address + 8)
        try guest.memory.store(descriptor, at: address + 16)
      }
    }
    try guest.memory.store(UInt32(0), at: 16)
    let error = try guest.call("poll_oneoff", 1024, 8192, UInt64(subscriptions.count), 16)
    let count = try guest.memory.load(UInt32.self, at: 16)
    return (
      error,
      try (0..<count).map { index in
        [try guest.memory.load(at: 8192 + index * 32), UInt64(try guest.memory.load(UInt16.self, at: 8192 + index * 32 + 8))]
      }
    )
  }

  @Test func sleepsAtLeastThatLong() throws {
    let guest = try CallingGuest(WASI())
    let clock = ContinuousClock()
    for milliseconds in [0, 1, 30] as [UInt64] {
      let start = clock.now
      #expect(try poll([.clock(1, milliseconds * 1_000_000), .clock(0, .max)], guest) == (0, [[100, 0]]))
      #expect(clock.now - start >= .milliseconds(milliseconds))
    }
    #expect(try poll([.clock(1, 100)], guest) == (0, [[100, 0]]))
  }

  @Test func absoluteTimeInThePastIsOver() throws {
    let guest = try CallingGuest(WASI())
    #expect(try poll([.clock(0, 1, isAbsolute: true), .clock(1, 1, isAbsolute: true)], guest) == (0, [[100, 0], [101, 0]]))
  }

  @Test func streamsOfTheHostsOwnAreAlwaysReady() throws {
    let guest = try CallingGuest(WASI())
    #expect(try poll([.clock(1, .max), .read(0), .write(1), .write(2)], guest) == (0, [[101, 0], [102, 0], [103, 0]]))
  }

  @Test func descriptorIsReadyWhenThereIsSomethingToRead() throws {
    let pipe = Pipe()
    let guest = try CallingGuest(
      WASI(
        standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor),
        standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
    #expect(try poll([.read(0), .clock(1, 1_000_000)], guest) == (0, [[101, 0]]))
    #expect(try poll([.read(0), .write(1)], guest) == (0, [[101, 0]]))
    let writer = pipe.fileHandleForWriting
    let write = OnThread {
      usleep(30_000)
      return (try? writer.write(contentsOf: [1])) != nil
    }
    #expect(try poll([.read(0), .clock(1, 60_000_000_000)], guest) == (0, [[100, 0]]))
    #expect(write.value)
  }

  @Test(arguments: [-1, .min, 1_000_000] as [Int32])
  func descriptorThatIsNoneIsReady(_ descriptor: Int32) throws {
    let guest = try CallingGuest(WASI(standardInput: .descriptor(descriptor)))
    #expect(try poll([.read(0), .clock(1, .max)], guest) == (0, [[100, 0]]))
  }

  @Test func errorsAreEventsToo() throws {
    let guest = try CallingGuest(WASI())
    let bad = UInt64(WASI.Errno.badDescriptor.rawValue)
    #expect(
      try poll([.read(7), .read(1), .clock(9, 0), .clock(2, 0), .clock(1, .max)], guest)
        == (0, [[100, bad], [101, bad], [102, 28], [103, 58]]))
    #expect(try poll([], guest).0 == WASI.Errno.invalid.rawValue)
    #expect(try guest.call("poll_oneoff", 0, 0, 0xFFFF_FFFF, 16) == WASI.Errno.invalid.rawValue)
  }

  @Test func sleepCanBeInterrupted() throws {
    let guest = try CallingGuest(WASI())
    let handle = guest.instance.store.interruptionHandle
    let interruption = OnThread {
      usleep(50_000)
      handle.interrupt()
    }
    #expect(isInterrupted { _ = try poll([.clock(1, 60_000_000_000)], guest) })
    _ = interruption.value
  }
}
