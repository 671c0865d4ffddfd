import Foundation

/// All that a run has measured.
struct Report: Codable {
  /// An engine that took part.
  struct Engine: Codable {
    let name: String
    let version: String
    let isCompiler: Bool
    /// Whether it executes vector instructions. If not, it takes no part in what has them.
    var hasSIMD = true
  }

  /// A kernel or a program: how long each engine took.
  struct Row: Codable {
    let name: String
    let group: Workload.Group
    /// The median of the processor times in milliseconds, by the engine's name.
    var milliseconds: [String: Double] = [:]
    /// What went wrong, by the engine's name.
    var failures: [String: String] = [:]
  }

  /// Something else that was measured.
  struct Figure: Codable {
    let name: String
    let value: Double
    /// What the value is in: nanoseconds, megabytes a second, …
    let unit: String
  }

  var machine: MachineDescription
  var rounds: Int
  /// This engine first.
  var engines: [Engine]
  var rows: [Row] = []
  var figures: [Figure] = []

  /// The name of the engine that the others are compared with.
  var reference: String { engines.first?.name ?? "" }

  /// The groups that there are rows of.
  var groups: [Workload.Group] { Workload.Group.allCases.filter { group in rows.contains { $0.group == group } } }

  /// How many times the processor time of this engine another takes; `nil` where one of them has failed.
  func ratio(of engine: String, in row: Row) -> Double? {
    guard let time = row.milliseconds[engine], let own = row.milliseconds[reference], own > 0, time > 0 else { return nil }
    return time / own
  }

  /// The geometric mean of an interpreter's ratios over a group, or over all rows, and of how many rows it is the mean.
  ///
  /// A compiler has none: the two are different things.
  func mean(of engine: Engine, over group: Workload.Group?) -> (ratio: Double, count: Int)? {
    guard !engine.isCompiler else { return nil }
    let ratios = rows(of: group).compactMap { ratio(of: engine.name, in: $0) }
    return ratios.geometricMean.map { ($0, ratios.count) }
  }

  /// The rows of a group, or all.
  func rows(of group: Workload.Group?) -> [Row] { rows.filter { group == nil || $0.group == group } }

  /// What went wrong, in lines.
  var failures: [String] {
    rows.flatMap { row in
      engines.compactMap { engine in row.failures[engine.name].map { "\(row.name) on \(engine.name): \($0)" } }
    }
  }

  /// The report as JSON.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
