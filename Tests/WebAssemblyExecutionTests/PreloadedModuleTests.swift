import Testing
import WebAssembly
import WebAssemblyText

/// Modules that a linker instantiates for those who import from them.
struct PreloadedModuleTests {
  private let engine = Engine()

  private func module(_ text: String) throws -> Module { try Module(engine, wat: text) }

  private var counter: Module {
    get throws {
      try module(
        """
        (module (global $n (mut i32) (i32.const 0))
          (func (export "next") (result i32) (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))
        """)
    }
  }

  private var user: Module {
    get throws { try module("(module (import \"counter\" \"next\" (func $next (result i32))) (export \"next\" (func $next)))") }
  }

  private func linkError(_ body: () throws(InstantiationError) -> Instance) throws -> LinkError? {
    do throws(InstantiationError) { _ = try body() } catch {
      guard case .link(let error) = error else { throw error }
      return error
    }
    return nil
  }

  // MARK: - Sharing

  @Test func sharedInAStoreAndNotBetweenStores() throws {
    var linker = Linker()
    try linker.define("counter", counter)
    let (user, store) = (try user, Store(engine))
    let first = try linker.instantiate(user, in: store)
    let second = try linker.instantiate(user, in: store)
    #expect(try first.call("next") == [.i32(1)])
    #expect(try second.call("next") == [.i32(2)])
    #expect(try linker.instance("counter", in: store).call("next") == [.i32(3)])
    #expect(try linker.instantiate(user, in: Store(engine)).call("next") == [.i32(1)])
  }

  @Test func sharedByAliasesAndCopiesButNotByAnotherDefinition() throws {
    let (counter, store) = (try counter, Store(engine))
    var linker = Linker()
    try linker.define("counter", counter)
    try linker.define("another", counter)
    try linker.alias("counter", as: "alias")
    let copy = linker
    #expect(try linker.instance("counter", in: store).call("next") == [.i32(1)])
    #expect(try linker.instance("alias", in: store).call("next") == [.i32(2)])
    #expect(try copy.instance("counter", in: store).call("next") == [.i32(3)])
    #expect(try linker.instance("another", in: store).call("next") == [.i32(1)])
  }

  @Test func theStartFunctionRunsOnceAndBeforeTheImporters() throws {
    final class Log { var lines: [String] = [] }
    let log = Log()
    var linker = Linker()
    for name in ["library", "user"] {
      try linker.define("log", name, HostFunction { () in log.lines.append(name) })
    }
    try linker.define("library", module("(module (import \"log\" \"library\" (func $log)) (start $log) (func (export \"f\")))"))
    let user = try module(
      "(module (import \"library\" \"f\" (func)) (import \"log\" \"user\" (func $log)) (start $log))")
    let store = Store(engine)
    #expect(log.lines.isEmpty)
    _ = try linker.instantiate(user, in: store)
    _ = try linker.instantiate(user, in: store)
    #expect(log.lines == ["library", "user", "user"])
  }

  @Test func aTrapInTheStartFunctionCanBeTriedAgain() throws {
    final class Switch { var isOn = false }
    let power = Switch()
    var linker = Linker()
    try linker.define("env", "check", HostFunction { () throws in if !power.isOn { throw Trap(.unreachable) } })
    try linker.define("library", module("(module (import \"env\" \"check\" (func $c)) (start $c) (func (export \"f\") (result i32) (i32.const 5)))"))
    let user = try module("(module (import \"library\" \"f\" (func $f (result i32))) (export \"f\" (func $f)))")
    let store = Store(engine)
    do {
      _ = try linker.instantiate(user, in: store)
      Issue.record("instantiated")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.reason == .unreachable)
    }
    power.isOn = true
    #expect(try linker.instantiate(user, in: store).call("f") == [.i32(5)])
  }

  // MARK: - Checks before anything happens

  @Test func nothingIsInstantiatedUnlessEverythingFits() throws {
    final class Count { var value = 0 }
    let started = Count()
    var linker = Linker()
    try linker.define("env", "started", HostFunction { () in started.value += 1 })
    try linker.define("library", module("(module (import \"env\" \"started\" (func $s)) (start $s) (func (export \"f\")))"))
    let store = Store(engine)
    for wrong in ["(import \"env\" \"nothing\" (func))", "(import \"library\" \"f\" (func (param i32)))", "(import \"library\" \"g\" (func))"] {
      let user = try module("(module (import \"library\" \"f\" (func)) \(wrong))")
      #expect(try linkError { () throws(InstantiationError) in try linker.instantiate(user, in: store) } != nil)
    }
    #expect(started.value == 0)
  }

  /// What a module passes on counts as what it is, not as what the module asked for.
  @Test func reexportsKeepTheirOwnTypes() throws {
    var linker = Linker()
    try linker.define("origin", module("(module (memory (export \"memory\") 3 5) (table (export \"table\") 4 4 funcref))"))
    try linker.define(
      "between",
      module(
        """
        (module (import "origin" "memory" (memory 1)) (import "origin" "table" (table 1 funcref))
          (memory 1) (export "memory" (memory 0)) (export "table" (table 0)) (export "own" (memory 1)))
        """))
    let fits = try module(
      """
      (module (import "between" "memory" (memory 2 5)) (import "between" "table" (table 4 4 funcref))
        (func (export "size") (result i32) (i32.add (memory.size) (table.size))))
      """)
    #expect(try linker.instantiate(fits, in: Store(engine)).call("size") == [.i32(7)])
    let wrong = try module("(module (import \"between\" \"own\" (memory 2)))")
    #expect(
      try linkError { () throws(InstantiationError) in try linker.instantiate(wrong, in: Store(engine)) }?.description
        == "incompatible import type: between.own is wanted as memory of 2 … pages, found memory of 1 … pages")
  }

  @Test func aMemoryThatHasGrownFitsWhereItWasTooSmall() throws {
    var linker = Linker()
    try linker.define("library", module("(module (memory (export \"memory\") 1))"))
    let user = try module("(module (import \"library\" \"memory\" (memory 2)))")
    let store = Store(engine)
    #expect(try linkError { () throws(InstantiationError) in try linker.instantiate(user, in: store) } != nil)
    _ = try linker.instance("library", in: store).memory("memory")?.grow(by: 1)
    _ = try linker.instantiate(user, in: store)
  }

  // MARK: - Circles and chains

  @Test func circlesAreErrors() throws {
    var linker = Linker()
    try linker.define("a", module("(module (import \"b\" \"f\" (func)) (func (export \"f\")))"))
    try linker.define("b", module("(module (import \"c\" \"f\" (func)) (func (export \"f\")))"))
    try linker.define("c", module("(module (import \"b\" \"f\" (func)) (func (export \"f\")))"))
    try linker.define("self", module("(module (import \"self\" \"f\" (func $f)) (export \"f\" (func $f)))"))
    let store = Store(engine)
    let error = try linkError { () throws(InstantiationError) in try linker.instance("a", in: store) }
    #expect(error == .cycle(["b", "c", "b"]))
    #expect(error?.description == "modules import one another in a circle: b, c, b")
    #expect(try linkError { () throws(InstantiationError) in try linker.instance("self", in: store) } == .cycle(["self", "self"]))
  }

  @Test func startFunctionsThatNeedTheirOwnModule() throws {
    final class Box { var linker = Linker() }
    let box = Box()
    try box.linker.define(
      "env", "again", HostFunction { (caller: Caller) throws in _ = try box.linker.instance("library", in: caller.store) })
    try box.linker.define("library", module("(module (import \"env\" \"again\" (func $f)) (start $f))"))
    do {
      _ = try box.linker.instance("library", in: Store(engine))
      Issue.record("instantiated")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.reason == .host("modules import one another in a circle: library"))
    }
    // The closure holds the box that holds the closure.
    box.linker = Linker()
  }

  /// A start function may be first to need a module that is planned after it.
  @Test func startFunctionsThatNeedWhatComesLater() throws {
    final class Box { var linker = Linker() }
    let box = Box()
    try box.linker.define(
      "env", "need", HostFunction { (caller: Caller) throws in try box.linker.instance("counter", in: caller.store).call("next") })
    try box.linker.define("first", module("(module (import \"env\" \"need\" (func $f)) (start $f) (func (export \"f\")))"))
    try box.linker.define("counter", counter)
    let user = try module(
      """
      (module (import "first" "f" (func)) (import "counter" "next" (func $next (result i32))) (export "next" (func $next)))
      """)
    #expect(try box.linker.instantiate(user, in: Store(engine)).call("next") == [.i32(2)])
    box.linker = Linker()
  }

  /// Each module needs the one before it, twice: neither the native stack nor the time grows out of hand.
  @Test func longChainsOnASmallStack() throws {
    let text = "(module (import \"0\" \"f\" (func $f (result i32))) (export \"f\" (func $f)))"
    nonisolated(unsafe) var results: [[Value]] = []
    nonisolated(unsafe) var failure: (any Error)?
    onThread(stackSize: 512 << 10) {
      do {
        let engine = Engine()
        var linker = Linker()
        try linker.define("0", Module(engine, wat: "(module (func (export \"f\") (result i32) (i32.const 1)))"))
        for index in 1...2_000 {
          let previous = "\"\(index - 1)\" \"f\" (func"
          try linker.define(
            "\(index)",
            Module(
              engine,
              wat: """
                (module (import \(previous) $f (result i32))) (import \(previous) $g (result i32)))
                  (func (export "f") (result i32) (i32.add (call $f) (i32.const 1))))
                """))
        }
        let store = Store(engine)
        results.append(try linker.instance("2000", in: store).call("f"))
        results.append(try linker.instantiate(Module(engine, wat: text), in: store).call("f"))
      } catch { failure = error }
    }
    #expect(failure == nil)
    #expect(results == [[.i32(2_001)], [.i32(1)]])
  }

  @Test func aStoreThatIsFullSaysSo() throws {
    var limits = ResourceLimits()
    limits.instances = 1
    var linker = Linker()
    try linker.define("counter", counter)
    let user = try user
    do {
      _ = try linker.instantiate(user, in: Store(engine, limits: limits))
      Issue.record("instantiated")
    } catch {
      guard case .limitExceeded = error else { throw error }
    }
  }
}
