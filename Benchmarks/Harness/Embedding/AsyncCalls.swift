import Foundation
import WasmCommand
import WebAssembly
import WebAssemblyText

/// What it costs to await calls of guests, and that guests await the host.
struct AsyncCalls {
  let repetitions: Int

  private static let guest = """
    (module
      (import "host" "add" (func $add (param i32 i32) (result i32)))
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "with") (param $count i32) (result i32) (local $sum i32)
        (loop $again
          (local.set $sum (call $add (local.get $sum) (local.get $count)))
          (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (local.get $sum)))
    """

  func figures() throws(CommandError) -> [Report.Figure] {
    try reporting("async calls") {
      try awaiting { [repetitions] in
        let engine = Engine()
        var linker = Linker()
        try linker.define("host", "add") { (a: Int32, b: Int32) async -> Int32 in a &+ b }
        let instance = try await linker.instantiate(Module(engine, wat: Self.guest), in: Store(engine))
        let add = try instance.function("add", as: ((Int32, Int32) async throws -> Int32).self)
        let entry = try await leastTime(repetitions, 100_000) { number in _ = try await add(1, number) }
        let count: Int32 = 100_000
        let loop = try await leastTime(repetitions, 1) { _ in try await instance.call("with", .i32(count)) }
        return [
          Report.Figure(name: "awaited call of a guest function with two integers", value: entry * 1e9, unit: "ns"),
          Report.Figure(name: "call of an async host function with two integers", value: loop / Double(count) * 1e9, unit: "ns"),
        ]
      }
    }
  }
}

/// The least time of some repetitions that a call of `body` takes, in seconds.
private func leastTime(_ repetitions: Int, _ count: Int32, _ body: (Int32) async throws -> Void) async throws -> Double {
  var least = Double.infinity
  for _ in 0..<repetitions {
    let start = ContinuousClock.now
    for number in 0..<count { try await body(number) }
    least = min(least, (ContinuousClock.now - start) / .seconds(1))
  }
  return least / Double(count)
}

/// What `body` returns, in a task, while this thread waits.
func awaiting<Success: Sendable>(_ body: @Sendable @escaping () async throws -> Success) throws -> Success {
  let outcome = Outcome<Success>()
  Task.detached {
    do { outcome.result = .success(try await body()) } catch { outcome.result = .failure(error) }
    outcome.isThere.signal()
  }
  outcome.isThere.wait()
  guard let result = outcome.result else { throw CommandError("no outcome") }
  return try result.get()
}

/// Unchecked because the result is written before the semaphore is signalled, and read after.
private final class Outcome<Success>: @unchecked Sendable {
  var result: Result<Success, any Error>?
  let isThere = DispatchSemaphore(value: 0)
}
