import Testing
import WebAssembly
import WebAssemblyText

/// The examples of snapshots.
struct SnapshotExamples {
  private static let guest = """
    (module (memory 1)
      (func (export "count") (param i32) (result i32) (local i32)
        (loop (local.set 1 (i32.add (local.get 1) (i32.const 1))) (br_if 0 (i32.lt_s (local.get 1) (local.get 0)))) (local.get 1))
      (func (export "step") (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1))))
      (func (export "steps") (result i32) (i32.load (i32.const 0))))
    """
  private let engine: Engine = {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    return Engine(configuration)
  }()

  private func instance() throws -> Instance {
    let store = Store(engine)
    store.fuel = 1_000_000
    return try Linker().instantiate(Module(engine, wat: Self.guest), in: store)
  }

  @Test func overview() throws {
    let function = try #require(instance().function("count"))
    // EXAMPLE
    let execution = try Execution(of: function, [.i32(1_000)])
    _ = try execution.resume(fuel: 5_000)
    let bytes = try execution.store.snapshot(of: [execution]).bytes
    // END
    let (linker, module) = (Linker(), try Module(engine, wat: Self.guest))
    // EXAMPLE
    let restored = try RestoredStore(from: Snapshot(bytes), engine, modules: [module], linker)
    let progress = try restored.executions[0].resume()
    // END
    guard case .finished(let results) = progress else { return #expect(Bool(false)) }
    #expect(results == [.i32(1000)])
  }

  @Test func snapshot() throws {
    let (linker, module) = (Linker(), try Module(engine, wat: Self.guest))
    let instance = try instance()
    let store = instance.store
    let execution = try Execution(of: #require(instance.function("count")), [.i32(7)])
    // EXAMPLE
    let snapshot = try store.snapshot(of: [execution])
    let bytes = snapshot.bytes
    // Later, maybe in another process:
    let restored = try RestoredStore(from: Snapshot(bytes), engine, modules: [module], linker)
    let progress = try restored.executions[0].resume()
    // END
    guard case .finished(let results) = progress else { return #expect(Bool(false)) }
    #expect(results == [.i32(7)])
  }

  @Test func restoredStore() throws {
    let (linker, module) = (Linker(), try Module(engine, wat: Self.guest))
    let snapshot = try instance().store.snapshot()
    // EXAMPLE
    let restored = try RestoredStore(from: snapshot, engine, modules: [module], linker)
    let results = try restored.instances[0].call("step")
    // END
    #expect(results == [])
  }

  @Test func changes() throws {
    let module = try Module(engine, wat: Self.guest)
    let instance = try instance()
    let store = instance.store
    do {
      // EXAMPLE
      let base = try store.snapshot(tracksChanges: true)
      try instance.call("step")
      let change = try store.snapshot(since: base)
      // END
      #expect(change.isIncremental)
    }
    // EXAMPLE
    let base = try store.snapshot(tracksChanges: true)
    try instance.call("step")
    let first = try store.snapshot(since: base)
    try instance.call("step")
    let second = try store.snapshot(since: first)
    let restored = try RestoredStore(from: base, changes: [first, second], engine, modules: [module])
    // END
    restored.store.fuel = 1000
    #expect(try restored.instances[0].call("steps") == [.i32(3)])
  }

  // EXAMPLE
  final class Counter: SnapshotParticipant {
    let snapshotName = "counter"
    var count: UInt8 = 0

    func snapshotState() throws(SnapshotError) -> [UInt8] { [count] }
    func restoreState(_ state: [UInt8]) throws(SnapshotError) { count = state.first ?? 0 }
  }
  // END

  @Test func participant() throws {
    let (counter, other) = (Counter(), Counter())
    counter.count = 5
    var linker = Linker()
    linker.add(counter)
    let module = try Module(engine, wat: Self.guest)
    let store = Store(engine)
    _ = try linker.instantiate(module, in: store)
    var otherLinker = Linker()
    otherLinker.add(other)
    _ = try RestoredStore(from: store.snapshot(), engine, modules: [module], otherLinker)
    #expect(other.count == 5)
  }
}
