import Testing
import WebAssembly
import WebAssemblyText

/// What of the host's guests refer to: it is named, or the error says what is not.
struct SnapshotHostTests {
  private final class Thing { let name: String; init(_ name: String) { self.name = name } }

  private final class Things: SnapshotParticipant {
    let snapshotName = "things"
    var all = ["a": Thing("a"), "b": Thing("b")]
    var state: [UInt8] = []
    func snapshotState() throws(SnapshotError) -> [UInt8] { state }
    func restoreState(_ state: [UInt8]) throws(SnapshotError) { self.state = state }
    func snapshotName(of object: AnyObject) -> String? { (object as? Thing).flatMap { all[$0.name] === $0 ? $0.name : nil } }
    func snapshotObject(named name: String) -> AnyObject? { all[name] }
  }

  private static let keeper = """
    (module (global (export "g") (mut externref) (ref.null extern)) (table (export "t") 2 externref)
      (func (export "set") (param externref externref) (global.set 0 (local.get 0)) (table.set (i32.const 1) (local.get 1)))
      (func (export "get") (result externref externref) (global.get 0) (table.get (i32.const 1))))
    """

  @Test func objects() throws {
    let engine = Engine()
    let module = try Module(engine, wat: Self.keeper)
    let things = Things()
    things.state = [1, 2, 3]
    var linker = Linker()
    linker.add(things)
    let store = Store(engine)
    let instance = try linker.instantiate(module, in: store)
    // One that was released is none, and its number does not come back as another's.
    store.release(store.reference(to: Thing("gone")))
    let (a, b) = (try #require(things.all["a"]), try #require(things.all["b"]))
    try instance.call("set", .reference(store.reference(to: a)), .reference(store.reference(to: b)))
    let snapshot = try store.snapshot()
    let others = Things()
    var otherLinker = Linker()
    otherLinker.add(others)
    let restored = try RestoredStore(from: snapshot, engine, modules: [module], otherLinker)
    let values = try restored.instances[0].call("get")
    let found = values.map { value -> Thing? in
      if case .reference(let reference) = value { restored.store.object(reference) as? Thing } else { nil }
    }
    #expect(found.map { $0?.name } == ["a", "b"] && found[0] === others.all["a"])
    #expect(others.state == [1, 2, 3])
    // A reference of the first store means nothing here, though its bits are the same.
    #expect(throws: CallError.self) {
      try restored.instances[0].call("set", .reference(store.reference(to: a)), .reference(.null))
    }
    // Unnamed, or without whom to ask.
    let unknown = Thing("unknown")
    try instance.call("set", .reference(store.reference(to: unknown)), .reference(.null))
    #expect { try store.snapshot() } throws: { if case SnapshotError.unnamed = $0 { true } else { false } }
    #expect {
      try RestoredStore(from: snapshot, engine, modules: [module])
    } throws: { if case SnapshotError.participant = $0 { true } else { false } }
  }

  /// An exception carries a reference to an object of the host's.
  @Test func objectsInExceptions() throws {
    let guest = """
      (module (import "env" "wait" (func $wait)) (tag $e (param externref))
        (func (export "run") (param externref) (result externref) (local exnref)
          (block $h (result externref exnref) (try_table (catch_ref $e $h) (throw $e (local.get 0))) (unreachable))
          (local.set 1) (drop) (call $wait)
          (block $k (result externref) (try_table (catch $e $k) (throw_ref (local.get 1))) (unreachable))))
      """
    let engine = Engine()
    let module = try Module(engine, wat: guest)
    let things = Things()
    var linker = Linker()
    linker.add(things)
    try linker.define("env", "wait", HostFunction(type: FunctionType(), values: { (caller, _) throws(Trap) in try caller.suspend() }))
    let instance = try linker.instantiate(module, in: Store(engine))
    let object = try #require(things.all["a"])
    let execution = try Execution(of: #require(instance.function("run")), [.reference(instance.store.reference(to: object))])
    _ = try execution.resume()
    let restored = try RestoredStore(from: instance.store.snapshot(of: [execution]), engine, modules: [module], linker)
    _ = try restored.executions[0].resume()
    guard case .finished(let results) = try restored.executions[0].resume(returning: []), case .reference(let reference)? = results.first else {
      return #expect(Bool(false))
    }
    #expect(restored.store.object(reference) === object)
  }

  @Test func memoriesTablesGlobalsAndTagsOfTheHost() throws {
    let guest = """
      (module (import "env" "m" (memory 1)) (import "env" "t" (table 2 funcref)) (import "env" "g" (global (mut i32)))
        (import "env" "e" (tag (param i32))) (import "env" "f" (func $f (result i32)))
        (func $one (result i32) (i32.const 1))
        (elem (i32.const 1) func $one) (data (i32.const 3) "xyz")
        (func (export "run") (result i32)
          (i32.add (i32.add (i32.load8_u (i32.const 4)) (call_indirect (result i32) (i32.const 1))) (i32.add (global.get 0) (call $f)))))
      """
    func linker(_ value: Int32) throws -> Linker {
      var linker = Linker()
      try linker.define("env", "f") { () -> Int32 in value }
      return linker
    }
    let engine = Engine()
    let module = try Module(engine, wat: guest)
    let store = Store(engine)
    var first = try linker(1000)
    try first.define("env", "m", .memory(#require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))))
    try first.define("env", "t", .table(#require(Table(TableType(element: .funcref, limits: Limits(minimum: 2)), in: store))))
    let global = try #require(Global(.i32(1), isMutable: true, in: store))
    try first.define("env", "g", .global(global))
    try first.define("env", "e", .tag(WebAssembly.Tag([.i32], in: store)))
    let instance = try first.instantiate(module, in: store)
    global.set(.i32(50))
    #expect(try instance.call("run") == [.i32(121 + 1 + 50 + 1000)])
    let restored = try RestoredStore(from: store.snapshot(), engine, modules: [module], linker(2000))
    #expect(try restored.instances[0].call("run") == [.i32(121 + 1 + 50 + 2000)])
    #expect {
      try RestoredStore(from: store.snapshot(), engine, modules: [module])
    } throws: { if case SnapshotError.missingFunction("env", "f") = $0 { true } else { false } }
  }

  @Test func refusals() throws {
    let engine = Engine()
    let module = try Module(engine, wat: Self.keeper)
    let store = Store(engine)
    let instance = try Linker().instantiate(module, in: store)
    let snapshot = try store.snapshot()
    #expect {
      try RestoredStore(from: snapshot, engine, modules: [])
    } throws: { if case SnapshotError.missingModule(number: 0, _) = $0 { true } else { false } }
    var configuration = Engine.Configuration()
    configuration.canonicalizesNaNs = true
    let other = Engine(configuration)
    #expect {
      try RestoredStore(from: snapshot, other, modules: [Module(other, wat: Self.keeper)])
    } throws: { if case SnapshotError.configuration(["canonicalizesNaNs"]) = $0 { true } else { false } }
    var limits = ResourceLimits()
    limits.tableSize = 1
    #expect {
      try RestoredStore(from: snapshot, engine, modules: [module], limits: limits)
    } throws: { if case SnapshotError.limitExceeded = $0 { true } else { false } }
    let ended = try Execution(of: #require(instance.function("get")))
    _ = try ended.resume()
    #expect { try store.snapshot(of: [ended]) } throws: { if case SnapshotError.inUse = $0 { true } else { false } }
  }
}
