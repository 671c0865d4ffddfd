import Foundation
import Testing
@testable import WebAssembly
import WebAssemblyText

/// The directory of a cache: whose it is, how much it holds, and what else is in it.
struct ImageCacheDirectoryTests {
  private func result(_ number: Int32, _ path: String, sizeLimit: Int = 1 << 30) throws -> Value? {
    let engine = ImageCacheTests.engine(path, sizeLimit: sizeLimit)
    return try Linker().instantiate(Module(engine, ImageCacheTests.module(number)), in: Store(engine)).call("f").first
  }

  @Test func aDirectoryThatIsMissingIsMadeForTheUserAlone() throws {
    let directory = try TemporaryDirectory()
    #expect(try result(1, directory.path("cache")) == .i32(1))
    let attributes = try FileManager.default.attributesOfItem(atPath: directory.path("cache"))
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: directory.path("cache")).first)
    let file = try FileManager.default.attributesOfItem(atPath: directory.path("cache/\(name)"))
    #expect(file[.posixPermissions] as? Int == 0o600)
  }

  /// The module is opened, and nothing is written anywhere.
  @Test func whereNothingCanBeWrittenNothingIsCached() throws {
    let directory = try TemporaryDirectory()
    try directory.write([1], "file")
    for path in [directory.path("missing/cache"), directory.path("file"), "", "/dev/null", directory.path("a\0b")] {
      #expect(try result(1, path) == .i32(1))
      #expect(ImageCache(directory: path).problem != nil)
    }
    #expect(directory.names == ["file"])
    #if os(Linux)
      // It is the user's own, and nobody can make a file there.
      #expect(ImageCache(directory: "/proc/self").problem == nil)
      #expect(try result(1, "/proc/self") == .i32(1))
    #endif
  }

  @Test(arguments: [0o770, 0o707, 0o720, 0o702, 0o777])
  func aDirectoryThatOthersCanWriteToIsNotUsed(_ mode: Int) throws {
    let directory = try TemporaryDirectory()
    #expect(try result(1, directory.path) == .i32(1))
    let name = try #require(directory.names.first)
    // An image that another user could have put there.
    let marked = try directory.read(name) + [0xFF]
    try directory.write(marked, name)
    try directory.setPermissions(mode)
    let engine = ImageCacheTests.engine(directory.path)
    #expect(try Module(engine, ImageCacheTests.module(1)).imageSize == nil)
    #expect(try result(2, directory.path) == .i32(2))
    #expect(directory.names == [name])
    #expect(ImageCache(directory: directory.path).problem?.contains("nobody else") == true)
    try directory.setPermissions(0o755)
    #expect(try Module(engine, ImageCacheTests.module(1)).imageSize != nil)
    #expect(ImageCache(directory: directory.path).problem == nil)
  }

  @Test func aFileThatOthersCanWriteToIsReplaced() throws {
    let directory = try TemporaryDirectory()
    _ = try result(1, directory.path)
    let name = try #require(directory.names.first)
    try directory.setPermissions(0o666, name)
    #expect(try result(1, directory.path) == .i32(1))
    #expect(try FileManager.default.attributesOfItem(atPath: directory.path(name))[.posixPermissions] as? Int == 0o600)
    // Neither is a link followed, nor a pipe waited for.
    try FileManager.default.moveItem(atPath: directory.path(name), toPath: directory.path("elsewhere"))
    try FileManager.default.createSymbolicLink(atPath: directory.path(name), withDestinationPath: directory.path("elsewhere"))
    #expect(try result(1, directory.path) == .i32(1))
    #expect(throws: (any Error).self) { try FileManager.default.destinationOfSymbolicLink(atPath: directory.path(name)) }
    try FileManager.default.removeItem(atPath: directory.path(name))
    #expect(mkfifo(directory.path(name), 0o600) == 0)
    #expect(try result(1, directory.path) == .i32(1))
    #expect(try directory.size(name) > 0)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a directory to another user"))
  func aDirectoryOfAnotherUserIsNotUsed() throws {
    let directory = try TemporaryDirectory()
    _ = try result(1, directory.path)
    let name = try #require(directory.names.first)
    #expect(chown(directory.path, 12345, 0) == 0)
    #expect(try Module(ImageCacheTests.engine(directory.path), ImageCacheTests.module(1)).imageSize == nil)
    #expect(ImageCache(directory: directory.path).problem != nil)
    #expect(chown(directory.path, 0, 0) == 0)
    // Nor is a file.
    #expect(chown(directory.path(name), 12345, 0) == 0)
    #expect(try result(1, directory.path) == .i32(1))
    #expect(try FileManager.default.attributesOfItem(atPath: directory.path(name))[.ownerAccountID] as? Int == 0)
  }

  // MARK: - Size

  @Test func whatWasNotUsedForTheLongestTimeGoesFirst() throws {
    let directory = try TemporaryDirectory()
    let size = try Module(Engine(), ImageCacheTests.module(1)).image().count
    let limit = size * 3 + size / 2
    try directory.write([UInt8](repeating: 1, count: size * 2), "notes.image")
    var names: [Int32: String] = [:]
    for number in Int32(1)...3 {
      let before = Set(directory.names)
      #expect(try result(number, directory.path, sizeLimit: limit) == .i32(number))
      names[number] = Set(directory.names).subtracting(before).first
    }
    for (age, number) in [(300, 1), (200, 2), (100, 3)] as [(Double, Int32)] { try directory.setAge(age, names[number] ?? "") }
    // Using the first makes it the newest.
    #expect(try result(1, directory.path, sizeLimit: limit) == .i32(1))
    #expect(try result(4, directory.path, sizeLimit: limit) == .i32(4))
    #expect(names[2] != nil && !directory.names.contains(names[2] ?? ""))
    for number in [1, 3] as [Int32] { #expect(directory.names.contains(names[number] ?? "")) }
    // Files of other names do not count, and stay.
    #expect(directory.names.contains("notes.image"))
    #expect(directory.names.count == 4)
  }

  @Test func whatIsLargerThanTheLimitIsNotKept() throws {
    let directory = try TemporaryDirectory()
    for limit in [-1, 0, 100] {
      #expect(try result(1, directory.path, sizeLimit: limit) == .i32(1))
      #expect(directory.names == [])
    }
  }

  @Test func incompleteImagesAreRemovedWhenTheyAreOld() throws {
    let directory = try TemporaryDirectory()
    for (name, age) in [("old", 3700), ("young", 3000)] as [(String, Double)] {
      try directory.write([1], "\(name).cached-image.part")
      try directory.setAge(age, "\(name).cached-image.part")
    }
    try directory.write([1], "old.part")
    try directory.setAge(10_000, "old.part")
    #expect(try result(1, directory.path) == .i32(1))
    #expect(directory.names.contains("young.cached-image.part") && directory.names.contains("old.part"))
    #expect(!directory.names.contains("old.cached-image.part"))
    // They count: however many processes end while they write, there is no more than the limit.
    let size = try Module(Engine(), ImageCacheTests.module(1)).image().count
    try directory.write([UInt8](repeating: 1, count: size * 2), "young.cached-image.part")
    try directory.setAge(3000, "young.cached-image.part")
    #expect(try result(2, directory.path, sizeLimit: size * 2 + size / 2) == .i32(2))
    #expect(!directory.names.contains("young.cached-image.part"))
    #expect(directory.names.count { $0.hasSuffix(".cached-image") } == 2)
  }
}
