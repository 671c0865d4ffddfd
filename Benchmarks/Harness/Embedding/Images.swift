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
      let image = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).image")
      defer { try? FileManager.default.removeItem(at: image) }
      try Data(Module(Engine(), bytes).image()).write(to: image)
      let imagePath = image.path(percentEncoded: false)
      let fromBytes = try leastTime { try enter(try Module($0, bytes)) }
      let fromImage = try leastTime { try enter(try Module($0, imageAt: imagePath, .trusted)) }
      let name = URL(filePath: path).lastPathComponent
      return [
        Report.Figure(name: "\(name), from its bytes to its first call of the host", value: fromBytes * 1e3, unit: "ms"),
        Report.Figure(name: "\(name), from an image in a file to its first call of the host", value: fromImage * 1e3, unit: "ms"),
      ]
    }
  }

  /// The least time that it takes with a new engine, in seconds: of as many times as fit into half a second, but at least five.
  private func leastTime(_ body: (Engine) throws -> Void) throws -> Double {
    var least = Double.infinity
    let start = ownProcessorTime()
    var count = 0
    while count < 5 || ownProcessorTime() - start < 0.5 {
      let engine = Engine()
      least = min(least, try processorTime { try body(engine) })
      count += 1
    }
    return least
  }

  /// Instantiates a program, and executes it until it calls the host.
  private func enter(_ module: Module) throws {
    var linker = Linker()
    for item in module.imports {
      guard case .function(let type) = item.type else { continue }
      try linker.define(
        item.module, item.name, HostFunction(type: type, slots: { _, _ throws(Trap) in throw Trap(.host("called")) }))
    }
    let instance = try linker.instantiate(module, in: Store(module.engine))
    do throws(CallError) { try instance.call("_start") } catch {
      guard case .trap(let trap) = error, case .host = trap.reason else { throw error }
    }
  }
}
