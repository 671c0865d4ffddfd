import Foundation
import Testing
import WebAssembly
import WebAssemblyScript

/// The official tests, where the environment variable `WASM_SPEC_TESTS` names a folder that holds them: `core`, `custom`,
/// `legacy` and `proposals`.
@Suite struct OfficialScriptTests {
  private static let folder = ProcessInfo.processInfo.environment["WASM_SPEC_TESTS"]
  private static let scripts = folder.map { ScriptFile.all(in: URL(filePath: $0, directoryHint: .isDirectory)) } ?? []

  @Test func scriptsAreFound() {
    guard let folder = Self.folder else {
      return print("*** NO OFFICIAL SCRIPT IS RUN: the environment variable WASM_SPEC_TESTS names no folder ***")
    }
    print("*** \(Self.scripts.count) official scripts in \(folder) ***")
    #expect(!Self.scripts.isEmpty, "WASM_SPEC_TESTS names a folder without scripts")
    // A name that is not there any more hides nothing, but says something wrong. Not every copy has every folder.
    let folders = Set(Self.scripts.map { ScriptFile.parent(of: $0.path) })
    let expected = unfinishedScripts.filter { folders.contains(ScriptFile.parent(of: $0)) }
    #expect(expected.subtracting(Self.scripts.map(\.path)).isEmpty)
  }

  @Test(arguments: scripts) func passes(_ script: ScriptFile) throws {
    for (name, configuration) in configurations {
      let result = try script.run(configuration)
      if !unfinishedScripts.contains(script.path) {
        script.report(result, name)
      } else if result.failed == 0 {
        Issue.record("\(script.path) passes: take it from the list of unfinished scripts (\(name))")
      }
    }
  }

  /// In one configuration and trusted: what is executed is the image then, and nothing was translated beside it.
  @Test(arguments: scripts) func passesThroughImages(_ script: ScriptFile) throws {
    let (name, configuration) = configurations[0]
    let result = try script.run(configuration, throughImages: .trusted)
    // That the others still fail is known already.
    if !unfinishedScripts.contains(script.path) { script.report(result, "\(name), through images") }
  }

  /// Each call is put aside again and again, and comes to the same.
  @Test(arguments: scripts.filter { $0.path.hasPrefix("core/") }) func passesInSlices(_ script: ScriptFile) throws {
    let (name, configuration) = configurations[0]
    let result = try script.run(configuration, slices: 50)
    let expected = try script.run(configuration)
    #expect(result.passed == expected.passed && result.skipped == expected.skipped && result.failed == expected.failed)
    if !unfinishedScripts.contains(script.path) { script.report(result, "\(name), in slices") }
  }
}
