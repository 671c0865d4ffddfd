import Foundation
import WasmCommand
import WebAssembly
import WebAssemblySystemInterface

extension Instance {
  /// An instance of a kernel's module in a store of its own, with an engine so configured.
  static func kernel(_ name: String, _ configuration: Engine.Configuration = .init()) throws -> Instance {
    let path = Workload.folder.appending(path: "kernels/\(name).wasm").path(percentEncoded: false)
    let engine = Engine(configuration)
    let module = try Module(engine, [UInt8](contentsOf: path))
    var linker = Linker()
    try WASI().define(in: &linker)
    let store = Store(engine)
    store.fuel = .max
    return try linker.instantiate(module, in: store)
  }

  /// Calls a kernel's `run`, and returns its result.
  func runKernel() throws -> UInt64 {
    guard case .i64(let result)? = try call("run").first else { return 0 }
    return UInt64(bitPattern: result)
  }
}

/// Does something that throws, with any error as a message.
func reporting<Success>(_ what: String, _ body: () throws -> Success) throws(CommandError) -> Success {
  do { return try body() } catch let error as CommandError { throw error } catch { throw CommandError("\(what): \(error)") }
}

/// The processor time that something takes, in seconds.
func processorTime(_ body: () throws -> Void) rethrows -> Double {
  let start = ownProcessorTime()
  try body()
  return ownProcessorTime() - start
}
