import Foundation
import InstructionGenerator
import Testing

/// What is committed is what the generator prints.
struct GeneratedFileTests {
  @Test(arguments: GeneratedFile.all().map(\.path))
  func isUpToDate(_ path: String) throws {
    let engine = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/WebAssembly")
    let committed = try String(contentsOf: engine.appending(path: path), encoding: .utf8)
    let printed = try #require(GeneratedFile.all().first { $0.path == path }).text
    #expect(committed == printed, "run `swift run generate-instructions`")
  }
}
