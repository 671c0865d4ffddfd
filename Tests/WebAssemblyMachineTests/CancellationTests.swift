import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// Cancelling the task that executes a guest.
struct CancellationTests {
  private let machine: VirtualMachine

  init() throws { machine = try VirtualMachine() }

  /// Says when a guest has come so far that it writes something.
  private final class Signal: Sendable {
    private let stream = AsyncStream.makeStream(of: Void.self)

    func send() { stream.continuation.yield() }

    func output() -> sending WASI.OutputStream {
      .write { bytes in
        self.send()
        return bytes.count
      }
    }

    func wait() async {
      for await _ in stream.stream { return }
    }
  }

  /// The error of an execution that is cancelled as soon as the guest has written something, and how long it then took.
  private func cancel(
    _ function: String, _ input: Int32? = nil, on mode: ExecutionMode = .slices
  ) async throws -> (error: ExecutionError?, delay: Duration) {
    let module = try Module(machine.engine, #require(Guests.endless))
    let signal = Signal()
    let task = Task { [machine] in
      try await executionError {
        try await machine.execute(
          module, standardInput: input.map { .descriptor($0) } ?? .empty, standardOutput: signal.output(), function: function,
          on: mode)
      }
    }
    await signal.wait()
    // So that it really waits.
    try await Task.sleep(for: .milliseconds(5))
    let start = ContinuousClock.now
    task.cancel()
    return (try await task.value, ContinuousClock.now - start)
  }

  @Test(arguments: [ExecutionMode.slices, .thread]) func endlessLoop(_ mode: ExecutionMode) async throws {
    for _ in 0..<20 {
      let (error, delay) = try await cancel("loop", on: mode)
      #expect(error?.isCancelled == true)
      // Machines that run tests are busy.
      #expect(delay < .seconds(30))
    }
  }

  @Test(arguments: ["read", "poll"], [ExecutionMode.slices, .thread])
  func waitingForADescriptor(_ function: String, _ mode: ExecutionMode) async throws {
    let pipe = Pipe()
    for _ in 0..<5 {
      let (error, delay) = try await cancel(function, pipe.fileHandleForReading.fileDescriptor, on: mode)
      #expect(error?.isCancelled == true)
      #expect(delay < .seconds(30))
    }
    // Nothing was taken from the pipe, and nothing closed.
    try pipe.fileHandleForWriting.write(contentsOf: [7])
    let result = try await machine.execute(
      #require(Guests.endless), standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor), function: "read")
    #expect(result.values == [.i32(7)])
  }

  @Test(arguments: [ExecutionMode.slices, .thread]) func sleeping(_ mode: ExecutionMode) async throws {
    #expect(try await cancel("sleep", on: mode).error?.isCancelled == true)
  }

  /// A full pipe that nobody reads.
  @Test func waitingToWrite() async throws {
    let pipe = Pipe()
    let input = Signal()
    let task = Task { [machine] in
      try await executionError {
        try await machine.execute(
          #require(Guests.copy),
          standardInput: .read { buffer in
            input.send()
            return buffer.count
          }, standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor))
      }
    }
    await input.wait()
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    #expect(try await task.value?.isCancelled == true)
  }

  @Test func inTheStartFunction() async throws {
    let bytes = try WAT.encode("(module (func $s (loop (br 0))) (start $s) (func (export \"_start\")))")
    let task = Task { [machine] in try await executionError { try await machine.execute(bytes) } }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    #expect(try await task.value?.isCancelled == true)
  }

  @Test func inAPreloadedModule() async throws {
    let library = try WAT.encode("(module (func (export \"_initialize\") (loop (br 0))))")
    let machine = try VirtualMachine(hostModules: [LibraryModule("library", .bytes(library))])
    let task = Task { try await executionError { try await machine.execute(library) } }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    #expect(try await task.value?.isCancelled == true)
  }

  /// Nothing of the guest is executed, not even opened.
  @Test func beforeTheStart() async throws {
    let output = OutputBuffer()
    try await withThrowingTaskGroup(of: ExecutionError?.self) { group in
      group.cancelAll()
      group.addTask { [machine] in
        try await executionError {
          try await machine.execute(#require(Guests.endless), standardOutput: .buffer(output), function: "loop")
        }
      }
      for try await error in group { #expect(error?.isCancelled == true) }
    }
    #expect(output.bytes.isEmpty)
  }

  /// A guest that ends after it was told to stop: the task was cancelled, whatever the guest made of it.
  @Test func aGuestThatEndsAnyway() async throws {
    let signal = Signal()
    let mayEnd = DispatchSemaphore(value: 0)
    let task = Task { [machine] in
      try await executionError {
        try await machine.execute(
          #require(Guests.copy), standardInput: .bytes([1]),
          standardOutput: .write { bytes in
            signal.send()
            // A closure that blocks: its guest has a thread.
            mayEnd.wait()
            return bytes.count
          }, on: .thread)
      }
    }
    await signal.wait()
    task.cancel()
    mayEnd.signal()
    #expect(try await task.value?.isCancelled == true)
  }

  @Test func othersGoOn() async throws {
    let module = try Module(machine.engine, #require(Guests.endless))
    let pipe = Pipe()
    let input = pipe.fileHandleForReading.fileDescriptor
    let signals = (Signal(), Signal())
    let stopped = Task { [machine] in
      try await executionError { try await machine.execute(module, standardOutput: signals.0.output(), function: "loop") }
    }
    let reader = Task { [machine] in
      try await machine.execute(
        module, standardInput: .descriptor(input), standardOutput: signals.1.output(), function: "read")
    }
    await signals.0.wait()
    await signals.1.wait()
    stopped.cancel()
    #expect(try await stopped.value?.isCancelled == true)
    try pipe.fileHandleForWriting.write(contentsOf: [9])
    #expect(try await reader.value.values == [.i32(9)])
  }

  /// As many guests as there are threads for tasks, and more: the tasks go on.
  @Test func guestsDoNotBlockTasks() async throws {
    let module = try Module(machine.engine, #require(Guests.endless))
    let pipe = Pipe()
    let input = pipe.fileHandleForReading.fileDescriptor
    let tasks = (0..<64).map { _ in
      Task { [machine] in
        try await executionError { try await machine.execute(module, standardInput: .descriptor(input), function: "read") }
      }
    }
    #expect(await Task { 42 }.value == 42)
    for task in tasks { task.cancel() }
    for task in tasks { #expect(try await task.value?.isCancelled == true) }
    withExtendedLifetime(pipe) {}
  }
}
