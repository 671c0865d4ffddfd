import Testing
import WebAssembly
import WebAssemblyText

/// Limits on what a store allocates in all.
struct TotalTests {
  private func store(_ totalSize: UInt64, _ engine: Engine, reservedMemories: Int = 256) -> Store {
    var limits = ResourceLimits()
    limits.totalSize = totalSize
    limits.reservedMemories = reservedMemories
    return Store(engine, limits: limits)
  }

  @Test func memoriesAndTablesTogether() throws {
    let engine = Engine()
    let store = store(1 << 20, engine)
    let module = try Module(
      engine,
      wat: """
        (module (memory (export "memory") 4) (table $t 10000 funcref)
          (func (export "growMemory") (param i32) (result i32) (memory.grow (local.get 0)))
          (func (export "growTable") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0))))
        """)
    let instance = try Linker().instantiate(module, in: store)
    // 256 KiB of memory and 160 KB of table; then 384 KiB more.
    #expect(try instance.call("growMemory", .i32(6)) == [.i32(4)])
    #expect(try instance.call("growTable", .i32(20_000)) == [.i32(-1)])
    #expect(try instance.call("growMemory", .i32(4)) == [.i32(-1)])
    #expect(try instance.call("growTable", .i32(5_000)) == [.i32(10_000)])
    #expect(try instance.call("growTable", .i32(15_000)) == [.i32(-1)])
    // Another instance has no room, and its failure does not use any up.
    for _ in 0..<10 { #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store) } }
    #expect(try instance.call("growMemory", .i32(1)) == [.i32(10)])
    #expect(Memory(MemoryType(limits: Limits(minimum: 100)), in: store) == nil)
    #expect(Table(TableType(element: .funcref, limits: Limits(minimum: 100_000)), in: store) == nil)
    #expect(instance.memory("memory")?.grow(by: 10) == nil)
  }

  /// A module may declare a million globals or elements, which take more memory than its bytes do.
  @Test(arguments: [
    String(repeating: "(global i32 (i32.const 0))", count: 20_000),
    "(func $f) (elem func \(String(repeating: "$f ", count: 100_000)))",
    String(repeating: "(func)", count: 5_000),
    String(repeating: "(import \"env\" \"f\" (func))", count: 5_000),
  ])
  func recordsOfInstances(_ fields: String) throws {
    let engine = Engine()
    var linker = Linker()
    try linker.define("env", "f") { () in }
    let module = try Module(engine, wat: "(module \(fields))")
    #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: store(400_000, engine)) }
    _ = try linker.instantiate(module, in: store(8 << 20, engine))
  }

  @Test func limitsMayBeAnything() throws {
    let engine = Engine()
    let module = try Module(engine, wat: "(module (memory 1) (table 1 funcref) (func (export \"f\") (drop (memory.grow (i32.const -1)))))")
    try Linker().instantiate(module, in: store(.max, engine)).call("f")
    #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store(0, engine)) }
    let shrinking = store(.max, engine)
    let instance = try Linker().instantiate(module, in: shrinking)
    shrinking.limits.totalSize = 1
    try instance.call("f")
    #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: shrinking) }
  }

  /// The host may ask for any size, whose bytes may be more than a number of 64 bits holds.
  @Test func sizesMayBeAnything() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    (limits.totalSize, limits.tableSize, limits.allTablesSize) = (.max, .max, .max)
    let store = Store(engine, limits: limits)
    for pages in [1 << 48, 1 << 62, .max] as [UInt64] {
      #expect(Memory(MemoryType(limits: Limits(minimum: pages)), in: store) == nil)
    }
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1, maximum: .max)), in: store))
    for pages in [1 << 48, 1 << 62, .max] { #expect(memory.grow(by: pages) == nil) }
    #expect(memory.byteCount == 65_536)
    for count in [1 << 59, 1 << 62, .max] as [UInt64] {
      #expect(Table(TableType(element: .funcref, limits: Limits(minimum: count)), in: store) == nil)
    }
  }

  /// Of a table with 64-bit indices, the sum of size and delta may be more than 64 bits hold.
  @Test func growthDoesNotWrapAround() throws {
    let instance = try guest(
      """
      (module (table $t i64 3 funcref)
        (func (export "grow") (param i64) (result i64) (table.grow $t (ref.null func) (local.get 0)))
        (func (export "size") (result i64) (table.size $t)))
      """)
    instance.store.limits.allTablesSize = .max
    for delta in [-1, -2, .max, .min] as [Int64] { #expect(try instance.call("grow", .i64(delta)) == [.i64(-1)]) }
    #expect(try instance.call("size") == [.i64(3)])
    #expect(try instance.call("grow", .i64(2)) == [.i64(3)])
  }

  @Test func growthCountsForAllTablesTogether() throws {
    var limits = ResourceLimits()
    limits.allTablesSize = 10
    let store = Store(Engine(), limits: limits)
    let type = TableType(element: .externref, limits: Limits(minimum: 4))
    let (first, second) = try (#require(Table(type, in: store)), #require(Table(type, in: store)))
    #expect(first.grow(by: 3, filledWith: .null) == nil)
    #expect(first.grow(by: 2, filledWith: .null) == 4)
    #expect(second.grow(by: 1, filledWith: .null) == nil)
  }

  @Test func numbersOfMemoriesAndTables() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    (limits.memories, limits.tables) = (2, 2)
    let store = Store(engine, limits: limits)
    let module = try Module(engine, wat: "(module (memory 1) (table 1 funcref))")
    _ = try Linker().instantiate(module, in: store)
    #expect(Memory(MemoryType(limits: Limits(minimum: 1)), in: store) != nil)
    #expect(Table(TableType(element: .funcref, limits: Limits(minimum: 1)), in: store) != nil)
    #expect(Memory(MemoryType(limits: Limits(minimum: 0)), in: store) == nil)
    #expect(Table(TableType(element: .funcref, limits: Limits(minimum: 0)), in: store) == nil)
    #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store) }
  }

  /// Memories without addresses of their own move when they grow, and are otherwise as all others.
  @Test func memoriesBeyondThoseThatAreReserved() throws {
    let engine = Engine()
    let store = store(1 << 30, engine, reservedMemories: 2)
    let memories = try (0..<6).map { _ in try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store)) }
    for (number, memory) in memories.enumerated() {
      try memory.store(UInt32(number), at: 1000)
      let moves = try memory.withUnsafeMutableBytes(at: 0, count: 1) { before in
        // As long as somebody works on its bytes, it must not move.
        memory.grow(by: 40) == nil
      }
      #expect(moves == (number >= 2))
      if moves { #expect(memory.grow(by: 40) == 1) }
      #expect(try memory.load(UInt32.self, at: 1000) == UInt32(number))
      #expect(try memory.load(UInt32.self, at: 41 << 16 - 4) == 0)
      #expect(memory.pageCount == 41)
    }
  }

  #if os(Linux)
    /// 400 instances of 100 memories, each of which may grow to 4 GiB, would be 80,000 mappings and 160 TiB of addresses.
    @Test func mappingsOfTheProcess() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        let memories = String(repeating: "(memory 2)", count: 99)
        let module = try Module(engine, wat: "(module (memory (export \"m\") 2) \(memories))")
        var instances: [Instance] = []
        for number in 0..<400 {
          var limits = ResourceLimits()
          limits.reservedMemories = 10_000
          let instance = try Linker().instantiate(module, in: Store(engine, limits: limits))
          try instance.memory("m")?.store(UInt32(number), at: 131_000)
          instances.append(instance)
        }
        for (number, instance) in instances.enumerated() {
          #expect(instance.memory("m")?.grow(by: 1) == 2)
          #expect(try instance.memory("m")?.load(UInt32.self, at: 131_000) == UInt32(number))
        }
        #expect(Mapping.all.count < 45_000)
        // They are given back.
        instances = []
        #expect(Mapping.all.count < 1_000)
      }
    }

    /// As under `ulimit -v`: guests leave addresses for the rest of the process.
    @Test func fewAddresses() async {
      await #expect(processExitsWith: .success) {
        let used = Mapping.all.reduce(0) { $0 + $1.size }
        try Mapping.limitAddresses(used + 700 << 20)
        let engine = Engine()
        let module = try Module(engine, wat: "(module (memory (export \"m\") 2))")
        var limits = ResourceLimits()
        limits.stackSize = 1 << 20
        var instances = try (0..<40).map { _ in try Linker().instantiate(module, in: Store(engine, limits: limits)) }
        for instance in instances { #expect(instance.memory("m")?.grow(by: 10) == 2) }
        // A guest that takes all it can, and stores with large stacks, as many as there may be.
        while instances[0].memory("m")?.grow(by: 100) != nil {}
        for _ in 0..<100 {
          if let instance = try? Linker().instantiate(module, in: Store(engine)) { instances.append(instance) }
        }
        // There are addresses left for an allocation of the host's.
        let bytes = [UInt8](repeating: 1, count: 32 << 20)
        #expect(bytes[bytes.count - 1] == 1)
      }
    }

    /// Before the value stack and after it are addresses that nothing can touch.
    @Test func guardPages() async {
      await #expect(processExitsWith: .success) {
        var limits = ResourceLimits()
        // No other mapping has this size.
        limits.stackSize = 37 << 20
        let store = Store(Engine(), limits: limits)
        let all = Mapping.all
        let place = try #require(all.firstIndex { $0.isWritable && $0.size >= 37 << 20 && $0.size < (37 << 20) + 16_384 })
        for neighbour in [all[place - 1], all[place + 1]] {
          #expect(!neighbour.isReadable && !neighbour.isWritable)
        }
        #expect(all[place - 1].end == all[place].start && all[place].end == all[place + 1].start)
        withExtendedLifetime(store) {}
      }
    }
  #endif
}
