import Testing
import WebAssemblyText

/// Numbers as literals: each stands for the bits that it was made of.
@Suite struct LiteralTests {
  private static let patterns32: [(bits: UInt32, literal: String)] = [
    (0x7FC0_0000, "nan"), (0xFFC0_0000, "-nan"), (0x7FC0_0001, "nan:0x400001"), (0xFFC0_0001, "-nan:0x400001"),
    (0x7F80_0001, "nan:0x1"), (0xFFBF_FFFF, "-nan:0x3fffff"), (0x7F80_0000, "inf"), (0xFF80_0000, "-inf"),
    (0x8000_0000, "-0.0"), (0x3F80_0000, "1.0"), (1, "1e-45"), (0x7F7F_FFFF, "3.4028235e+38"),
  ]

  private static let patterns64: [(bits: UInt64, literal: String)] = [
    (0x7FF8_0000_0000_0000, "nan"), (0xFFF8_0000_0000_0000, "-nan"), (0xFFF8_0000_0000_0001, "-nan:0x8000000000001"),
    (0x7FF0_0000_0000_0001, "nan:0x1"), (0xFFFF_FFFF_FFFF_FFFF, "-nan:0xfffffffffffff"), (0xFFF0_0000_0000_0000, "-inf"),
    (0x8000_0000_0000_0000, "-0.0"), (0x3FB9_9999_9999_999A, "0.1"), (1, "5e-324"),
  ]

  @Test(arguments: patterns32) func float(_ bits: UInt32, _ literal: String) throws {
    #expect(WAT.literal(Float(bitPattern: bits)) == literal)
    let code: [UInt8] = (0..<4).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    #expect(try instructions("f32.const \(literal)") == [0x43] + code + [0x0B])
    try checkModule(with: "f32.const \(literal)", printed: literal, isNaN: Float(bitPattern: bits).isNaN)
  }

  @Test(arguments: patterns64) func double(_ bits: UInt64, _ literal: String) throws {
    #expect(WAT.literal(Double(bitPattern: bits)) == literal)
    let code: [UInt8] = (0..<8).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    #expect(try instructions("f64.const \(literal)") == [0x44] + code + [0x0B])
    try checkModule(with: "f64.const \(literal)", printed: literal, isNaN: Double(bitPattern: bits).isNaN)
  }

  /// The module printer: in functions and in constant expressions, NaNs by their payload and without a comment.
  private func checkModule(with instruction: String, printed literal: String, isNaN: Bool) throws {
    let type = instruction.prefix(3)
    let module = try encoded(
      "(module (global \(type) (\(instruction))) (func (result \(type)) \(instruction)))")
    let text = try WAT.print(module)
    #expect(try WAT.encode(text) == module)
    if isNaN {
      #expect(text.contains("(global (;0;) \(type) \(type).const \(literal))"))
      #expect(text.contains("\n    \(type).const \(literal)\n"))
    }
  }
}
