import Foundation
import WebAssemblySystemInterface

/// A directory of the host's that is removed, with all that is in it, when it is released.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    // Without links on the way, so that paths can be compared.
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = folder.appending(path: "wasi-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  func makeDirectory(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

  func makeFile(_ name: String, _ contents: String = "") throws {
    try Data(contents.utf8).write(to: URL(filePath: self[name]))
  }

  func makeLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  func contents(_ name: String) -> String? {
    FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The directory as a guest gets it.
  func opened(usesOpenat2: Bool = true) throws -> any OpenDirectory {
    try HostFileSystem(pathBytes: Array(path.utf8), usesOpenat2: usesOpenat2).openRoot()
  }
}
