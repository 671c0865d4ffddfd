#if !os(Windows)
  import Foundation
  import Testing
  import WebAssembly
  import WebAssemblySystemInterface
  import WebAssemblyText

  /// System calls that wait, in calls that are awaited: the guest is put aside, and the call is made again.
  struct AwaitedWaitTests {
    /// A pipe whose ends do not block.
    private final class NonBlockingPipe: Sendable {
      let (reader, writer): (Int32, Int32)

      init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        (reader, writer) = (ends[0], ends[1])
      }

      deinit {
        close(reader)
        close(writer)
      }

      func send(_ bytes: [UInt8]) { _ = write(writer, bytes, bytes.count) }

      /// Takes up to so many bytes; returns how many there were.
      func take(_ count: Int) -> Int {
        var bytes = [UInt8](repeating: 0, count: count)
        return read(reader, &bytes, count)
      }
    }

    private func fuelEngine() -> Engine {
      var configuration = Engine.Configuration()
      configuration.consumesFuel = true
      return Engine(configuration)
    }

    private func guest(
      input: WASI.InputStream = .empty, output: WASI.OutputStream = .discard, sockets: [HostSocket] = [], _ engine: Engine = Engine()
    ) throws -> CallingGuest {
      let guest = try CallingGuest(
        WASI(standardInput: input, standardOutput: output, sockets: sockets.map { WASI.Socket(descriptor: $0.descriptor) }), engine)
      guest.instance.store.fuel = 1 << 40
      return guest
    }

    /// Subscribes to a time from now on, or to the input.
    private func subscribe(_ guest: CallingGuest, milliseconds: UInt64?, at address: UInt32) throws {
      try guest.memory.write([UInt8](repeating: 0, count: 48), at: address)
      guard let milliseconds else { return try guest.memory.store(UInt8(1), at: address + 8) }
      try guest.memory.store(UInt32(1), at: address + 16)
      try guest.memory.store(milliseconds * 1_000_000, at: address + 24)
    }

    /// Long enough that guests wait, on machines that are not too busy.
    private static let pause = Duration.milliseconds(20)

    @Test func readingWaitsForInput() async throws {
      let pipe = try NonBlockingPipe()
      let guest = try guest(input: .descriptor(pipe.reader), fuelEngine())
      _ = try await guest.awaitRead(1, from: 7)
      let fuel = guest.instance.store.fuel
      pipe.send([9, 8, 7])
      #expect(try await guest.awaitRead(100, from: 0) == (0, [9, 8, 7]))
      let cost = fuel - guest.instance.store.fuel
      for round in 0..<10 as Range<UInt8> {
        let sender = Task {
          try await Task.sleep(for: Self.pause)
          pipe.send([round, 5, 5])
        }
        let before = guest.instance.store.fuel
        #expect(try await guest.awaitRead(100, from: 0) == (0, [round, 5, 5]))
        // A call that is made again is paid for once.
        #expect(before - guest.instance.store.fuel == cost)
        try await sender.value
      }
      withExtendedLifetime(pipe) {}
    }

    @Test func writingWaitsForRoom() async throws {
      let pipe = try NonBlockingPipe()
      pipe.send([UInt8](repeating: 0, count: 1 << 20))
      let guest = try guest(output: .descriptor(pipe.writer))
      let reader = Task {
        try await Task.sleep(for: Self.pause)
        return pipe.take(1 << 20)
      }
      let (error, count) = try await guest.awaitWrite([1, 2, 3, 4], to: 1)
      #expect(error == 0 && count == 4)
      #expect(try await reader.value > 0)
      #expect(pipe.take(100) == 4)
    }

    /// Each byte is read by one guest, although all are told of it.
    @Test func manyGuestsAtOnePipe() async throws {
      let pipe = try NonBlockingPipe()
      try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<50 {
          group.addTask {
            let guest = try CallingGuest(WASI(standardInput: .descriptor(pipe.reader)))
            return try await guest.awaitRead(1, from: 0).bytes
          }
        }
        try await Task.sleep(for: Self.pause)
        for byte in 0..<50 as Range<UInt8> { pipe.send([byte]) }
        var bytes: [UInt8] = []
        for try await read in group { bytes += read }
        #expect(bytes.sorted() == Array(0..<50))
      }
    }

    /// Several calls in progress, of one guest with one system interface.
    @MainActor @Test func oneGuestWaitsSeveralTimes() async throws {
      let pipe = try NonBlockingPipe()
      let guest = try guest(input: .descriptor(pipe.reader))
      for (index, milliseconds) in [60, 20, 40].enumerated() {
        try subscribe(guest, milliseconds: UInt64(milliseconds), at: 4096 + UInt32(index) * 64)
      }
      var order: [Int] = []
      var tasks: [Task<Void, any Error>] = []
      for index in 0..<3 {
        tasks.append(Task { @MainActor in
          let (subscription, event) = (4096 + index * 64, 8192 + index * 64)
          let result = try await guest.instance.call(
            "poll_oneoff", .i32(Int32(subscription)), .i32(Int32(event)), .i32(1), .i32(Int32(16384 + index * 8)))
          #expect(result == [.i32(0)])
          order.append(index)
        })
      }
      let reader = Task { @MainActor in try await guest.awaitRead(10, from: 0) }
      for task in tasks { try await task.value }
      #expect(order.count == 3 && order.last == 0)
      pipe.send([42])
      #expect(try await reader.value == (0, [42]))
    }

    // MARK: - poll_oneoff

    @Test func pollingTellsWhatIsReady() async throws {
      let pipe = try NonBlockingPipe()
      let guest = try guest(input: .descriptor(pipe.reader))
      try subscribe(guest, milliseconds: nil, at: 1024)
      try subscribe(guest, milliseconds: 1_000_000_000, at: 1072)
      try guest.memory.store(UInt64(77), at: 1024)
      // A thread and no task: all that tasks share may be busy for longer than the guest waits.
      #expect(DetachedThread.start {
        DetachedThread.sleep(seconds: 0.02)
        pipe.send([1, 2, 3])
      })
      #expect(try await guest.awaitCall("poll_oneoff", 1024, 2048, 2, 16) == 0)
      #expect(try guest.memory.load(UInt32.self, at: 16) == 1)
      #expect(try guest.memory.load(UInt64.self, at: 2048) == 77)
      #expect(try guest.memory.load(UInt64.self, at: 2064) == 3)
    }

    @Test func timesAreNotTooShort() async throws {
      let guest = try guest()
      for milliseconds in [0, 1, 3, 30] as [UInt64] {
        try subscribe(guest, milliseconds: milliseconds, at: 1024)
        let start = ContinuousClock.now
        #expect(try await guest.awaitCall("poll_oneoff", 1024, 2048, 1, 16) == 0)
        #expect(ContinuousClock.now - start >= .milliseconds(milliseconds))
        #expect(try guest.memory.load(UInt32.self, at: 16) == 1)
      }
    }

    /// Something is ready again and again, and gone when the guest looks: the time does not begin anew.
    @Test func timesDoNotBeginAnew() async throws {
      let pipe = try NonBlockingPipe()
      let guest = try guest(input: .descriptor(pipe.reader), fuelEngine())
      try subscribe(guest, milliseconds: nil, at: 1024)
      try subscribe(guest, milliseconds: 0, at: 1072)
      #expect(try await guest.awaitCall("poll_oneoff", 1024, 2048, 2, 16) == 0)
      let fuel = guest.instance.store.fuel
      #expect(try await guest.awaitCall("poll_oneoff", 1024, 2048, 2, 16) == 0)
      let cost = fuel - guest.instance.store.fuel
      let disturbance = Task {
        let start = ContinuousClock.now
        while !Task.isCancelled, ContinuousClock.now - start < .seconds(20) {
          pipe.send([1])
          _ = pipe.take(1)
          try await Task.sleep(for: .milliseconds(2))
        }
        return Task.isCancelled
      }
      try subscribe(guest, milliseconds: 40, at: 1072)
      let start = ContinuousClock.now
      // Where the byte is still there when the guest looks, it polls again.
      repeat {
        let before = guest.instance.store.fuel
        #expect(try await guest.awaitCall("poll_oneoff", 1024, 2048, 2, 16) == 0)
        #expect(before - guest.instance.store.fuel == cost)
      } while try guest.memory.load(UInt8.self, at: 2048 + 10) == 1 && ContinuousClock.now - start < .seconds(15)
      #expect(try guest.memory.load(UInt8.self, at: 2048 + 10) == 0)
      disturbance.cancel()
      _ = try? await disturbance.value
    }

    /// Clocks that pass with what the guest does wait for nothing.
    @Test func deterministicClocks() async throws {
      let guest = try CallingGuest(WASI(clocks: .deterministic()))
      try subscribe(guest, milliseconds: 3_600_000, at: 1024)
      #expect(try await guest.awaitCall("poll_oneoff", 1024, 2048, 1, 16) == 0)
    }

    // MARK: - Sockets

    @Test func acceptingWaits() async throws {
      let server = try HostSocket.listening()
      let guest = try guest(sockets: [server])
      let client = Task {
        try await Task.sleep(for: Self.pause)
        let client = try server.connected()
        try client.send([4, 5])
        return client
      }
      #expect(try await guest.awaitCall("sock_accept", 3, 0, 16) == 0)
      #expect(try guest.memory.load(UInt32.self, at: 16) == 4)
      #expect(try await guest.awaitRead(10, from: 4) == (0, [4, 5]))
      _ = try await client.value
    }

    /// What comes in parts is put together, although the call is made once more for each part.
    @Test func receivingAllOfIt() async throws {
      let (own, other) = try HostSocket.pair()
      let guest = try guest(sockets: [own], fuelEngine())
      let sender = Task {
        for part in [[1], [2, 3, 4], [5, 6]] as [[UInt8]] {
          try await Task.sleep(for: Self.pause)
          try other.send(part)
        }
      }
      try guest.putList([(1024, 2), (1026, 4)], at: 0)
      #expect(try await guest.awaitCall("sock_recv", 3, 0, 2, 2, 16, 20) == 0)
      #expect(try guest.memory.load(UInt32.self, at: 16) == 6)
      #expect(try guest.memory.bytes(at: 1024, count: 6) == [1, 2, 3, 4, 5, 6])
      try await sender.value
    }

    // MARK: - The end of a wait

    private enum Ending: CaseIterable { case deadline, interruption, cancellation }

    @Test(arguments: [true, false]) func waitsEndWhenTheGuestIsToStop(_ waitsForInput: Bool) async throws {
      for (round, ending) in (Ending.allCases + Ending.allCases).enumerated() {
        let pipe = try NonBlockingPipe()
        let handle = InterruptionHandle()
        let task = Task { () -> CallError? in
          let engine = Engine()
          var linker = Linker()
          try WASI(standardInput: .descriptor(pipe.reader)).define(in: &linker)
          let store = Store(engine, interruption: handle)
          let instance = try await linker.instantiate(Fixture.module("modules/system-calls", engine), in: store)
          let memory = try #require(instance.memory("memory"))
          // 100 seconds.
          try memory.store(UInt32(1), at: 1040)
          try memory.store(UInt64(100_000_000_000), at: 1048)
          if waitsForInput { try memory.store(UInt8(1), at: 1080) }
          do throws(CallError) {
            try await instance.call("poll_oneoff", .i32(1024), .i32(2048), .i32(waitsForInput ? 2 : 1), .i32(16))
            return nil
          } catch {
            // The store is as it was.
            store.deadline = nil
            handle.reset()
            #expect(store.interruptionHandle.isRequested == false)
            return error
          }
        }
        // Before it waits, or while it does.
        if round < Ending.allCases.count { try await Task.sleep(for: Self.pause) }
        let start = ContinuousClock.now
        switch ending {
        case .deadline: handle.deadline = .now + .milliseconds(1)
        case .interruption: handle.interrupt()
        case .cancellation: task.cancel()
        }
        let error = try await task.value
        #expect(ContinuousClock.now - start < .seconds(20))
        switch (ending, error) {
        case (.cancellation, .cancelled?): break
        case (.deadline, .trap(let trap)?): #expect(trap.reason == .deadlineExceeded)
        case (.interruption, .trap(let trap)?): #expect(trap.reason == .interrupted)
        default: Issue.record("\(ending): \(error as Any)")
        }
      }
    }

    /// `WASI.run` that is awaited.
    @Test func aProgramThatWaits() async throws {
      let pipe = try NonBlockingPipe()
      let engine = Engine()
      let output = OutputBuffer()
      let wasi = WASI(
        arguments: ["echo"], standardInput: .descriptor(pipe.reader), standardOutput: .buffer(output))
      var linker = Linker()
      try wasi.define(in: &linker)
      let program = """
        (module (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (memory (export "memory") 1) (data (i32.const 0) "\\40\\00\\00\\00\\05\\00\\00\\00")
          (func (export "_start")
            (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
            (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
            (call $exit (i32.const 3))))
        """
      let instance = try await linker.instantiate(Module(engine, wat: program), in: Store(engine))
      let sender = Task {
        try await Task.sleep(for: Self.pause)
        pipe.send(Array("Hello".utf8))
      }
      #expect(try await wasi.run(instance) == 3)
      #expect(output.text == "Hello")
      try await sender.value
    }
  }

  extension CallingGuest {
    /// The same as `call`, but awaited.
    nonisolated(nonsending) func awaitCall(_ name: String, _ arguments: UInt64...) async throws -> UInt16 {
      let type = try #require(instance.function(name)).type
      let values: [Value] = zip(arguments, type.parameters).map { argument, type in
        type == .i32 ? .i32(Int32(truncatingIfNeeded: argument)) : .i64(Int64(bitPattern: argument))
      }
      guard case .i32(let error)? = try await instance.call(name, values).first else { return .max }
      return UInt16(error)
    }

    nonisolated(nonsending) func awaitRead(_ count: UInt32, from descriptor: UInt64) async throws -> (error: UInt16, bytes: [UInt8]) {
      try putList([(1024, count)], at: 0)
      try memory.store(UInt32(0), at: 16)
      let error = try await awaitCall("fd_read", descriptor, 0, 1, 16)
      return (error, try memory.bytes(at: 1024, count: Int(memory.load(UInt32.self, at: 16))))
    }

    nonisolated(nonsending) func awaitWrite(_ bytes: [UInt8], to descriptor: UInt64) async throws -> (error: UInt16, count: UInt32) {
      try memory.write(bytes, at: 1024)
      try putList([(1024, UInt32(bytes.count))], at: 0)
      let error = try await awaitCall("fd_write", descriptor, 0, 1, 16)
      return (error, try memory.load(at: 16))
    }
  }
#endif
