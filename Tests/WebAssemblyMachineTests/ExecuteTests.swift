import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// What a virtual machine calls, gives and returns.
struct ExecuteTests {
  private let machine: VirtualMachine

  init() throws { machine = try VirtualMachine() }

  private func execute(_ text: String, function: String? = nil, parameters: [Value] = []) async throws -> ExecutionResult {
    try await machine.execute(WAT.encode(text), function: function, parameters: parameters)
  }

  @Test func programReturnsWithStatusZero() async throws {
    #expect(try await execute("(module (func (export \"_start\")))") == ExecutionResult(values: [], exitStatus: 0))
  }

  @Test(arguments: [0, 7, -1] as [Int32])
  func programExits(_ status: Int32) async throws {
    let program = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (func (export "_start") (call $exit (i32.const \(status))) unreachable)
        (func (export "f") (result i64) (call $exit (i32.const \(status))) (i64.const 5)))
      """
    #expect(try await execute(program) == ExecutionResult(values: [], exitStatus: status))
    #expect(try await execute(program, function: "f") == ExecutionResult(values: [], exitStatus: status))
  }

  @Test func startFunctionMayExit() async throws {
    let program = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (func $s (call $exit (i32.const 9))) (start $s) (func (export "_start") unreachable))
      """
    #expect(try await execute(program).exitStatus == 9)
  }

  @Test func namedFunctionReturnsItsResults() async throws {
    let result = try await machine.execute(
      #require(Fixture.bytes("modules/values.wasm")), function: "several", parameters: [.i32(3), .f64(0.5)])
    #expect(result == ExecutionResult(values: [.f64(0.5), .i32(3)], exitStatus: nil))
  }

  @Test func libraryIsInitializedOnce() async throws {
    let library = """
      (module (global $count (mut i32) (i32.const 0))
        (func (export "_initialize") (global.set $count (i32.add (global.get $count) (i32.const 1))))
        (func (export "count") (result i32) (global.get $count)))
      """
    #expect(try await execute(library, function: "count").values == [.i32(1)])
    #expect(try await execute(library) == ExecutionResult(values: [], exitStatus: nil))
    #expect(try await execute(library, function: "_initialize") == ExecutionResult(values: [], exitStatus: nil))
  }

  @Test func moduleIsOpenedOnceAndExecutedAtOnce() async throws {
    let module = try Module(machine.engine, #require(Guests.endless))
    try await withThrowingTaskGroup(of: [Value].self) { group in
      for number in 0..<50 as Range<Int32> {
        group.addTask { [machine] in
          try await machine.execute(module, function: "add", parameters: [.i32(number), .i32(number)]).values
        }
      }
      var sum: Int32 = 0
      for try await values in group {
        if case .i32(let number)? = values.first { sum += number }
      }
      #expect(sum == 2450)
    }
  }

  @Test func nothingIsLeftForTheNextExecution() async throws {
    let module = try Module(
      machine.engine,
      wat: """
        (module (global $count (mut i32) (i32.const 0)) (memory 1)
          (func (export "f") (result i32)
            (global.set $count (i32.add (global.get $count) (i32.const 1)))
            (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (global.get $count)))
            (i32.load (i32.const 0))))
        """)
    for _ in 0..<3 { #expect(try await machine.execute(module, function: "f").values == [.i32(1)]) }
  }

  @Test func stackHasTheSizeThatIsAskedFor() async throws {
    let recursion = """
      (module (func $f (export "f") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 1) (call $f (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0)))))
      """
    let module = try Module(machine.engine, wat: recursion)
    for (size, depth, fits) in [(1 << 20, 5_000, true), (1 << 14, 5_000, false), (nil, 50_000, true), (-1, 1, true)] {
      let error = try await executionError {
        try await machine.execute(module, stackSize: size, function: "f", parameters: [.i32(Int32(depth))])
      }
      #expect(error?.trapReason == (fits ? nil : .callStackExhausted))
    }
  }

  @Test func limitsAreThoseOfTheMachine() async throws {
    var limits = ResourceLimits()
    limits.memorySize = 3 << 16
    let machine = try VirtualMachine(limits: limits)
    let grow = "(module (memory 1) (func (export \"f\") (param i32) (result i32) (memory.grow (local.get 0))))"
    #expect(try await machine.execute(WAT.encode(grow), function: "f", parameters: [.i32(2)]).values == [.i32(1)])
    #expect(try await machine.execute(WAT.encode(grow), function: "f", parameters: [.i32(3)]).values == [.i32(-1)])
  }

  @Test func fuelIsLimitedWhereItIsConsumed() async throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let machine = try VirtualMachine(configuration: configuration)
    let module = try Module(machine.engine, #require(Guests.endless))
    let error = try await executionError { try await machine.execute(module, fuel: 100_000, function: "loop") }
    #expect(error?.trapReason == .outOfFuel)
    let sum = try await machine.execute(module, function: "add", parameters: [.i32(1), .i32(2)])
    #expect(sum.values == [.i32(3)])
  }

  @Test func guestsCanAlwaysBeInterrupted() throws {
    var configuration = Engine.Configuration()
    configuration.isInterruptible = false
    #expect(try VirtualMachine(configuration: configuration).engine.configuration.isInterruptible)
  }
}
