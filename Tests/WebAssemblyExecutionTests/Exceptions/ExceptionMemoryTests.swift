import Testing
@testable import WebAssembly
import WebAssemblyText

/// Exceptions that guests have references to are kept as long as somebody may throw them again, and no longer.
struct ExceptionMemoryTests {
  private static let loops = """
    (module (tag $a (param i64)) (tag $b (param exnref)) (tag $c (param i64 exnref))
      (func $throw (param i64) (throw $a (local.get 0)))
      (func (export "catch") (param i32) (result i64) (local $sum i64)
        (loop $again
          (block $h (result i64)
            (try_table (catch $a $h) (call $throw (i64.extend_i32_u (local.get 0))))
            (unreachable))
          (local.set $sum (i64.add (local.get $sum)))
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get $sum))
      (func (export "again") (param i32) (result i64) (local $sum i64)
        (loop $again
          (block $h (result i64)
            (try_table (catch $a $h)
              (throw_ref
                (block $r (result exnref)
                  (try_table (catch_all_ref $r) (call $throw (i64.extend_i32_u (local.get 0))))
                  (unreachable))))
            (unreachable))
          (local.set $sum (i64.add (local.get $sum)))
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get $sum))
      ;; Each carries the one before: a chain. Then its length is counted by throwing one after the other.
      (func $chain (param i32) (result exnref) (local $e exnref)
        (loop $again
          (block $h (result i64 exnref exnref)
            (try_table (catch_ref $c $h) (throw $c (i64.extend_i32_u (local.get 0)) (local.get $e)))
            (unreachable))
          (local.set $e) (drop) (drop)
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get $e))
      (func $length (param $e exnref) (result i64) (local $n i64)
        (block $end
          (loop $again
            (br_if $end (ref.is_null (local.get $e)))
            (block $h (result i64 exnref)
              (try_table (catch $c $h) (throw_ref (local.get $e)))
              (unreachable))
            (local.set $e) (drop)
            (local.set $n (i64.add (local.get $n) (i64.const 1)))
            (br $again)))
        (local.get $n))
      (func (export "chain") (param i32) (result i64) (call $length (call $chain (local.get 0))))
      (func (export "drop") (param i32) (drop (call $chain (local.get 0)))))
    """

  @Test func manyThrows() throws {
    let instance = try guest(Self.loops)
    let count: Int32 = 100_000
    let sum = Int64(count) * Int64(count + 1) / 2
    for name in ["catch", "again"] {
      #expect(try instance.call(name, .i32(count)) == [.i64(sum)])
      #expect(instance.store.exceptions.count <= Store.leastExceptionLimit, "\(name)")
    }
  }

  @Test func longChainsAreKeptAndReleased() throws {
    let instance = try guest(Self.loops)
    #expect(try instance.call("chain", .i32(100_000)) == [.i64(100_000)])
    // Several chains that nobody has any more take no more than a few.
    try instance.call("drop", .i32(100_000))
    for _ in 0..<10 { try instance.call("drop", .i32(50_000)) }
    #expect(instance.store.exceptions.count < 250_000)
    try instance.call("again", .i32(500_000))
    #expect(instance.store.exceptions.count < 25_000)
  }

  /// Keeps references in every place, makes many others, and throws those again.
  @Test func theReachableAreKept() throws {
    let text = """
      (module
        (import "env" "through" (func $through (param exnref) (result exnref)))
        (tag $a (param i32)) (tag $c (param exnref))
        (global $g (mut exnref) (ref.null exn)) (table $t 3 exnref)
        (func $make (param i32) (result exnref)
          (block $h (result exnref) (try_table (catch_all_ref $h) (throw $a (local.get 0))) (unreachable)))
        (func $wrap (param exnref) (result exnref) (local exnref)
          (block $h (result exnref exnref) (try_table (catch_ref $c $h) (throw $c (local.get 0))) (unreachable))
          (local.set 1) (drop) (local.get 1))
        (func $noise (export "noise") (param i32)
          (loop $again (drop (call $make (i32.const -1)))
            (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
        (func $value (param exnref) (result i32)
          (block $h (result i32)
            (block $w (result exnref)
              (try_table (catch $a $h) (catch $c $w) (throw_ref (local.get 0)))
              (unreachable))
            (return_call $value)))
        (func (export "f") (result i32) (local $e exnref) (local $w exnref)
          (local.set $e (call $make (i32.const 1)))
          (global.set $g (call $make (i32.const 20)))
          (table.set $t (i32.const 2) (call $make (i32.const 300)))
          (local.set $w (call $wrap (call $wrap (call $make (i32.const 4000)))))
          (table.fill $t (i32.const 0) (call $make (i32.const 100000)) (i32.const 2))
          (call $make (i32.const 50000))
          (call $through (call $wrap (call $make (i32.const 600000))))
          (call $noise (i32.const 5000))
          (call $value)
          (call $noise (i32.const 5000)) (call $addFirst)
          (i32.add (call $value (local.get $e))) (i32.add (call $value (global.get $g)))
          (i32.add (call $value (table.get $t (i32.const 2)))) (i32.add (call $value (local.get $w)))
          (i32.add (call $value (table.get $t (i32.const 0)))))
        (func $addFirst (param exnref i32) (result i32)
          (i32.add (call $value (local.get 0)) (local.get 1))))
      """
    for mode in TranslationMode.allCases {
      let engine = Engine(mode.configuration)
      let store = Store(engine)
      store.fuel = .max
      nonisolated(unsafe) var instance: Instance?
      var linker = Linker()
      // Makes many exceptions while the guest has its references in frames below.
      try linker.define(
        "env", "through",
        HostFunction(type: FunctionType(parameters: [ValueType(.exn, nullable: true)], results: [ValueType(.exn, nullable: true)])) { (_, values) throws(Trap) in
          do throws(CallError) { try instance?.call("noise", .i32(3000)) } catch { throw Trap(.host("\(error)")) }
          return values
        })
      instance = try linker.instantiate(Module(engine, wat: text), in: store)
      #expect(try instance?.call("f") == [.i32(754_321)], "\(mode)")
    }
  }

  /// The host keeps an exception that carries references to others; and throws it later.
  @Test func whatTheHostKeepsKeepsOthers() throws {
    let engine = Engine()
    let store = Store(engine)
    nonisolated(unsafe) var kept: [GuestException] = []
    var linker = Linker()
    try linker.define("env", "throwKept") { () throws in throw kept[0] }
    let instance = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "env" "throwKept" (func $throwKept)) (tag $a (param i32)) (tag $c (export "c") (param exnref))
            (func (export "make") (param i32) (result exnref) (local exnref)
              (local.set 1 (block $h (result exnref) (try_table (catch_all_ref $h) (throw $a (local.get 0))) (unreachable)))
              (local.get 1))
            (func (export "throw") (param i32) (local exnref)
              (local.set 1 (block $h (result exnref) (try_table (catch_all_ref $h) (throw $a (local.get 0))) (unreachable)))
              (local.set 1 (block $h (result exnref) (try_table (catch_all_ref $h) (throw $c (local.get 1))) (unreachable)))
              (throw $c (local.get 1)))
            (func (export "noise") (param i32)
              (loop $again
                (drop (block $h (result exnref) (try_table (catch_all_ref $h) (throw $a (i32.const -1))) (unreachable)))
                (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
            (func (export "f") (result i32)
              (block $v (result i32)
                (try_table (catch $a $v)
                  (throw_ref
                    (block $c2 (result exnref)
                      (try_table (catch $c $c2)
                        (throw_ref (block $c1 (result exnref) (try_table (catch $c $c1) (call $throwKept)) (unreachable))))
                      (unreachable))))
                (unreachable))))
          """), in: store)
    for number in [1, 2] as [Int32] {
      do throws(CallError) { try instance.call("throw", .i32(number * 11)) } catch {
        guard case .exception(let exception) = error else {
          Issue.record("\(error)")
          return
        }
        kept.insert(exception, at: 0)
      }
    }
    try instance.call("noise", .i32(10_000))
    #expect(try instance.call("f") == [.i32(22)])
    kept.removeFirst()
    #expect(try instance.call("f") == [.i32(11)])
    // One that the host makes, with a reference that a guest has given to it.
    let made = try instance.call("make", .i32(33))
    kept = [try GuestException(#require(instance.tag("c")), made)]
    try instance.call("noise", .i32(10_000))
    #expect(try instance.call("f") == [.i32(33)])
    kept = []
  }

  /// Chains whose links the host has seen, one after the other, are released as a whole.
  @Test func chainsThroughTheHostAreReleased() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    try linker.define("env", "pass") { (caller: Caller) throws in try caller.function("throw").call() }
    let instance = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module (import "env" "pass" (func $pass)) (tag $c (param exnref)) (global $e (mut exnref) (ref.null exn))
            (func (export "throw") (throw $c (global.get $e)))
            (func (export "f") (param i32)
              (global.set $e (ref.null exn))
              (loop $again
                (global.set $e (block $h (result exnref) (try_table (catch_all_ref $h) (call $pass)) (unreachable)))
                (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
              (global.set $e (ref.null exn))))
          """), in: store)
    try instance.call("f", .i32(5000))
    for _ in 0..<10 { try instance.call("f", .i32(5000)) }
    #expect(store.exceptions.count < 25_000)
  }

  @Test func objectsOfTheHostThatOnlyAnExceptionCarries() throws {
    final class Object {}
    let engine = Engine()
    let store = Store(engine)
    let instance = try Linker().instantiate(
      Module(
        engine,
        wat: """
          (module (tag $a (export "a") (param externref)) (global $e (mut exnref) (ref.null exn))
            (func (export "keep") (param externref)
              (global.set $e (block $h (result exnref) (try_table (catch_all_ref $h) (throw $a (local.get 0))) (unreachable))))
            (func (export "throw") (param externref) (throw $a (local.get 0)))
            (func (export "read") (result externref)
              (block $h (result externref) (try_table (catch $a $h) (throw_ref (global.get $e))) (unreachable)))
            (func (export "clear") (global.set $e (ref.null exn))))
          """), in: store)
    weak var kept: Object?
    weak var carried: Object?
    var exception: GuestException?
    do {
      let object = Object()
      kept = object
      try instance.call("keep", .reference(store.reference(to: object)))
      let other = Object()
      carried = other
      do throws(CallError) { try instance.call("throw", .reference(store.reference(to: other))) } catch {
        if case .exception(let thrown) = error { exception = thrown }
      }
    }
    store.releaseUnreachableObjects()
    #expect(kept != nil)
    guard case .reference(let reference)? = try instance.call("read").first else { return }
    #expect(store.object(reference) === kept)
    #expect(carried != nil)
    guard case .reference(let reference)? = exception?.values.first else {
          Issue.record("no exception")
          return
        }
    #expect(store.object(reference) === carried)
    exception = nil
    try instance.call("clear")
    store.releaseUnreachableObjects()
    #expect(kept == nil)
    #expect(carried == nil)
  }

  /// A guest that keeps exceptions without end is stopped; and the store goes on.
  @Test func whatIsKeptHasALimit() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.totalSize = 8 << 20
    let store = Store(engine, limits: limits)
    let instance = try Linker().instantiate(Module(engine, wat: Self.loops), in: store)
    guard case .limitExceeded? = trapReason({ try instance.call("drop", .i32(1_000_000)) }) else {
      Issue.record("a million exceptions are kept")
      return
    }
    #expect(store.allocations.exceptionSize < 8 << 20)
    #expect(try instance.call("chain", .i32(5_000)) == [.i64(5_000)])
    #expect(try instance.call("again", .i32(100_000)) == [.i64(5_000_050_000)])
  }

  /// What exceptions take, memories cannot have as well.
  @Test func whatIsKeptCountsAgainstMemories() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.totalSize = 16 << 20
    let store = Store(engine, limits: limits)
    let instance = try Linker().instantiate(Module(engine, wat: Self.loops), in: store)
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 0)), in: store))
    try instance.call("drop", .i32(10_000))
    #expect(store.allocations.exceptionSize > 1 << 20)
    while memory.grow(by: 1) != nil {}
    #expect(UInt64(memory.byteCount) + store.allocations.exceptionSize <= 16 << 20)
    #expect(memory.byteCount > 12 << 20)
  }

  /// After many were there at once, to look through the places where they were costs the later ones little.
  @Test func manyOnceDoNotSlowOthersDown() throws {
    let instance = try guest(Self.loops)
    try instance.call("drop", .i32(500_000))
    try instance.call("again", .i32(1_000_000))
    let store = instance.store
    #expect(store.exceptions.entryCount >= 500_000)
    #expect(store.exceptionLimit >= store.exceptions.entryCount / 16)
  }
}
