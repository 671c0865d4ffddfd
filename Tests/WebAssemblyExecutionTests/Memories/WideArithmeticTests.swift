import Testing
import WebAssembly
import WebAssemblyText

/// Arithmetic on 128 bits, whose results are two values.
struct WideArithmeticTests {
  @Test(arguments: TranslationMode.allCases) func resultsOfTwoSlots(_ mode: TranslationMode) throws {
    let instance = try memoryGuest(
      """
      (module
        (func (export "sum") (param $a i64) (param $b i64) (result i64 i64) (local $low i64) (local $high i64)
          (i64.add128 (local.get $a) (local.get $b) (i64.const -1) (i64.const 0))
          (local.set $high) (local.tee $low)
          (i64.sub128 (local.get $low) (local.get $high) (i64.const 0x123456789) (i64.const 0x987654321))
          (drop) (i64.add) (local.get $high))
        (func (export "low") (param i64 i64) (result i64) (i64.mul_wide_u (local.get 0) (local.get 1)) (drop))
        (func (export "high") (param i64 i64) (result i64) (local $x i64)
          (i64.mul_wide_s (local.get 0) (local.get 1)) (local.set $x) (drop) (local.get $x))
        (func (export "swap") (param i64 i64) (result i64 i64)
          (i64.mul_wide_u (local.get 0) (local.get 1)) (local.set 0) (local.set 1) (local.get 0) (local.get 1))
        (func (export "same") (param i64 i64) (result i64 i64)
          (i64.add128 (local.get 0) (local.get 0) (local.get 0) (local.get 0)) (local.set 0) (local.set 0)
          (i64.add128 (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)) (local.set 1) (local.get 1))
        (func (export "loop") (param $n i64) (param i64) (result i64 i64) (local $low i64) (local $high i64)
          (loop $l
            (i64.add128 (local.get $low) (local.get $high) (i64.const 0x4000000000000001) (i64.const 1))
            (local.set $high) (local.set $low)
            (br_if $l (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
          (local.get $low) (local.get $high)))
      """, mode)
    func call(_ name: String, _ a: Int64, _ b: Int64) throws -> [Value] { try instance.call(name, .i64(a), .i64(b)) }
    #expect(try call("sum", 5, 7) == [.i64(4 + (4 - 0x1_2345_6789)), .i64(8)])
    #expect(try call("sum", 0, 7) == [.i64(-1 + (-1 - 0x1_2345_6789)), .i64(7)])
    #expect(try call("low", -1, -1) == [.i64(1)])
    #expect(try call("high", -1, 1) == [.i64(-1)])
    #expect(try call("high", .min, .min) == [.i64(1 << 62)])
    #expect(try call("swap", -1, 3) == [.i64(2), .i64(-3)])
    #expect(try call("same", 1, 2) == [.i64(4), .i64(6)])
    #expect(try call("loop", 4, 0) == [.i64(4), .i64(5)])
  }
}
