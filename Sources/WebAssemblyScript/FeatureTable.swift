import WebAssembly

/// The features that the scripts of a folder are run with.
struct FeatureRow: Sendable {
  /// The folder, by the last components of its path.
  let folder: [String]
  let features: Features
  /// The messages of assertions that a later version has made wrong. They are left out.
  var superseded: [String] = []

  /// The official scripts' folders. The first that a path goes through counts.
  static let table = [
    // Written for version 2.0 before several memories were allowed, and in part for 1.0, when there was one table.
    FeatureRow(
      folder: ["proposals", "threads"], features: [.version2, .threads], superseded: ["multiple tables"]),
    FeatureRow(folder: ["proposals", "custom-page-sizes"], features: [.version3, .customPageSizes]),
    FeatureRow(folder: ["proposals", "wide-arithmetic"], features: [.version3, .wideArithmetic]),
    FeatureRow(folder: ["legacy"], features: [.version3, .legacyExceptions]),
  ]

  /// An engine with these features, and all else as the configuration has it.
  func engine(_ configuration: Engine.Configuration) -> Engine {
    var configuration = configuration
    configuration.features = features
    return Engine(configuration)
  }

  /// The row for a script: `core`, `custom` and all other folders have version 3.0.
  static func find(_ path: String) -> FeatureRow {
    let folders = path.split { $0 == "/" || $0 == "\\" }.dropLast().map(String.init)
    return table.first { row in
      folders.indices.contains { folders[$0...].starts(with: row.folder) }
    } ?? FeatureRow(folder: [], features: .version3)
  }
}
