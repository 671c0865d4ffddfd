import Testing
import WebAssembly
import WebAssemblyText

/// What takes longer than an instruction costs fuel by its size.
struct FuelTests {
  private static let bulk = """
    (module
      (memory 4 1000) (data $d "\(String(repeating: "x", count: 100 << 10))")
      (table $t 10000 100000 funcref) (elem $e func \(String(repeating: "$nothing ", count: 1000)))
      (func $nothing (export "nothing"))
      (func (export "memory.fill") (param i32) (memory.fill (i32.const 0) (i32.const 1) (local.get 0)))
      (func (export "memory.copy") (param i32) (memory.copy (i32.const 0) (i32.const 1) (local.get 0)))
      (func (export "memory.init") (param i32) (memory.init $d (i32.const 0) (i32.const 0) (local.get 0)))
      (func (export "memory.grow") (param i32) (drop (memory.grow (local.get 0))))
      (func (export "table.fill") (param i32) (table.fill $t (i32.const 0) (ref.null func) (local.get 0)))
      (func (export "table.copy") (param i32) (table.copy $t $t (i32.const 0) (i32.const 1) (local.get 0)))
      (func (export "table.init") (param i32) (table.init $t $e (i32.const 0) (i32.const 0) (local.get 0)))
      (func (export "table.grow") (param i32) (drop (table.grow $t (ref.null func) (local.get 0)))))
    """

  private func metered(_ text: String) throws -> Instance {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let instance = try guest(text, configuration: configuration)
    instance.store.fuel = .max
    return instance
  }

  /// The fuel that `body` takes.
  private func cost(_ store: Store, _ body: () throws -> Void) rethrows -> UInt64 {
    store.fuel = .max
    try body()
    return .max - store.fuel
  }

  @Test(arguments: [
    ("memory.fill", 100 << 10, 100), ("memory.copy", 100 << 10, 100), ("memory.init", 100 << 10, 100),
    ("memory.fill", 1 << 10, 0), ("memory.grow", 3, 3 << 6), ("memory.grow", 100_000, 0), ("table.fill", 6400, 100),
    ("table.copy", 6400, 100), ("table.init", 640, 10),
  ] as [(String, Int32, UInt64)])
  func bulkOperationsCostByTheKiB(_ name: String, _ size: Int32, _ expected: UInt64) throws {
    let instance = try metered(Self.bulk)
    try instance.call(name, .i32(0))
    let least = try cost(instance.store) { try instance.call(name, .i32(0)) }
    let more = try cost(instance.store) { try instance.call(name, .i32(size)) }
    #expect(more - least == expected)
  }

  @Test func aTableThatIsMovedCostsAllOfIt() throws {
    let instance = try metered(Self.bulk)
    try instance.call("table.grow", .i32(0))
    let least = try cost(instance.store) { try instance.call("table.grow", .i32(0)) }
    // 10,000 elements are copied, and there is room for 20,000 then.
    #expect(try cost(instance.store) { try instance.call("table.grow", .i32(64)) } - least == 10_064 >> 6)
    #expect(try cost(instance.store) { try instance.call("table.grow", .i32(64)) } - least == 1)
  }

  @Test(arguments: ["memory.fill", "memory.copy", "memory.init", "table.fill", "table.copy"])
  func whatCannotBePaidIsNotDone(_ name: String) throws {
    let instance = try metered(Self.bulk)
    try instance.call(name, .i32(0))
    instance.store.fuel = 50
    #expect(trapReason { try instance.call(name, .i32(name.hasPrefix("t") ? 9000 : 90 << 10)) } == .outOfFuel)
    #expect(instance.memory("m") == nil)
    instance.store.fuel = 50
    try instance.call(name, .i32(10))
  }

  @Test func theFirstCallOfAFunctionCostsItsTranslation() throws {
    let nops = String(repeating: "(nop)", count: 16_000)
    let instance = try metered("(module (func (export \"f\") \(nops)))")
    let first = try cost(instance.store) { try instance.call("f") }
    let second = try cost(instance.store) { try instance.call("f") }
    #expect(first - second == 1000)
    // A module that has the code already costs another instance the same.
    let other = try Linker().instantiate(instance.module, in: Store(instance.store.engine))
    #expect(try cost(other.store) { try other.call("f") } == first)
    other.store.fuel = 500
    let again = try Linker().instantiate(instance.module, in: other.store)
    #expect(trapReason { try again.call("f") } == .outOfFuel)
    other.store.fuel = first
    try again.call("f")
    #expect(other.store.fuel == 0)
  }

  @Test func localsAndManyValuesCost() throws {
    let instance = try metered(
      """
      (module
        (type $many (func (result \(String(repeating: "i32 ", count: 160)))))
        (func (export "locals") (local \(String(repeating: "i64 ", count: 6400))))
        (func (export "none"))
        (func $many (type $many) \(String(repeating: "(i32.const 1)", count: 160)))
        (func (export "many") (call $many) \(String(repeating: "(drop)", count: 160))))
      """)
    for name in ["locals", "none", "many"] { try instance.call(name) }
    let least = try cost(instance.store) { try instance.call("none") }
    #expect(try cost(instance.store) { try instance.call("locals") } - least == 100)
    // 162 instructions in one function, 161 in the other. The values of the return, and those of the call.
    let many = try cost(instance.store) { try instance.call("many") }
    #expect(many == 162 + 161 + 2 * 160 / 16)
  }

  @Test func hostFunctionsTakeWhatTheyWant() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    let store = Store(engine)
    var linker = Linker()
    try linker.define("env", "work", HostFunction { (caller: Caller, amount: UInt64) throws in try caller.consumeFuel(amount) })
    let instance = try linker.instantiate(
      Module(engine, wat: "(module (import \"env\" \"work\" (func $work (param i64))) (func (export \"f\") (param i64) (call $work (local.get 0))))"),
      in: store)
    store.fuel = 1000
    try instance.call("f", .i64(0))
    let before = store.fuel
    try instance.call("f", .i64(0))
    let least = before - store.fuel
    store.fuel = 100
    try instance.call("f", .i64(50))
    #expect(store.fuel == 50 - least)
    #expect(trapReason { try instance.call("f", .i64(50)) } == .outOfFuel)
    #expect(store.fuel == 50 - 2 * least)
  }

  @Test func withoutFuelNothingIsCounted() throws {
    let instance = try guest(Self.bulk)
    instance.store.fuel = 0
    try instance.call("memory.fill", .i32(100 << 10))
    #expect(instance.store.fuel == 0)
  }
}
