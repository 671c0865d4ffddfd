import Foundation
import Testing
import WebAssembly
import WebAssemblyScript

/// A script in a folder of scripts.
struct ScriptFile: Sendable, CustomTestStringConvertible {
  let folder: URL
  /// The path in the folder.
  let path: String

  var testDescription: String { path }

  /// All scripts in a folder and in the folders within, sorted.
  static func all(in folder: URL) -> [ScriptFile] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".wast") }.sorted().map { ScriptFile(folder: folder, path: $0) }
  }

  /// The folder that a path leads to a file in.
  static func parent(of path: String) -> Substring { path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex) }

  /// Runs the script with the features of its folder.
  func run(
    _ configuration: Engine.Configuration, throughImages imageTrust: ImageTrust? = nil, slices: UInt64? = nil
  ) throws -> ScriptResult {
    WAST.run(
      Array(try Data(contentsOf: folder.appending(path: path))), path: path, configuration, throughImages: imageTrust, slices: slices)
  }

  /// Reports each of the first failures at its line of the script.
  func report(_ result: ScriptResult, _ configuration: String) {
    for failure in result.failures.prefix(10) {
      Issue.record(
        "\(path):\(failure.line): \(failure.message) (\(configuration))",
        sourceLocation: SourceLocation(
          fileID: "scripts/\(path)", filePath: folder.appending(path: path).path, line: failure.line, column: 1))
    }
    if result.failed > 10 { Issue.record("\(path): \(result.failed - 10) more failures (\(configuration))") }
  }
}

/// The ways to translate functions, which must all come to the same. The register code is verified.
let configurations: [(name: String, configuration: Engine.Configuration)] = {
  var plain = Engine.Configuration()
  plain.verifiesCode = true
  var checked = plain
  checked.usesWideBranches = true
  checked.translatesEagerly = true
  checked.consumesFuel = true
  var unfused = plain
  unfused.fusesInstructions = false
  return [
    ("plain", plain), ("wide branches, checks, eager translation", checked), ("without fusion", unfused),
  ]
}()
