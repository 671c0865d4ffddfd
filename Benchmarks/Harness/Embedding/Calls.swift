import WasmCommand
import WebAssembly
import WebAssemblyText

/// What it costs to cross the border between host and guest.
struct Calls {
  let repetitions: Int

  private static let guest = """
    (module
      (import "host" "add" (func $add (param i32 i32) (result i32)))
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "without") (param $count i32) (result i32) (local $sum i32)
        (loop $again
          (local.set $sum (i32.add (local.get $sum) (local.get $count)))
          (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (local.get $sum))
      (func (export "with") (param $count i32) (result i32) (local $sum i32)
        (loop $again
          (local.set $sum (call $add (local.get $sum) (local.get $count)))
          (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (local.get $sum)))
    """

  /// The cost of one call out of the guest, and of one into it: the least that was measured.
  func figures() throws(CommandError) -> [Report.Figure] {
    try reporting("calls") {
      let engine = Engine()
      var linker = Linker()
      try linker.define("host", "add", HostFunction { (a: Int32, b: Int32) -> Int32 in a &+ b })
      let instance = try linker.instantiate(Module(engine, wat: Self.guest), in: Store(engine))
      return [
        Report.Figure(name: "call of a host function with two integers", value: try hostCall(instance), unit: "ns"),
        Report.Figure(name: "call of a guest function with two integers", value: try entry(instance), unit: "ns"),
      ]
    }
  }

  /// A loop that calls the host, less the same loop with an addition in its place.
  private func hostCall(_ instance: Instance) throws -> Double {
    let count: Int32 = 2_000_000
    var (with, without) = (Double.infinity, Double.infinity)
    for _ in 0..<repetitions {
      with = min(with, try processorTime { try instance.call("with", .i32(count)) })
      without = min(without, try processorTime { try instance.call("without", .i32(count)) })
    }
    return (with - without) / Double(count) * 1e9
  }

  private func entry(_ instance: Instance) throws -> Double {
    let add = try instance.function("add", as: ((Int32, Int32) throws -> Int32).self)
    let count: Int32 = 1_000_000
    var least = Double.infinity
    for _ in 0..<repetitions {
      var sum: Int32 = 0
      least = min(least, try processorTime { for number in 0..<count { sum = try add(sum, number) } })
      guard sum == (0..<count).reduce(0, &+) else { throw CommandError("the guest adds wrongly") }
    }
    return least / Double(count) * 1e9
  }
}
