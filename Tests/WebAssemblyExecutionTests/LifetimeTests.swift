import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What ends when nobody needs it any more, and that this gives its memory back.
@Suite(.serialized) struct LifetimeTests {
  /// An object that a host closure captures.
  private final class Captured {
    let count: Count
    init(_ count: Count) { self.count = count }
    deinit { count.ended += 1 }
  }
  private final class Count { var ended = 0 }

  private let engine = Engine()

  private var library: Module {
    get throws { try Module(engine, wat: "(module (memory (export \"memory\") 2) (data (i32.const 0) \"abc\"))") }
  }

  private var user: Module {
    get throws {
      try Module(
        engine,
        wat: """
          (module (import "env" "add" (func $add (param i32) (result i32))) (import "library" "memory" (memory 1))
            (table 10 funcref) (elem (i32.const 0) $add $f) (global $g (mut i64) (i64.const 0))
            (func $f (export "f") (param i32) (result i32)
              (i32.store (i32.const 65536) (local.get 0)) (call $add (i32.load8_u (i32.const 0)))))
          """)
    }
  }

  /// Makes a store with everything in it, calls, and drops all; returns the store, weakly.
  private func run(_ user: Module, _ library: Module, _ count: Count) throws -> () -> Store? {
    let captured = Captured(count)
    let store = Store(engine)
    var linker = Linker()
    try linker.define("env", "add", HostFunction { (caller: Caller, number: Int32) -> Int32 in
      withExtendedLifetime(captured) { caller.instance == nil ? 0 : number + 1 }
    })
    try linker.define("library", library)
    let instance = try linker.instantiate(user, in: store)
    #expect(try instance.call("f", .i32(5)) == [.i32(98)])
    return { [weak store] in store }
  }

  @Test func everythingEndsWithItsStore() throws {
    let count = Count()
    let store = try run(user, library, count)
    #expect(store() == nil)
    #expect(count.ended == 1)
  }

  @Test func aHandleKeepsTheStore() throws {
    weak var weakStore: Store?
    var memory: Memory?
    do {
      let store = Store(engine)
      weakStore = store
      memory = try Linker().instantiate(library, in: store).memory("memory")
    }
    #expect(weakStore != nil)
    #expect(try memory?.load(UInt8.self, at: 0) == 97)
    memory = nil
    #expect(weakStore == nil)
  }

  @Test func aTrapOnTheWayEndsEverythingToo() throws {
    let count = Count()
    weak var weakStore: Store?
    do {
      let captured = Captured(count)
      let store = Store(engine)
      weakStore = store
      var linker = Linker()
      try linker.define("env", "fail", HostFunction { () throws in withExtendedLifetime(captured) {}; throw Trap(.unreachable) })
      let module = try Module(engine, wat: "(module (import \"env\" \"fail\" (func $f)) (start $f))")
      #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: store) }
    }
    #expect(weakStore == nil)
    #expect(count.ended == 1)
  }

  /// Ten thousand guests, one after the other, take no more memory than some.
  @Test func aCallKeepsItsStore() throws {
    final class Guest { var add: ((Int32) throws -> Int32)? }
    let guest = Guest()
    let engine = Engine()
    var store: Store? = Store(engine)
    weak let end = store
    do {
      var linker = Linker()
      // The host lets go of all it has of the store while the guest runs.
      try linker.define("env", "add") { (number: Int32) -> Int32 in
        guest.add = nil
        return number + 1
      }
      let module = try Module(
        engine,
        wat: """
          (module (import "env" "add" (func $add (param i32) (result i32))) (memory 1)
            (func (export "f") (param i32) (result i32)
              (i32.store (i32.const 0) (call $add (local.get 0))) (i32.load (i32.const 0))))
          """)
      guest.add = try linker.instantiate(module, in: #require(store)).function("f", as: ((Int32) throws -> Int32).self)
    }
    store = nil
    #expect(try guest.add?(4) == 5)
    #expect(end == nil)
  }

  @Test func tenThousandGuests() throws {
    let (user, library, count) = (try user, try library, Count())
    var sizes: [Int] = []
    for _ in 0..<20 {
      for _ in 0..<500 { _ = try run(user, library, count) }
      if let size = residentSize { sizes.append(size) }
    }
    #expect(count.ended == 10_000)
    // Other tests run meanwhile: the least of some measurements counts. Whatever a store keeps would be far more than this.
    if let before = sizes.prefix(5).min(), let after = sizes.suffix(5).min() { #expect(after - before < 48 << 20) }
  }

  /// The physical memory of this process in bytes; `nil` where there is no way to know.
  private var residentSize: Int? {
    #if os(Linux)
      guard let file = fopen("/proc/self/statm", "r") else { return nil }
      defer { fclose(file) }
      let text = String(unsafeUninitializedCapacity: 256) { fread($0.baseAddress, 1, $0.count, file) }
      let fields = text.split(separator: " ")
      return fields.count > 1 ? Int(fields[1]).map { $0 * Int(getpagesize()) } : nil
    #else
      return nil
    #endif
  }
}
