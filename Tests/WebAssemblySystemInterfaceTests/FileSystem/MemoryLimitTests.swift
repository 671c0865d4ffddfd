import Testing
import WebAssemblySystemInterface

/// What a guest cannot do with a file system in memory: take more than it holds.
struct MemoryLimitTests {
  /// How many bytes another file can still take.
  private func room(_ system: MemoryFileSystem) throws -> Int {
    let root = system.openRoot()
    let file = try root.file("room", .creating)
    defer { try? root.removeFile("room") }
    let bytes = [UInt8](repeating: 1, count: 1 << 20)
    return try withBuffers([bytes]) { try file.write($0, at: 0) }
  }

  @Test func bytesAreLimited() throws {
    let system = MemoryFileSystem(limits: .init(bytes: 10_000))
    let room = try room(system)
    #expect((9_000..<10_000).contains(room))
    let file = try system.openRoot().file("room", .creating)
    try file.setSize(UInt64(room) - 10)
    // A part is written as on a disk that is full then.
    #expect(try file.append("0123456789abc").count == 10)
    #expect(throws: WASI.Errno.noSpace) { try file.append("x") }
    #expect(throws: WASI.Errno.noSpace) { try file.write("x", at: UInt64(room)) }
    #expect(try file.write("abc", at: UInt64(room) - 2) == 2)
    #expect(throws: WASI.Errno.noSpace) { try file.setSize(UInt64(room) + 1) }
    #expect(throws: WASI.Errno.noSpace) { try file.allocate(at: 0, count: UInt64(room) + 1) }
    #expect(throws: WASI.Errno.noSpace) { try system.createDirectory("d") }
    #expect(throws: WASI.Errno.noSpace) { try system.write([1], to: "f") }
    #expect(throws: WASI.Errno.noSpace) { try system.write([UInt8](repeating: 0, count: room + 1), to: "room") }
    #expect(try file.status().size == UInt64(room))
    // With what is there, all can be done.
    try system.openRoot().rename("room", to: "moor", in: system.openRoot())
    try file.setSize(100)
    try system.createDirectory("d")
  }

  /// Nothing is allocated before it is known that there is space.
  @Test func hugeSizesAreRefused() throws {
    let system = MemoryFileSystem()
    let file = try system.openRoot().file("f", .creating)
    for size in [1 << 40, 1 << 62, UInt64(Int.max)] {
      #expect(throws: WASI.Errno.noSpace) { try file.setSize(size) }
      #expect(throws: WASI.Errno.noSpace) { try file.allocate(at: 0, count: size) }
      #expect(throws: WASI.Errno.noSpace) { try file.write("x", at: size - 1) }
    }
    #expect(throws: WASI.Errno.fileTooLarge) { try file.write("x", at: UInt64(Int.max)) }
    for size in [1 << 63, .max] as [UInt64] {
      #expect(throws: WASI.Errno.fileTooLarge) { try file.setSize(size) }
      #expect(throws: WASI.Errno.fileTooLarge) { try file.allocate(at: 1, count: size) }
      #expect(throws: WASI.Errno.fileTooLarge) { try file.write("x", at: size) }
      #expect(try file.read([1], at: size) == [])
    }
    #expect(throws: WASI.Errno.invalid) { try file.allocate(at: 0, count: 0) }
    #expect(try file.status().size == 0)
  }

  @Test func whatIsGivenBackCanBeUsedAgain() throws {
    let system = MemoryFileSystem(limits: .init(bytes: 20_000, nodes: 10))
    let before = try room(system)
    for round in 0..<100 {
      try system.write([UInt8](repeating: 1, count: 5_000), to: "d/f\(round)")
      try system.createSymbolicLink("d/l", to: "some text")
      let directory = try system.openRoot().openDirectory("d")
      try directory.createLink("a longer name", to: "l", in: directory)
      try directory.rename("a longer name", to: "n", in: directory)
      try directory.put("n2", "text")
      try directory.rename("n", to: "n2", in: directory)
      try directory.file("n3", .creating).setSize(3_000)
      try directory.file("n3", .writing).setSize(1_000)
      if round % 2 == 0 {
        try system.remove("d")
      } else {
        for name in try directory.entries().map(\.name) { try directory.removeFile(name) }
        try system.openRoot().removeDirectory("d")
      }
    }
    #expect(try room(system) == before)
  }

  @Test func removedFilesCountUntilTheyAreClosed() throws {
    let system = MemoryFileSystem(limits: .init(bytes: 12_000, nodes: 2))
    let root = system.openRoot()
    var file: (any OpenFile)? = try root.file("f", .creating)
    try file?.setSize(9_000)
    try root.removeFile("f")
    try root.createDirectory("d")
    #expect(throws: WASI.Errno.noSpace) { try root.createDirectory("e") }

    file = nil
    try root.file("f", .creating).setSize(9_000)
  }

  @Test func nodesAreLimited() throws {
    let system = MemoryFileSystem(limits: .init(nodes: 3))
    try system.write([], to: "a/b")
    try system.createSymbolicLink("l", to: "a")
    #expect(throws: WASI.Errno.noSpace) { try system.write([], to: "c") }
    #expect(throws: WASI.Errno.noSpace) { try system.createDirectory("c") }
    #expect(throws: WASI.Errno.noSpace) { try system.createSymbolicLink("c", to: "a") }
    // A second name is no other node.
    try system.openRoot().createLink("c", to: "l", in: system.openRoot())
    for limit in [0, -1, .min] {
      #expect(throws: WASI.Errno.noSpace) { try MemoryFileSystem(limits: .init(nodes: limit)).createDirectory("a") }
      #expect(throws: WASI.Errno.noSpace) { try MemoryFileSystem(limits: .init(bytes: limit)).createDirectory("a") }
      #expect(throws: WASI.Errno.nameTooLong) { try MemoryFileSystem(limits: .init(depth: limit)).createDirectory("a") }
    }
  }

  @Test func aHundredThousandAttemptsToGoDeeper() throws {
    let system = MemoryFileSystem(limits: .init(depth: 16))
    var directory: any OpenDirectory = system.openRoot()
    var made = 0
    for _ in 0..<100_000 {
      guard (try? directory.createDirectory("d")) != nil else { continue }
      directory = try directory.openDirectory("d")
      made += 1
    }
    #expect(made == 16)
  }

  @Test func depthIsLimitedAlsoForWhatMoves() throws {
    let system = MemoryFileSystem(limits: .init(depth: 5))
    let root = system.openRoot()
    try system.createDirectory("1/2/3/4/5")
    try system.write([], to: "1/2/3/4/5/f")
    #expect(throws: WASI.Errno.nameTooLong) { try system.createDirectory("1/2/3/4/5/6") }
    try system.createDirectory("a/b")
    #expect(throws: WASI.Errno.nameTooLong) { try root.rename("1", to: "c", in: root.openDirectory("a")) }
    try root.openDirectory("1").rename("2", to: "c", in: root.openDirectory("a"))
    #expect(system.files == ["a/c/3/4/5/f": []])
    #expect(throws: WASI.Errno.nameTooLong) {
      try root.openDirectory("a").rename("c", to: "c", in: root.openDirectory("a").openDirectory("b"))
    }
    try root.openDirectory("a").rename("c", to: "c", in: root.openDirectory("1"))
    #expect(system.files == ["1/c/3/4/5/f": []])
  }

  /// So all paths together are not much longer than what the system holds.
  @Test func pathsAreLimited() throws {
    let system = MemoryFileSystem()
    let name = FileName([UInt8](repeating: 97, count: 255))!
    var directory: any OpenDirectory = system.openRoot()
    for _ in 0..<15 { directory = try directory.make(name) }
    #expect(throws: WASI.Errno.nameTooLong) { try directory.make(name).put(name, "") }
    let root = system.openRoot()
    let top = try root.make("top")
    try top.make(name).make(name).put("f", "")
    #expect(throws: WASI.Errno.nameTooLong) { try root.rename("top", to: name, in: directory) }
    try root.rename("top", to: "t", in: root)
    #expect(try top.names() == [name.description])
  }

  /// What is as deep as its path can be, is released without recursion.
  @Test func deepTreesAreReleased() throws {
    let system = MemoryFileSystem(limits: .init(depth: .max))
    var directory: any OpenDirectory = system.openRoot()
    var made = 0
    for _ in 0..<3000 {
      do { directory = try directory.make("d") } catch WASI.Errno.nameTooLong { continue }
      made += 1
    }
    #expect(made == 2048)
    try system.remove("d")
    #expect(try directory.names() == [])
    #expect(try system.openRoot().names() == [])
  }
}
