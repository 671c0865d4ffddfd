import Foundation
import Testing
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

extension FileName {
  /// The name of a test.
  init(test name: String) throws { self = try #require(FileName(name.utf8)) }
}

extension OpenDirectory {
  func openFile(_ name: String, _ options: OpenOptions = OpenOptions(isReadable: true)) throws -> any OpenFile {
    guard case .file(let file) = try open(FileName(test: name), options) else { throw WASI.Errno.isDirectory }
    return file
  }

  /// The entries after a place, not more than `limit`.
  func entries(after cookie: UInt64 = 0, limit: Int = .max) throws -> [DirectoryEntry] {
    var entries: [DirectoryEntry] = []
    try forEachEntry(after: cookie) { entry in
      if entries.count == limit { return false }
      entries.append(entry)
      return true
    }
    return entries
  }
}

extension OpenFile {
  func text(_ count: Int = 1000, at offset: UInt64 = 0) throws -> String {
    String(decoding: try read([count], at: offset), as: UTF8.self)
  }

  @discardableResult
  func write(_ texts: [String], at offset: UInt64) throws -> Int {
    try withBuffers(texts) { try write($0, at: offset) }
  }

  @discardableResult
  func append(_ texts: [String]) throws -> (count: Int, end: UInt64) {
    try withBuffers(texts) { try append($0) }
  }

  private func withBuffers<Result>(
    _ texts: [String], _ body: (UnsafeBufferPointer<UnsafeRawBufferPointer>) throws -> Result
  ) throws -> Result {
    let bytes = texts.flatMap { Array($0.utf8) }
    return try bytes.withUnsafeBytes { bytes in
      var buffers: [UnsafeRawBufferPointer] = []
      var start = 0
      for text in texts {
        buffers.append(UnsafeRawBufferPointer(rebasing: bytes[start..<start + text.utf8.count]))
        start += text.utf8.count
      }
      return try buffers.withUnsafeBufferPointer(body)
    }
  }
}
