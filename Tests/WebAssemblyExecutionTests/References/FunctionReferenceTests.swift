import Testing
import WebAssembly
import WebAssemblyText

/// Typed function references: calls by them, and branches on null, in every mode of translation.
struct FunctionReferenceTests {
  private func results(_ text: String, _ arguments: Value..., linker: Linker = Linker()) throws -> [Value] {
    try TranslationMode.results("(module \(text))", arguments, linker: linker)
  }

  @Test func callsInALoop() throws {
    let text = """
      (type $t (func (param i32 i32) (result i32)))
      (func $add (type $t) (i32.add (local.get 0) (local.get 1)))
      (func $mix (type $t) (i32.xor (i32.mul (local.get 0) (i32.const 3)) (local.get 1)))
      (elem declare func $add $mix)
      (func (export "f") (param i32) (result i32) (local $sum i32) (local $r (ref null $t))
        (loop $again
          (local.set $r (select (result (ref null $t)) (ref.func $add) (ref.func $mix) (i32.and (local.get 0) (i32.const 1))))
          (local.set $sum (call_ref $t (local.get $sum) (local.get 0) (local.get $r)))
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get $sum))
      """
    var sum: Int32 = 0
    for number in stride(from: 100 as Int32, to: 0, by: -1) { sum = number & 1 == 1 ? sum &+ number : (sum &* 3) ^ number }
    #expect(try results(text, .i32(100)) == [.i32(sum)])
  }

  @Test func referencesFromEverywhere() throws {
    // A global, a table, a result, a parameter, `ref.as_non_null`, `local.tee`.
    let text = """
      (type $t (func (param i32) (result i32)))
      (func $double (type $t) (i32.mul (local.get 0) (i32.const 2)))
      (func $inc (type $t) (i32.add (local.get 0) (i32.const 1)))
      (global $g (mut (ref $t)) (ref.func $double)) (global $c (ref $t) (ref.func $inc))
      (table $t 3 (ref $t) (ref.func $inc)) (table $n 2 (ref null $t))
      (elem (table $n) (i32.const 1) (ref null $t) (ref.func $double))
      (func $pick (param i32) (result (ref $t))
        (if (result (ref $t)) (local.get 0) (then (global.get $g)) (else (global.get $c))))
      (func $apply (param (ref $t) i32) (result i32) (call_ref $t (local.get 1) (local.get 0)))
      (func (export "f") (param i32) (result i32) (local $r (ref null $t)) (local $s (ref $t))
        (local.set $s (ref.func $inc))
        (call_ref $t (local.get 0) (global.get $g))
        (call_ref $t (table.get $t (i32.const 2)))
        (call_ref $t (table.get $n (i32.const 1)))
        (call_ref $t (call $pick (i32.const 0)))
        (call_ref $t (call $pick (local.get 0)))
        (call_ref $t (ref.as_non_null (local.tee $r (table.get $t (i32.const 0)))))
        (call_ref $t (local.get $r))
        (call_ref $t (local.get $s))
        (local.set 0)
        (global.set $g (global.get $c))
        (call_ref $t (call $apply (ref.func $double) (local.get 0)) (global.get $g)))
      """
    // 2n, +1, *2, +1, *2, +1, +1, +1; then *2, +1.
    #expect(try results(text, .i32(5)) == [.i32((((5 * 2 + 1) * 2 + 1) * 2 + 3) * 2 + 1)])
  }

  @Test(arguments: TranslationMode.allCases) func null(_ mode: TranslationMode) throws {
    let instance = try guest(
      """
      (module (type $t (func (param i32) (result i32))) (global $g (mut (ref null $t)) (ref.null $t))
        (func (export "call") (result i32) (call_ref $t (i32.const 1) (global.get $g)))
        (func (export "constant") (result i32) (call_ref $t (i32.const 1) (ref.null $t)))
        (func (export "local") (result i32) (local $r (ref null $t)) (call_ref $t (i32.const 1) (local.get $r)))
        (func (export "tail") (result i32) (return_call_ref $t (i32.const 1) (global.get $g)))
        (func (export "asNonNull") (drop (ref.as_non_null (global.get $g))))
        (func (export "asNonNull2") (drop (ref.as_non_null (ref.null $t))))
        (func (export "cast") (drop (ref.cast (ref $t) (global.get $g))))
        (func (export "cast2") (drop (ref.cast (ref func) (ref.null func)))))
      """, configuration: mode.configuration)
    instance.store.fuel = .max
    for name in ["call", "constant", "local", "tail"] {
      #expect(trapReason { try instance.call(name) } == .nullFunctionReference, "\(name)")
    }
    for name in ["asNonNull", "asNonNull2"] { #expect(trapReason { try instance.call(name) } == .nullReference, "\(name)") }
    for name in ["cast", "cast2"] { #expect(trapReason { try instance.call(name) } == .castFailure, "\(name)") }
  }

  @Test func branchesOnNull() throws {
    // Values that lie elsewhere than where the branch takes them: constants, locals, results above others.
    let text = """
      (type $t (func (result i32))) (elem declare func $five)
      (func $five (type $t) (i32.const 5))
      (func $get (param i32) (result (ref null $t))
        (if (result (ref null $t)) (local.get 0) (then (ref.func $five)) (else (ref.null $t))))
      (func (export "f") (param i32) (result i32) (local $n i32) (local $r (ref null $t))
        (local.set $n (i32.const 30))
        (block $null (result i32 i32 i32)
          (i64.const 9) (f64.const 1)
          (i32.const 100) (local.get $n) (i32.mul (local.get 0) (i32.const 7))
          (br_on_null $null (local.tee $r (call $get (local.get 0))))
          (local.set $n (i32.const 1000))
          (call_ref $t) (i32.add) (i32.add) (i32.add) (local.get $n) (i32.add)
          (call_ref $t (ref.as_non_null (local.get $r))) (i32.add)
          (return))
        (i32.sub) (i32.sub))
      """
    #expect(try results(text, .i32(0)) == [.i32(70)])
    #expect(try results(text, .i32(1)) == [.i32(100 + 30 + 7 + 5 + 1000 + 5)])
    let nonNull = """
      (type $t (func (result i32))) (elem declare func $five)
      (func $five (type $t) (i32.const 5))
      (table $t 2 (ref null $t)) (elem (table $t) (i32.const 1) (ref null $t) (ref.func $five))
      (func (export "f") (param i32) (result i32) (local $n i32)
        (local.set $n (i32.const 30))
        (block $found (result i32 i32 (ref $t))
          (i64.const 9)
          (local.get $n) (i32.const 200)
          (br_on_non_null $found (table.get $t (local.get 0)))
          (local.set $n (i32.const 7))
          (i32.sub) (local.get $n) (i32.mul) (return))
        (call_ref $t) (i32.add) (i32.sub))
      """
    #expect(try results(nonNull, .i32(0)) == [.i32((30 - 200) * 7)])
    #expect(try results(nonNull, .i32(1)) == [.i32(30 - 205)])
  }

  @Test func branchesOnNullOfLoopsAndTheFunction() throws {
    // A list: each element's function returns the next, until there is none.
    let text = """
      (rec (type $next (func (param i32) (result (ref null $next)))))
      (table $t 4 (ref null $next)) (elem (table $t) (i32.const 1) (ref null $next) (ref.func $a) (ref.func $b) (ref.func $c))
      (global $log (mut i32) (i32.const 0))
      (func $note (param i32) (global.set $log (i32.add (i32.mul (global.get $log) (i32.const 10)) (local.get 0))))
      (func $a (type $next) (call $note (i32.const 1)) (table.get $t (i32.const 2)))
      (func $b (type $next) (call $note (i32.const 2)) (table.get $t (i32.const 3)))
      (func $c (type $next) (call $note (i32.const 3)) (if (result (ref null $next)) (i32.lt_u (global.get $log) (local.get 0))
        (then (table.get $t (i32.const 1))) (else (ref.null $next))))
      (func $walk (param i32) (local $r (ref null $next))
        (table.get $t (i32.const 1))
        (loop $again (param (ref null $next))
          (br_on_null 1) (local.set $r)
          (br_on_non_null $again (call_ref $next (local.get 0) (local.get $r)))))
      (func (export "f") (param i32) (result i32) (call $walk (local.get 0)) (global.get $log))
      """
    #expect(try results(text, .i32(1000)) == [.i32(123_123)])
    #expect(try results(text, .i32(1)) == [.i32(123)])
  }

  @Test func tailCallsTakeNoStack() throws {
    let text = """
      (type $t (func (param i32 i64) (result i64))) (elem declare func $even $odd $self)
      (func $self (type $t)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (return_call_ref $t (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 2)) (ref.func $self)))
      (func $even (type $t)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (return_call_ref $t (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 1)) (ref.func $odd)))
      (func $odd (type $t) (local i64 i64 i64)
        (if (i32.eqz (local.get 0)) (then (return (i64.const -1))))
        (return_call_ref $t (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 3)) (ref.func $even)))
      (func (export "f") (param i32) (result i64)
        (i64.mul (call $self (local.get 0) (i64.const 0)) (call_ref $t (local.get 0) (i64.const 0) (ref.func $even))))
      """
    #expect(try results(text, .i32(1_000_000)) == [.i64(4_000_000_000_000)])
  }

  @Test(arguments: [TranslationMode.usual, .fuel]) func tailCallsAcrossInstances(_ mode: TranslationMode) throws {
    let engine = Engine(mode.configuration)
    var limits = ResourceLimits()
    limits.stackSize = 8192
    let store = Store(engine, limits: limits)
    store.fuel = .max
    nonisolated(unsafe) var ends = 0
    var linker = Linker()
    try linker.define("env", "end") { (sum: Int64) -> Int64 in
      ends += 1
      return sum * 10
    }
    let text = """
      (module (rec (type $t (func (param i32 i64 (ref null $t)) (result i64)))) (type $end (func (param i64) (result i64)))
        (import "env" "end" (func $end (type $end))) (elem declare func $end $f)
        (func $f (export "f") (type $t) (local $padding i64)
          (if (i32.eqz (local.get 0)) (then (return_call_ref $end (local.get 1) (ref.func $end))))
          (return_call_ref $t (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 1)) (ref.func $f) (local.get 2)))
        (func (export "start") (param i32 (ref null $t)) (result i64)
          (i64.add (i64.const 1) (call_ref $t (local.get 0) (i64.const 0) (local.get 1) (ref.func $f)))))
      """
    let first = try linker.instantiate(Module(engine, wat: text), in: store)
    let second = try linker.instantiate(Module(engine, wat: text), in: store)
    let reference = try #require(second.function("f")).reference
    let count: Int32 = 200_000
    #expect(try first.call("start", .i32(count), .reference(reference)) == [.i64(Int64(count) * 10 + 1)])
    #expect(try first.call("f", .i32(count), .i64(5), .reference(reference)) == [.i64((Int64(count) + 5) * 10)])
    #expect(ends == 2)
  }

  @Test func othersThanOwnFunctions() throws {
    // Of another instance, and of the host; the memory and globals are those of the callee.
    for mode in TranslationMode.allCases {
      let engine = Engine(mode.configuration)
      let store = Store(engine)
      store.fuel = .max
      var linker = Linker()
      try linker.define("env", "h") { (caller: Caller, number: Int32) throws -> Int32 in
        #expect(caller.instance?.global("id")?.value == .i32(2))
        return number + 1
      }
      let library = try linker.instantiate(
        Module(
          engine,
          wat: """
            (module (type $t (func (param i32) (result i32))) (global $id (export "id") i32 (i32.const 1))
              (memory 1) (data (i32.const 0) "\\11")
              (func (export "g") (type $t) (i32.add (i32.load (i32.const 0)) (i32.mul (local.get 0) (i32.const 1000)))))
            """), in: store)
      try linker.define("library", library)
      let instance = try linker.instantiate(
        Module(
          engine,
          wat: """
            (module (type $t (func (param i32) (result i32))) (import "env" "h" (func $h (type $t))) (import "library" "g" (func $g (type $t)))
              (global $id (export "id") i32 (i32.const 2)) (memory 1) (data (i32.const 0) "\\22")
              (elem declare func $h $g $own) (func $own (type $t) (i32.add (i32.load (i32.const 0)) (local.get 0)))
              (func (export "f") (param i32) (result i32)
                (call_ref $t (local.get 0) (ref.func $h))
                (call_ref $t (ref.func $g)) (call_ref $t (ref.func $own))
                (call_ref $t (ref.func $h)))
              (func (export "tail") (param i32 i32) (result i32)
                (if (i32.eq (local.get 1) (i32.const 1)) (then (return_call_ref $t (local.get 0) (ref.func $h))))
                (return_call_ref $t (local.get 0) (ref.func $g))))
            """), in: store)
      #expect(try instance.call("f", .i32(5)) == [.i32(6000 + 0x11 + 0x22 + 1)])
      #expect(try instance.call("tail", .i32(5), .i32(1)) == [.i32(6)])
      #expect(try instance.call("tail", .i32(5), .i32(0)) == [.i32(5000 + 0x11)])
    }
  }
}
