import Testing
import WebAssembly
import WebAssemblyText

/// Instantiating modules that are too large, or that trap.
struct InstantiationTests {
  @Test func aModuleThatIsTooLargeLeavesNothingBehind() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.tableSize = 10
    limits.memories = 3
    let store = Store(engine, limits: limits)
    let large = try Module(engine, WAT.encode("(module (memory 1) (table 11 funcref) (func))"))
    for _ in 0..<10 {
      #expect(throws: InstantiationError.self) { try Linker().instantiate(large, in: store) }
    }
    // The memories that were made on the way do not count.
    let small = try Module(engine, WAT.encode("(module (memory 1) (table 10 funcref))"))
    for _ in 0..<3 { _ = try Linker().instantiate(small, in: store) }
  }

  @Test func limitsWithoutEndDoNotOverflow() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.memorySize = .max
    limits.tableSize = .max
    limits.allTablesSize = .max
    let store = Store(engine, limits: limits)
    for text in ["(module (memory i64 0x800000000000))", "(module (table i64 0x2000000000000000 funcref))"] {
      guard let module = try? Module(engine, WAT.encode(text)) else { continue }
      #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store) }
    }
  }

  @Test func allTablesTogetherAreLimited() throws {
    let engine = Engine()
    let tables = String(repeating: "(table 10000000 funcref)", count: 3)
    let module = try Module(engine, WAT.encode("(module \(tables))"))
    #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: Store(engine)) }
  }

  @Test func globalsBesideAVector() throws {
    let instance = try guest(
      """
      (module (global v128 (v128.const i64x2 1 2)) (global $g (export "g") i32 (i32.const 7))
        (func (export "f") (result i32) (global.get $g)))
      """)
    #expect(try instance.call("f") == [.i32(7)])
    #expect(instance.global("g")?.value == .i32(7))
  }

  @Test func segmentsBeforeTheOneThatDoesNotFitAreWritten() throws {
    let engine = Engine()
    let store = Store(engine)
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    var linker = Linker()
    try linker.define("env", "memory", .memory(memory))
    let module = try Module(
      engine,
      WAT.encode("(module (import \"env\" \"memory\" (memory 1)) (data (i32.const 0) \"A\") (data (i32.const 65536) \"B\"))"))
    #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: store) }
    #expect(try memory.load(UInt8.self, at: 0) == 65)
  }

  @Test func fuelIsTheStores() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let instance = try guest("(module (func (export \"f\") (nop) (nop)))", configuration: configuration)
    let store = instance.store
    let indirect = try store.makeFunction(HostFunction { (caller: Caller) throws in
      store.fuel += 5
      try instance.call("f")
    })
    store.fuel = 100
    try indirect.call()
    #expect(store.fuel < 105 && store.fuel > 90)
  }
}
