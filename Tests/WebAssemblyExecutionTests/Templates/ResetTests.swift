import Testing
import WebAssembly
import WebAssemblyText

/// What an instance that was reset, or one whose store served another before, has in common with a fresh one: limits, fuel, requests to
/// stop.
struct ResetTests {
  private static func fuelEngine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    return Engine(configuration)
  }

  /// `table.grow` takes fuel for moving the table.
  @Test func fuelOfTableGrowth() throws {
    let guest = """
      (module (table 3000 funcref) (func (export "grow") (result i32) (table.grow (ref.null func) (i32.const 100))))
      """
    let template = try InstanceTemplate(Module(Self.fuelEngine(), wat: guest))
    var used: [UInt64] = []
    for _ in 0..<2 {
      let instance = try template.instantiate { $0.fuel = 100_000 }
      try instance.call("grow")
      used.append(100_000 - instance.store.fuel)
      try instance.reset()
      instance.store.fuel = 100_000
      try instance.call("grow")
      used.append(100_000 - instance.store.fuel)
    }
    #expect(Set(used).count == 1, "\(used)")
  }

  private static let growingGuest = """
    (module (table 1 funcref) (memory 1)
      (func (export "table") (result i32) (table.grow (ref.null func) (i32.const 30000)))
      (func (export "memory") (param i32) (result i32) (memory.grow (local.get 0))))
    """
  private static let megabyte: ResourceLimits = {
    var limits = ResourceLimits()
    limits.totalSize = 1 << 20
    return limits
  }()

  /// All that a guest may have, of tables and memories together.
  @Test func totalSizeAfterTableGrowth() throws {
    let template = try InstanceTemplate(Module(Engine(), wat: Self.growingGuest), limits: Self.megabyte)
    let fresh = try template.instantiate()
    #expect(try fresh.call("memory", .i32(10)) == [.i32(1)])
    let reset = try template.instantiate()
    #expect(try reset.call("table") == [.i32(1)])
    try reset.reset()
    #expect(try reset.call("memory", .i32(10)) == [.i32(1)])
  }

  @Test func totalSizeInAPool() throws {
    let template = try InstanceTemplate(Module(Engine(), wat: Self.growingGuest), limits: Self.megabyte, idleCount: 1)
    func both() throws -> [Value] {
      let instance = try template.instantiate()
      return try instance.call("table") + instance.call("memory", .i32(13))
    }
    let first = try both()
    let second = try both()
    #expect(first == [.i32(1), .i32(-1)])
    #expect(first == second)
  }

  /// A handle that is given to the next store while the last is still there, as an assignment does.
  @Test(.timeLimit(.minutes(1))) func handleOfTheNextStore() throws {
    let module = try Module(Engine(), wat: #"(module (func (export "run") (result i32) (i32.const 1)))"#)
    let template = try InstanceTemplate(module)
    let handle = InterruptionHandle()
    var instance = try template.instantiate(interruption: handle)
    instance = try template.instantiate(interruption: handle)
    handle.interrupt()
    #expect(trapReason { try instance.call("run") } == .interrupted)
    handle.reset()
    // The same in plain stores.
    var store = Store(module.engine, interruption: handle)
    store = Store(module.engine, interruption: handle)
    let plain = try Linker().instantiate(module, in: store)
    handle.interrupt()
    #expect(trapReason { try plain.call("run") } == .interrupted)
  }

  @Test func handleThatWasAskedBeforeTheLastStoreEnds() throws {
    let module = try Module(Engine(), wat: #"(module (func (export "run") (result i32) (i32.const 1)))"#)
    let template = try InstanceTemplate(module)
    let handle = InterruptionHandle()
    var first: Instance? = try template.instantiate(interruption: handle)
    let second = try template.instantiate(interruption: handle)
    handle.interrupt()
    withExtendedLifetime(first) {}
    first = nil
    #expect(trapReason { try second.call("run") } == .interrupted)
  }

  /// What is imported stays as it is.
  @Test func importedMemory() throws {
    let engine = Engine()
    let store = Store(engine)
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    var linker = Linker()
    try linker.define("host", "memory", .memory(memory))
    let module = try Module(engine, wat: #"(module (import "host" "memory" (memory 1)) (data (i32.const 0) "data"))"#)
    let instance = try linker.instantiate(module, in: store)
    try memory.store(0 as UInt32, at: 0)
    try instance.reset()
    #expect(try memory.load(UInt32.self, at: 0) == 0)
  }

  /// Memories that have no addresses set aside move when they grow.
  @Test func memoriesThatMoved() throws {
    let guest = """
      (module (memory (export "memory") 1) (data (i32.const 5) "five")
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
        (func (export "fill") (memory.fill (i32.const 0) (i32.const 255) (i32.mul (memory.size) (i32.const 65536))))
        (func (export "sum") (result i64) (local $i i32) (local $sum i64)
          (loop $l (local.set $sum (i64.add (local.get $sum) (i64.load8_u (local.get $i))))
            (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.mul (memory.size) (i32.const 65536)))))
          (local.get $sum)))
      """
    for reserved in [0, 1000] {
      var limits = ResourceLimits()
      limits.reservedMemories = reserved
      let template = try InstanceTemplate(Module(Engine(), wat: guest), limits: limits)
      for round in 0..<4 {
        let instance = try template.instantiate()
        for pages in [0, 1, 3, 7, 2, 0] as [Int32] {
          let sum = try instance.call("sum")
          #expect(sum == [.i64(Int64("five".utf8.reduce(0) { $0 + Int($1) }))], "\(reserved) \(round)")
          #expect(try instance.call("grow", .i32(pages)) == [.i32(1)])
          #expect(try instance.call("sum") == sum, "grown by \(pages)")
          try instance.call("fill")
          try instance.reset()
        }
        try instance.call("grow", .i32(round.isMultiple(of: 2) ? 5 : 0))
        try instance.call("fill")
      }
    }
  }

  /// A memory is not reset while somebody has its bytes.
  @Test func resetDuringABorrow() throws {
    let module = try Module(Engine(), wat: #"(module (memory (export "memory") 1) (data (i32.const 5) "five"))"#)
    for reserved in [0, 1000] {
      var limits = ResourceLimits()
      limits.reservedMemories = reserved
      let template = try InstanceTemplate(module, limits: limits)
      let instance = try template.instantiate()
      let memory = try #require(instance.memory("memory"))
      _ = memory.grow(by: 20)
      let before = try memory.withUnsafeMutableBytes(at: 0, count: memory.byteCount) { bytes in
        bytes[100] = 1
        bytes[20 * 65536] = 3
        #expect(throws: InstantiationError.self) { try instance.reset() }
        return (bytes[100], bytes[20 * 65536])
      }
      #expect(before == (1, 3))
    }
  }

  /// To search for exceptions that are not needed takes fuel; those of an earlier guest are not searched.
  @Test func fuelOfExceptionsInAPool() throws {
    let guest = """
      (module (tag $e (param i64)) (table $t 100 exnref) (memory 0)
        (func $make (param $i i32) (result exnref)
          (block $h (result i64 exnref)
            (try_table (result i64 exnref) (catch_ref $e $h) (throw $e (i64.const 1))))
          (return))
        (func (export "keep") (param $n i32) (local $i i32)
          (drop (table.grow $t (ref.null exn) (local.get $n)))
          (loop $l
            (table.set $t (local.get $i) (call $make (local.get $i)))
            (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
        (func (export "lose") (param $n i32) (local $i i32)
          (loop $l (br_if $l (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
          (loop $l
            (drop (call $make (local.get $i)))
            (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
      """
    var limits = ResourceLimits()
    limits.totalSize = 64 << 20
    let template = try InstanceTemplate(Module(Self.fuelEngine(), wat: guest), limits: limits, idleCount: 1)
    func used(_ name: String, _ count: Int32) throws -> String {
      let instance = try template.instantiate { $0.fuel = 100_000_000 }
      do { try instance.call(name, .i32(count)) } catch { return "\(error)".split(separator: "\n").first.map(String.init) ?? "" }
      return "\(100_000_000 - instance.store.fuel)"
    }
    let before = try used("lose", 30_000)
    _ = try used("keep", 60_000)
    let after = try used("lose", 30_000)
    #expect(before == after)
  }
}
