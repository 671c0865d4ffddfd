#if os(Linux)
  import Foundation
  import Synchronization
  import Testing
  import WebAssembly
  import WebAssemblyMachine
  import WebAssemblySystemInterface
  import WebAssemblyText

  /// Thousands of guests at once need no threads while they wait. Each test is a process of its own.
  @Suite(.serialized) struct ManyGuestsTests {
    /// The threads that tasks share, the package's two, and the few that the test's process has.
    private static var mostThreads: Int { ProcessInfo.processInfo.activeProcessorCount + 2 + 4 }

    /// Where guests wait until all of them are there.
    private final class Meeting: HostModule {
      private struct State {
        var waiting: [CheckedContinuation<Void, Never>] = []
        var count = 0
        var mostThreads = 0
        var mostMemory = 0
      }

      let name = "env"
      let size: Int
      private let state = Mutex(State())

      init(size: Int) { self.size = size }

      var mostThreads: Int { state.withLock { $0.mostThreads } }
      /// In bytes.
      var mostMemory: Int { state.withLock { $0.mostMemory } }

      var functions: [(name: String, function: HostFunction)] {
        [("meet", HostFunction { [self] (number: Int32) async throws -> Int32 in
          await meet()
          return number &* 3
        })]
      }

      private func meet() async {
        await withCheckedContinuation { continuation in
          let all = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.waiting.append(continuation)
            guard state.waiting.count == size else { return [] }
            // Now all of them wait.
            state.mostThreads = max(state.mostThreads, ProcessState.threadCount)
            state.mostMemory = max(state.mostMemory, ProcessState.ownSize)
            defer { state.waiting = [] }
            return state.waiting
          }
          for continuation in all { continuation.resume() }
        }
      }

      static let guest = """
        (module (import "env" "meet" (func $meet (param i32) (result i32))) (memory 1)
          (func (export "f") (param i32) (result i32) (local i32)
            (i32.store (i32.const 8) (local.get 0))
            (local.set 1 (call $meet (local.get 0)))
            (local.set 1 (i32.add (local.get 1) (call $meet (i32.add (local.get 0) (i32.const 1)))))
            (i32.add (local.get 1) (call $meet (i32.load (i32.const 8))))))
        """
    }

    /// Each awaits an async host function three times, where all others wait with it.
    @Test func tenThousandGuests() async {
      await #expect(processExitsWith: .success) {
        let count = 10_000
        let meeting = Meeting(size: count)
        let machine = try VirtualMachine(hostModules: [meeting])
        let module = try Module(machine.engine, wat: Meeting.guest)
        let before = ProcessState.ownSize
        let right = await withTaskGroup(of: Bool.self) { group in
          for number in 0..<Int32(count) {
            group.addTask {
              let result = try? await machine.execute(module, function: "f", parameters: [.i32(number)])
              return result?.values == [.i32(number * 9 + 3)]
            }
          }
          return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(right == count)
        #expect(meeting.mostThreads <= Self.mostThreads)
        // 108,000 bytes were measured on average. Those that the system has no mappings for have a table of handlers of their own.
        let memory = (meeting.mostMemory - before) / count
        #expect(memory < 150 << 10, "\(memory) bytes for each")
      }
    }

    /// Half of them wait for input, half for a time: no threads, and all are stopped.
    @Test func fiveThousandGuestsWaitInTheSystemInterface() async {
      await #expect(processExitsWith: .success) {
        let machine = try VirtualMachine()
        let module = try Module(machine.engine, #require(Guests.endless))
        let pipe = Pipe()
        let input = pipe.fileHandleForReading.fileDescriptor
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
        final class Count: Sendable { let value = Atomic<Int>(0) }
        let waiting = Count()
        let tasks = (0..<5000).map { number in
          Task {
            try await executionError {
              try await machine.execute(
                module, standardInput: .descriptor(input),
                standardOutput: .write { bytes in
                  waiting.value.add(1, ordering: .relaxed)
                  return bytes.count
                }, function: ["read", "poll", "sleep", "sleep"][number % 4])
            }
          }
        }
        while waiting.value.load(ordering: .relaxed) < 5000 { try await Task.sleep(for: .milliseconds(10)) }
        try await Task.sleep(for: .milliseconds(50))
        #expect(ProcessState.threadCount <= Self.mostThreads)
        for task in tasks { task.cancel() }
        for task in tasks { #expect(try await task.value?.isCancelled == true) }
        // The descriptor is still watched for those who come later.
        let reader = Task { try await machine.execute(module, standardInput: .descriptor(input), function: "read") }
        try await Task.sleep(for: .milliseconds(10))
        try pipe.fileHandleForWriting.write(contentsOf: [9])
        #expect(try await reader.value.values == [.i32(9)])
      }
    }
  }
#endif
