import Testing
import WebAssemblySystemInterface

/// Several threads use one file system in memory, as guests that share it do.
struct MemorySharingTests {
  @Test func appendedRecordsStayWhole() throws {
    let system = try MemoryFileSystem(files: ["log": []])
    let threads = (0..<4).map { number in
      OnThread {
        guard let file = try? system.openRoot().file("log", .writing) else { return }
        for _ in 0..<2000 { _ = try? file.append(String(repeating: "\(number)", count: 50)) }
      }
    }
    for thread in threads { thread.value }
    let log = try #require(system.contents(of: "log"))
    #expect(log.count == 4 * 2000 * 50)
    for start in stride(from: 0, to: log.count, by: 50) where !log[start..<start + 50].allSatisfy({ $0 == log[start] }) {
      Issue.record("a record is torn")
    }
  }

  @Test func namesAreCreatedByOneThreadOnly() throws {
    let system = MemoryFileSystem()
    let threads = (0..<4).map { _ in
      OnThread { () -> Int in
        let root = system.openRoot()
        return (0..<1000).count { index in
          let options = OpenOptions(isWritable: true, creates: true, isExclusive: true)
          return (try? root.open(FileName("\(index)".utf8)!, options)) != nil
        }
      }
    }
    #expect(threads.map(\.value).reduce(0, +) == 1000)
    #expect(try system.entries(of: "").count == 1000)
  }

  /// Whatever they do at once, nothing is lost or counted twice.
  @Test func everythingAtOnceLeavesAWholeTree() throws {
    let system = MemoryFileSystem(limits: .init(bytes: 100_000, nodes: 40))
    func room() throws -> Int {
      let file = try system.openRoot().file("room", .creating)
      defer { try? system.remove("room") }
      return try withBuffers([[UInt8](repeating: 1, count: 200_000)]) { try file.write($0, at: 0) }
    }
    let before = try room()
    let threads = (0..<4).map { seed in
      OnThread { hammer(system, seed: UInt64(seed)) }
    }
    while !system.files.isEmpty, try system.entries(of: "").isEmpty { _ = system.contents(of: "a/a") }
    for thread in threads { thread.value }
    for entry in try system.entries(of: "") { try system.remove(entry.name.description) }
    #expect(try room() == before)
  }
}

/// Thousands of calls that a guest could make, whatever comes of them.
private func hammer(_ system: MemoryFileSystem, seed: UInt64) {
  var random = SeededGenerator(seed)
  let names: [FileName] = ["a", "b", "c"]
  let root = system.openRoot()
  for _ in 0..<5000 {
    let directory = (try? root.openDirectory(names.randomElement(using: &random)!)) ?? root
    let other = (try? root.openDirectory(names.randomElement(using: &random)!)) ?? root
    let name = names.randomElement(using: &random)!
    let newName = names.randomElement(using: &random)!
    switch Int.random(in: 0..<10, using: &random) {
    case 0: try? directory.createDirectory(name)
    case 1: try? directory.removeDirectory(name)
    case 2: try? directory.removeFile(name)
    case 3: try? directory.rename(name, to: newName, in: other)
    case 4: try? directory.createLink(name, to: newName, in: other)
    case 5: try? directory.createSymbolicLink(name, to: [65])
    case 6: _ = try? directory.names(pieces: 2)
    case 7: try? system.write([1, 2, 3], to: "a/b/c")
    case 8: try? system.remove("\(name)/\(newName)")
    default:
      guard let file = try? directory.file(name, .creating) else { continue }
      _ = try? file.append("some text")
      try? file.setSize(.random(in: 0..<3000, using: &random))
      _ = try? file.text()
    }
  }
}
