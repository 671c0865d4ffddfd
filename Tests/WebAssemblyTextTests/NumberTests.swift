import Testing
import WebAssemblyText

/// Section 6.3: integers and floating-point numbers.
@Suite struct NumberTests {
  private func f32(_ literal: String) throws -> UInt32 {
    let code = try instructions("f32.const \(literal) drop")
    return (1...4).reversed().reduce(0) { $0 << 8 | UInt32(code[$1]) }
  }

  private func f64(_ literal: String) throws -> UInt64 {
    let code = try instructions("f64.const \(literal) drop")
    return (1...8).reversed().reduce(0) { $0 << 8 | UInt64(code[$1]) }
  }

  @Test(arguments: [
    ("0", [0x00]), ("-1", [0x7F]), ("0xffff_ffff", [0x7F]), ("4294967295", [0x7F]), ("63", [0x3F]),
    ("64", [0xC0, 0x00]),
    ("-64", [0x40]), ("+1_000", [0xE8, 0x07]), ("-0x8000_0000", [0x80, 0x80, 0x80, 0x80, 0x78]),
  ])
  func i32(_ literal: String, _ bytes: [UInt8]) throws {
    #expect(try instructions("i32.const \(literal) drop") == [0x41] + bytes + [0x1A, 0x0B])
  }

  @Test func i64() throws {
    #expect(try instructions("i64.const 0xffff_ffff_ffff_ffff drop") == [0x42, 0x7F, 0x1A, 0x0B])
    #expect(try instructions("i64.const -9223372036854775808 drop").count == 13)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0x8000_0000), ("1", 0x3F80_0000), ("-0x1.8p1", 0xC040_0000), ("inf", 0x7F80_0000),
    ("-inf", 0xFF80_0000), ("nan", 0x7FC0_0000), ("-nan", 0xFFC0_0000), ("nan:0x1", 0x7F80_0001),
    ("-nan:0x7f_ffff", 0xFFFF_FFFF), ("0x1p-149", 1), ("0x1p-150", 0), ("0x1.000001p-150", 1),
    ("0x1p-126", 0x0080_0000),
    ("0x1.fffffep127", 0x7F7F_FFFF), ("0x1.fffffefffffp127", 0x7F7F_FFFF), ("1e-45", 1), ("7e-46", 0), ("8e-46", 1),
    ("0x1.000001p0", 0x3F80_0000), ("0x1.000003p0", 0x3F80_0002), ("0x1.0000010000000000000001p0", 0x3F80_0001),
    // Rounded twice, over a double, this would be 0x3F80_0000.
    ("1.00000005960464477540", 0x3F80_0001), ("16777217", 0x4B80_0000), ("16777219", 0x4B80_0002),
    ("340282356779733623858607532500980858880", 0x7F7F_FFFF), ("1_0.2_5e0_1", 0x42CD_0000), ("1.", 0x3F80_0000),
    ("0x1000000000000000000000000p-96", 0x3F80_0000), ("1e-999999999999999999999", 0), ("0e999999999999999999999", 0),
    ("0x0.00000000000000000000000000000000000001p148", 0x3D80_0000),
  ])
  func f32(_ literal: String, _ bits: UInt32) throws { #expect(try f32(literal) == bits) }

  @Test(arguments: [
    ("0x1p-1074", 1), ("0x1p-1075", 0), ("0x1.8p-1075", 1), ("4.9e-324", 1), ("2.4703282292062327208e-324", 0),
    ("2.4703282292062328e-324", 1), ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF), ("1e22", 0x4480_F0CF_064D_D592),
    ("1e23", 0x44B5_2D02_C7E1_4AF6), ("9007199254740993", 0x4340_0000_0000_0000), ("nan", 0x7FF8_0000_0000_0000),
    ("0x1.00000000000008p0", 0x3FF0_0000_0000_0000), ("0x1.000000000000080000001p0", 0x3FF0_0000_0000_0001),
    ("0x1.fffffffffffff4p1023", 0x7FEF_FFFF_FFFF_FFFF), ("nan:0xf_ffff_ffff_ffff", 0x7FFF_FFFF_FFFF_FFFF),
    ("1.7976931348623158079372897140530341507993e308", 0x7FEF_FFFF_FFFF_FFFF), ("0.1", 0x3FB9_9999_9999_999A),
  ])
  func f64(_ literal: String, _ bits: UInt64) throws { #expect(try f64(literal) == bits) }

  /// Every number is read as it is printed, by the standard library and by this one.
  @Test func manyNumbers() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<2000 {
      let bits = generator.next()
      let (double, float) = (Double(bitPattern: bits), Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
      if double.isFinite { #expect(try f64(double.description) == bits) }
      if float.isFinite { #expect(try f32(float.description) == float.bitPattern) }
      let text = try WAT.print(encoded("(module (func f64.const \(double.isFinite ? "\(double)" : "nan") drop))"))
      let literal = try #require(text.split(separator: " ").first { $0.contains("0x") || $0.contains("nan") })
      if double.isFinite { #expect(try f64(String(literal)) == bits) }
    }
  }

  @Test(arguments: [
    ("i32.const 0x1_0000_0000", "constant out of range"), ("i32.const -2147483649", "constant out of range"),
    ("i64.const 18446744073709551616", "constant out of range"), ("f32.const 1e39", "constant out of range"),
    ("f32.const 0x1p128", "constant out of range"), ("f32.const 0x1.ffffffp127", "constant out of range"),
    ("f64.const 1e309", "constant out of range"), ("f64.const 1e99999999999999999999", "constant out of range"),
    ("f64.const 0x1p99999999999999999999", "constant out of range"), ("f32.const nan:0x0", "constant out of range"),
    ("f32.const nan:0x80_0000", "constant out of range"), ("i32.const 0x", "unknown operator"),
    ("i32.const 1x", "unknown operator"), ("i32.const 1__0", "unknown operator"), ("i32.const 1_", "unknown operator"),
    ("f32.const .0", "unknown operator"), ("f32.const 1e", "unknown operator"), ("f32.const 0x1p", "unknown operator"),
    ("f32.const 1._0", "unknown operator"), ("f32.const nan:1", "unknown operator"),
    ("i32.const 1.0", "unexpected token"),
    ("i32.const nan", "unexpected token"), ("i32.const", "unexpected token"), ("f32.const nan:canonical", "unexpected"),
    ("v128.const i32x4 1 2 3", "wrong number of lane literals"), ("v128.const i8x16 256", "wrong number of lane"),
    ("v128.const f32x4 .0 .0 .0 .0", "unknown operator"), ("i8x16.shuffle 1 2", "invalid lane length"),
    ("i32x4.extract_lane 256", "i8 constant out of range"), ("i32x4.extract_lane -1", "unexpected token"),
    ("i32.load align=3", "alignment must be a power of two"), ("i32.load align=0", "alignment must be a power of two"),
    ("i32.load offset=0x1_0000_0000_0000_0000", "i64 constant out of range"),
    ("br 4294967296", "i32 constant out of range"),
  ])
  func errors(_ instruction: String, _ words: String) {
    #expect(message("(module (func \(instruction)))")?.hasPrefix(words) == true)
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
