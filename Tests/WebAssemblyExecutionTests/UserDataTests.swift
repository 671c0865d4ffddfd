import Testing
import WebAssembly
import WebAssemblyText

/// Values of the host's that belong to a store or an instance.
struct UserDataTests {
  final class Counter {
    var count = 0
    let onRelease: () -> Void
    init(onRelease: @escaping () -> Void = {}) { self.onRelease = onRelease }
    deinit { onRelease() }
  }

  private static let text = "(module (import \"env\" \"count\" (func $count)) (func (export \"f\") (call $count)))"

  private var linker: Linker {
    get throws {
      var linker = Linker()
      try linker.define("env", "count") { (caller: Caller) in
        caller.userData[Counter.self, default: Counter()].count += 1
        caller.store.userData[Int.self, default: 0] += 1
      }
      return linker
    }
  }

  @Test func oneOfEachType() {
    let store = Store(Engine())
    #expect(store.userData[Int.self] == nil)
    store.userData[Int.self] = 1
    store.userData[String.self] = "one"
    store.userData[Int.self] = 2
    #expect(store.userData[Int.self] == 2)
    #expect(store.userData[String.self] == "one")
    store.userData[Int.self] = nil
    #expect(store.userData[Int.self] == nil)
    #expect(store.userData[String.self] == "one")
  }

  @Test func itIsAValue() {
    let store = Store(Engine())
    store.userData[Int.self] = 1
    var copy = store.userData
    copy[Int.self] = 2
    #expect(store.userData[Int.self] == 1)
  }

  @Test func instancesOfAStoreHaveTheirOwn() throws {
    let engine = Engine()
    let store = Store(engine)
    let module = try Module(engine, wat: Self.text)
    let first = try linker.instantiate(module, in: store)
    let second = try linker.instantiate(module, in: store)
    try first.call("f")
    try first.call("f")
    try second.call("f")
    #expect(first.userData[Counter.self]?.count == 2)
    #expect(second.userData[Counter.self]?.count == 1)
    #expect(store.userData[Int.self] == 3)
  }

  @Test func itIsReleasedWithTheStore() throws {
    var released = 0
    do {
      let instance = try guest(Self.text, linker: linker)
      instance.userData[Counter.self] = Counter { released += 1 }
      instance.store.userData[Counter.self] = Counter { released += 1 }
      try instance.call("f")
      #expect(instance.userData[Counter.self]?.count == 1)
      #expect(released == 0)
    }
    #expect(released == 2)
  }

  @Test func whatIsReleasedMayUseIt() throws {
    let instance = try guest(Self.text, linker: linker)
    let store = instance.store
    store.userData[Counter.self] = Counter { [unowned store] in store.userData[Int.self] = 1 }
    store.userData[Counter.self] = nil
    #expect(store.userData[Int.self] == 1)
    instance.userData[Counter.self] = Counter { [unowned store] in store.userData[Int.self] = 2 }
    instance.userData = store.userData
    #expect(store.userData[Int.self] == 2)
    #expect(store.userData[Counter.self] == nil)
  }

  @Test func defaultsMayUseIt() {
    let store = Store(Engine())
    store.userData[Int.self] = 1
    let text = store.userData[String.self, default: "\(store.userData[Int.self] ?? 0)"]
    #expect(text == "1")
  }
}
