import Foundation
import InstructionGenerator

// Writes the printed files of the engine, and deletes those that are printed no longer. Run it from the root of the package after
// a change to the tables.
let engine = URL(filePath: CommandLine.arguments.dropFirst().first ?? "Sources/WebAssembly", directoryHint: .isDirectory)
let files = GeneratedFile.all()
for file in files {
  let url = engine.appending(path: file.path)
  try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  if (try? String(contentsOf: url, encoding: .utf8)) != file.text {
    try file.text.write(to: url, atomically: true, encoding: .utf8)
    print("wrote \(file.path)")
  }
}
for folder in GeneratedFile.folders {
  for name in try FileManager.default.contentsOfDirectory(atPath: engine.appending(path: folder).path)
  where !files.contains(where: { $0.path == "\(folder)/\(name)" }) {
    try FileManager.default.removeItem(at: engine.appending(path: "\(folder)/\(name)"))
    print("deleted \(folder)/\(name)")
  }
}
