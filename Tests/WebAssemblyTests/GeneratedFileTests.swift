import Foundation
import InstructionGenerator
import Testing

/// What is committed is what the generator prints.
struct GeneratedFileTests {
  /// Printed once: in a debug build that takes seconds.
  private static let files = GeneratedFile.all()

  private static let engine =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/WebAssembly").standardized

  @Test(arguments: files.map(\.path))
  func isUpToDate(_ path: String) throws {
    let engine = Self.engine
    let committed = try String(contentsOf: engine.appending(path: path), encoding: .utf8)
    let printed = try #require(Self.files.first { $0.path == path }).text
    #expect(committed == printed, "run `swift run generate-instructions`")
  }

  /// A folder of printed files holds nothing that is printed no longer.
  @Test(arguments: GeneratedFile.folders)
  func holdsPrintedFilesOnly(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.engine.appending(path: folder).path)
    #expect(Set(names.map { "\(folder)/\($0)" }) == Set(Self.files.map(\.path).filter { $0.hasPrefix(folder) }))
  }
}
