import WebAssembly

// Numbers, vectors and lanes as immediates: section 6.5 (numeric and vector instructions).

extension ModuleParser {
  mutating func integer(width: Int) throws(WATError) -> UInt64 {
    let bits = try text.integer(tokens[position], width: width)
    position += 1
    return bits
  }

  mutating func float(width: Int) throws(WATError) -> UInt64 {
    let bits = try text.float(tokens[position], width: width)
    position += 1
    return bits
  }

  /// How many of the next tokens are numbers.
  private func countNumbers() -> Int {
    var end = position
    while tokens[end].isNumber { end += 1 }
    return end - position
  }

  /// What follows the mnemonic `v128.const`: a shape and its lanes.
  mutating func parseVector() throws(WATError) {
    let shape = tokens[position]
    let lanes: Int
    switch shape.keyword {
    case .i8x16: lanes = 16
    case .i16x8: lanes = 8
    case .i32x4, .f32x4: lanes = 4
    case .i64x2, .f64x2: lanes = 2
    default: throw unexpected(expected: "the shape of a vector")
    }
    position += 1
    guard countNumbers() == lanes else {
      let next = tokens[position + countNumbers()]
      throw next.kind == .reserved
        ? text.unexpected(next, expected: "a number") : text.error("wrong number of lane literals", at: shape)
    }
    for _ in 0..<lanes {
      switch shape.keyword {
      case .i8x16: body.byte(UInt8(truncatingIfNeeded: try integer(width: 8)))
      case .i16x8:
        let bits = try integer(width: 16)
        body.append([UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)])
      case .i32x4: body.word32(UInt32(truncatingIfNeeded: try integer(width: 32)))
      case .f32x4: body.word32(UInt32(truncatingIfNeeded: try float(width: 32)))
      case .f64x2: body.word64(try float(width: 64))
      default: body.word64(try integer(width: 64))
      }
    }
  }

  mutating func parseLane() throws(WATError) {
    body.byte(UInt8(truncatingIfNeeded: try natural(width: 8)))
  }

  /// The sixteen lanes of `i8x16.shuffle`.
  mutating func parseShuffle() throws(WATError) {
    guard countNumbers() == 16 else { throw text.error("invalid lane length", at: tokens[position]) }
    for _ in 0..<16 {
      guard tokens[position].kind == .natural else {
        throw text.error("i8 constant out of range", at: tokens[position])
      }
      try parseLane()
    }
  }
}
