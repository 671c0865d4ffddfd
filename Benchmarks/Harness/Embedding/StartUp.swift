import Foundation
import WasmCommand
import WebAssembly

/// How fast a module is decoded and validated, and how much memory that takes.
struct StartUp {
  private let contender: Contender
  private let path: String

  /// - Parameter module: the module's path; `nil` for the largest of the benchmarks' own.
  init(_ contender: Contender, module: String?) throws(CommandError) {
    self.contender = contender
    let sizes = try Workload.all().map { (path: $0.module, size: Self.size($0.module)) }
    guard let path = module ?? sizes.max(by: { $0.size < $1.size })?.path else { throw CommandError("there is no module") }
    self.path = path
  }

  func figures() throws(CommandError) -> [Report.Figure] {
    // Before the module is read here: a system may count as a command's memory what whoever starts it has.
    let idle = try ChildProcess.run(contender.command, ["version"])
    let child = try ChildProcess.run(contender.command, ["validate", path])
    guard child.status == 0 else { throw CommandError("\(path): cannot be read, or is no valid module") }
    let bytes = try [UInt8](contentsOf: path)
    let name = URL(filePath: path).lastPathComponent
    return [
      Report.Figure(
        name: "\(name), \(bytes.count) bytes, decoded and validated", value: try reporting(path) { try Self.speed(bytes) },
        unit: "MB/s"),
      Report.Figure(
        name: "memory for that, beyond an idle command's", value: Double(max(child.peakMemory - idle.peakMemory, 0)) / 1e6,
        unit: "MB"),
    ]
  }

  /// Megabytes a second, for as often as half a second allows.
  private static func speed(_ bytes: [UInt8]) throws -> Double {
    let engine = Engine()
    var least = Double.infinity
    let start = ownProcessorTime()
    while ownProcessorTime() - start < 0.5 {
      least = min(least, try processorTime { _ = try Module(engine, bytes) })
    }
    return Double(bytes.count) / least / 1e6
  }

  private static func size(_ path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }
}
