import Foundation
import WasmCommand
import WebAssembly

/// How long it takes until a guest executes, from the bytes of a module and from an image of it in a file.
struct Images {
  private let path: String

  /// - Parameter module: the module's path; `nil` for the largest of the benchmarks' own.
  init(module: String?) throws(CommandError) {
    if let module { path = module } else { path = try StartUp.largestModule() }
  }

  func figures() throws(CommandError) -> [Report.Figure] {
    try reporting("images") {
      let bytes = try [UInt8](contentsOf: path)
      guard try Module(Engine(), bytes).export("_start") != nil else { return [] }
      var configuration = Engine.Configuration()
      configuration.consumesFuel = true
      let image = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).image")
      defer { try? FileManager.default.removeItem(at: image) }
      try Data(Module(Engine(configuration), bytes).image()).write(to: image)
      let imagePath = image.path(percentEncoded: false)
      let fromBytes = try leastTime(configuration) { try enter(try Module($0, bytes)) }
      let fromImage = try leastTime(configuration) { try enter(try Module($0, imageAt: imagePath, .trusted)) }
      let name = URL(filePath: path).lastPathComponent
      return [
        Report.Figure(name: "\(name), from its bytes to its first instructions", value: fromBytes * 1e3, unit: "ms"),
        Report.Figure(name: "\(name), from an image in a file to its first instructions", value: fromImage * 1e3, unit: "ms"),
      ]
    }
  }

  /// The least time that it takes with a new engine, in seconds: of as many times as fit into half a second, but at least five.
  private func leastTime(_ configuration: Engine.Configuration, _ body: (Engine) throws -> Void) throws -> Double {
    var least = Double.infinity
    let start = ownProcessorTime()
    var count = 0
    while count < 5 || ownProcessorTime() - start < 0.5 {
      let engine = Engine(configuration)
      least = min(least, try processorTime { try body(engine) })
      count += 1
    }
    return least
  }

  /// Instantiates a program, and executes its first instructions.
  private func enter(_ module: Module) throws {
    var linker = Linker()
    for item in module.imports {
      guard case .function(let type) = item.type else { continue }
      try linker.define(
        item.module, item.name, HostFunction(type: type, slots: { _, _ throws(Trap) in throw Trap(.exit(0)) }))
    }
    let store = Store(module.engine)
    store.fuel = 1000
    let instance = try linker.instantiate(module, in: store)
    do throws(CallError) { try instance.call("_start") } catch {
      guard case .trap = error else { throw error }
    }
  }
}
