import Testing
import WebAssemblyText

/// `v128.const` in all shapes, in functions and in constant expressions.
@Suite struct VectorConstantTests {
  private static let constants: [(lanes: String, low: UInt64, high: UInt64)] = [
    ("i8x16 0 1 2 3 4 5 6 0x7f -128 -1 255 0xff +1 0x1_0 -0x80 0", 0x7F06_0504_0302_0100, 0x0080_1001_FFFF_FF80),
    ("i16x8 1 -1 65535 -32768 0xffff 0x12_34 +7 -0", 0x8000_FFFF_FFFF_0001, 0x0000_0007_1234_FFFF),
    ("i32x4 1 -1 4294967295 -2147483648", 0xFFFF_FFFF_0000_0001, 0x8000_0000_FFFF_FFFF),
    ("i64x2 -1 0x8000_0000_0000_0000", 0xFFFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000),
    ("f32x4 1 -0.0 0x1.8p1 -inf", 0x8000_0000_3F80_0000, 0xFF80_0000_4040_0000),
    ("f32x4 nan -nan nan:0x1 -nan:0x7f_ffff", 0xFFC0_0000_7FC0_0000, 0xFFFF_FFFF_7F80_0001),
    ("f32x4 1e-45 0x1p-149 3.4028235e38 0", 0x0000_0001_0000_0001, 0x0000_0000_7F7F_FFFF),
    ("f64x2 0.1 -nan:0x8000000000001", 0x3FB9_9999_9999_999A, 0xFFF8_0000_0000_0001),
    ("f64x2 inf nan", 0x7FF0_0000_0000_0000, 0x7FF8_0000_0000_0000),
  ]

  @Test(arguments: constants) func lanes(_ lanes: String, _ low: UInt64, _ high: UInt64) throws {
    let code = [low, high].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> ($0 * 8)) } }
    #expect(try instructions("v128.const \(lanes)") == [0xFD, 0x0C] + code + [0x0B])
    // As four integers whatever the shape, so that a NaN keeps its bits.
    let words = [low, low >> 32, high, high >> 32].map { word in
      let digits = String(UInt32(truncatingIfNeeded: word), radix: 16)
      return " 0x" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    let printed = "v128.const i32x4" + words.joined()
    let module = try encoded("(module (global v128 (v128.const \(lanes))) (func (result v128) v128.const \(lanes)))")
    let text = try WAT.print(module)
    #expect(text.contains("(global (;0;) v128 \(printed))"))
    #expect(text.contains("\n    \(printed)"))
    #expect(try encoded(text) == module)
  }

  @Test(arguments: [
    ("v128.const 1 2 3 4", "unexpected token"), ("v128.const", "unexpected token"), ("v128.const i32x4", "wrong number of lane literals"),
    ("v128.const i64x2 1 2 3", "wrong number of lane literals"), ("v128.const i8x16 1 2 3 4", "wrong number of lane literals"),
    ("v128.const i16x8 0 0 0 0 0 0 0 65536", "constant out of range of i16"), ("v128.const i16x8 0 0 0 0 0 0 0 -32769", "constant out of range of i16"),
    ("v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -129", "constant out of range of i8"),
    ("v128.const i32x4 0 0 0 0x1_0000_0000", "constant out of range of i32"), ("v128.const f32x4 0 0 0 1e39", "constant out of range of f32"),
    ("v128.const f32x4 0 0 0 nan:0x80_0000", "constant out of range of f32"), ("v128.const f32x4 0 0 0 nan:canonical", "wrong number"),
    ("v128.const f64x2 0 nan:arithmetic", "wrong number"), ("v128.const i32x4 0 0 0 1.5", "unexpected token"),
  ])
  func errors(_ instruction: String, _ words: String) {
    let message = message("(module (func \(instruction)))")
    #expect(message?.hasPrefix(words) == true, "\(message ?? "no error")")
  }
}
