import Synchronization
import Testing
@testable import WebAssembly
import WebAssemblyText

/// What a cache of images has, when it is used, and that it never makes a module something else.
struct ImageCacheTests {
  /// A module whose function `f` returns that number, which is found in its register code.
  static func module(_ number: Int32) throws -> [UInt8] {
    try WAT.encode("(module (memory 1) (data (i32.const 8) \"abc\") (func (export \"f\") (result i32) (i32.const \(number))))")
  }

  static func engine(_ directory: String, sizeLimit: Int = 1 << 30) -> Engine {
    var configuration = Engine.Configuration()
    configuration.cache = ImageCache(directory: directory, sizeLimit: sizeLimit)
    return Engine(configuration)
  }

  /// What `f` of a module returns that is opened with a cache.
  static func result(_ bytes: [UInt8], _ directory: TemporaryDirectory, sizeLimit: Int = 1 << 30) throws -> Value? {
    let engine = engine(directory.path, sizeLimit: sizeLimit)
    return try Linker().instantiate(Module(engine, bytes), in: Store(engine)).call("f").first
  }

  private let number: Int32 = 0x1234_5678

  /// The bytes of `number` where they stand as they are, and not as a module has them.
  private func place(of number: Int32, in image: [UInt8]) -> Int? {
    let bytes = withUnsafeBytes(of: number.littleEndian) { Array($0) }
    return image.indices.dropLast(3).first { image[$0..<$0 + 4].elementsEqual(bytes) }
  }

  @Test func theSecondOpeningExecutesWhatIsInTheFile() throws {
    let directory = try TemporaryDirectory()
    let bytes = try Self.module(number)
    #expect(try Self.result(bytes, directory) == .i32(number))
    let name = try #require(directory.names.first)
    #expect(directory.names.count == 1)
    // The file with other code is what an attacker must not be able to write.
    var image = try directory.read(name)
    image[try #require(place(of: number, in: image))] = 0x79
    try directory.write(image, name)
    #expect(try Self.result(bytes, directory) == .i32(number + 1))
    #expect(try directory.read(name) == image)
  }

  @Test func theFileIsTheImage() throws {
    let directory = try TemporaryDirectory()
    let bytes = try Self.module(number)
    let engine = Self.engine(directory.path)
    let image = try Module(Engine(), bytes).image()
    #expect(try Module(engine, bytes).imageSize?.image == image.count)
    #expect(try directory.names.map { try directory.read($0) } == [image])
  }

  @Test func borrowedBytesAreGivenBackAtOnce() throws {
    let directory = try TemporaryDirectory()
    let engine = Self.engine(directory.path)
    let bytes = try Self.module(number)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    let released = Atomic<Int>(0)
    for count in 1...2 {
      let module = try Module(engine, borrowing: UnsafeRawBufferPointer(copy)) { released.add(1, ordering: .relaxed) }
      #expect(released.load(ordering: .relaxed) == count)
      #expect(try Linker().instantiate(module, in: Store(engine)).call("f") == [.i32(number)])
    }
  }

  /// Whatever a file holds, the module is opened, and the file is as it should be after that.
  @Test func damagedFilesAreReplaced() throws {
    let directory = try TemporaryDirectory()
    let bytes = try Self.module(number)
    _ = try Self.result(bytes, directory)
    let name = try #require(directory.names.first)
    let image = try directory.read(name)
    var damaged: [[UInt8]] = [[], [0], bytes, Array("hello".utf8), [UInt8](repeating: 0, count: image.count)]
    damaged += stride(from: 1, to: image.count, by: max(1, image.count / 50)).map { Array(image[..<$0]) }
    // All of the header, and the module, are checked.
    let module = try #require(image.indices.first { image[$0...].starts(with: bytes) })
    for place in Array(0..<ImageHeader.byteCount) + [module, module + bytes.count - 1] {
      var copy = image
      copy[place] ^= 0x40
      damaged.append(copy)
    }
    for contents in damaged {
      try directory.write(contents, name)
      #expect(try Self.result(bytes, directory) == .i32(number))
      #expect(try directory.read(name) == image)
    }
    #expect(directory.names == [name])
  }

  @Test func anImageOfAnotherVersionIsReplaced() throws {
    let directory = try TemporaryDirectory()
    let bytes = try Self.module(number)
    _ = try Self.result(bytes, directory)
    let name = try #require(directory.names.first)
    let image = try directory.read(name)
    var other = image
    other[8] += 1
    var words = other[..<(ImageHeader.byteCount - 8)].withUnsafeBytes { Checksum.of($0) }
    for index in 0..<8 {
      other[ImageHeader.byteCount - 8 + index] = UInt8(truncatingIfNeeded: words)
      words >>= 8
    }
    try directory.write(other, name)
    #expect(try Self.result(bytes, directory) == .i32(number))
    #expect(try directory.read(name) == image)
  }

  /// What would happen if two modules had the same hash.
  @Test func theImageOfAnotherModuleIsNotExecuted() throws {
    let directory = try TemporaryDirectory()
    let (first, second) = (try Self.module(number), try Self.module(number ^ 1))
    #expect(first.count == second.count)
    _ = try Self.result(first, directory)
    let name = try #require(directory.names.first)
    _ = try Self.result(second, directory)
    let other = try #require(directory.names.first { $0 != name })
    try directory.write(directory.read(other), name)
    #expect(try Self.result(first, directory) == .i32(number))
    #expect(try directory.read(name) == Module(Engine(), first).image())
  }

  @Test func whatChangesTheImageOrTheRulesHasAnotherKey() throws {
    let directory = try TemporaryDirectory()
    let bytes = try Self.module(number)
    let changes: [(inout Engine.Configuration) -> Void] = [
      { _ in }, { $0.consumesFuel = true }, { $0.canonicalizesNaNs = true }, { $0.fusesInstructions = false },
      { $0.features.insert(.threads) }, { $0.moduleLimits.operands = 100 },
    ]
    for (index, change) in changes.enumerated() {
      for _ in 0..<2 {
        var configuration = Engine.Configuration()
        configuration.cache = ImageCache(directory: directory.path)
        change(&configuration)
        let engine = Engine(configuration)
        let store = Store(engine)
        store.fuel = 1000
        #expect(try Linker().instantiate(Module(engine, bytes), in: store).call("f") == [.i32(number)])
        #expect(directory.names.count == index + 1)
      }
    }
    // A limit that the module exceeds is one also where an image of it is there.
    var configuration = Engine.Configuration()
    configuration.cache = ImageCache(directory: directory.path)
    configuration.moduleLimits.functionBodySize = 1
    #expect(throws: ModuleError.self) { try Module(Engine(configuration), bytes) }
  }

  @Test func everyLimitIsInTheKey() {
    #expect(ModuleLimits().words.count == Mirror(reflecting: ModuleLimits()).children.count)
  }

  @Test func whatIsNoModuleIsNotCached() throws {
    let directory = try TemporaryDirectory()
    let engine = Self.engine(directory.path)
    let invalid = try WAT.encode("(module (func (result i32)))")
    for bytes in [[], [0], invalid, try Module(Engine(), Self.module(1)).image()] {
      #expect(throws: ModuleError.self) { try Module(engine, bytes) }
    }
    #expect(directory.names == [])
  }

  /// What cannot be translated traps when it is called, also where the rest is in an image.
  @Test func eagerTranslationIsNotNeededAndDoesNoHarm() throws {
    let directory = try TemporaryDirectory()
    var configuration = Engine.Configuration()
    configuration.cache = ImageCache(directory: directory.path)
    configuration.translatesEagerly = true
    let engine = Engine(configuration)
    for _ in 0..<2 {
      #expect(try Linker().instantiate(Module(engine, Self.module(number)), in: Store(engine)).call("f") == [.i32(number)])
    }
  }
}
