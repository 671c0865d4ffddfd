import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface

/// What a guest's standard streams are connected to: descriptors, bytes, buffers, closures.
struct StandardStreamTests {
  // MARK: - Buffers and closures

  @Test func bytesAreReadInPartsThenEnd() throws {
    let guest = try CallingGuest(WASI(standardInput: .bytes([1, 2, 3, 4, 5])))
    #expect(try guest.read(3, from: 0) == (0, [1, 2, 3]))
    #expect(try guest.read(3, from: 0) == (0, [4, 5]))
    #expect(try guest.read(3, from: 0) == (0, []))
  }

  @Test func bufferTakesNoMoreThanItsLimit() throws {
    let buffer = OutputBuffer(limit: 4)
    let guest = try CallingGuest(WASI(standardOutput: .buffer(buffer)))
    #expect(try guest.write([1, 2, 3], to: 1) == (0, 3))
    #expect(try guest.write([4, 5, 6], to: 1) == (0, 1))
    #expect(try guest.write([7], to: 1).error == WASI.Errno.noSpace.rawValue)
    #expect(buffer.bytes == [1, 2, 3, 4])
  }

  /// A buffer for which nobody has given a limit has one, whatever the guest writes, and in whatever parts.
  @Test func bufferIsBounded() throws {
    let buffer = OutputBuffer()
    #expect(buffer.limit == 64 << 20)
    let guest = try CallingGuest(WASI(standardOutput: .buffer(buffer)))
    // A thousand times the same bytes: what is written may be larger than the memory that it is in.
    try guest.putList(Array(repeating: (address: 0, count: 1 << 16), count: 1023), at: 0)
    #expect(try guest.call("fd_write", 1, 0, 1023, 1 << 14) == 0)
    #expect(try guest.call("fd_write", 1, 0, 1023, 1 << 14) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 1 << 14) == 1 << 16)
    #expect(try guest.call("fd_write", 1, 0, 1023, 1 << 14) == WASI.Errno.noSpace.rawValue)
    #expect(buffer.bytes.count == 64 << 20)
  }

  @Test func aBufferWithoutRoomTakesNothing() throws {
    for limit in [0, -1, .min] {
      let buffer = OutputBuffer(limit: limit)
      let guest = try CallingGuest(WASI(standardOutput: .buffer(buffer)))
      #expect(try guest.write([1], to: 1).error == WASI.Errno.noSpace.rawValue)
      #expect(buffer.bytes == [])
    }
  }

  @Test func closuresReadAndWrite() throws {
    var written: [UInt8] = []
    let wasi = WASI(
      standardInput: .read { buffer in
        buffer[0] = 42
        return 1
      },
      standardError: .write { bytes in
        written += bytes.prefix(2)
        return min(bytes.count, 2)
      })
    let guest = try CallingGuest(wasi)
    #expect(try guest.read(10, from: 0) == (0, [42]))
    #expect(try guest.write([1, 2, 3], to: 2) == (0, 2))
    #expect(written == [1, 2])
  }

  @Test func closuresThatCountWrongAreCorrected() throws {
    let guest = try CallingGuest(WASI(standardInput: .read { _ in 1000 }, standardOutput: .write { _ in -5 }))
    #expect(try guest.read(3, from: 0) == (0, [0, 0, 0]))
    #expect(try guest.write([1], to: 1) == (0, 0))
  }

  @Test func closuresErrorReachesTheGuest() throws {
    let wasi = WASI(
      standardInput: .read { (_) throws(WASI.Errno) in throw .isDirectory },
      standardOutput: .write { (_) throws(WASI.Errno) in throw .quotaExceeded })
    let guest = try CallingGuest(wasi)
    #expect(try guest.read(3, from: 0).error == WASI.Errno.isDirectory.rawValue)
    #expect(try guest.write([1], to: 1).error == WASI.Errno.quotaExceeded.rawValue)
  }

  /// A closure may call the guest again, which may use the same descriptor.
  @Test func closureMayCallTheGuest() throws {
    final class Holder { var guest: CallingGuest? }
    let holder = Holder()
    var depth = 0
    let guest = try CallingGuest(
      WASI(standardOutput: .write { bytes in
        depth += 1
        if depth == 1 { _ = try? holder.guest?.call("fd_write", 1, 0, 1, 16) }
        return bytes.count
      }))
    holder.guest = guest
    #expect(try guest.write([1, 2], to: 1) == (0, 2))
    #expect(depth == 2)
    holder.guest = nil
  }

  // MARK: - Lists of buffers

  @Test func listIsWrittenInOrder() throws {
    let buffer = OutputBuffer()
    let guest = try CallingGuest(WASI(standardOutput: .buffer(buffer)))
    try guest.memory.write(Array("abcdef".utf8), at: 1024)
    try guest.putList([(1028, 2), (0, 0), (1024, 4)], at: 64)
    #expect(try guest.call("fd_write", 1, 64, 3, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 6)
    #expect(buffer.text == "efabcd")
  }

  @Test func errorAfterTheFirstBufferIsAPartialWrite() throws {
    let guest = try CallingGuest(WASI(standardOutput: .buffer(OutputBuffer(limit: 4))))
    try guest.putList([(1024, 4), (1024, 4)], at: 64)
    #expect(try guest.call("fd_write", 1, 64, 2, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 4)
  }

  @Test func readFillsTheFirstBufferThatIsNotEmpty() throws {
    let guest = try CallingGuest(WASI(standardInput: .bytes([1, 2, 3, 4])))
    try guest.putList([(1024, 0), (1025, 3), (2048, 9)], at: 64)
    #expect(try guest.call("fd_read", 0, 64, 3, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 3)
    #expect(try guest.memory.bytes(at: 1024, count: 4) == [0, 1, 2, 3])
  }

  @Test func emptyListMovesNothing() throws {
    let guest = try CallingGuest(WASI(standardInput: .bytes([1])))
    #expect(try guest.call("fd_read", 0, 0, 0, 16) == 0)
    #expect(try guest.call("fd_write", 1, 65536, 0, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 0)
  }

  @Test func noMoreThanAThousandBuffersAreLookedAt() throws {
    let buffer = OutputBuffer()
    let guest = try CallingGuest(WASI(standardOutput: .buffer(buffer)))
    try guest.putList([(UInt32, UInt32)](repeating: (60000, 1), count: 4000), at: 64)
    #expect(try guest.call("fd_write", 1, 64, 4000, 16) == 0)
    #expect(try guest.memory.load(UInt32.self, at: 16) == 1024)
    #expect(buffer.bytes.count == 1024)
  }

  // MARK: - Descriptors

  @Test func slowReaderGetsEverything() throws {
    let pipe = Pipe()
    let reader = pipe.fileHandleForReading
    let received = OnThread {
      var received = Data()
      while let part = try? reader.read(upToCount: 10_000), !part.isEmpty {
        received += part
        usleep(1000)
      }
      return received
    }
    let sent = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
    let guest = try CallingGuest(WASI(standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
    var rest = sent[...]
    while !rest.isEmpty {
      let (error, count) = try guest.write(Array(rest.prefix(60_000)), to: 1)
      try #require(error == 0 && count > 0)
      rest = rest.dropFirst(Int(count))
    }
    try pipe.fileHandleForWriting.close()
    #expect(received.value == Data(sent))
  }

  @Test func readTakesWhatThereIs() throws {
    let pipe = Pipe()
    let guest = try CallingGuest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    try pipe.fileHandleForWriting.write(contentsOf: [1, 2, 3])
    #expect(try guest.read(100, from: 0) == (0, [1, 2, 3]))
    try pipe.fileHandleForWriting.close()
    #expect(try guest.read(100, from: 0) == (0, []))
  }

  @Test func hostDescriptorThatDoesNotBlockIsWaitedFor() throws {
    let pipe = Pipe()
    let input = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK) == 0)
    let writer = pipe.fileHandleForWriting
    let write = OnThread {
      usleep(50_000)
      return (try? writer.write(contentsOf: [7])) != nil
    }
    let guest = try CallingGuest(WASI(standardInput: .descriptor(input)))
    #expect(try guest.read(100, from: 0) == (0, [7]))
    #expect(write.value)
  }

  @Test func guestMayAskNotToWait() throws {
    let pipe = Pipe()
    let guest = try CallingGuest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    #expect(try guest.call("fd_fdstat_set_flags", 0, 4) == 0)
    #expect(try guest.read(100, from: 0).error == WASI.Errno.again.rawValue)
    try pipe.fileHandleForWriting.write(contentsOf: [7])
    #expect(try guest.read(100, from: 0) == (0, [7]))
    // Nothing was changed for the host.
    #expect(fcntl(pipe.fileHandleForReading.fileDescriptor, F_GETFL) & O_NONBLOCK == 0)
  }

  #if os(Linux)
    @Test func fullDiskIsAnError() throws {
      let file = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let guest = try CallingGuest(WASI(standardOutput: .descriptor(file.fileDescriptor)))
      for _ in 0..<3 { #expect(try guest.write([1], to: 1).error == WASI.Errno.noSpace.rawValue) }
    }
  #endif

  #if !canImport(Darwin)
    @Test func closedPipeIsAnErrorAndNoSignal() throws {
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      let guest = try CallingGuest(WASI(standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
      for _ in 0..<3 { #expect(try guest.write([1], to: 1).error == WASI.Errno.brokenPipe.rawValue) }
      // Not even a pending one: nothing comes when the signal is no longer blocked.
      var pending = sigset_t()
      sigpending(&pending)
      #expect(sigismember(&pending, SIGPIPE) == 0)
    }
  #endif

  /// Also where the guest can be interrupted, and nothing may wait without looking.
  @Test(arguments: [true, false], [-1, .min, 1_000_000] as [Int32])
  func descriptorThatIsNoneIsAnError(_ isInterruptible: Bool, _ descriptor: Int32) throws {
    var configuration = Engine.Configuration()
    configuration.isInterruptible = isInterruptible
    let guest = try CallingGuest(
      WASI(standardInput: .descriptor(descriptor), standardOutput: .descriptor(descriptor)), Engine(configuration))
    #expect(try guest.read(100, from: 0).error == WASI.Errno.badDescriptor.rawValue)
    #expect(try guest.write([1], to: 1).error == WASI.Errno.badDescriptor.rawValue)
  }

  @Test func waitingReadCanBeInterrupted() throws {
    let pipe = Pipe()
    let guest = try CallingGuest(
      WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)), Engine())
    let handle = guest.instance.store.interruptionHandle
    let interruption = OnThread {
      usleep(50_000)
      handle.interrupt()
    }
    #expect(isInterrupted { _ = try guest.read(100, from: 0) })
    _ = interruption.value
    withExtendedLifetime(pipe) {}
  }
}
