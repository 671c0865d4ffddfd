import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article GuestsInSlices.
struct SliceExamples {
  private let counting = """
    (module (func $sum (export "sum") (param i32) (result i32) (local i32)
      (loop $again
        (local.set 1 (i32.add (local.get 1) (local.get 0)))
        (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
      (local.get 1)))
    """

  @Test func aSliceOfFuel() throws {
    let bytes = try WAT.encode(counting)
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    let store = Store(engine)
    store.fuel = 1_000_000_000
    let instance = try Linker().instantiate(Module(engine, bytes), in: store)
    guard let function = instance.function("sum") else { return }

    let execution = try Execution(of: function, [.i32(100_000)])
    var slices = 1
    while case .outOfFuel = try execution.resume(fuel: 10_000) {
      // The thread is free for something else here.
      slices += 1
    }
    // END
    #expect(execution.status == .ended)
    #expect(UInt64(slices) == (1_000_000_000 - store.fuel + 9_999) / 10_000)
  }

  private enum Waiting { case message }

  @Test func aGuestThatWaits() throws {
    // EXAMPLE
    var linker = Linker()
    try linker.define("env", "receive", HostFunction(type: FunctionType(results: [.i32]), values: { (caller, _) throws(Trap) in
      try caller.suspend(with: Waiting.message)
    }))
    // END
    let store = Store(Engine())
    let guest = """
      (module (import "env" "receive" (func $receive (result i32)))
        (func (export "sum") (result i32) (i32.add (call $receive) (i32.add (call $receive) (call $receive)))))
      """
    let instance = try linker.instantiate(Module(store.engine, wat: guest), in: store)
    let function = try #require(instance.function("sum"))
    var messages: [Int32] = [1, 20, 300]
    // EXAMPLE
    let execution = try Execution(of: function)
    var progress = try execution.resume()
    while case .suspended(let suspension) = progress, suspension.value(as: Waiting.self) == .message {
      progress = try execution.resume(returning: [.i32(messages.removeFirst())])
    }
    if case .finished(let results) = progress { print("The sum is", results) }
    // END
    guard case .finished([.i32(321)]) = progress else { return #expect(Bool(false)) }
  }

  @Test func aScheduler() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let store = Store(Engine(configuration))
    store.fuel = .max
    let instance = try Linker().instantiate(Module(store.engine, wat: counting), in: store)
    let function = try #require(instance.function("sum"))
    let executions = try (1...5).map { try Execution(of: function, [.i32($0 * 1000)]) }
    // EXAMPLE
    var results: [[Value]] = []
    var failures: [CallError] = []
    // Those that have their turn, and those that wait for an answer.
    var waiting = executions
    var suspended: [Execution] = []
    while !waiting.isEmpty {
      let execution = waiting.removeFirst()
      do throws(CallError) {
        switch try execution.resume(fuel: 1_000) {
        case .finished(let values): results.append(values)
        case .outOfFuel: waiting.append(execution)
        case .suspended: suspended.append(execution)
        }
      } catch { failures.append(error) }
    }
    // END
    // Who has more to do ends later.
    let sums: [Int32] = [500_500, 2_001_000, 4_501_500, 8_002_000, 12_502_500]
    #expect(results == sums.map { [Value.i32($0)] })
    #expect(failures.isEmpty && suspended.isEmpty)
  }

  @Test func whereAGuestIs() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let store = Store(Engine(configuration))
    store.fuel = .max
    let instance = try Linker().instantiate(Module(store.engine, wat: counting), in: store)
    let execution = try Execution(of: #require(instance.function("sum")), [.i32(1_000_000)])
    // EXAMPLE
    _ = try execution.resume(fuel: 10_000)
    for frame in execution.backtrace.frames { print(frame.name ?? "a function without a name") }
    // END
    #expect(execution.backtrace.frames.map(\.name) == ["sum"])
  }

  /// The example of the comment on `Caller.suspend`.
  @Test func aHostFunctionThatSuspends() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "receive", HostFunction(type: FunctionType(results: [.i32]), values: { (caller, _) throws(Trap) in
      try caller.suspend(with: "a message")
    }))
    // END
    let store = Store(Engine())
    let guest = "(module (import \"env\" \"receive\" (func (result i32))) (export \"receive\" (func 0)))"
    let instance = try linker.instantiate(Module(store.engine, wat: guest), in: store)
    let execution = try Execution(of: #require(instance.function("receive")))
    guard case .suspended(let suspension) = try execution.resume() else { return #expect(Bool(false)) }
    #expect(suspension.value(as: String.self) == "a message")
  }
}
