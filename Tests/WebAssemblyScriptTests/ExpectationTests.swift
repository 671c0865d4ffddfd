import Testing
import WebAssemblyScript

/// Patterns of results: kinds of NaN, alternatives, lanes, references.
@Suite struct ExpectationTests {
  /// Whether a function that returns its argument's bits as a float matches a pattern.
  private func matches(_ type: String, _ bits: String, _ pattern: String) -> Bool {
    let integer = type == "f32" ? "i32" : "i64"
    let result = run(
      """
      (module (func (export "f") (result \(type)) (\(type).reinterpret_\(integer) (\(integer).const \(bits)))))
      (assert_return (invoke "f") \(pattern))
      """)
    #expect(result.passed >= 1)
    return result.failed == 0
  }

  @Test(arguments: [
    ("0x7fc00000", true, true), ("0xffc00000", true, true), ("0x7fc00001", false, true), ("0xffe00000", false, true),
    ("0x7f800001", false, false), ("0x7fa00000", false, false), ("0x7f800000", false, false), ("0x3fc00000", false, false),
  ]) func nan32(_ bits: String, isCanonical: Bool, isArithmetic: Bool) {
    #expect(matches("f32", bits, "(f32.const nan:canonical)") == isCanonical)
    #expect(matches("f32", bits, "(f32.const nan:arithmetic)") == isArithmetic)
  }

  @Test(arguments: [
    ("0x7ff8000000000000", true, true), ("0xfff8000000000000", true, true), ("0x7ff8000000000001", false, true),
    ("0x7ff0000000000001", false, false), ("0x7ff0000000000000", false, false), ("0x7ffc000000000000", false, true),
  ]) func nan64(_ bits: String, isCanonical: Bool, isArithmetic: Bool) {
    #expect(matches("f64", bits, "(f64.const nan:canonical)") == isCanonical)
    #expect(matches("f64", bits, "(f64.const nan:arithmetic)") == isArithmetic)
  }

  @Test func numbersAreComparedByTheirBits() {
    #expect(!matches("f32", "0x80000000", "(f32.const 0)"))
    #expect(matches("f32", "0x80000000", "(f32.const -0)"))
    #expect(matches("f64", "0x7ff0000000000001", "(f64.const nan:0x1)"))
    #expect(!matches("f64", "0x7ff0000000000001", "(f64.const nan)"))
    #expect(!matches("f32", "0x3f800000", "(f64.const 1)"))
  }

  @Test func oneOfSeveralAlternativesIsEnough() {
    #expect(matches("f32", "0x3f800000", "(either (f32.const 2) (f32.const 1))"))
    #expect(!matches("f32", "0x3f800000", "(either (f32.const 2) (f32.const 3))"))
    #expect(!matches("f32", "0x3f800000", "(either)"))
  }

  @Test(arguments: [
    ("null", "(ref.null extern)", true), ("null", "(ref.null)", true), ("null", "(ref.extern)", false),
    ("host", "(ref.extern 7)", true), ("host", "(ref.extern)", true), ("host", "(ref.extern 8)", false),
    ("host", "(ref.null)", false), ("host", "(ref.func)", false), ("function", "(ref.func)", true),
    ("function", "(ref.extern)", false), ("function", "(ref.null func)", false), ("function", "(i32.const 0)", false),
  ]) func references(_ function: String, _ pattern: String, isMatch: Bool) {
    let result = run(
      """
      (module
        (elem declare func $f) (func $f)
        (global $host (mut externref) (ref.null extern))
        (func (export "set") (param externref) (global.set $host (local.get 0)))
        (func (export "null") (result externref) (ref.null extern))
        (func (export "host") (result externref) (global.get $host))
        (func (export "function") (result funcref) (ref.func $f)))
      (invoke "set" (ref.extern 7))
      (assert_return (invoke "\(function)") \(pattern))
      """)
    #expect(result.failed == (isMatch ? 0 : 1))
  }

  @Test func vectorsAreComparedLaneByLane() {
    let global = "(module (global (export \"v\") v128 (v128.const f32x4 1 nan -nan:0x200001 0)))"
    for (pattern, isMatch) in [
      ("f32x4 1 nan:canonical nan:0x200001 0", false), ("f32x4 1 nan:canonical -nan:0x200001 0", true),
      ("f32x4 1 nan:arithmetic nan:arithmetic 0", false), ("i32x4 0x3f800000 0x7fc00000 0xffa00001 0", true),
      ("i8x16 0 0 0x80 0x3f 0 0 0xc0 0x7f 1 0 0xa0 0xff 0 0 0 0", true),
      ("i16x8 0 0x3f80 0 0x7fc0 1 0xffa0 0 1", false), ("i64x2 0x7fc000003f800000 0xffa00001", true),
      ("f64x2 0x1 0", false), ("i32x4 1065353216 0x7fc00000 -0x5fffff 0", true),
      ("i8x16 0 0 -128 0x3f 0 0 -64 0x7f 1 0 -96 -1 0 0 0 0", true), ("i16x8 0 0x3f80 0 0x7fc0 1 -96 0 0", true),
    ] {
      let result = run(global + "(assert_return (get \"v\") (v128.const \(pattern)))")
      #expect(result.failed == (isMatch ? 0 : 1), "\(pattern): \(result.failures)")
    }
  }

  @Test func vectorsHaveAlternatives() {
    let function = "(module (func (export \"f\") (param v128 i32) (result i32 v128) (local.get 1) (local.get 0)))"
    let call = "(invoke \"f\" (v128.const i16x8 -1 2 3 4 5 6 7 8) (i32.const 9))"
    for (pattern, isMatch) in [
      ("(either (v128.const i32x4 0 0 0 0) (v128.const i64x2 0x000400030002ffff 0x0008000700060005))", true),
      ("(either (v128.const i32x4 0 0 0 0) (v128.const f32x4 nan:canonical 0 0 0))", false), ("(v128.const i16x8 -1 2 3 4 5 6 7 9)", false),
      ("(i64.const 0x000400030002ffff)", false),
    ] {
      let result = run(function + "(assert_return \(call) (i32.const 9) \(pattern))")
      #expect(result.failed == (isMatch ? 0 : 1), "\(pattern): \(result.failures)")
    }
  }
}
