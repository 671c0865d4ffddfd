import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// The time that an execution may take, in both ways to run.
struct TimeLimitTests {
  private let machine: VirtualMachine

  init() throws { machine = try VirtualMachine() }

  private func isStopped(_ error: ExecutionError?) -> Bool { error?.trapReason == .deadlineExceeded }

  @Test(arguments: ["loop", "tail_recursion", "read", "poll", "sleep"], [ExecutionMode.slices, .thread])
  func endlessGuests(_ function: String, _ mode: ExecutionMode) async throws {
    let module = try Module(machine.engine, #require(Guests.endless))
    let pipe = Pipe()
    for _ in 0..<3 {
      let start = ContinuousClock.now
      let error = try await executionError {
        try await machine.execute(
          module, standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor), function: function,
          timeLimit: .milliseconds(10), on: mode)
      }
      #expect(isStopped(error), "\(error as Any)")
      #expect(ContinuousClock.now - start >= .milliseconds(10))
    }
    withExtendedLifetime(pipe) {}
  }

  @Test(arguments: [ExecutionMode.slices, .thread]) func startFunctions(_ mode: ExecutionMode) async throws {
    let text = "(module (func $s (loop (br 0))) (start $s) (func (export \"_start\")))"
    let bytes = try WAT.encode(text)
    #expect(isStopped(try await executionError { try await machine.execute(bytes, timeLimit: .milliseconds(10), on: mode) }))
    let library = try WAT.encode("(module (func (export \"_initialize\") (loop (br 0))))")
    #expect(isStopped(try await executionError { try await machine.execute(library, timeLimit: .milliseconds(10), on: mode) }))
    let preloading = try VirtualMachine(hostModules: [LibraryModule("library", .bytes(library))])
    let guest = try WAT.encode("(module (func (export \"_start\")))")
    #expect(isStopped(try await executionError { try await preloading.execute(guest, timeLimit: .milliseconds(10), on: mode) }))
  }

  /// The time is over while the module is being opened, or before: of small ones and of large ones.
  @Test(arguments: [ExecutionMode.slices, .thread], [10, 40_000]) func opening(_ mode: ExecutionMode, _ count: Int) async throws {
    let functions = String(repeating: "(func (result i32) (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3))))", count: count)
    let bytes = try WAT.encode("(module \(functions) (func (export \"_start\")))")
    #expect((bytes.count > 256 << 10) == (count > 10))
    // A small module is open and executed before a time can be over that has not begun to be.
    for limit in count > 10 ? [-1_000_000, 0, 1] : [-1_000_000, 0] {
      let error = try await executionError { try await machine.execute(bytes, timeLimit: .microseconds(limit), on: mode) }
      #expect(isStopped(error), "\(error as Any)")
    }
    #expect(try await machine.execute(bytes, timeLimit: .seconds(100), on: mode).exitStatus == 0)
    #expect(try await machine.execute(.bytes(bytes), timeLimit: .seconds(100), on: mode).exitStatus == 0)
  }

  /// A module that is large is opened elsewhere; errors come from there, too.
  @Test func largeModulesThatAreNone() async throws {
    let error = try await executionError { try await machine.execute([UInt8](repeating: 7, count: 1 << 20)) }
    guard case .module? = error else { return unexpected(error) }
  }

  private final class Sleeping: HostModule {
    let name = "env"
    var functions: [(name: String, function: HostFunction)] {
      [("sleep", HostFunction { (seconds: Double) async throws -> Int32 in
        try await Task.sleep(for: .seconds(seconds))
        return 42
      })]
    }

    static let guest = """
      (module (import "env" "sleep" (func $sleep (param f64) (result i32)))
        (func (export "f") (param f64) (result i32) (call $sleep (local.get 0))))
      """
  }

  @Test func asyncHostFunctions() async throws {
    let machine = try VirtualMachine(hostModules: [Sleeping()])
    let module = try Module(machine.engine, wat: Sleeping.guest)
    #expect(try await machine.execute(module, function: "f", parameters: [.f64(0.001)]).values == [.i32(42)])
    #expect(isStopped(try await executionError {
      try await machine.execute(module, function: "f", parameters: [.f64(100)], timeLimit: .milliseconds(10))
    }))
    let task = Task {
      try await executionError { try await machine.execute(module, function: "f", parameters: [.f64(100)]) }
    }
    try await Task.sleep(for: .milliseconds(5))
    task.cancel()
    #expect(try await task.value?.isCancelled == true)
    // On a thread there is nobody to await it.
    let error = try await executionError {
      try await machine.execute(module, function: "f", parameters: [.f64(0)], on: .thread)
    }
    #expect(error?.trapReason == .cannotSuspend)
  }

  /// Functions of host modules and closures of streams are called where `execute` is.
  @MainActor @Test func onTheActorOfTheCaller() async throws {
    final class Checking: HostModule {
      let name = "env"
      var functions: [(name: String, function: HostFunction)] {
        [("check", HostFunction { () -> Void in MainActor.preconditionIsolated() })]
      }
    }
    let machine = try VirtualMachine(hostModules: [Checking()])
    let guest = try WAT.encode(
      """
      (module (import "env" "check" (func $check))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1) (data (i32.const 4) "\\01")
        (func (export "_start") (call $check) (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
      """)
    let result = try await machine.execute(guest, standardOutput: Self.checkingOutput())
    #expect(result.exitStatus == 0)
  }

  private nonisolated static func checkingOutput() -> sending WASI.OutputStream {
    .write { bytes in
      MainActor.preconditionIsolated()
      return bytes.count
    }
  }
}
