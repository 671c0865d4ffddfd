import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// The standard streams of a guest that is executed: pipes, buffers, closures.
struct StreamTests {
  private let machine: VirtualMachine

  init() throws { machine = try VirtualMachine() }

  /// Executes a guest with each stream on a pipe; returns what came out.
  private func executeOnPipes(
    _ guest: [UInt8], input bytes: [UInt8], arguments: [String] = []
  ) async throws -> (result: ExecutionResult, output: Data?, errors: Data?) {
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    let (writer, reader, errorReader) = (input.fileHandleForWriting, output.fileHandleForReading, errors.fileHandleForReading)
    async let written = onThread {
      try? writer.write(contentsOf: bytes)
      try? writer.close()
    }
    async let outputBytes = onThread { try? reader.readToEnd() ?? Data() }
    async let errorBytes = onThread { try? errorReader.readToEnd() ?? Data() }
    let result: Result<ExecutionResult, any Error>
    do {
      result = .success(
        try await machine.execute(
          guest, standardInput: .descriptor(input.fileHandleForReading.fileDescriptor),
          standardOutput: .descriptor(output.fileHandleForWriting.fileDescriptor),
          standardError: .descriptor(errors.fileHandleForWriting.fileDescriptor), arguments: arguments))
    } catch { result = .failure(error) }
    // The guest has closed nothing: this does, and is the end of the streams.
    for end in [output.fileHandleForWriting, errors.fileHandleForWriting] { try end.close() }
    await written
    return (try result.get(), await outputBytes, await errorBytes)
  }

  @Test(arguments: ["echo", "hello", "json", "lisp", "nbody", "sha256", "streams", "wordcount"])
  func programsOnPipes(_ name: String) async throws {
    let words = Fixture.text("programs/\(name).args")?.split { $0 == " " || $0 == "\n" }.map(String.init) ?? []
    let (result, output, errors) = try await executeOnPipes(
      #require(Fixture.bytes("programs/\(name).wasm")), input: Fixture.bytes("programs/\(name).in") ?? [],
      arguments: [name] + words)
    #expect(result == ExecutionResult(values: [], exitStatus: name == "streams" ? 3 : 0))
    #expect(output == Fixture.bytes("programs/\(name).out").map { Data($0) })
    #expect(errors == Data(Fixture.bytes("programs/\(name).err") ?? []))
  }

  /// More than pipes hold, and not in pieces that pages divide.
  @Test func bytesInBytesOut() async throws {
    let bytes = (0..<1_000_003).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    let (result, output, errors) = try await executeOnPipes(#require(Guests.copy), input: bytes)
    #expect(result.exitStatus == 0)
    #expect(output == Data(bytes))
    #expect(errors == Data(bytes))
  }

  @Test func buffersCanBeReadWhileTheGuestWrites() async throws {
    let buffer = OutputBuffer()
    let (continued, continuation) = AsyncStream.makeStream(of: Void.self)
    let mayEnd = DispatchSemaphore(value: 0)
    let task = Task { [machine] in
      try await machine.execute(
        #require(Guests.copy),
        standardInput: .read { target in
          guard buffer.bytes.isEmpty else {
            // The first part was written: it must be there, nothing held back. The closure blocks: its guest has a thread.
            continuation.yield()
            mayEnd.wait()
            return 0
          }
          target[0] = 65
          return 1
        }, standardOutput: .buffer(buffer), on: .thread)
    }
    for await _ in continued { break }
    #expect(buffer.text == "A")
    mayEnd.signal()
    #expect(try await task.value.exitStatus == 0)
    #expect(buffer.bytes == [65])
  }

  /// A guest that writes without end is told that there is no room, and may end by itself.
  @Test func aBufferIsBounded() async throws {
    let guest = try WAT.encode(
      """
      (module
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 16) (data (i32.const 4) "\\00\\00\\10\\00")
        (func (export "_start") (local $error i32)
          (loop $again
            (br_if $again (i32.eqz (local.tee $error (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))))
          (call $exit (local.get $error))))
      """)
    let buffer = OutputBuffer()
    let result = try await machine.execute(guest, standardOutput: .buffer(buffer))
    #expect(result.exitStatus == Int32(WASI.Errno.noSpace.rawValue))
    #expect(buffer.bytes.count == OutputBuffer.defaultLimit)
  }

  @Test func oneBufferForBothStreamsKeepsTheOrder() async throws {
    let buffer = OutputBuffer()
    _ = try await machine.execute(
      #require(Fixture.bytes("programs/streams.wasm")), standardOutput: .buffer(buffer), standardError: .buffer(buffer))
    #expect(buffer.text.split(separator: "\n").map { $0.prefix(6) } == ["line 1", "line 2", "line 3", "line 4"])
  }

  @Test func executionsMayShareABuffer() async throws {
    let buffer = OutputBuffer(limit: 100 * 1000)
    try await withThrowingTaskGroup { group in
      for _ in 0..<100 {
        group.addTask { [machine] in
          _ = try await machine.execute(
            #require(Guests.copy), standardInput: .bytes([UInt8](repeating: 7, count: 1000)), standardOutput: .buffer(buffer))
        }
      }
      try await group.waitForAll()
    }
    #expect(buffer.bytes == [UInt8](repeating: 7, count: 100 * 1000))
    let full = try await machine.execute(#require(Guests.copy), standardInput: .bytes([1]), standardOutput: .buffer(buffer))
    #expect(full.exitStatus == 2)
  }

  @Test func closuresAreCalledWhereTheGuestRuns() async throws {
    var rest = [[1, 2, 3], [4], []] as [[UInt8]]
    let output = OutputBuffer()
    let result = try await machine.execute(
      #require(Guests.copy),
      standardInput: .read { target in
        let part = rest.removeFirst()
        target.copyBytes(from: part)
        return part.count
      }, standardOutput: .write { bytes throws(WASI.Errno) in min(bytes.count, 1) }, standardError: .buffer(output))
    #expect(result.exitStatus == 0)
    #expect(output.bytes == [1, 2, 3, 4])
  }

  #if !canImport(Darwin)
    @Test func closedPipeIsAnErrorAndNoSignal() async throws {
      let output = Pipe()
      try output.fileHandleForReading.close()
      let result = try await machine.execute(
        #require(Guests.copy), standardInput: .bytes([1]),
        standardOutput: .descriptor(output.fileHandleForWriting.fileDescriptor))
      #expect(result.exitStatus == 2)
    }
  #endif

  /// Descriptors that do not block, both of them full or empty most of the time.
  @Test func descriptorsThatDoNotBlock() async throws {
    let (input, output) = (Pipe(), Pipe())
    for end in [input.fileHandleForReading, output.fileHandleForWriting] {
      #expect(fcntl(end.fileDescriptor, F_SETFL, fcntl(end.fileDescriptor, F_GETFL) | O_NONBLOCK) == 0)
    }
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
    let (writer, reader) = (input.fileHandleForWriting, output.fileHandleForReading)
    async let written = onThread {
      for start in stride(from: 0, to: bytes.count, by: 50_000) {
        try? writer.write(contentsOf: bytes[start..<start + 50_000])
        usleep(2000)
      }
      try? writer.close()
    }
    async let received = onThread {
      var received = Data()
      while received.count < bytes.count, let part = try? reader.read(upToCount: 5000), !part.isEmpty {
        received += part
        usleep(200)
      }
      return received
    }
    let result = try await executionError { [machine] in
      try await machine.execute(
        #require(Guests.copy), standardInput: .descriptor(input.fileHandleForReading.fileDescriptor),
        standardOutput: .descriptor(output.fileHandleForWriting.fileDescriptor))
    }
    try output.fileHandleForWriting.close()
    #expect(result == nil)
    await written
    #expect(await received == Data(bytes))
  }
}
