/// How a shuffle is done: by an instruction for just these places, where there is one, or else by one that takes each byte from any
/// place. On a processor without SSSE3, that takes much longer: see `ByteInstructions`.
struct ShuffleForm {
  enum Immediate {
    case none
    case short(UInt16)
    case word(UInt32)
    case vector(UInt64, UInt64)
  }

  private(set) var opcode = RegisterOpcode.i8x16Shuffle
  /// Which of the shuffle's operands is the instruction's first and second: 0 or 1.
  private(set) var first = 0
  private(set) var second = 1
  private(set) var immediate: Immediate

  /// - Parameters:
  ///   - low: the places that the lower eight bytes come from, a byte each, below 32.
  ///   - high: those of the upper bytes.
  ///   - firstIsRepeatable: whether the first operand may be read twice.
  ///   - secondIsRepeatable: whether the second may.
  ///   - isOne: whether both operands are the same.
  init(low: UInt64, high: UInt64, _ firstIsRepeatable: Bool, _ secondIsRepeatable: Bool, isOne: Bool) {
    immediate = .vector(low, high)
    let places = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> UInt64($0 % 8 * 8)) }
    // The operand that all bytes come from, if one does.
    let only: Int? = isOne || places.allSatisfy { $0 < 16 } ? 0 : places.allSatisfy { $0 >= 16 } ? 1 : nil
    if let only, only == 0 ? firstIsRepeatable : secondIsRepeatable {
      let places = places.map { $0 & 15 }
      if find(places, modulus: 16) {
        (first, second) = (only, only)
        return
      }
    }
    if find(places, modulus: 32) { return }
    if find(places.map { $0 ^ 16 }, modulus: 32) { (first, second) = (1, 0) }
  }

  /// Looks for an instruction that takes bytes from these places; `modulus` is how many there are: 16 in one operand, 32 in two.
  private mutating func find(_ places: [UInt8], modulus: UInt8) -> Bool {
    func isSame(_ other: (UInt8) -> UInt8) -> Bool { (0..<16).allSatisfy { other($0) % modulus == places[Int($0)] } }
    for pattern in Self.patterns {
      let width = pattern.width
      if isSame({ pattern.lane($0 / width) * width + $0 % width }) {
        opcode = pattern.opcode
        immediate = .none
        return true
      }
    }
    if isSame({ places[0] + $0 }) {
      guard places[0] < 16 else { return false }
      opcode = places[0] < 8 ? .v128ConcatenationLow : .v128ConcatenationHigh
      immediate = .short(UInt16(places[0] % 8))
      return true
    }
    let lanes = [places[0], places[4], places[8], places[12]]
    guard lanes.allSatisfy({ $0 % 4 == 0 }), isSame({ lanes[Int($0 / 4)] + $0 % 4 }) else { return false }
    opcode = .i32x4Shuffle
    immediate = .word(lanes.reversed().reduce(0) { $0 << 5 | UInt32($1) })
    return true
  }

  /// An instruction, the width of its lanes in bytes, and the number of the lane that each comes from. Those of the second operand are
  /// numbered after those of the first.
  private static let patterns: [(opcode: RegisterOpcode, width: UInt8, lane: @Sendable (UInt8) -> UInt8)] = [
    (.i8x16InterleaveLow, 1, { $0 / 2 + $0 % 2 * 16 }), (.i8x16InterleaveHigh, 1, { 8 + $0 / 2 + $0 % 2 * 16 }),
    (.i16x8InterleaveLow, 2, { $0 / 2 + $0 % 2 * 8 }), (.i16x8InterleaveHigh, 2, { 4 + $0 / 2 + $0 % 2 * 8 }),
    (.i32x4InterleaveLow, 4, { $0 / 2 + $0 % 2 * 4 }), (.i32x4InterleaveHigh, 4, { 2 + $0 / 2 + $0 % 2 * 4 }),
    (.i64x2InterleaveLow, 8, { $0 * 2 }), (.i64x2InterleaveHigh, 8, { 1 + $0 * 2 }),
    (.i8x16Even, 1, { $0 * 2 }), (.i8x16Odd, 1, { $0 * 2 + 1 }), (.i16x8Even, 2, { $0 * 2 }), (.i16x8Odd, 2, { $0 * 2 + 1 }),
    (.i32x4Even, 4, { $0 * 2 }), (.i32x4Odd, 4, { $0 * 2 + 1 }),
  ]
}
