import Testing
import WebAssemblySystemInterface

/// An overlay does what a file system in memory does that had the same contents: same results, same error numbers.
struct OverlayComparisonTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyCallsDoTheSame(_ seed: UInt64) throws {
    var files: [String: [UInt8]] = [:]
    for path in ["a", "b/a", "b/b", "b/c/a", "b/c/b/a", "c/a", "c/b/a"] { files[path] = Array(path.utf8) }
    let lower = try MemoryFileSystem(files: files)
    let plain = try MemoryFileSystem(files: files)
    let overlay = try OverlayFileSystem(lower: lower, upper: MemoryFileSystem()).openRoot()
    var random = SeededGenerator(seed)
    for round in 0..<400 {
      let call = Call(using: &random)
      let result = call.result(in: overlay)
      // The one thing that an overlay refuses.
      if result == "on another file system" { continue }
      let expected = call.result(in: plain.openRoot())
      guard result == expected else {
        Issue.record("\(round): \(call): \(result), not \(expected)")
        return
      }
      if round % 20 == 0 { #expect(try tree(overlay) == tree(plain.openRoot())) }
    }
    #expect(try tree(overlay) == tree(plain.openRoot()))
    #expect(lower.files == files)
  }

  /// All that is in a directory, with the contents of files.
  private func tree(_ directory: any OpenDirectory, _ path: String = "") throws -> [String] {
    try directory.entries(pieces: 2).sorted { $0.name.description < $1.name.description }.flatMap { entry in
      let name = "\(path)/\(entry.name)"
      #expect(try directory.status(of: entry.name).type == entry.type)
      switch entry.type {
      case .directory: return try [name] + tree(directory.directory(entry.name), name)
      case .symbolicLink: return try ["\(name) -> \(directory.readLink(entry.name))"]
      default: return try ["\(name) = \(directory.text(entry.name)) \(directory.status(of: entry.name).linkCount)"]
      }
    }
  }
}

/// A call with names of which there are few.
private struct Call {
  private let kind: Int
  private let path: [FileName]
  private let name: FileName
  private let otherPath: [FileName]
  private let otherName: FileName

  init(using random: inout SeededGenerator) {
    func name() -> FileName { (["a", "b", "c"] as [FileName]).randomElement(using: &random)! }
    kind = .random(in: 0..<11, using: &random)
    path = (0..<Int.random(in: 0...3, using: &random)).map { _ in name() }
    self.name = name()
    otherPath = (0..<Int.random(in: 0...3, using: &random)).map { _ in name() }
    otherName = name()
  }

  /// What comes of it, as text.
  func result(in root: any OpenDirectory) -> String {
    do {
      let directory = try path.reduce(root) { try $0.openDirectory($1) }
      let other = try otherPath.reduce(root) { try $0.openDirectory($1) }
      switch kind {
      case 0: try directory.createDirectory(name)
      case 1: try directory.createSymbolicLink(name, to: otherName.bytes)
      case 2, 3: try directory.removeFile(name)
      case 4: try directory.removeDirectory(name)
      case 5, 6: try directory.rename(name, to: otherName, in: other)
      case 7: try directory.createLink(name, to: otherName, in: other)
      case 8: try directory.setTimes(of: name, access: .time(1), modification: .time(2))
      case 9: try directory.put(name, otherName.description)
      default: try directory.file(name, .creating).append("+")
      }
      return "done"
    } catch {
      return "\(error)"
    }
  }
}
