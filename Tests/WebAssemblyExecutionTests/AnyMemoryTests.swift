import Testing
import WebAssembly
import WebAssemblyText

/// Memories with addresses of 64 bits, several memories, and pages of another size than 64 KiB.
struct AnyMemoryTests {
  private static func configuration(_ mode: TranslationMode = .usual) -> Engine.Configuration {
    var configuration = mode.configuration
    configuration.features.formUnion([.customPageSizes, .wideArithmetic])
    return configuration
  }

  private func guest(_ text: String, _ mode: TranslationMode = .usual, linker: Linker = Linker()) throws -> Instance {
    let instance = try WebAssemblyExecutionTests.guest(text, configuration: Self.configuration(mode), linker: linker)
    instance.store.fuel = .max
    return instance
  }

  // MARK: - Bounds

  /// A memory that has handlers of its own: its declaration, with those before it, its index, and the type of its addresses.
  struct Kind: CustomTestStringConvertible, Sendable {
    let index: Int
    let address: String
    var testDescription: String { "memory \(index), \(address)" }

    func declaration(_ size: UInt64) -> String {
      String(repeating: "(memory 1)", count: index) + "(memory (export \"m\") \(address) \(size) (pagesize 1))"
    }
  }

  static let kinds = [
    Kind(index: 0, address: "i32"), Kind(index: 0, address: "i64"), Kind(index: 1, address: "i32"), Kind(index: 2, address: "i64"),
  ]

  private static let accesses: [(load: String, store: String, size: UInt64)] = [
    ("i32.load8_u", "i32.store8", 1), ("i64.load16_s", "i64.store16", 2), ("f32.load", "f32.store", 4), ("i64.load", "i64.store", 8),
  ]

  /// Each access is in bounds where the address, the offset and the size together, as numbers without limits, are within the
  /// memory: also of a memory that is smaller than the access, and where the sum has more than 64 bits.
  @Test(arguments: kinds, [0, 1, 3, 7, 8, 9, 65_536] as [UInt64])
  func boundsAtEveryEdge(_ kind: Kind, _ size: UInt64) throws {
    let isWide = kind.address == "i64"
    let largest = isWide ? UInt64.max : UInt64(UInt32.max)
    var offsets: [UInt64] = [0, 1, 7, 8, 0xFFFF, 0x1_0000, 0xFFFF_FFF8, 0xFFFF_FFFF]
    if isWide { offsets += [1 << 32, 1 << 63, .max - 8, .max - 7, .max] }
    for offset in offsets {
      // Where the end of the memory is, seen from the offset; and where the sum with the offset carries.
      let edges = [0, size &- offset, 0 &- offset, largest, 1 << 31, isWide ? 1 << 63 : 0]
      let addresses = Set(edges.flatMap { edge in (0...9).flatMap { [edge &- $0, edge &+ $0] } }.map { $0 & largest }).sorted()
      for mode in [TranslationMode.usual, .unfused] {
        let instance = try guest(Self.module(kind, size, offset, constants: Array(addresses.prefix(4) + addresses.suffix(2))), mode)
        for access in Self.accesses {
          for address in addresses {
            let (sum, overflow) = address.addingReportingOverflow(offset)
            let (end, isBeyond) = sum.addingReportingOverflow(access.size)
            let isInside = !overflow && !isBeyond && end <= size
            let argument: Value = isWide ? .i64(Int64(bitPattern: address)) : .i32(Int32(bitPattern: UInt32(address)))
            let expected: Trap.Reason? = isInside ? nil : .outOfBoundsMemoryAccess
            for name in [access.load, access.store] {
              let reason = trapReason { try instance.call(name, argument) }
              #expect(reason == expected, "\(name) offset=\(offset) at \(address) of \(size)")
              guard instance.function("\(name) \(address)") != nil else { continue }
              let constant = trapReason { try instance.call("\(name) \(address)") }
              #expect(constant == expected, "\(name) offset=\(offset) at the constant \(address) of \(size)")
            }
          }
        }
        // Nothing was written but what is in bounds.
        #expect(instance.memory("m")?.byteCount == Int(size))
      }
    }
  }

  private static func module(_ kind: Kind, _ size: UInt64, _ offset: UInt64, constants: [UInt64]) -> String {
    let type = kind.address
    let functions = accesses.map { access in
      let value = access.store.prefix(3)
      func load(_ address: String) -> String { "(drop (\(access.load) \(kind.index) offset=\(offset) \(address)))" }
      func store(_ address: String) -> String { "(\(access.store) \(kind.index) offset=\(offset) \(address) (\(value).const 1))" }
      let constant = constants.map { address in
        let operand = "(\(type).const \(type == "i64" ? "\(Int64(bitPattern: address))" : "\(UInt32(address))"))"
        return "(func (export \"\(access.load) \(address)\") \(load(operand))) (func (export \"\(access.store) \(address)\") \(store(operand)))"
      }
      return """
        (func (export "\(access.load)") (param \(type)) \(load("(local.get 0)")))
        (func (export "\(access.store)") (param \(type)) \(store("(local.get 0)"))) \(constant.joined(separator: "\n"))
        """
    }
    return "(module \(kind.declaration(size)) \(functions.joined(separator: "\n")))"
  }

  /// The sum of an address with a number is fused with the access, and wraps around like any other sum.
  @Test(arguments: kinds) func sumsWrapAroundBeforeTheyAreChecked(_ kind: Kind) throws {
    let type = kind.address
    let text = """
      (module \(kind.declaration(64))
        (func (export "f") (param \(type) \(type)) (result i32)
          (i32.store \(kind.index) offset=4 (\(type).add (local.get 0) (local.get 1)) (i32.const 77))
          (i32.store8 \(kind.index) (\(type).add (local.get 0) (\(type).const 3)) (i32.const 5))
          (i32.add (i32.load \(kind.index) offset=4 (\(type).add (local.get 0) (local.get 1)))
            (i32.load8_u \(kind.index) (\(type).add (local.get 0) (\(type).const 3))))))
      """
    for mode in TranslationMode.allCases {
      let instance = try guest(text, mode)
      func call(_ a: Int64, _ b: Int64) throws -> [Value] {
        try instance.call("f", type == "i64" ? [.i64(a), .i64(b)] : [.i32(Int32(a)), .i32(Int32(b))])
      }
      #expect(try call(0, 4) == [.i32(82)])
      #expect(try call(-3, 15) == [.i32(82)])
      #expect(try instance.memory("m")?.load(Int32.self, at: 16) == 77)
      #expect(trapReason { _ = try call(0, 60) } == .outOfBoundsMemoryAccess)
      #expect(trapReason { _ = try call(-4, 8) } == .outOfBoundsMemoryAccess)
    }
  }

  // MARK: - Several memories

  @Test(arguments: TranslationMode.allCases) func severalKindsInOneFunction(_ mode: TranslationMode) throws {
    let instance = try guest(
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

  // MARK: - Sizes

  @Test func limitsOfOneMemoryAndOfAllTogether() throws {
    let engine = Engine(Self.configuration())
    var limits = ResourceLimits()
    limits.memorySize = 3 << 16
    limits.totalSize = 6 << 16
    let store = Store(engine, limits: limits)
    let module = try Module(
      engine,
      wat: """
        (module (memory 1) (memory i64 1) (memory 65536 (pagesize 1))
          (func (export "f") (param i64) (result i32 i64 i32)
            (memory.grow 0 (i32.wrap_i64 (local.get 0))) (memory.grow 1 (local.get 0))
            (memory.grow 2 (i32.shl (i32.wrap_i64 (local.get 0)) (i32.const 16)))))
        """)
    let instance = try Linker().instantiate(module, in: store)
    // A fourth page for one of them is too much, and so is the sixth of all, as the instance takes some bytes, too.
    #expect(try instance.call("f", .i64(3)) == [.i32(-1), .i64(-1), .i32(-1)])
    #expect(try instance.call("f", .i64(1)) == [.i32(1), .i64(1), .i32(-1)])
    #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store) }
    #expect(Memory(MemoryType(limits: Limits(minimum: 1), addressType: .i64), in: store) == nil)
    #expect(Memory(MemoryType(limits: Limits(minimum: 4), addressType: .i64), in: Store(engine, limits: limits)) == nil)
    #expect(Memory(MemoryType(limits: Limits(minimum: .max), addressType: .i64), in: Store(engine)) == nil)
    #expect(Memory(MemoryType(limits: Limits(minimum: 1 << 48), addressType: .i64), in: Store(engine)) == nil)
  }

  /// Without a maximum of its own, a memory may have as many pages as the address type can count.
  @Test func theLargestMemories() throws {
    let engine = Engine(Self.configuration())
    var limits = ResourceLimits()
    (limits.memorySize, limits.totalSize) = (.max, .max)
    let store = Store(engine, limits: limits)
    let small = try #require(Memory(MemoryType(limits: Limits(minimum: 1), pageSizeLog2: 0), in: store))
    #expect(small.grow(by: 0xFFFF_FFFF) == nil)
    #expect(small.grow(by: 0x1_0000) == 1)
    let wide = try #require(Memory(MemoryType(limits: Limits(minimum: 1), addressType: .i64, pageSizeLog2: 0), in: store))
    #expect(wide.grow(by: .max) == nil)
    #expect(wide.grow(by: 1000) == 1)
    #expect(wide.pageCount == 1001)
    #expect(wide.byteCount == 1001)
    let pages = try #require(Memory(MemoryType(limits: Limits(minimum: 1), addressType: .i64), in: store))
    #expect(pages.grow(by: 1 << 48) == nil)
    #expect(pages.grow(by: .max) == nil)
    #expect(pages.grow(by: 1) == 1)
  }

  @Test func sixGibibytes() throws {
    let engine = Engine(Self.configuration())
    var limits = ResourceLimits()
    (limits.memorySize, limits.totalSize) = (7 << 30, 16 << 30)
    let store = Store(engine, limits: limits)
    let module = try Module(
      engine,
      wat: """
        (module (memory (export "m") i64 98304) (data (i64.const 0x140000000) "beyond")
          (func (export "load") (param i64) (result i64) (i64.load (local.get 0)))
          (func (export "loadFar") (param i64) (result i64) (i64.load offset=0x100000000 (local.get 0)))
          (func (export "store") (param i64 i64) (i64.store (local.get 0) (local.get 1)))
          (func (export "fill") (param i64 i64) (memory.fill (local.get 0) (i32.const 0xAB) (local.get 1)))
          (func (export "copy") (param i64 i64 i64) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
          (func (export "size") (result i64) (memory.size))
          (func (export "grow") (param i64) (result i64) (memory.grow (local.get 0))))
        """)
    let instance = try Linker().instantiate(module, in: store)
    let memory = try #require(instance.memory("m"))
    let gibibyte: Int64 = 1 << 30
    let end = 6 * gibibyte
    let border = 4 * gibibyte
    #expect(memory.byteCount == Int(end))
    #expect(try memory.string(at: 5 * gibibyte, count: 6) == "beyond")
    for address in [border, border - 4, 5 * gibibyte + 16, end - 8] {
      try instance.call("store", .i64(address), .i64(address ^ 0x5555))
      #expect(try instance.call("load", .i64(address)) == [.i64(address ^ 0x5555)])
      #expect(try memory.load(Int64.self, at: address) == address ^ 0x5555)
      // The lower half of the address is another one.
      if address != border - 4 { #expect(try instance.call("load", .i64(address & 0xFFFF_FFFF)) == [.i64(0)]) }
    }
    #expect(try instance.call("loadFar", .i64(2 * gibibyte - 8)) == [.i64((end - 8) ^ 0x5555)])
    #expect(trapReason { try instance.call("loadFar", .i64(2 * gibibyte - 7)) } == .outOfBoundsMemoryAccess)
    #expect(trapReason { try instance.call("load", .i64(end - 7)) } == .outOfBoundsMemoryAccess)
    try instance.call("fill", .i64(border - 3), .i64(6))
    #expect(try memory.bytes(at: border - 4, count: 8).filter { $0 == 0xAB }.count == 6)
    try instance.call("copy", .i64(end - 6), .i64(border - 3), .i64(6))
    #expect(try memory.bytes(at: end - 6, count: 6) == [UInt8](repeating: 0xAB, count: 6))
    #expect(try instance.call("size") == [.i64(98_304)])
    #expect(try instance.call("grow", .i64(16_385)) == [.i64(-1)])
    #expect(try instance.call("grow", .i64(16_384)) == [.i64(98_304)])
    #expect(try instance.call("load", .i64(7 * gibibyte - 8)) == [.i64(0)])
    #expect(try memory.load(UInt8.self, at: end - 1) == 0xAB)
    #expect(throws: MemoryAccessError.self) { try memory.load(UInt8.self, at: 7 * gibibyte) }
  }

  /// A memory that begins small grows beyond 4 GiB, and its bytes need not be moved for that.
  @Test func growthBeyondFourGibibytes() throws {
    var limits = ResourceLimits()
    (limits.memorySize, limits.totalSize) = (6 << 30, 8 << 30)
    let store = Store(Engine(), limits: limits)
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1), addressType: .i64), in: store))
    try memory.store(UInt32(7), at: 8)
    #expect(memory.grow(by: 98_303) == 1)
    #expect(try memory.load(UInt32.self, at: 8) == 7)
    try memory.store(UInt32(8), at: UInt64(6) << 30 - 4)
    #expect(memory.grow(by: 1) == nil)
    // One with 32-bit addresses does not.
    let small = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    #expect(small.grow(by: 65_536) == nil)
  }

  // MARK: - Types

  @Test func pageSizesAndAddressTypesMustMatch() throws {
    let engine = Engine(Self.configuration())
    let store = Store(engine)
    for (type, text) in [
      (MemoryType(limits: Limits(minimum: 1)), "1"), (MemoryType(limits: Limits(minimum: 1), addressType: .i64), "i64 1"),
      (MemoryType(limits: Limits(minimum: 1), pageSizeLog2: 0), "1 (pagesize 1)"),
      (MemoryType(limits: Limits(minimum: 1), addressType: .i64, pageSizeLog2: 0), "i64 1 (pagesize 1)"),
    ] {
      let memory = try #require(Memory(type, in: store))
      #expect(memory.type == type)
      var linker = Linker()
      try linker.define("m", "m", .memory(memory))
      for other in ["1", "i64 1", "1 (pagesize 1)", "i64 1 (pagesize 1)"] {
        let module = try Module(engine, wat: "(module (import \"m\" \"m\" (memory \(other))))")
        if text == other {
          _ = try linker.instantiate(module, in: store)
        } else {
          #expect(throws: (any Error).self) { try linker.instantiate(module, in: store) }
        }
      }
    }
    let type = MemoryType(limits: Limits(minimum: 1, maximum: 5), addressType: .i64, pageSizeLog2: 0)
    #expect(ExternalType.memory(type).description == "memory of 1 … 5 pages of 1 byte, 64-bit")
  }

  // MARK: - Fuel, interruption

  @Test(arguments: [("fill", 1024, 0), ("fill", 100 << 10, 100), ("copy", 1024, 0), ("copy", 100 << 10, 100), ("init", 2048, 2)] as [(String, Int64, UInt64)])
  func bulkOperationsCostByTheKiB(_ name: String, _ size: Int64, _ expected: UInt64) throws {
    let instance = try guest(
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

  // MARK: - Wide arithmetic

  @Test(arguments: TranslationMode.allCases) func resultsOfTwoSlots(_ mode: TranslationMode) throws {
    let instance = try guest(
      """
      (module
        (func (export "sum") (param $a i64) (param $b i64) (result i64 i64) (local $low i64) (local $high i64)
          (i64.add128 (local.get $a) (local.get $b) (i64.const -1) (i64.const 0))
          (local.set $high) (local.tee $low)
          (i64.sub128 (local.get $low) (local.get $high) (i64.const 0x123456789) (i64.const 0x987654321))
          (drop) (i64.add) (local.get $high))
        (func (export "low") (param i64 i64) (result i64) (i64.mul_wide_u (local.get 0) (local.get 1)) (drop))
        (func (export "high") (param i64 i64) (result i64) (local $x i64)
          (i64.mul_wide_s (local.get 0) (local.get 1)) (local.set $x) (drop) (local.get $x))
        (func (export "swap") (param i64 i64) (result i64 i64)
          (i64.mul_wide_u (local.get 0) (local.get 1)) (local.set 0) (local.set 1) (local.get 0) (local.get 1))
        (func (export "same") (param i64 i64) (result i64 i64)
          (i64.add128 (local.get 0) (local.get 0) (local.get 0) (local.get 0)) (local.set 0) (local.set 0)
          (i64.add128 (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)) (local.set 1) (local.get 1))
        (func (export "loop") (param $n i64) (param i64) (result i64 i64) (local $low i64) (local $high i64)
          (loop $l
            (i64.add128 (local.get $low) (local.get $high) (i64.const 0x4000000000000001) (i64.const 1))
            (local.set $high) (local.set $low)
            (br_if $l (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
          (local.get $low) (local.get $high)))
      """, mode)
    func call(_ name: String, _ a: Int64, _ b: Int64) throws -> [Value] { try instance.call(name, .i64(a), .i64(b)) }
    #expect(try call("sum", 5, 7) == [.i64(4 + (4 - 0x1_2345_6789)), .i64(8)])
    #expect(try call("sum", 0, 7) == [.i64(-1 + (-1 - 0x1_2345_6789)), .i64(7)])
    #expect(try call("low", -1, -1) == [.i64(1)])
    #expect(try call("high", -1, 1) == [.i64(-1)])
    #expect(try call("high", .min, .min) == [.i64(1 << 62)])
    #expect(try call("swap", -1, 3) == [.i64(2), .i64(-3)])
    #expect(try call("same", 1, 2) == [.i64(4), .i64(6)])
    #expect(try call("loop", 4, 0) == [.i64(4), .i64(5)])
  }
}
