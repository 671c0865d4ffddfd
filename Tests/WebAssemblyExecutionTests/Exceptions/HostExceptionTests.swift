import Testing
import WebAssembly
import WebAssemblyText

/// Exceptions between guests and the host.
struct HostExceptionTests {
  /// An engine, a store, and a linker with a tag `env.tag` that carries an `i32`.
  private struct Host {
    let engine: Engine
    let store: Store
    let tag: WebAssembly.Tag
    var linker = Linker()

    init(_ mode: TranslationMode = .usual) throws {
      engine = Engine(mode.configuration)
      store = Store(engine)
      store.fuel = .max
      tag = try WebAssembly.Tag([.i32], in: store)
      try linker.define("env", "tag", .tag(tag))
    }

    func instance(_ text: String) throws -> Instance { try linker.instantiate(Module(engine, wat: text), in: store) }
  }

  /// The exception that `body` ends in.
  private func exception(_ body: () throws -> Void) -> GuestException? {
    do { try body() } catch CallError.exception(let exception) { return exception } catch { Issue.record("\(error)") }
    return nil
  }

  private static let guest = """
    (module
      (import "env" "tag" (tag $t (param i32)))
      (import "env" "h" (func $h (param i32) (result i32)))
      (func (export "throw") (param i32) (throw $t (local.get 0)))
      (func (export "call") (param i32) (result i32) (call $h (local.get 0)))
      (func (export "catch") (param i32) (result i32)
        (block $c (result i32) (try_table (catch $t $c) (return (call $h (local.get 0)))) (unreachable))
        (i32.add (i32.const 100)))
      (func (export "tail") (param i32) (result i32)
        (block $c (result i32) (try_table (catch $t $c) (return_call $h (local.get 0))) (unreachable)))
      (func $tail (param i32) (result i32) (return_call $h (local.get 0)))
      (func (export "catchTail") (param i32) (result i32)
        (block $c (result i32) (try_table (catch $t $c) (return (call $tail (local.get 0)))) (unreachable))
        (i32.add (i32.const 200))))
    """

  @Test(arguments: TranslationMode.allCases) func hostFunctionsThrow(_ mode: TranslationMode) throws {
    var host = try Host(mode)
    let tag = host.tag
    let other = try WebAssembly.Tag([.i32], in: host.store)
    try host.linker.define("env", "h") { (caller: Caller, number: Int32) throws -> Int32 in
      switch number {
      case 0: return 1
      case 1: throw try GuestException(tag, .i32(5))
      case 2: try caller.throw(GuestException(tag, .i32(6)))
      case 3: throw CallError.exception(try GuestException(tag, .i32(7)))
      default: throw try GuestException(other, .i32(8))
      }
    }
    let instance = try host.instance(Self.guest)
    for (argument, expected) in [(0, 1), (1, 105), (2, 106), (3, 107)] as [(Int32, Int32)] {
      #expect(try instance.call("catch", .i32(argument)) == [.i32(expected)])
      #expect(try instance.call("catchTail", .i32(argument)) == [.i32(argument == 0 ? 1 : expected + 100)])
    }
    for name in ["call", "tail"] {
      let uncaught = exception { try instance.call(name, .i32(1)) }
      #expect(uncaught?.values == [.i32(5)])
      #expect(uncaught?.has(tag) == true && uncaught?.has(other) == false)
    }
    for name in ["catch", "catchTail", "call", "tail"] {
      #expect(exception { try instance.call(name, .i32(4)) }?.has(other) == true, "\(name)")
    }
  }

  @Test(arguments: TranslationMode.allCases) func hostFunctionsCatchAndPassOn(_ mode: TranslationMode) throws {
    var host = try Host(mode)
    let tag = host.tag
    // Calls the guest back, catches odd ones, and lets the others pass.
    try host.linker.define("env", "h") { (caller: Caller, number: Int32) throws -> Int32 in
      do { try caller.function("throw").call(.i32(number)) } catch CallError.exception(let exception) where number & 1 == 1 {
        #expect(exception.has(tag))
        guard case .i32(let value)? = exception.values.first else { return -1 }
        return value + 1000
      }
      return -2
    }
    let instance = try host.instance(Self.guest)
    for name in ["call", "catch", "tail", "catchTail"] { #expect(try instance.call(name, .i32(3)) == [.i32(1003)]) }
    #expect(try instance.call("catch", .i32(4)) == [.i32(104)])
    #expect(try instance.call("catchTail", .i32(4)) == [.i32(204)])
    #expect(exception { try instance.call("call", .i32(4)) }?.values == [.i32(4)])
    #expect(exception { try instance.call("tail", .i32(4)) }?.values == [.i32(4)])
  }

  @Test func guestAndHostInTurns() throws {
    // Guest and host call each other, nine deep. Some catch.
    var host = try Host()
    let tag = host.tag
    try host.linker.define("env", "h") { (caller: Caller, depth: Int32) throws -> Int32 in
      if depth == 0 { throw try GuestException(tag, .i32(1)) }
      do {
        guard case .i32(let result)? = try caller.function(depth % 3 == 0 ? "catch" : "call").call(.i32(depth - 1)).first else { return -1 }
        return result
      } catch CallError.exception(let exception) where depth == 8 {
        guard case .i32(let value)? = exception.values.first else { return -1 }
        throw try GuestException(tag, .i32(value + 10_000))
      }
    }
    let instance = try host.instance(Self.guest)
    #expect(try instance.call("call", .i32(9)) == [.i32(101)])
    #expect(exception { try instance.call("call", .i32(2)) }?.values == [.i32(1)])
    #expect(exception { try instance.call("call", .i32(2)) }?.backtrace.frames.map(\.name) == ["call", "call", "call"])
    #expect(try instance.call("catch", .i32(2)) == [.i32(101)])
  }

  @Test func whatIsThrownAgainIsTheSame() throws {
    var host = try Host()
    let tag = host.tag
    nonisolated(unsafe) var seen: [GuestException] = []
    try host.linker.define("env", "throw") { () throws in throw try GuestException(tag, .i32(1)) }
    try host.linker.define("env", "again") { (caller: Caller) throws in
      do { try caller.function("pass").call() } catch CallError.exception(let exception) {
        seen.append(exception)
        throw exception
      }
    }
    let instance = try host.instance(
      """
      (module (import "env" "throw" (func $throw)) (import "env" "again" (func $again))
        (func $pass (export "pass")
          (block $c (result exnref) (try_table (catch_all_ref $c) (call $throw)) (unreachable))
          (throw_ref))
        (func (export "f") (call $again)))
      """)
    let last = try #require(exception { try instance.call("f") })
    #expect(seen == [last])
    #expect(Set(seen + [last]).count == 1)
    #expect(try GuestException(tag, .i32(1)) != last)
    #expect(last.backtrace.frames.map(\.name) == ["pass", "f"])
  }

  @Test func exceptionsOfAnotherStore() throws {
    var host = try Host()
    let other = try WebAssembly.Tag([.i32], in: Store(host.engine))
    try host.linker.define("env", "h") { (_: Int32) throws -> Int32 in throw try GuestException(other, .i32(1)) }
    let instance = try host.instance(Self.guest)
    for name in ["call", "catch", "tail", "catchTail"] {
      guard case .host? = trapReason({ try instance.call(name, .i32(1)) }) else {
        Issue.record("\(name) throws the exception of another store")
        continue
      }
    }
    #expect(try GuestException(other, .i32(1)).has(host.tag) == false)
  }

  @Test func valuesThatDoNotFit() throws {
    let store = Store(Engine())
    let tag = try WebAssembly.Tag([.i32, .externref], in: store)
    #expect(tag.parameters == [.i32, .externref])
    #expect(try GuestException(tag, .i32(1), .null(.extern)).values == [.i32(1), .null(.extern)])
    for values: [Value] in [[], [.i32(1)], [.i64(1), .null(.extern)], [.i32(1), .null(.extern), .i32(1)]] {
      do throws(CallError) {
        _ = try GuestException(tag, values)
        Issue.record("\(values)")
      } catch {
        guard case .typeMismatch = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
    final class Object {}
    let foreign = Store(store.engine).reference(to: Object())
    do throws(CallError) {
      _ = try GuestException(tag, .i32(1), .reference(foreign))
      Issue.record("a reference of another store")
    } catch {
      guard case .otherStore = error else {
          Issue.record("\(error)")
          return
        }
    }
  }

  @Test func uncaughtInTheStartFunction() throws {
    let host = try Host()
    do throws(InstantiationError) {
      _ = try host.linker.instantiate(
        try! Module(
          host.engine,
          wat: "(module (import \"env\" \"tag\" (tag $t (param i32))) (func $s (throw $t (i32.const 9))) (start $s))"),
        in: host.store)
      Issue.record("no exception")
    } catch {
      guard case .exception(let exception) = error else {
          Issue.record("\(error)")
          return
        }
      #expect(exception.values == [.i32(9)] && exception.has(host.tag))
      #expect(exception.backtrace.frames.map(\.name) == ["s"])
    }
    // The store goes on.
    #expect(try host.instance("(module (func (export \"f\") (result i32) (i32.const 1)))").call("f") == [.i32(1)])
  }

  @Test func uncaughtOnesHaveABacktrace() throws {
    let bytes = try WAT.encode(
      """
      (module (tag $t (export "t") (param i64 f32))
        (func $inner (param i32) (if (local.get 0) (then (nop) (throw $t (i64.const 5) (f32.const 1.5)))))
        (func $middle (param i32) (try_table (nop)) (call $inner (local.get 0)))
        (func (export "outer") (param i32) (call $middle (local.get 0))))
      """)
    let engine = Engine()
    let instance = try Linker().instantiate(Module(engine, bytes), in: Store(engine))
    try instance.call("outer", .i32(0))
    let uncaught = try #require(exception { try instance.call("outer", .i32(1)) })
    #expect(uncaught.values == [.i64(5), .f32(1.5)])
    #expect(uncaught.has(try #require(instance.tag("t"))))
    #expect(uncaught.backtrace.frames.map(\.name) == ["inner", "middle", "outer"])
    // throw, and the two calls.
    #expect(uncaught.backtrace.frames.map { $0.offset.map { bytes[$0] } } == [0x08, 0x10, 0x10])
    #expect(uncaught.description == "uncaught exception (5, 1.5)\n\(uncaught.backtrace)")
  }

  @Test func backtracesOfDeepStacksAreCut() throws {
    let instance = try WebAssemblyExecutionTests.guest(
      """
      (module (tag $t)
        (func $down (param i32)
          (if (i32.eqz (local.get 0)) (then (throw $t)))
          (call $down (i32.sub (local.get 0) (i32.const 1))) (nop))
        (func (export "f") (call $down (i32.const 1000))))
      """)
    let uncaught = try #require(exception { try instance.call("f") })
    #expect(uncaught.backtrace.frames.count == 64)
    #expect(uncaught.backtrace.frames.allSatisfy { $0.name == "down" })
    #expect(uncaught.backtrace.outermost?.name == "f")
  }

  @Test func tagsAreLinkedByTypeAndIdentity() throws {
    let host = try Host()
    // Two instances of one module have two tags.
    let library = try Module(
      host.engine,
      wat: "(module (tag $t (export \"t\") (param i32)) (func (export \"throw\") (param i32) (throw $t (local.get 0))))")
    let (first, second) = try (Linker().instantiate(library, in: host.store), Linker().instantiate(library, in: host.store))
    var linker = Linker()
    try linker.define("a", first)
    try linker.define("b", second)
    let user = try linker.instantiate(
      Module(
        host.engine,
        wat: """
          (module
            (import "a" "throw" (func $a (param i32))) (import "b" "throw" (func $b (param i32)))
            (import "a" "t" (tag $at (param i32))) (import "b" "t" (tag $bt (param i32)))
            (export "again" (tag $bt))
            (func (export "f") (param i32) (result i32)
              (block $bc (result i32)
                (block $ac (result i32)
                  (try_table (catch $bt $bc) (catch $at $ac)
                    (if (local.get 0) (then (call $a (local.get 0))) (else (call $b (local.get 0)))))
                  (unreachable))
                (return (i32.add (i32.const 100))))
              (i32.add (i32.const 200))))
          """), in: host.store)
    #expect(try user.call("f", .i32(7)) == [.i32(107)])
    #expect(try user.call("f", .i32(0)) == [.i32(200)])
    #expect(user.tag("again") == second.tag("t"))
    #expect(user.tag("again") != first.tag("t"))
    #expect(throws: InstantiationError.self) {
      try linker.instantiate(Module(host.engine, wat: "(module (import \"a\" \"t\" (tag (param i64))))"), in: host.store)
    }
    // One of another store.
    #expect(throws: InstantiationError.self) {
      try linker.instantiate(Module(host.engine, wat: "(module (import \"a\" \"t\" (tag (param i32))))"), in: Store(host.engine))
    }
  }

  /// Also where the host function calls the guest's allocator, and where it asks the caller for the tag that it imports.
  @Test func throughAnAllocator() throws {
    var host = try Host()
    try host.linker.define("env", "allocate") { (caller: Caller) throws -> UInt32 in
      try GuestAllocator(#require(caller.instance)).allocate(byteCount: 1).address
    }
    try host.linker.define("env", "throw") { (caller: Caller) throws in
      throw try GuestException(caller.tag("tag"), .i32(caller.tag("own").parameters.isEmpty ? 6 : 7))
    }
    let instance = try host.instance(
      """
      (module
        (import "env" "tag" (tag $t (param i32)))
        (import "env" "allocate" (func $allocate (result i32))) (import "env" "throw" (func $throw))
        (tag (export "own"))
        (memory (export "memory") 1)
        (func (export "malloc") (param i32) (result i32) (call $throw) (unreachable))
        (func (export "free") (param i32))
        (func (export "f") (result i32)
          (block $c (result i32) (try_table (catch $t $c) (drop (call $allocate))) (unreachable))))
      """)
    #expect(try instance.call("f") == [.i32(6)])
  }
}
