import Foundation
import InstructionGenerator

// Writes the generated files of the engine. Run it from the root of the package after a change to the tables.
let engine = URL(filePath: CommandLine.arguments.dropFirst().first ?? "Sources/WebAssembly", directoryHint: .isDirectory)
for file in GeneratedFile.all() {
  let url = engine.appending(path: file.path)
  try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  if (try? String(contentsOf: url, encoding: .utf8)) != file.text {
    try file.text.write(to: url, atomically: true, encoding: .utf8)
    print("wrote \(file.path)")
  }
}
