import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

/// The value stack, whose size is the store's, and the native stack, of which an execution needs next to nothing.
struct StackTests {
  /// How deep a function can call itself in a store with a stack of that size.
  private func depth(stackSize: Int) throws -> Int64 {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.stackSize = stackSize
    let module = try Module(
      engine,
      wat: """
        (module (global $depth (export "depth") (mut i64) (i64.const 0))
          (func $f (export "f") (global.set $depth (i64.add (global.get $depth) (i64.const 1))) (call $f)))
        """)
    let instance = try Linker().instantiate(module, in: Store(engine, limits: limits))
    #expect(trapReason { try instance.call("f") } == .callStackExhausted)
    guard case .i64(let depth)? = instance.global("depth")?.value else { return -1 }
    return depth
  }

  @Test func sizeOfTheValueStackIsTheStores() throws {
    let small = try depth(stackSize: 64 << 10)
    #expect((500...5_000).contains(small))
    #expect(try abs(depth(stackSize: 640 << 10) - 10 * small) < 20)
  }

  @Test(arguments: [4096, 4095, 1, 0, -1, .min])
  func sizesBelowThePageAreAPage(_ size: Int) throws {
    #expect(try depth(stackSize: size) == depth(stackSize: 4096))
  }

  /// A host function without arguments and results needs no slot: it can be called when the stack is full, and then nothing is
  /// read where its results would be.
  @Test(arguments: [4096, 65_536, 1 << 20])
  func aHostFunctionIsCalledOnAFullStack(_ size: Int) throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.stackSize = size
    let calls = Mutex(0)
    var linker = Linker()
    try linker.define("host", "count") { calls.withLock { $0 += 1 } }
    let module = try Module(
      engine, wat: "(module (import \"host\" \"count\" (func $count)) (func $f (export \"f\") (call $count) (call $f)))")
    let instance = try linker.instantiate(module, in: Store(engine, limits: limits))
    #expect(trapReason { try instance.call("f") } == .callStackExhausted)
    // A frame is a header of two words.
    #expect(calls.withLock { $0 } == size / 16)
  }

  @Test func largestSizeCostsNothingUntilItIsUsed() throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.stackSize = .max
    let module = try Module(engine, wat: "(module (func (export \"f\") (result i32) (i32.const 1)))")
    // 64 GiB of addresses.
    let instances = try (0..<64).map { _ in try Linker().instantiate(module, in: Store(engine, limits: limits)) }
    for instance in instances { #expect(try instance.call("f") == [.i32(1)]) }
  }

  /// Some 10⁸ instructions of every kind: a handler that did not end in a tail call would overflow a stack of 512 KiB.
  @Test func everyFamilyOnASmallStack() throws {
    nonisolated(unsafe) var result: [Value]?
    nonisolated(unsafe) var failure: (any Error)?
    onThread(stackSize: 512 << 10) {
      do {
        let instance = try guest(everyFamily)
        result = try instance.call("run", .i32(700_000))
      } catch { failure = error }
    }
    #expect(failure == nil)
    #expect(result == [.i32(0)])
  }

  @Test func endlessRecursionOnASmallStack() throws {
    nonisolated(unsafe) var reason: Trap.Reason?
    onThread(stackSize: 512 << 10) {
      reason = trapReason { try guest("(module (func $f (export \"f\") (call $f)))").call("f") }
    }
    #expect(reason == .callStackExhausted)
  }

  @Test func hostNestingOnASmallStack() throws {
    nonisolated(unsafe) var reason: Trap.Reason?
    onThread(stackSize: 512 << 10) {
      reason = trapReason {
        var linker = Linker()
        try linker.define(
          "env", "again", HostFunction { (caller: Caller, depth: Int32) throws in try caller.instance!.call("f", .i32(depth + 1)) })
        try guest(
          """
          (module (import "env" "again" (func $again (param i32)))
            (func $f (export "f") (param i32) (call $again (local.get 0))))
          """, linker: linker
        ).call("f", .i32(0))
      }
    }
    #expect(reason == .callStackExhausted)
  }

  /// A loop whose body has about 140 instructions of all families.
  private let everyFamily = """
    (module
      (memory 2) (table $t 4 funcref) (elem (i32.const 0) $leaf $pair)
      (type $leaf (func (param i32) (result i32))) (data $d "abcdefgh")
      (global $g (mut i64) (i64.const 1)) (global $h (mut i32) (i32.const 7))
      (func $leaf (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
      (func $pair (param i32) (result i32) (return_call $leaf (i32.shl (local.get 0) (i32.const 1))))
      (func $wide (param i32) (result i32 i64) (local.get 0) (i64.extend_i32_u (local.get 0)))
      (func (export "run") (param $n i32) (result i32)
        (local $i i32) (local $l i64) (local $f f32) (local $d f64) (local $p i32)
        (loop $again
          (local.set $i (i32.rotl (i32.xor (i32.mul (i32.add (local.get $n) (local.get $i)) (i32.const 40503)) (i32.const 0x5bd1e995)) (i32.const 5)))
          (local.set $i (i32.sub (i32.or (i32.and (local.get $i) (i32.const 0xffff)) (i32.const 1)) (i32.shr_u (local.get $i) (i32.const 3))))
          (local.set $i (i32.add (i32.clz (local.get $i)) (i32.add (i32.ctz (local.get $i)) (i32.popcnt (local.get $i)))))
          (local.set $i (i32.add (i32.div_u (local.get $i) (i32.const 3)) (i32.rem_s (i32.sub (i32.const 0) (local.get $i)) (i32.const 7))))
          (local.set $l (i64.add (i64.mul (local.get $l) (i64.const 6364136223846793005)) (i64.const 1442695040888963407)))
          (local.set $l (i64.xor (local.get $l) (i64.shr_u (local.get $l) (i64.const 33))))
          (local.set $l (i64.rotr (i64.or (local.get $l) (i64.extend_i32_s (local.get $i))) (i64.const 9)))
          (local.set $l (i64.sub (local.get $l) (i64.div_s (local.get $l) (i64.const 77))))
          (local.set $f (f32.convert_i32_s (local.get $i)))
          (local.set $f (f32.sqrt (f32.abs (f32.add (f32.mul (local.get $f) (f32.const 1.5)) (f32.const 2)))))
          (local.set $f (f32.min (f32.max (f32.floor (local.get $f)) (f32.const -3)) (f32.ceil (local.get $f))))
          (local.set $d (f64.add (f64.promote_f32 (local.get $f)) (f64.convert_i64_u (i64.shr_u (local.get $l) (i64.const 20)))))
          (local.set $d (f64.div (f64.nearest (f64.mul (local.get $d) (f64.const 0.125))) (f64.const 3)))
          (local.set $d (f64.copysign (f64.trunc (local.get $d)) (f64.neg (local.get $d))))
          (local.set $p (i32.and (i32.trunc_sat_f64_s (local.get $d)) (i32.const 0xfff8)))
          (i32.store (local.get $p) (local.get $i))
          (i64.store offset=8 (local.get $p) (local.get $l))
          (f32.store offset=16 (local.get $p) (local.get $f))
          (f64.store offset=24 (local.get $p) (local.get $d))
          (i32.store8 offset=32 (local.get $p) (i32.const 200))
          (i32.store16 offset=34 (local.get $p) (local.get $i))
          (local.set $i (i32.add (i32.load8_s offset=32 (local.get $p)) (i32.load16_u offset=34 (local.get $p))))
          (local.set $i (i32.add (local.get $i) (i32.load (i32.add (local.get $p) (i32.const 4)))))
          (local.set $l (i64.add (i64.load offset=8 (local.get $p)) (i64.load32_s offset=8 (local.get $p))))
          (local.set $i (i32.add (local.get $i) (i32.load8_u (i32.add (local.get $p) (i32.and (local.get $i) (i32.const 7))))))
          (global.set $g (i64.add (global.get $g) (i64.const 3)))
          (global.set $h (i32.add (global.get $h) (i32.const -1)))
          (local.set $i (i32.add (local.get $i) (i32.lt_s (local.get $i) (global.get $h))))
          (local.set $i (select (local.get $i) (i32.const 4) (i64.gt_u (local.get $l) (global.get $g))))
          (local.set $i (call $leaf (local.get $i)))
          (local.set $i (call_indirect (type $leaf) (local.get $i) (i32.and (local.get $n) (i32.const 1))))
          (call $wide (local.get $i)) (local.set $l (i64.add (local.get $l))) (local.set $i)
          (memory.copy (i32.const 70000) (local.get $p) (i32.const 16))
          (memory.fill (i32.const 70016) (local.get $i) (i32.const 16))
          (memory.init $d (i32.const 70040) (i32.const 2) (i32.const 4))
          (table.set $t (i32.const 3) (table.get $t (i32.const 0)))
          (if (ref.is_null (table.get $t (i32.const 2))) (then (local.set $i (i32.add (local.get $i) (table.size $t)))))
          (block $a (block $b (block $c (br_table $a $b $c (i32.and (local.get $i) (i32.const 3)))) (local.set $i (i32.const 1))) (local.set $i (i32.const 2)))
          (if (f64.lt (local.get $d) (f64.const 0)) (then (local.set $d (f64.const 1))) (else (local.set $d (f64.const 2))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $n)))
    """
}
