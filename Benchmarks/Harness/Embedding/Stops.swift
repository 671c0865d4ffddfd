import WasmCommand
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// How late guests stop that do not end by themselves: at a deadline, and when their task is cancelled.
struct Stops {
  let repetitions: Int

  private enum Endless: String, CaseIterable {
    case loop = "in a loop"
    case recursion = "in calls"
    case fill = "in memory.fill"
    case start = "in a start function"
    case wait = "in poll_oneoff"
    case sleep = "in an async host function"
  }

  private enum Stop: String, CaseIterable {
    case deadline = "deadline"
    case cancellation = "cancellation"
  }

  private static let guest = """
    (module (import "host" "sleep" (func $sleep))
      (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1024)
      (func (export "in a loop") (loop (br 0)))
      (func $deep (param i32) (if (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1))))))
      (func (export "in calls") (loop (call $deep (i32.const 10000)) (br 0)))
      (func (export "in memory.fill") (loop (memory.fill (i32.const 0) (i32.const 7) (i32.const 0x4000000)) (br 0)))
      (func (export "in poll_oneoff")
        (loop
          (i32.store (i32.const 1040) (i32.const 1)) (i64.store (i32.const 1048) (i64.const 3600000000000))
          (drop (call $poll (i32.const 1024) (i32.const 2048) (i32.const 1) (i32.const 16))) (br 0)))
      (func (export "in an async host function") (call $sleep))
      (func (export "answer") (result i32) (i32.const 42)))
    """

  private struct Guest {
    let instance: Instance
    let linker: Linker
    let starting: Module

    init(_ engine: Engine) async throws {
      var linker = Linker()
      try WASI().define(in: &linker)
      try linker.define("host", "sleep") { () async throws in try await Task.sleep(for: .seconds(3600)) }
      instance = try await linker.instantiate(Module(engine, wat: Stops.guest), in: Store(engine))
      starting = try Module(engine, wat: "(module (func $s (loop (br 0))) (start $s))")
      self.linker = linker
    }

    func run(_ kind: Endless) async throws {
      if kind == .start {
        _ = try await linker.instantiate(starting, in: instance.store)
      } else {
        try await instance.call(kind.rawValue)
      }
    }

    /// Runs until the deadline; returns how much later it has stopped.
    func lateness(_ kind: Endless, _ deadline: ContinuousClock.Instant) async throws -> Duration {
      instance.store.deadline = deadline
      do { try await run(kind) } catch CallError.trap(let trap) where trap.reason == .deadlineExceeded {} catch
        InstantiationError.trap(let trap) where trap.reason == .deadlineExceeded
      {}
      let now = ContinuousClock.now
      instance.store.deadline = nil
      guard try await instance.call("answer") == [.i32(42)] else { throw CommandError("the store cannot be used") }
      return now - deadline
    }

    /// Runs until the task is cancelled; returns when it has stopped.
    func end(_ kind: Endless) async throws -> ContinuousClock.Instant {
      do { try await run(kind) } catch CallError.cancelled {} catch InstantiationError.cancelled {}
      let now = ContinuousClock.now
      guard try Self.answer(of: instance) == [.i32(42)] else { throw CommandError("the store cannot be used") }
      return now
    }

    /// A call that is not awaited: the task is cancelled.
    private static func answer(of instance: Instance) throws -> [Value] {
      try instance.call("answer")
    }
  }

  func figures() throws(CommandError) -> [Report.Figure] {
    var figures: [Report.Figure] = []
    for kind in Endless.allCases {
      for stop in Stop.allCases {
        let delays = try reporting("stops") { [repetitions] in
          try awaiting { try await Self.delays(kind, stop, repetitions).sorted() }
        }
        // On a machine that does something else, the largest is that of its scheduler.
        for (name, delay) in [("median", delays[delays.count / 2]), ("99 %", delays[delays.count * 99 / 100]), ("largest", delays.last)] {
          figures.append(Report.Figure(
            name: "lateness of a \(stop.rawValue), \(kind.rawValue), \(name) of \(repetitions)",
            value: (delay ?? .zero) / .milliseconds(1), unit: "ms"))
        }
      }
    }
    return figures
  }

  /// How late each of so many guests has stopped.
  private static func delays(_ kind: Endless, _ stop: Stop, _ count: Int) async throws -> [Duration] {
    let engine = Engine()
    var delays: [Duration] = []
    switch stop {
    case .deadline:
      let guest = try await Guest(engine)
      for number in 0..<count {
        delays.append(try await guest.lateness(kind, .now + .microseconds(500 + number % 7 * 300)))
      }
    case .cancellation:
      for number in 0..<count {
        let task = Task {
          let guest = try await Guest(engine)
          return try await guest.end(kind)
        }
        try await Task.sleep(for: .microseconds(1500 + number % 7 * 300))
        let start = ContinuousClock.now
        task.cancel()
        delays.append(try await task.value - start)
      }
    }
    return delays
  }
}
