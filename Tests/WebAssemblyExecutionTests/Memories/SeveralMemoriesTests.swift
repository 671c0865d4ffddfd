import Testing
import WebAssembly
import WebAssemblyText

/// Several memories of different kinds in one function.
struct SeveralMemoriesTests {
  @Test(arguments: TranslationMode.allCases) func severalKindsInOneFunction(_ mode: TranslationMode) throws {
    let instance = try memoryGuest(
      """
      (module (memory (export "a") 1) (memory (export "b") i64 1) (memory (export "c") 10 20 (pagesize 1)) (memory (export "d") i64 0)
        (data (memory 1) (i64.const 8) "abc") (data (memory 2) (i32.const 7) "xyz") (data $p "passive")
        (func (export "f") (param $i i32) (param $l i64) (result i64)
          (i64.store 0 (local.get $i) (i64.const 1))
          (i64.store 1 (local.get $l) (i64.const 2))
          (i64.store 2 offset=2 (i32.const 0) (i64.const 0x3333333333333333))
          (i64.add
            (i64.add (i64.load 0 (local.get $i)) (i64.load 1 (local.get $l)))
            (i64.add (i64.load8_u 2 (i32.const 9)) (i64.load8_u 2 (i32.const 1)))))
        ;; The upper half of a slot that holds an i32 may hold anything.
        (func (export "copy") (param $to i64) (param $from i64) (param $count i64)
          (memory.copy 1 2 (local.get $to) (i32.wrap_i64 (local.get $from)) (i32.wrap_i64 (local.get $count))))
        (func (export "copyWide") (param i64 i64 i64) (memory.copy 1 1 (local.get 0) (local.get 1) (local.get 2)))
        (func (export "copyBack") (param $to i64) (param $from i64) (param $count i64)
          (memory.copy 0 1 (i32.wrap_i64 (local.get $to)) (local.get $from) (i32.wrap_i64 (local.get $count))))
        (func (export "fill") (param i64 i32 i64) (memory.fill 1 (local.get 0) (local.get 1) (local.get 2)))
        (func (export "fillSmall") (param i64 i32 i64)
          (memory.fill 2 (i32.wrap_i64 (local.get 0)) (local.get 1) (i32.wrap_i64 (local.get 2))))
        (func (export "init") (param i64 i64 i64)
          (memory.init 1 $p (local.get 0) (i32.wrap_i64 (local.get 1)) (i32.wrap_i64 (local.get 2))))
        (func (export "drop") (data.drop $p))
        (func (export "sizes") (result i32 i64 i32 i64) (memory.size 0) (memory.size 1) (memory.size 2) (memory.size 3))
        (func (export "grow") (param i64) (result i32 i64 i32 i64)
          (memory.grow 0 (i32.wrap_i64 (local.get 0))) (memory.grow 1 (local.get 0))
          (memory.grow 2 (i32.wrap_i64 (local.get 0))) (memory.grow 3 (local.get 0))))
      """, mode)
    let b = try #require(instance.memory("b"))
    let c = try #require(instance.memory("c"))
    #expect(try b.string(at: 8, count: 3) == "abc")
    #expect(try c.string(at: 7, count: 3) == "xyz")
    #expect(try instance.call("f", .i32(65_528), .i64(65_528)) == [.i64(1 + 2 + 0x33)])
    #expect(trapReason { try instance.call("f", .i32(65_529), .i64(0)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("f", .i32(0), .i64(65_529)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("f", .i32(0), .i64(1 << 32)) } == .outOfBoundsMemoryAccess)
    #expect(try b.load(UInt64.self, at: 65_528) == 2)

    let garbage: Int64 = 0x7654_3210 << 32
    try instance.call("copy", .i64(100), .i64(garbage | 2), .i64(garbage | 8))
    #expect(try b.bytes(at: 99, count: 10) == [0] + [UInt8](repeating: 0x33, count: 8) + [0])
    #expect(trapReason { try instance.call("copy", .i64(garbage), .i64(0), .i64(0)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("copy", .i64(0), .i64(3), .i64(8)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("copyWide", .i64(0), .i64(0), .i64(garbage)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("copyWide", .i64(-1), .i64(0), .i64(1)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("copyWide", .i64(0), .i64(-8), .i64(16)) } == .outOfBoundsMemoryAccess)
    try instance.call("copyWide", .i64(65_536), .i64(0), .i64(0))
    #expect(trapReason { try instance.call("copyWide", .i64(65_537), .i64(0), .i64(0)) } == .outOfBoundsMemoryAccess)
    // Overlapping, up and down.
    try b.write([1, 2, 3, 4, 5], at: 200)
    try instance.call("copyWide", .i64(202), .i64(200), .i64(5))
    #expect(try b.bytes(at: 200, count: 7) == [1, 2, 1, 2, 3, 4, 5])
    try instance.call("copyWide", .i64(200), .i64(202), .i64(5))
    #expect(try b.bytes(at: 200, count: 7) == [1, 2, 3, 4, 5, 4, 5])
    try instance.call("copyBack", .i64(garbage | 3), .i64(200), .i64(garbage | 3))
    #expect(try instance.memory("a")?.bytes(at: 2, count: 5) == [0, 1, 2, 3, 0])

    try instance.call("fill", .i64(65_530), .i32(0x109), .i64(6))
    #expect(try b.bytes(at: 65_530, count: 6) == [9, 9, 9, 9, 9, 9])
    #expect(trapReason { try instance.call("fill", .i64(65_530), .i32(0), .i64(7)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("fill", .i64(2), .i32(0), .i64(-1)) } == .outOfBoundsMemoryAccess)
    try instance.call("fillSmall", .i64(garbage | 9), .i32(7), .i64(garbage | 1))
    #expect(try c.load(UInt8.self, at: 9) == 7)
    #expect(trapReason { try instance.call("fillSmall", .i64(9), .i32(7), .i64(2)) } == .outOfBoundsMemoryAccess)

    try instance.call("init", .i64(300), .i64(garbage | 1), .i64(garbage | 6))
    #expect(try b.string(at: 300, count: 6) == "assive")
    #expect(trapReason { try instance.call("init", .i64(300), .i64(1), .i64(7)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("init", .i64(65_530), .i64(0), .i64(7)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("init", .i64(-1), .i64(0), .i64(1)) } == .outOfBoundsMemoryAccess)
    try instance.call("drop")
    try instance.call("init", .i64(300), .i64(0), .i64(0))
    #expect(trapReason { try instance.call("init", .i64(300), .i64(0), .i64(1)) } == .outOfBoundsMemoryAccess)

    #expect(try instance.call("sizes") == [.i32(1), .i64(1), .i32(10), .i64(0)])
    // To 20 bytes, its maximum.
    #expect(try instance.call("grow", .i64(10)) == [.i32(1), .i64(1), .i32(10), .i64(0)])
    #expect(try instance.call("grow", .i64(1)) == [.i32(11), .i64(11), .i32(-1), .i64(10)])
    #expect(try instance.call("sizes") == [.i32(12), .i64(12), .i32(20), .i64(11)])
    #expect(try instance.call("grow", .i64(-1)) == [.i32(-1), .i64(-1), .i32(-1), .i64(-1)])
    #expect(try instance.call("grow", .i64(1 << 48)) == [.i32(12), .i64(-1), .i32(20), .i64(-1)])
    #expect(c.byteCount == 20)
    #expect(try c.load(UInt8.self, at: 9) == 7)
  }

  /// Two indices may be those of one memory: what one writes the other reads, and both grow.
  @Test(arguments: TranslationMode.allCases) func oneMemoryByTwoIndices(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    let store = Store(engine)
    store.fuel = .max
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    var linker = Linker()
    try linker.define("m", "m", .memory(memory))
    let instance = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "m" "m" (memory 1)) (import "m" "m" (memory 1))
            (func (export "f") (param i32 i32) (result i32)
              (i32.store 1 (local.get 0) (local.get 1))
              (i32.store 0 (local.get 0) (i32.add (i32.load 0 (local.get 0)) (i32.const 1)))
              (i32.load 1 (local.get 0)))
            (func (export "copy") (param i32 i32 i32) (memory.copy 1 0 (local.get 0) (local.get 1) (local.get 2)))
            (func (export "grow") (param i32) (result i32)
              (drop (memory.grow 1 (i32.const 1)))
              (i32.store 0 (local.get 0) (i32.const 9))
              (i32.add (i32.load 1 (local.get 0)) (memory.size 0))))
          """), in: store)
    #expect(try instance.call("f", .i32(40), .i32(5)) == [.i32(6)])
    // More than a handler moves at once, and in both directions.
    try memory.write((0..<60_000).map { UInt8(truncatingIfNeeded: $0 / 7) }, at: 0)
    let before = try memory.bytes(at: 0, count: 60_000)
    try instance.call("copy", .i32(100), .i32(0), .i32(59_000))
    #expect(try memory.bytes(at: 100, count: 59_000) == Array(before[..<59_000]))
    try instance.call("copy", .i32(0), .i32(100), .i32(59_000))
    #expect(try memory.bytes(at: 0, count: 59_000) == Array(before[..<59_000]))
    #expect(try instance.call("grow", .i32(65_540)) == [.i32(11)])
  }

  /// In another instance, an index means another memory, also after a call has returned.
  @Test(arguments: TranslationMode.allCases) func callsBetweenInstances(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    let store = Store(engine)
    store.fuel = .max
    var linker = Linker()
    let first = try linker.instantiate(
      Module(engine, wat: "(module (memory 1) (memory i64 1) (func (export \"put\") (param i64 i32) (i32.store 1 (local.get 0) (local.get 1))))"),
      in: store)
    try linker.define("first", "put", .function(#require(first.function("put"))))
    let second = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "first" "put" (func $put (param i64 i32))) (memory i64 1) (memory 1)
            (func (export "f") (result i32)
              (i32.store 1 (i32.const 8) (i32.const 1)) (i32.store 0 (i64.const 8) (i32.const 2))
              (call $put (i64.const 8) (i32.const 100))
              (i32.add (i32.load 1 (i32.const 8)) (i32.load 0 (i64.const 8)))))
          """), in: store)
    #expect(try second.call("f") == [.i32(3)])
  }

  @Test(arguments: [("fill", 1024, 0), ("fill", 100 << 10, 100), ("copy", 1024, 0), ("copy", 100 << 10, 100), ("init", 2048, 2)] as [(String, Int64, UInt64)])
  func bulkOperationsCostByTheKiB(_ name: String, _ size: Int64, _ expected: UInt64) throws {
    let instance = try memoryGuest(
      """
      (module (memory 1) (memory i64 4) (data $d "\(String(repeating: "x", count: 4096))")
        (func (export "fill") (param i64) (memory.fill 1 (i64.const 0) (i32.const 1) (local.get 0)))
        (func (export "copy") (param i64) (memory.copy 1 1 (i64.const 0) (i64.const 1) (local.get 0)))
        (func (export "init") (param i64) (memory.init 1 $d (i64.const 0) (i32.const 0) (i32.wrap_i64 (local.get 0)))))
      """, .fuel)
    func cost(_ size: Int64) throws -> UInt64 {
      instance.store.fuel = .max
      try instance.call(name, .i64(size))
      return .max - instance.store.fuel
    }
    _ = try cost(0)
    let least = try cost(0)
    #expect(try cost(size) - least == expected)
    instance.store.fuel = 1
    if expected > 0 { #expect(trapReason { try instance.call(name, .i64(size)) } == .outOfFuel) }
  }
}
