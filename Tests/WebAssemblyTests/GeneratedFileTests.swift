import Foundation
import InstructionGenerator
import Testing

/// What is committed is what the generator prints.
struct GeneratedFileTests {
  /// Printed once: in a debug build that takes seconds.
  private static let files = GeneratedFile.all()

  @Test(arguments: files.map(\.path))
  func isUpToDate(_ path: String) throws {
    let engine = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/WebAssembly")
    let committed = try String(contentsOf: engine.appending(path: path), encoding: .utf8)
    let printed = try #require(Self.files.first { $0.path == path }).text
    #expect(committed == printed, "run `swift run generate-instructions`")
  }
}
