import Testing
import WebAssembly
import WebAssemblyText

/// Snapshots of what has changed since another.
struct IncrementalSnapshotTests {
  private static let guest = """
    (module (memory (export "memory") 16 64)
      (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
      (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
    """

  @Test func aChainOfChanges() throws {
    let engine = Engine()
    let module = try Module(engine, wat: Self.guest)
    let store = Store(engine)
    let instance = try Linker().instantiate(module, in: store)
    var generator = SystemRandomNumberGenerator()
    var expected: [Int32: Int32] = [:]
    func write(_ count: Int, below end: Int32) throws {
      for _ in 0..<count {
        let (address, value) = (Int32.random(in: 0..<end / 4, using: &generator) * 4, Int32.random(in: 0...3, using: &generator))
        try instance.call("store", .i32(address), .i32(value))
        expected[address] = value
      }
    }
    try write(1000, below: 1 << 20)
    let base = try store.snapshot(tracksChanges: true)
    var changes: [Snapshot] = []
    func check() throws {
      let restored = try RestoredStore(from: base, changes: changes, engine, modules: [module])
      for (address, value) in expected { #expect(try restored.instances[0].call("load", .i32(address)) == [.i32(value)]) }
      #expect(restored.instances[0].memory("memory")?.byteCount == instance.memory("memory")?.byteCount)
    }
    try check()
    for step in 0..<6 {
      try write(step == 3 ? 0 : 20, below: 1 << 20)
      // From zero back to zero, and what was there to zero.
      if let address = expected.keys.randomElement() {
        try instance.call("store", .i32(address), .i32(0))
        expected[address] = 0
      }
      if step == 4 {
        _ = try instance.call("grow", .i32(16))
        try write(20, below: 2 << 20)
      }
      changes.append(try store.snapshot(since: changes.last ?? base))
      #expect(changes.last?.isIncremental == true)
      #if os(Linux)
        if step < 4 { #expect(changes.last?.bytes.count ?? 0 < 100_000) }
      #endif
      try check()
    }
    try instance.reset()
    expected = expected.mapValues { _ in 0 }.filter { $0.key < 1 << 20 }
    changes.append(try store.snapshot(since: changes[5]))
    try check()
    // In the wrong order, one left out, or not the last.
    func isOtherBase(_ error: any Error) -> Bool { if case SnapshotError.otherBase = error { true } else { false } }
    #expect(performing: { try RestoredStore(from: base, changes: [changes[1]], engine, modules: [module]) }, throws: isOtherBase)
    #expect(performing: { try RestoredStore(from: changes[0], engine, modules: [module]) }, throws: isOtherBase)
    #expect(performing: { try store.snapshot(since: base) }, throws: isOtherBase)
    _ = try store.snapshot()
    #expect(performing: { try store.snapshot(since: changes[6]) }, throws: isOtherBase)
  }

  /// Instances of templates begin with pages of a file, which are not the instance's own.
  @Test func instancesOfTemplates() throws {
    let engine = Engine()
    let module = try Module(engine, wat: """
      (module (memory (export "memory") 8) (data (i32.const 1000) "abcd") (data (i32.const 200000) "efgh")
        (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1))))
      """)
    let template = try InstanceTemplate(module)
    for round in 0..<3 {
      let instance = try template.instantiate()
      let memory = try #require(instance.memory("memory"))
      #expect(try memory.load(UInt32.self, at: 1000) == 0x64636261)
      let base = try instance.store.snapshot(tracksChanges: true)
      try instance.call("store", .i32(300_000), .i32(77))
      let change = try instance.store.snapshot(since: base)
      let restored = try RestoredStore(from: base, changes: [change], engine, modules: [module])
      let other = try #require(restored.instances[0].memory("memory"))
      #expect(try other.load(UInt32.self, at: 1000) == 0x64636261 && other.load(UInt32.self, at: 200_000) == 0x68676665)
      #expect(try other.load(UInt32.self, at: 300_000) == 77)
      if round == 1 { try instance.reset() }
      #expect(try memory.load(UInt32.self, at: 300_000) == (round == 1 ? 0 : 77))
      try memory.store(UInt32(1), at: 1000)
    }
  }
}
