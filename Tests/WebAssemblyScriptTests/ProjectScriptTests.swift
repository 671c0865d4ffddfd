import Foundation
import Testing
import WebAssembly

/// The scripts of this project: `Fixtures/scripts`.
@Suite struct ProjectScriptTests {
  static let folder = URL(filePath: #filePath).appending(path: "../../../Fixtures/scripts").standardized
  private static let scripts = ScriptFile.all(in: folder)

  @Test func scriptsAreFound() { #expect(!Self.scripts.isEmpty) }

  @Test(arguments: scripts) func passes(_ script: ScriptFile) throws {
    for (name, configuration) in configurations {
      let result = try script.run(configuration)
      #expect(result.passed > 0)
      #expect(result.skipped == 0)
      script.report(result, name)
    }
  }

  /// Both ways to trust an image that make a difference to what is executed.
  @Test(arguments: scripts, [ImageTrust.trusted, .verified]) func passesThroughImages(_ script: ScriptFile, _ trust: ImageTrust) throws {
    let (name, configuration) = configurations[1]
    let result = try script.run(configuration, throughImages: trust)
    #expect(result.passed > 0)
    script.report(result, "\(name), through images")
  }
}
