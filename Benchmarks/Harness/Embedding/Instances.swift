import WasmCommand
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// How long it takes to make an instance, to call it and to drop it.
struct Instances {
  private let module: Module
  private let name: String
  private let function: String
  private let count: Int
  private let liveCount: Int
  private let repetitions: Int

  /// A small plug-in: a page of memory with some data, a table, and a function that uses them.
  private static let plugin = """
    (module
      (type $step (func (param i32) (result i32)))
      (memory (export "memory") 1 256)
      (data (i32.const 1024) "\(String(repeating: "0123456789abcdef", count: 128))")
      (global $stack (mut i32) (i32.const 65536))
      (table 2 funcref) (elem (i32.const 0) func $even $odd)
      (func $even (param i32) (result i32) (local.get 0))
      (func $odd (param i32) (result i32) (i32.xor (local.get 0) (i32.const 255)))
      (func (export "handle") (result i32) (local $frame i32) (local $index i32) (local $sum i32)
        (global.set $stack (local.tee $frame (i32.sub (global.get $stack) (i32.const 64))))
        (loop $next
          (i32.store8 (i32.add (local.get $frame) (local.get $index)) (i32.load8_u offset=1024 (local.get $index)))
          (local.set $sum (i32.add (local.get $sum)
            (call_indirect (type $step) (i32.load8_u (i32.add (local.get $frame) (local.get $index)))
              (i32.and (local.get $index) (i32.const 1)))))
          (br_if $next (i32.lt_u (local.tee $index (i32.add (local.get $index) (i32.const 1))) (i32.const 64))))
        (i32.store (i32.const 4096) (local.get $sum))
        (global.set $stack (i32.add (local.get $frame) (i32.const 64)))
        (local.get $sum)))
    """

  /// - Parameters:
  ///   - module: the path of a module, of which the first exported function is called that takes nothing and is no `_start`; `nil` for
  ///     a small plug-in.
  init(module path: String?, repetitions: Int) throws(CommandError) {
    self.repetitions = repetitions
    count = path == nil ? 20_000 : 1000
    liveCount = path == nil ? repetitions * 1000 : 100
    name = path == nil ? "a small plug-in" : "the module"
    module = try reporting("instances") {
      let engine = Engine()
      if let path { return try Module(engine, [UInt8](contentsOf: path)) }
      return try Module(engine, wat: Self.plugin)
    }
    function = module.exports.first { export in
      if case .function(let type) = export.type { type.parameters.isEmpty && export.name != "_start" } else { false }
    }?.name ?? ""
  }

  func figures() throws(CommandError) -> [Report.Figure] {
    guard !function.isEmpty else { return [] }
    return try reporting("instances") {
      let template = try InstanceTemplate(module, linker())
      let instance = try template.instantiate()
      let first = try instance.call(function)
      let made = try time {
        guard try template.instantiate().call(function) == first else { throw CommandError("an instance is not fresh") }
      }
      let reset = try time {
        try instance.reset()
        guard try instance.call(function) == first else { throw CommandError("an instance is not fresh") }
      }
      let memory = try memory(of: template)
      let plain = try time(count / 20) { try linker().instantiate(module, in: Store(module.engine)).call(function) }
      return [
        Report.Figure(name: "instance of \(name) from a template, made, called and dropped", value: made, unit: "µs"),
        Report.Figure(name: "instance of \(name) reset and called", value: reset, unit: "µs"),
        Report.Figure(name: "memory of each of \(liveCount) such instances at once", value: memory, unit: "KB"),
        Report.Figure(name: "instance of \(name) in a new store, made, called and dropped", value: plain, unit: "µs"),
      ]
    }
  }

  /// By how many kilobytes the process grows for each of many instances that are called and kept. Of pages that several have, each has
  /// a share.
  private func memory(of template: InstanceTemplate) throws -> Double {
    let before = ownProportionalMemory()
    var instances: [Instance] = []
    for _ in 0..<liveCount {
      let instance = try template.instantiate()
      try instance.call(function)
      instances.append(instance)
    }
    return withExtendedLifetime(instances) { Double(ownProportionalMemory() - before) / Double(liveCount) / 1000 }
  }

  private func linker() throws -> Linker {
    var linker = Linker()
    if module.imports.contains(where: { $0.module.hasPrefix("wasi") }) { try WASI().define(in: &linker) }
    return linker
  }

  /// The least processor time of one turn, in microseconds.
  private func time(_ count: Int? = nil, _ body: () throws -> Void) throws -> Double {
    let count = count ?? self.count
    var least = Double.infinity
    for _ in 0..<repetitions {
      least = min(least, try processorTime { for _ in 0..<count { try body() } })
    }
    return least / Double(count) * 1e6
  }
}
