import WasmCommand
import WebAssembly
import WebAssemblyText

/// What it costs to go from one guest, which waits then, to another that has waited.
struct Switches {
  let repetitions: Int

  private static let guest = """
    (module
      (import "host" "wait" (func $wait))
      (func (export "waiting") (param $count i32)
        (loop $again (call $wait) (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
      (func (export "computing") (param $count i32)
        (loop $again (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
    """
  private static let count: Int32 = 500_000

  /// The least that was measured: of two guests that a host function suspends, and of two that use up a slice of a few units of fuel.
  func figures() throws(CommandError) -> [Report.Figure] {
    try reporting("switches") {
      [
        Report.Figure(name: "switch to another guest that a host function had suspended", value: try suspended(), unit: "ns"),
        Report.Figure(name: "switch to another guest whose slice of fuel was used up", value: try outOfFuel(), unit: "ns"),
      ]
    }
  }

  private func instance(consumesFuel: Bool) throws -> Instance {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = consumesFuel
    let engine = Engine(configuration)
    var linker = Linker()
    try linker.define("host", "wait", HostFunction(type: FunctionType(), slots: { (caller, _) throws(Trap) in try caller.suspend() }))
    let store = Store(engine)
    store.fuel = .max
    return try linker.instantiate(Module(engine, wat: Self.guest), in: store)
  }

  private func executions(of name: String, _ instance: Instance) throws -> [Execution] {
    guard let function = instance.function(name) else { throw CommandError("there is no \(name)") }
    return try (0..<2).map { _ in try Execution(of: function, [.i32(Self.count * 10)]) }
  }

  private func suspended() throws -> Double {
    let instance = try instance(consumesFuel: false)
    var least = Double.infinity
    for _ in 0..<repetitions {
      let guests = try executions(of: "waiting", instance)
      let (first, second) = (guests[0], guests[1])
      _ = try first.resume()
      _ = try second.resume()
      least = min(least, try processorTime {
        for _ in 0..<Self.count / 2 {
          _ = try first.resume(returning: [])
          _ = try second.resume(returning: [])
        }
      })
    }
    return least / Double(Self.count) * 1e9
  }

  private func outOfFuel() throws -> Double {
    let instance = try instance(consumesFuel: true)
    var least = Double.infinity
    for _ in 0..<repetitions {
      let guests = try executions(of: "computing", instance)
      let (first, second) = (guests[0], guests[1])
      least = min(least, try processorTime {
        for _ in 0..<Self.count / 2 {
          _ = try first.resume(fuel: 10)
          _ = try second.resume(fuel: 10)
        }
      })
    }
    return least / Double(Self.count) * 1e9
  }
}
