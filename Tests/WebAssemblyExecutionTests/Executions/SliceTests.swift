import Testing
import WebAssembly
import WebAssemblyText

/// Executions in slices of fuel: whatever the size of the slices, the guest computes the same for the same fuel.
struct SliceTests {
  private static func fuelEngine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    return Engine(configuration)
  }

  /// What becomes of a call: its results or the reason for its trap, the fuel that it has used, and how often it was resumed.
  private struct Outcome: Equatable {
    var results: [Value]?
    var trap: Trap.Reason?
    var fuel: UInt64 = 0
  }

  /// Calls the exported function `run` of a new instance, in slices of that size.
  private func run(_ guest: String, slice: UInt64?, fuel: UInt64 = 10_000_000, _ arguments: [Value] = []) throws -> Outcome {
    let store = Store(Self.fuelEngine())
    var linker = Linker()
    try linker.define("env", "cost") { (caller: Caller) throws in try caller.consumeFuel(1000) }
    try linker.define("env", "again") { (caller: Caller) throws -> Int32 in
      guard case .i32(let value)? = try caller.function("nested").call().first else { return -1 }
      return value
    }
    let instance = try linker.instantiate(Module(store.engine, wat: guest), in: store)
    store.fuel = fuel
    let function = try #require(instance.function("run"))
    var outcome = Outcome()
    do {
      if let slice {
        let execution = try Execution(of: function, arguments)
        var progress = try execution.resume(fuel: slice)
        while case .outOfFuel = progress { progress = try execution.resume(fuel: slice) }
        if case .finished(let results) = progress { outcome.results = results }
      } else {
        outcome.results = try function.call(arguments)
      }
    } catch {
      guard case CallError.trap(let trap) = error else { throw error }
      outcome.trap = trap.reason
    }
    outcome.fuel = fuel - store.fuel
    return outcome
  }

  private static let guests = [
    // A loop with accumulators, calls and a memory that grows.
    """
    (module (memory 1 100)
      (func $fib (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0))
          (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1))) (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
      (func (export "run") (result i32 f64 i32) (local $i i32) (local $sum f64)
        (loop $l
          (local.set $sum (f64.add (local.get $sum) (f64.convert_i32_s (local.get $i))))
          (i32.store (local.get $i) (call $fib (i32.and (local.get $i) (i32.const 7))))
          (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 400))))
        (call $fib (i32.const 13)) (local.get $sum) (memory.grow (i32.const 7))))
    """,
    // What costs more than a slice has.
    """
    (module (import "env" "cost" (func $cost)) (memory 20) (table 10 funcref)
      (func (export "run") (result i32 i32)
        (memory.fill (i32.const 0) (i32.const 7) (i32.const 1000000))
        (memory.copy (i32.const 1) (i32.const 0) (i32.const 1000000))
        (call $cost)
        (table.grow (ref.null func) (i32.const 1000))
        (i32.load (i32.const 999997))))
    """,
    // An exception that passes frames, and one that is caught again and again.
    """
    (module (tag $e (param i32))
      (func $throw (param i32) (if (i32.eqz (local.get 0)) (then (throw $e (i32.const 42))))
        (call $throw (i32.sub (local.get 0) (i32.const 1))))
      (func (export "run") (result i32) (local i32 i32)
        (loop $l
          (block $h (result i32) (try_table (catch $e $h) (call $throw (i32.const 20))) (unreachable))
          (local.set 1 (i32.add (local.get 1)))
          (br_if $l (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 50))))
        (local.get 1)))
    """,
    // A host function that calls the guest, which cannot be put aside meanwhile.
    """
    (module (import "env" "again" (func $again (result i32)))
      (func (export "nested") (result i32) (local i32)
        (loop $l (br_if $l (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 1000)))) (local.get 0))
      (func (export "run") (result i32) (i32.add (call $again) (call $again))))
    """,
    // A trap after some time.
    """
    (module (func (export "run") (local i32)
      (loop $l (local.set 0 (i32.add (local.get 0) (i32.const 1)))
        (drop (i32.div_u (i32.const 1) (i32.sub (i32.const 500) (local.get 0)))) (br $l))))
    """,
    // Tail calls.
    """
    (module (func $count (param i32 i32) (result i32)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (return_call $count (i32.sub (local.get 0) (i32.const 1)) (i32.add (local.get 1) (i32.const 3))))
      (func (export "run") (result i32) (call $count (i32.const 1000) (i32.const 5))))
    """,
  ]

  @Test(arguments: guests.indices) func sameResultsAndFuel(_ number: Int) throws {
    let expected = try run(Self.guests[number], slice: nil)
    for slice: UInt64 in [1, 2, 7, 50, 1000, .max] {
      #expect(try run(Self.guests[number], slice: slice) == expected, "slices of \(slice)")
    }
  }

  /// The store's fuel bounds all slices: a guest that needs more traps where it would without slices.
  @Test(arguments: guests.indices) func storeFuelBoundsSlices(_ number: Int) throws {
    let needed = try run(Self.guests[number], slice: nil).fuel
    for fuel in [needed - 1, needed / 2, 1] {
      let expected = try run(Self.guests[number], slice: nil, fuel: fuel)
      #expect(expected.trap == .outOfFuel)
      for slice: UInt64 in [1, 7, 1000] {
        let found = try run(Self.guests[number], slice: slice, fuel: fuel)
        #expect(found.trap == .outOfFuel, "slices of \(slice)")
        #expect(found.fuel == expected.fuel, "slices of \(slice)")
      }
    }
  }

  /// A slice is not longer than it was given, and what is left of it counts for the next.
  @Test func slicesAreShort() throws {
    let store = Store(Self.fuelEngine())
    let module = try Module(store.engine, wat: "(module (func (export \"run\") (loop (br 0))))")
    let instance = try Linker().instantiate(module, in: store)
    store.fuel = 1 << 40
    let execution = try Execution(of: #require(instance.function("run")))
    for count in 1...100 as ClosedRange<UInt64> {
      guard case .outOfFuel = try execution.resume(fuel: 1000) else { return #expect(Bool(false)) }
      let used = (1 << 40) - store.fuel
      #expect(used <= 1000 * count && used + 10 > 1000 * count)
    }
    #expect(execution.status == .ready)
    #expect(execution.backtrace.frames.count == 1)
  }
}
