import Testing
import WebAssembly
import WebAssemblyText

/// How large memories may be, and become.
struct MemorySizeTests {
  @Test func limitsOfOneMemoryAndOfAllTogether() throws {
    let engine = Engine(.anyMemory())
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
    let engine = Engine(.anyMemory())
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
    let engine = Engine(.anyMemory())
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
    let engine = Engine(.anyMemory())
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
}
