import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article MemoryAndStrings.
struct MemoryExamples {
  private final class Image { let width = 640 }

  private let text = """
    (module (memory (export "memory") 1)
      (global $next (mut i32) (i32.const 1024))
      (func (export "malloc") (param i32) (result i32)
        (global.get $next) (global.set $next (i32.add (global.get $next) (local.get 0))))
      (func (export "free") (param i32))
      (func (export "first") (param i32 i32) (result i32) (i32.load8_u (local.get 0)))
      (func (export "same") (param externref) (result externref) (local.get 0)))
    """

  private func instance() throws -> Instance {
    let engine = Engine()
    return try Linker().instantiate(Module(engine, wat: text), in: Store(engine))
  }

  // EXAMPLE
  struct Point: GuestPointee {
    var x: Float
    var y: Float
    static var byteCount: Int { 8 }

    init(x: Float, y: Float) { (self.x, self.y) = (x, y) }

    init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
      x = try memory.load(at: address)
      y = try memory.load(at: address + 4)
    }

    func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
      try memory.store(x, at: address)
      try memory.store(y, at: address + 4)
    }
  }
  // END

  @Test func numbersAndStrings() throws {
    let instance = try instance()
    // EXAMPLE
    guard let memory = instance.memory("memory") else { return }
    try memory.store(UInt32(42), at: 16)
    let number = try memory.load(UInt32.self, at: 16)
    let count = try memory.write("Zoë", at: 32)
    let text = try memory.string(at: 32, count: count)
    // END
    #expect(number == 42 && text == "Zoë")
    try memory.write([1, 2, 3], at: 100)
    // EXAMPLE
    let sum = try memory.withBytes(at: 100, count: 3) { bytes in
      (0..<bytes.byteCount).reduce(0) { $0 + Int(bytes.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) }
    }
    // END
    #expect(sum == 6)
  }

  @Test func pointers() throws {
    let memory = try #require(try instance().memory("memory"))
    // EXAMPLE
    let points = GuestPointer<Point>(64)
    try points.store(Point(x: 1, y: 2), to: memory)
    try (points + 1).store(Point(x: 3, y: 4), to: memory)
    let second = try (points + 1).load(from: memory)
    // END
    #expect(second.y == 4)
  }

  @Test func allocator() throws {
    let instance = try instance()
    // EXAMPLE
    let allocator = try GuestAllocator(instance)
    let text = try allocator.allocate(copying: "Hello")
    let results = try instance.call("first", .i32(Int32(bitPattern: text.address)), .i32(5))
    try allocator.deallocate(text, byteCount: 5)
    // END
    #expect(results == [.i32(0x48)])
  }

  @Test func objects() throws {
    let instance = try instance()
    // EXAMPLE
    let image = Image()
    let same = try instance.function("same", as: ((Reference) throws -> Reference).self)
    let reference = try same(instance.store.reference(to: image))
    let width = instance.store.object(reference, as: Image.self)?.width
    instance.store.release(reference)
    // END
    #expect(width == 640)
    #expect(instance.store.object(reference) == nil)
  }

  @Test func handles() throws {
    var linker = Linker()
    // EXAMPLE
    let images = HandleTable<Image>()
    try linker.define("env", "open") { () throws -> UInt32 in try images.insert(Image()) }
    try linker.define("env", "width") { (image: UInt32) -> Int32 in Int32(images[image]?.width ?? -1) }
    try linker.define("env", "close") { (image: UInt32) in _ = images.remove(image) }
    // END
    let engine = Engine()
    let module = try Module(
      engine,
      wat: """
        (module (import "env" "open" (func $open (result i32))) (import "env" "width" (func $width (param i32) (result i32)))
          (import "env" "close" (func $close (param i32)))
          (func (export "f") (result i32 i32) (local $image i32)
            (local.set $image (call $open)) (call $width (local.get $image))
            (call $close (local.get $image)) (call $width (local.get $image))))
        """)
    let instance = try linker.instantiate(module, in: Store(engine))
    #expect(try instance.call("f") == [.i32(640), .i32(-1)])
  }
}
