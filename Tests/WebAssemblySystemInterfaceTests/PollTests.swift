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

  /// Of the first event, how many bytes there are and whether it is the end.
  private func readiness(_ subscription: Subscription, _ guest: CallingGuest) throws -> [UInt64] {
    try guest.memory.write([UInt8](repeating: 0xFF, count: 32), at: 8192)
    #expect(try poll([subscription], guest) == (0, [[100, 0]]))
    return [try guest.memory.load(at: 8208), try guest.memory.load(at: 8216)]
  }

  @Test func bytesInAPipeAreCounted() throws {
    let pipe = Pipe()
    let input = pipe.fileHandleForReading.fileDescriptor
    let guest = try CallingGuest(WASI(standardInput: .descriptor(input), standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
    try pipe.fileHandleForWriting.write(contentsOf: [UInt8](repeating: 7, count: 300))
    #expect(try readiness(.read(0), guest) == [300, 0])
    #expect(try guest.read(100, from: 0).bytes.count == 100)
    #expect(try readiness(.read(0), guest) == [200, 0])
    #expect(try readiness(.write(1), guest)[1] == 0)
    #expect(try readiness(.write(1), guest)[0] >= 512)
    // What is left can be read after the other end is closed; only then it is the end.
    try pipe.fileHandleForWriting.close()
    #expect(try readiness(.read(0), guest) == [200, 0])
    #expect(try guest.read(200, from: 0).bytes.count == 200)
    #expect(try readiness(.read(0), guest) == [0, 1])
    #expect(try guest.read(1, from: 0) == (0, []))
  }

  @Test func nobodyReadsAPipe() throws {
    let pipe = Pipe()
    let guest = try CallingGuest(WASI(standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
    try pipe.fileHandleForReading.close()
    #expect(try readiness(.write(1), guest) == [0, 1])
  }

  @Test func restOfAFileIsCounted() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "poll-\(UUID())")
    try Data(repeating: 1, count: 1000).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try FileHandle(forReadingFrom: url)
    let guest = try CallingGuest(WASI(standardInput: .descriptor(file.fileDescriptor)))
    #expect(try readiness(.read(0), guest) == [1000, 0])
    #expect(try guest.read(400, from: 0).bytes.count == 400)
    #expect(try readiness(.read(0), guest) == [600, 0])
    try file.seek(toOffset: 2000)
    #expect(try readiness(.read(0), guest) == [0, 1])
  }

  @Test func restOfTheHostsOwnStreamsIsCounted() throws {
    let guest = try CallingGuest(
      WASI(standardInput: .bytes([1, 2, 3]), standardOutput: .buffer(OutputBuffer(limit: 2)), standardError: .write { $0.count }))
    #expect(try readiness(.read(0), guest) == [3, 0])
    #expect(try guest.read(2, from: 0).bytes.count == 2)
    #expect(try readiness(.read(0), guest) == [1, 0])
    #expect(try guest.read(2, from: 0).bytes.count == 1)
    #expect(try readiness(.read(0), guest) == [0, 1])
    #expect(try readiness(.write(1), guest) == [2, 0])
    #expect(try guest.write([1, 2], to: 1) == (0, 2))
    #expect(try readiness(.write(1), guest) == [0, 1])
    // A closure does not tell.
    #expect(try readiness(.write(2), guest) == [1, 0])
    #expect(try readiness(.read(0), CallingGuest(WASI())) == [0, 1])
    #expect(try readiness(.clock(1, 0), guest) == [0, 0])
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
