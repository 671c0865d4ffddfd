@testable import InstructionGenerator
import Testing

/// What the tests believe of vector instructions.
struct VectorMeaningTests {
  @Test func everyInstructionHasAMeaning() throws {
    let kinds: [Character: ValueKind] = ["v": .v128, "i": .i32, "l": .i64, "f": .f32, "d": .f64]
    for row in OpcodeRow.vector where row.immediates != "v128" && !row.immediates.hasPrefix("memory") {
      let meaning = try #require(VectorMeaning.of(row.mnemonic), "\(row.mnemonic)")
      let sides = row.signature.split(separator: ":")
      var operands = sides[0].compactMap { kinds[$0] }
      if row.immediates.hasPrefix("lane") { operands.append(.number) }
      if row.immediates == "shuffle" { operands.append(.v128) }
      #expect(meaning.operands == operands, "\(row.mnemonic)")
      #expect(meaning.result == kinds[sides[1].first!], "\(row.mnemonic)")
    }
  }

  /// Some relaxed instructions have no operation of their own: the translator takes another one instead.
  @Test func relaxedInstructionsAreWhatOthersAre() throws {
    var random = Random(seed: 1)
    for (relaxed, other) in Operations.relaxed {
      let count = try #require(VectorMeaning.of(relaxed)).operands.count
      for _ in 0..<200 {
        let operands = (0..<count).map { _ in BoundaryValues.vector(for: relaxed, &random) }
        let result = try VectorMeaning.result(of: other, operands)
        #expect(try VectorMeaning.result(of: relaxed, operands).allows(result.value), "\(relaxed) of \(operands)")
      }
    }
  }

  // MARK: - Results that are easily mistaken

  private static func result(_ name: String, _ operands: PlainVector...) throws -> VectorResult {
    try VectorMeaning.result(of: name, operands)
  }

  private static func bytes(_ lane: UInt64) -> PlainVector { PlainVector(lanes: Array(repeating: lane, count: 16), width: 8) }
  private static func words(_ lane: UInt64) -> PlainVector { PlainVector(lanes: Array(repeating: lane, count: 8), width: 16) }
  private static func floats(_ a: Float, _ b: Float, _ c: Float, _ d: Float) -> PlainVector {
    PlainVector(lanes: [a, b, c, d].map { UInt64($0.bitPattern) }, width: 32)
  }

  @Test func lanesWrapSaturateAndRound() throws {
    #expect(try Self.result("i8x16.abs", Self.bytes(0x80)).value == Self.bytes(0x80))
    #expect(try Self.result("i8x16.sub_sat_u", Self.bytes(1), Self.bytes(2)).value == Self.bytes(0))
    #expect(try Self.result("i8x16.avgr_u", Self.bytes(0xFF), Self.bytes(0xFE)).value == Self.bytes(0xFF))
    #expect(try Self.result("i16x8.q15mulr_sat_s", Self.words(0x8000), Self.words(0x8000)).value == Self.words(0x7FFF))
    #expect(try Self.result("i16x8.shl", Self.words(1), PlainVector(low: 17)).value == Self.words(2))
    #expect(try Self.result("i8x16.narrow_i16x8_u", Self.words(0xFFFF), Self.words(0x100)).value == PlainVector(low: 0, high: .max))
    #expect(try Self.result("i8x16.bitmask", PlainVector(low: 0x80, high: 1 << 63)).value == PlainVector(low: 0x8001))
    #expect(try Self.result("i8x16.swizzle", Self.bytes(7), PlainVector(low: 0x10, high: 0x80)).value.lanes(8)[0] == 0)
  }

  @Test func relaxedProductsHaveSignsAndSaturate() throws {
    let lowest = Self.bytes(0x80)
    #expect(try Self.result("i16x8.relaxed_dot_i8x16_i7x16_s", lowest, lowest).value == Self.words(0x7FFF))
    let sum = try Self.result("i32x4.relaxed_dot_i8x16_i7x16_add_s", lowest, lowest, PlainVector(low: 1)).value
    #expect(sum.lanes(32) == [65535, 65534, 65534, 65534])
    let (a, b, c): (Float, Float, Float) = (1 + 0x1p-12, 1 + 0x1p-12, -1 - 0x1p-11)
    let unfused = try Self.result("f32x4.relaxed_madd", Self.floats(a, 0, 0, 0), Self.floats(b, 0, 0, 0), Self.floats(c, 0, 0, 0))
    #expect(unfused.value == PlainVector(low: 0))
  }

  @Test func zerosHaveSigns() throws {
    let zeros = Self.floats(0, -0.0, 0, -0.0)
    let others = Self.floats(-0.0, 0, 0, -0.0)
    #expect(try Self.result("f32x4.min", zeros, others).value == Self.floats(-0.0, -0.0, 0, -0.0))
    #expect(try Self.result("f32x4.max", zeros, others).value == Self.floats(0, 0, 0, -0.0))
    #expect(try Self.result("f32x4.pmin", zeros, others).value == zeros)
    #expect(try Self.result("f32x4.ceil", Self.floats(-0.5, 0.5, -1.5, 2.5)).value == Self.floats(-0.0, 1, -1, 3))
    #expect(try Self.result("f32x4.nearest", Self.floats(-0.5, 0.5, 1.5, 2.5)).value == Self.floats(-0.0, 0, 2, 2))
  }

  @Test func someNaNsAreOpen() throws {
    func lanes(_ lanes: UInt64...) -> PlainVector { PlainVector(lanes: lanes, width: 32) }
    // A canonical NaN, a signalling one, and infinity less infinity.
    let result = try Self.result(
      "f32x4.sub", lanes(0x7FC0_0000, 0x7F80_0001, 0x7F80_0000, 0), lanes(0, 0, 0x7F80_0000, 0))
    #expect(result.allows(lanes(0xFFC0_0000, 0x7FC0_0001, 0xFFC0_0000, 0)))
    #expect(result.allows(lanes(0x7FC0_0000, 0xFFFF_FFFF, 0x7FC0_0000, 0)))
    #expect(!result.allows(lanes(0x7FC0_0001, 0x7FC0_0001, 0x7FC0_0000, 0)))
    #expect(!result.allows(lanes(0x7FC0_0000, 0x7F80_0001, 0x7FC0_0000, 0)))
    #expect(!result.allows(lanes(0x7FC0_0000, 0x7FC0_0001, 0x7F80_0000, 0)))
    #expect(!result.allows(lanes(0x7FC0_0000, 0x7FC0_0001, 0x7FC0_0000, 0x7FC0_0000)))
    // Minimum by comparison keeps its first operand, and all its bits.
    let kept = try Self.result("f32x4.pmin", lanes(0x7F80_0001, 1, 0, 0), lanes(0, 0x7F80_0001, 0, 0))
    #expect(kept.openLanes.isEmpty && kept.value == lanes(0x7F80_0001, 1, 0, 0))
  }
}

extension VectorMeaning {
  /// What the operation of that name results in.
  static func result(of name: String, _ operands: [PlainVector]) throws -> VectorResult {
    guard case .computeVector(let body) = try #require(of(name), "\(name)").action else {
      preconditionFailure("\(name) does not only compute")
    }
    return body(operands)
  }
}
