import Testing
import WebAssembly
import WebAssemblyText

/// Instances of a template are as those that are made in the usual way, however many were made and whatever became of them.
struct InstanceTemplateTests {
  /// A guest that has something of everything, each of which its functions change.
  private static let guest = """
    (module
      (import "host" "log" (func $log (param i32)))
      (memory (export "memory") 1 40)
      (data (i32.const 16) "sixteen")
      (data (i32.const 40000) "forty thousand")
      (data $passive "passive")
      (table $table (export "table") 3 20 funcref)
      (elem (table $table) (i32.const 0) func $one $two)
      (elem $spare func $two)
      (global $count (export "count") (mut i32) (i32.const 5))
      (global $wide (export "wide") (mut i64) (i64.const 6))
      (global $function (mut funcref) (ref.func $one))
      (type $number (func (result i32)))
      (func $one (type $number) (i32.const 1))
      (func $two (type $number) (i32.const 2))
      (func (export "element") (param i32) (result i32) (call_indirect (type $number) (local.get 0)))
      (func (export "call global") (result i32) (call_ref $number (ref.cast (ref $number) (global.get $function))))
      (func (export "byte") (param i32) (result i32) (i32.load8_u (local.get 0)))
      (func (export "size") (result i32) (memory.size))
      (func (export "elements") (result i32) (table.size $table))
      (func (export "init") (memory.init $passive (i32.const 100) (i32.const 0) (i32.const 7)))
      (func (export "change")
        (global.set $count (i32.add (global.get $count) (i32.const 1)))
        (global.set $wide (i64.const -1))
        (global.set $function (ref.func $two))
        (i32.store8 (i32.const 16) (i32.const 0))
        (i32.store8 (i32.const 30000) (i32.const 7))
        (i32.store (i32.const 65532) (i32.const -1))
        (drop (memory.grow (i32.const 7)))
        (i32.store (i32.const 400000) (i32.const -1))
        (table.set $table (i32.const 0) (ref.func $two))
        (drop (table.grow $table (ref.func $one) (i32.const 9)))
        (data.drop $passive)
        (elem.drop $spare)
        (call $log (global.get $count))))
    """

  private static func linker(_ log: @escaping (Int32) -> Void = { _ in }) throws -> Linker {
    var linker = Linker()
    try linker.define("host", "log") { (number: Int32) in log(number) }
    return linker
  }

  /// What a guest of `guest` is in the beginning.
  private static func expectFresh(_ instance: Instance, sourceLocation: SourceLocation = #_sourceLocation) throws {
    func number(_ name: String, _ arguments: Value...) throws -> Value? { try instance.call(name, arguments).first }
    #expect(instance.global("count")?.value == .i32(5), sourceLocation: sourceLocation)
    #expect(instance.global("wide")?.value == .i64(6), sourceLocation: sourceLocation)
    #expect(try number("size") == .i32(1) && number("elements") == .i32(3), sourceLocation: sourceLocation)
    #expect(try number("element", .i32(0)) == .i32(1) && number("element", .i32(1)) == .i32(2), sourceLocation: sourceLocation)
    #expect(instance.table("table")?.reference(at: 2)?.isNull == true, sourceLocation: sourceLocation)
    #expect(try number("call global") == .i32(1), sourceLocation: sourceLocation)
    let memory = try #require(instance.memory("memory"))
    #expect(try memory.string(at: 16, count: 7) == "sixteen", sourceLocation: sourceLocation)
    #expect(try memory.string(at: 40_000, count: 14) == "forty thousand", sourceLocation: sourceLocation)
    var sum = 0
    try memory.withUnsafeMutableBytes(at: 0, count: 65_536) { for byte in $0 { sum += Int(byte) } }
    let expected = ("sixteen" + "forty thousand").utf8.reduce(0) { $0 + Int($1) }
    #expect(sum == expected, sourceLocation: sourceLocation)
    // A memory that grows again has zeroes there.
    #expect(memory.grow(by: 7) == 1, sourceLocation: sourceLocation)
    #expect(try memory.load(UInt32.self, at: 400_000) == 0, sourceLocation: sourceLocation)
    try instance.call("init")
    #expect(try memory.string(at: 100, count: 7) == "passive", sourceLocation: sourceLocation)
  }

  @Test(arguments: [false, true])
  func eachInstanceIsFresh(fromImage: Bool) throws {
    let engine = Engine()
    var module = try Module(engine, wat: Self.guest)
    if fromImage { module = try Module(engine, image: module.image(), .verified) }
    var logged: [Int32] = []
    let template = try InstanceTemplate(module, Self.linker { logged.append($0) })
    for _ in 0..<3 {
      let first = try template.instantiate()
      let second = try template.instantiate()
      try first.call("change")
      try first.call("change")
      try Self.expectFresh(second)
      #expect(first.global("count")?.value == .i32(7) && second.store !== first.store)
    }
    #expect(logged == [6, 7, 6, 7, 6, 7])
  }

  @Test(arguments: [false, true])
  func resetInstanceIsFresh(ofTemplate: Bool) throws {
    let engine = Engine()
    let module = try Module(engine, wat: Self.guest)
    let instance =
      try ofTemplate
      ? InstanceTemplate(module, Self.linker()).instantiate() : Self.linker().instantiate(module, in: Store(engine))
    for _ in 0..<3 {
      try instance.call("change")
      try instance.reset()
      try Self.expectFresh(instance)
      try instance.reset()
    }
    try Self.expectFresh(instance)
  }

  /// What memories of many pages take part in is not copied, but given back to the system.
  @Test func largeMemories() throws {
    let engine = Engine()
    let module = try Module(engine, wat: """
      (module (memory (export "memory") 64) (data (i32.const 1000000) "here") (data (i32.const 4194300) "last")
        (func (export "fill") (memory.fill (i32.const 0) (i32.const 1) (i32.const 0x400000))))
      """)
    let template = try InstanceTemplate(module)
    let instance = try template.instantiate()
    for _ in 0..<2 {
      let memory = try #require(instance.memory("memory"))
      #expect(try memory.string(at: 1_000_000, count: 4) == "here" && memory.string(at: 4_194_300, count: 4) == "last")
      #expect(try memory.load(UInt64.self, at: 8) == 0 && memory.load(UInt64.self, at: 3_000_000) == 0)
      try instance.call("fill")
      #expect(try memory.load(UInt8.self, at: 4_194_303) == 1)
      try instance.reset()
    }
  }

  /// Where data comes from an imported global, the memory is written each time.
  @Test func dataWhosePlaceIsNotKnown() throws {
    let engine = Engine()
    let module = try Module(engine, wat: """
      (module (global $place i32 (i32.const 8)) (memory (export "memory") 1) (data (global.get $place) "data"))
      """)
    let template = try InstanceTemplate(module)
    let instance = try template.instantiate()
    let memory = try #require(instance.memory("memory"))
    try memory.store(0 as UInt64, at: 8)
    try memory.store(1 as UInt8, at: 60_000)
    try instance.reset()
    #expect(try memory.string(at: 8, count: 4) == "data" && memory.load(UInt8.self, at: 60_000) == 0)
  }

  @Test func startFunction() throws {
    let engine = Engine()
    let module = try Module(engine, wat: """
      (module (import "host" "log" (func $log (param i32))) (global $count (mut i32) (i32.const 1))
        (func $start (global.set $count (i32.add (global.get $count) (i32.const 1))) (call $log (global.get $count)))
        (start $start))
      """)
    var logged: [Int32] = []
    let template = try InstanceTemplate(module, Self.linker { logged.append($0) })
    #expect(logged == [])
    let instance = try template.instantiate()
    try instance.reset()
    _ = try template.instantiate()
    #expect(logged == [2, 2, 2])
  }

  /// A start function that traps is an error each time, and leaves a template that can be used.
  @Test func startFunctionThatTraps() throws {
    let engine = Engine()
    let module = try Module(engine, wat: """
      (module (import "host" "fail" (func $fail (result i32))) (global (export "global") (mut i32) (i32.const 1))
        (func $start (global.set 0 (i32.const 2)) (if (call $fail) (then unreachable))) (start $start))
      """)
    var fails: Int32 = 1
    var linker = Linker()
    try linker.define("host", "fail") { () -> Int32 in fails }
    let template = try InstanceTemplate(module, linker)
    for _ in 0..<2 { #expect(throws: InstantiationError.self) { _ = try template.instantiate() } }
    fails = 0
    #expect(try template.instantiate().global("global")?.value == .i32(2))
  }

  @Test func missingImports() throws {
    let module = try Module(Engine(), wat: Self.guest)
    #expect { _ = try InstanceTemplate(module) } throws: {
      if case .link(.missing)? = $0 as? InstantiationError { true } else { false }
    }
  }

  /// Modules that the linker has are instantiated with each instance.
  @Test func preloadedModules() throws {
    let engine = Engine()
    let library = try Module(engine, wat: """
      (module (global $count (mut i32) (i32.const 0))
        (func (export "next") (result i32) (global.set $count (i32.add (global.get $count) (i32.const 1))) (global.get $count)))
      """)
    let module = try Module(engine, wat: #"(module (import "library" "next" (func (result i32))) (export "next" (func 0)))"#)
    var linker = Linker()
    try linker.define("library", library)
    let template = try InstanceTemplate(module, linker)
    for _ in 0..<2 {
      let instance = try template.instantiate()
      #expect(try instance.call("next") == [.i32(1)] && instance.call("next") == [.i32(2)])
    }
  }

  /// What the host adds to a store is gone with it.
  @Test func whatTheHostAdds() throws {
    final class Value {}
    let engine = Engine()
    let module = try Module(engine, wat: #"(module (table (export "table") 1 funcref) (table (export "objects") 1 externref))"#)
    let template = try InstanceTemplate(module)
    weak var released: Value?
    var reference = Reference.null
    do {
      let value = Value()
      released = value
      let instance = try template.instantiate()
      let function = try instance.store.makeFunction(HostFunction { [value] in _ = value })
      #expect(instance.table("table")?.set(function.reference, at: 0) == true)
      reference = instance.store.reference(to: value)
      #expect(instance.table("objects")?.set(reference, at: 0) == true)
      instance.userData[Value.self] = value
      instance.store.userData[Value.self] = value
      _ = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: instance.store))
      instance.store.limits.memories = 0
    }
    #expect(released == nil)
    let next = try template.instantiate()
    #expect(next.table("table")?.reference(at: 0)?.isNull == true && next.table("objects")?.reference(at: 0)?.isNull == true)
    // A reference means nothing in the store that came after its own.
    #expect(next.table("objects")?.set(reference, at: 0) == false)
    #expect(next.userData[Value.self] == nil && next.store.limits == template.limits)
  }

  /// The handle of a store that has ended does not stop the next, and a request does not outlive its store.
  @Test func interruption() throws {
    let module = try Module(Engine(), wat: #"(module (func (export "run") (result i32) (i32.const 1)))"#)
    let template = try InstanceTemplate(module)
    let handle = InterruptionHandle()
    do {
      let instance = try template.instantiate(interruption: handle)
      handle.interrupt()
      #expect(trapReason { try instance.call("run") } == .interrupted)
    }
    let next = try template.instantiate()
    handle.interrupt()
    #expect(try next.call("run") == [.i32(1)])
  }

  /// The fuel that a guest takes does not depend on who had the store before.
  @Test func fuel() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let module = try Module(Engine(configuration), wat: """
      (module (func (export "run") (result i32) \(String(repeating: "(drop (i32.const 1))", count: 500)) (i32.const 1)))
      """)
    let template = try InstanceTemplate(module)
    var used: Set<UInt64> = []
    for _ in 0..<3 {
      let instance = try template.instantiate { $0.fuel = 10_000 }
      try instance.call("run")
      used.insert(10_000 - instance.store.fuel)
      try instance.reset()
      instance.store.fuel = 10_000
      try instance.call("run")
      used.insert(10_000 - instance.store.fuel)
    }
    #expect(used.count == 1)
  }

  /// A guest cannot be reset while it runs.
  @Test func resetDuringACall() throws {
    let engine = Engine()
    var linker = Linker()
    var failure: (any Error)?
    try linker.define("host", "reset") { (caller: Caller) in
      do { try caller.instance?.reset() } catch { failure = error }
    }
    let module = try Module(engine, wat: #"(module (import "host" "reset" (func)) (export "reset" (func 0)) (func (export "run") (call 0)))"#)
    let instance = try InstanceTemplate(module, linker).instantiate()
    try instance.call("run")
    guard case .instanceInUse? = failure as? InstantiationError else {
      Issue.record("\(String(describing: failure))")
      return
    }
    try instance.reset()
  }

  /// What an instance grows by does not count any more when it is reset.
  @Test func limits() throws {
    let module = try Module(Engine(), wat: """
      (module (memory 1) (table 1 funcref) (func (export "grow") (result i32 i32)
        (memory.grow (i32.const 10)) (table.grow (ref.null func) (i32.const 10))))
      """)
    var limits = ResourceLimits()
    limits.totalSize = 1 << 20
    limits.allTablesSize = 15
    let instance = try InstanceTemplate(module, limits: limits).instantiate()
    for _ in 0..<5 {
      #expect(try instance.call("grow") == [.i32(1), .i32(1)])
      #expect(try instance.call("grow") == [.i32(-1), .i32(-1)])
      try instance.reset()
    }
  }
}
