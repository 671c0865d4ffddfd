import Foundation
import WasmCommand
import WebAssembly

/// How fast a module is decoded and validated, and how much memory that takes.
///
/// To be measured first: only what goes beyond the most memory that the process has had so far is noticed.
struct StartUp {
  private let path: String

  /// - Parameter module: the module's path; `nil` for the largest of the benchmarks' own.
  init(module: String?) throws(CommandError) {
    if let module { path = module } else { path = try Self.largestModule() }
  }

  /// The path of the largest of the benchmarks' own modules.
  static func largestModule() throws(CommandError) -> String {
    let sizes = try Workload.all().map { (path: $0.module, size: Self.size($0.module)) }
    guard let path = sizes.max(by: { $0.size < $1.size })?.path else { throw CommandError("there is no module") }
    return path
  }

  func figures() throws(CommandError) -> [Report.Figure] {
    let bytes = try [UInt8](contentsOf: path)
    let name = "\(URL(filePath: path).lastPathComponent), \(bytes.count) bytes"
    let memory = try reporting(path) { try Self.memory(bytes) }
    let speed = try reporting(path) { try Self.speed(bytes) }
    return [
      Report.Figure(name: "\(name), decoded and validated", value: speed, unit: "MB/s"),
      Report.Figure(name: "memory for that, besides the bytes", value: memory, unit: "MB"),
    ]
  }

  /// By how many megabytes the process grows when it opens the module.
  private static func memory(_ bytes: [UInt8]) throws -> Double {
    let before = ownPeakMemory()
    let module = try Module(Engine(), bytes)
    return withExtendedLifetime(module) { Double(ownPeakMemory() - before) / 1e6 }
  }

  /// Megabytes a second: the best of as many times as fit into half a second.
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
