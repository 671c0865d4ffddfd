#if os(Linux)
  import Foundation
  import Testing
  import WebAssembly
  import WebAssemblyMachine
  import WebAssemblySystemInterface
  import WebAssemblyText

  /// Thousands of executions leave nothing behind. Each test is a process of its own, so that what it counts is its own.
  @Suite(.serialized) struct EnduranceTests {
    /// A generator of numbers whose sequence is always the same.
    private struct Random {
      var state: UInt64

      mutating func next(_ bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
      }
    }

    /// Waits until a number has come down to what it may be: threads end a little after their executions.
    private static func settles(_ most: Int, _ number: () -> Int) async throws -> Bool {
      for _ in 0..<500 {
        if number() <= most { return true }
        try await Task.sleep(for: .milliseconds(10))
      }
      return false
    }

    /// A million exceptions, caught as values and by references that are thrown again.
    @Test func aMillionExceptions() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        let module = try Module(
          engine,
          wat: """
            (module (tag $a (param i64)) (func $throw (param i64) (throw $a (local.get 0)))
              (func (export "f") (param i32) (result i64) (local $sum i64)
                (loop $again
                  (block $h (result i64)
                    (try_table (catch $a $h)
                      (if (i32.and (local.get 0) (i32.const 1)) (then (call $throw (i64.extend_i32_u (local.get 0)))))
                      (throw_ref
                        (block $r (result exnref)
                          (try_table (catch_all_ref $r) (call $throw (i64.extend_i32_u (local.get 0))))
                          (unreachable))))
                    (unreachable))
                  (local.set $sum (i64.add (local.get $sum)))
                  (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
                (local.get $sum)))
            """)
        let instance = try Linker().instantiate(module, in: Store(engine))
        func run(_ count: Int64) throws {
          try #require(try instance.call("f", .i32(Int32(count))) == [.i64(count * (count + 1) / 2)])
        }
        try run(50_000)
        let before = ProcessState.residentSize
        try run(1_000_000)
        #expect(ProcessState.residentSize - before < 1 << 20)
      }
    }

    /// Modules come and go with their hierarchies of types.
    @Test func hierarchiesOfTypesAreGivenBack() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        let types = (1..<60).map { "(type (sub \($0 - 1) (func (result i32))))" }.joined()
        func open(_ numbers: Range<Int>) throws {
          for number in numbers {
            // The root is another each time, and so are all types below it.
            let parameters = String(repeating: "i64 ", count: number % 97)
            let types = types.replacing("(result", with: "(param \(parameters)) (result")
            let module = try Module(
              engine,
              wat: """
                (module (type (sub (func (param \(parameters)) (result i32)))) \(types)
                  (func $f (type 59) (i32.const 1)) (elem declare func $f)
                  (func (export "f") (result i32) (ref.test (ref 31) (ref.func $f))))
                """)
            try #require(try Linker().instantiate(module, in: Store(engine)).call("f") == [.i32(1)])
          }
        }
        try open(0..<500)
        let before = ProcessState.residentSize
        try open(500..<2500)
        #expect(ProcessState.residentSize - before < 4 << 20)
      }
    }

    @Test func descriptorsAreNeitherClosedNorLeaked() async {
      await #expect(processExitsWith: .success) {
        let machine = try VirtualMachine()
        let module = try Module(machine.engine, #require(Guests.copy))
        let (input, output) = (Pipe(), Pipe())
        let descriptors = (input.fileHandleForReading.fileDescriptor, output.fileHandleForWriting.fileDescriptor)
        try input.fileHandleForWriting.close()
        func execute(_ count: Int) async throws {
          for _ in 0..<count {
            let result = try await machine.execute(
              module, standardInput: .descriptor(descriptors.0), standardOutput: .descriptor(descriptors.1),
              standardError: .descriptor(descriptors.1))
            try #require(result.exitStatus == 0)
          }
        }
        // The first execution makes the file that the tables of handlers of all are mapped from.
        try await execute(1)
        let before = ProcessState.descriptors
        try await execute(10_000)
        #expect(ProcessState.descriptors == before)
        #expect(fcntl(descriptors.0, F_GETFL) & O_NONBLOCK == 0)
        #expect(fcntl(descriptors.1, F_GETFL) & O_NONBLOCK == 0)
        withExtendedLifetime((input, output)) {}
      }
    }

    @Test func executionsCancelledAtRandomLeaveNothingBehind() async {
      await #expect(processExitsWith: .success) {
        let machine = try VirtualMachine()
        let module = try Module(machine.engine, #require(Guests.endless))
        let pipe = Pipe()
        let input = pipe.fileHandleForReading.fileDescriptor

        /// One execution, cancelled after so many microseconds; whether that went as it should.
        @Sendable func run(_ number: Int32, _ kind: UInt64, _ delay: UInt64) async -> Bool {
          let task = Task { () async -> Bool in
            do throws(ExecutionError) {
              let result = try await machine.execute(
                module, standardInput: .descriptor(input),
                function: ["loop", "read", "poll", "sleep", "add"][min(Int(kind), 4)],
                parameters: kind < 4 ? [] : [.i32(number), .i32(number)])
              return kind >= 4 && result == ExecutionResult(values: [.i32(number * 2)], exitStatus: nil)
            } catch { return error.isCancelled }
          }
          if delay > 0 { try? await Task.sleep(for: .microseconds(delay)) }
          task.cancel()
          return await task.value
        }

        /// Some executions, 100 at a time; how many of them were right.
        func runMany(_ count: Int, _ random: inout Random) async -> Int {
          await withTaskGroup(of: Bool.self) { group in
            var right = 0
            for number in 0..<count {
              if number >= 100, await group.next() == true { right += 1 }
              let (kind, delay) = (random.next(8), random.next(3) == 0 ? 0 : random.next(3000))
              group.addTask { await run(Int32(number), kind, delay) }
            }
            for await isRight in group where isRight { right += 1 }
            return right
          }
        }

        var random = Random(state: 11)
        let threads = ProcessState.threadCount
        // What is made once: threads for tasks, stacks that the system keeps, the allocator's arenas.
        #expect(await runMany(2_000, &random) == 2_000)
        let memory = ProcessState.residentSize
        let most = threads + ProcessInfo.processInfo.activeProcessorCount + 2
        #expect(try await Self.settles(most, { ProcessState.threadCount }))
        let descriptors = ProcessState.descriptors
        #expect(await runMany(8_000, &random) == 8_000)
        #expect(try await Self.settles(most, { ProcessState.threadCount }))
        #expect(ProcessState.descriptors == descriptors)
        #expect(ProcessState.residentSize - memory < 16 << 20)
        withExtendedLifetime(pipe) {}
      }
    }

    /// What a file in memory is shortened by, and what a directory loses, is free: 4,096 files that once had 64 KiB, and directories
    /// that once had 20,000 names.
    @Test func whatWasRemovedInMemoryTakesNoMemory() async {
      await #expect(processExitsWith: .success) {
        let files = MemoryFileSystem()
        let root = files.openRoot()
        let options = OpenOptions(isWritable: true, creates: true)
        let zeros = [UInt8](repeating: 0, count: 64 << 10)
        let before = ProcessState.residentSize
        for number in 0..<4096 {
          try files.write(zeros, to: "file")
          let name = try #require(FileName(Array("file".utf8)))
          guard case .file(let file) = try root.open(name, options) else { continue }
          try file.setSize(1)
          try root.rename(name, to: #require(FileName(Array("\(number)".utf8))), in: root)
        }
        for number in 0..<10 {
          try files.createDirectory("d\(number)")
          let name = try #require(FileName(Array("d\(number)".utf8)))
          guard case .directory(let directory) = try root.open(name, OpenOptions()) else { continue }
          let names = (0..<20_000).compactMap { FileName(Array("name\($0)".utf8)) }
          for name in names { _ = try directory.open(name, options) }
          for name in names { try directory.removeFile(name) }
        }
        #expect(ProcessState.residentSize - before < 64 << 20)
      }
    }

    /// 64 MB through three pipes, at whose ends others are slow: the guest waits, nothing is held in memory.
    @Test func slowReadersHoldTheWriterBack() async {
      await #expect(processExitsWith: .success) {
        let machine = try VirtualMachine()
        let guest = try #require(Guests.copy)
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        let total = 64 << 20
        let writer = input.fileHandleForWriting

        /// Byte `index` of the stream.
        @Sendable func byte(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: index >> 8 ^ index) }

        /// Reads everything, slowly; returns how many bytes there were, all of them in order, else -1.
        @Sendable func read(_ pipe: Pipe) -> Int {
          var buffer = [UInt8](repeating: 0, count: 60_000)
          var count = 0
          while true {
            let size = Glibc.read(pipe.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
            if size <= 0 { return count }
            for index in stride(from: 0, to: size, by: 61) where buffer[index] != byte(count + index) { return -1 }
            count += size
            usleep(100)
          }
        }

        async let written = onThread {
          for start in stride(from: 0, to: total, by: 1 << 16) {
            try? writer.write(contentsOf: (start..<start + 1 << 16).map(byte))
          }
          try? writer.close()
        }
        async let outputCount = onThread { read(output) }
        async let errorCount = onThread { read(errors) }
        let before = ProcessState.residentSize
        let memory = Task.detached {
          var most = 0
          while !Task.isCancelled {
            most = max(most, ProcessState.residentSize)
            try? await Task.sleep(for: .milliseconds(20))
          }
          return most
        }
        let result = try await machine.execute(
          guest, standardInput: .descriptor(input.fileHandleForReading.fileDescriptor),
          standardOutput: .descriptor(output.fileHandleForWriting.fileDescriptor),
          standardError: .descriptor(errors.fileHandleForWriting.fileDescriptor))
        memory.cancel()
        #expect(result.exitStatus == 0)
        for end in [output.fileHandleForWriting, errors.fileHandleForWriting] { try end.close() }
        await written
        #expect(await outputCount == total)
        #expect(await errorCount == total)
        #expect(await memory.value - before < 16 << 20)
      }
    }
  }
#endif
