/// Lanes that are moved, with all their bits.
extension VectorMeaning {
  static func move(_ operation: String, width: Int, scalar kind: ValueKind) -> Meaning? {
    /// The lanes of two vectors make one.
    func ordered(_ body: @escaping @Sendable ([UInt64], [UInt64]) -> [UInt64]) -> Meaning {
      vector([.v128, .v128]) { VectorResult(body($0[0].lanes(width), $0[1].lanes(width)), width) }
    }
    let half = 64 / width
    switch operation {
    case "splat": return vector([kind]) { VectorResult(Array(repeating: $0[0].low, count: 128 / width), width) }
    case "extract_lane", "extract_lane_u": return scalar([.v128, .number], kind) { $0[0].lanes(width)[Int($0[1].low)] }
    case "extract_lane_s":
      return scalar([.v128, .number], kind) { operands in
        let lane = IntegerShape(width: width).signed(operands[0].lanes(width)[Int(operands[1].low)])
        return UInt64(UInt32(truncatingIfNeeded: lane))
      }
    case "replace_lane":
      return vector([.v128, kind, .number]) { operands in
        var lanes = operands[0].lanes(width)
        lanes[Int(operands[2].low)] = operands[1].low
        return VectorResult(lanes, width)
      }
    // Shuffles that are operations of the register code.
    case "interleave_low": return ordered { zip($0.prefix(half), $1.prefix(half)).flatMap { [$0, $1] } }
    case "interleave_high": return ordered { zip($0.suffix(half), $1.suffix(half)).flatMap { [$0, $1] } }
    case "even": return ordered { a, b in (a + b).enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }
    case "odd": return ordered { a, b in (a + b).enumerated().filter { $0.offset % 2 == 1 }.map(\.element) }
    default: return nil
    }
  }

  // MARK: - Bytes

  static func bytes(_ operation: String) -> Meaning? {
    switch operation {
    case "shuffle": return vector([.v128, .v128, .v128]) { bytes($0[0], $0[1], at: $0[2].lanes(8)) }
    case "swizzle":
      return vector([.v128, .v128]) { operands in
        let bytes = operands[0].lanes(8)
        return VectorResult(operands[1].lanes(8).map { $0 < 16 ? bytes[Int($0)] : 0 }, 8)
      }
    case "popcnt": return IntegerShape(width: 8).unary { lane in (UInt64(0)..<8).reduce(0) { $0 + (lane >> $1 & 1) } }
    default: return nil
    }
  }

  /// A shuffle of lanes of 32 bits. The last operand has five bits for each, of which the upper three are the lane's number.
  static let wordShuffle = vector([.v128, .v128, .number]) { operands in
    let lanes = (UInt64(0)..<4).map { operands[2].low >> (5 * $0 + 2) & 7 }
    return bytes(operands[0], operands[1], at: lanes.flatMap { lane in (UInt64(0)..<4).map { lane * 4 + $0 } })
  }

  /// 16 bytes of two vectors side by side, from one place on, counted from byte `start`.
  static func concatenation(from start: UInt64) -> Meaning {
    vector([.v128, .v128, .number]) { operands in
      bytes(operands[0], operands[1], at: (0..<16).map { start + operands[2].low + $0 })
    }
  }

  private static func bytes(_ a: PlainVector, _ b: PlainVector, at places: [UInt64]) -> VectorResult {
    let bytes = a.lanes(8) + b.lanes(8)
    return VectorResult(places.map { bytes[Int($0)] }, 8)
  }

  // MARK: - What loads make of a number

  /// `zero32`, `extend8x8_s`: what `v128.load32_zero` and `v128.load8x8_s` do with the bits that they have loaded.
  static func loaded(_ operation: String) -> Meaning? {
    if operation == "zero32" { return vector([.i32]) { VectorResult(PlainVector(low: $0[0].low)) } }
    if operation == "zero64" { return vector([.i64]) { VectorResult(PlainVector(low: $0[0].low)) } }
    guard operation.hasPrefix("extend"), let width = Int(operation.dropFirst(6).prefix { $0 != "x" }) else { return nil }
    let isSigned = operation.hasSuffix("_s")
    let shape = IntegerShape(width: width)
    return vector([.i64]) { operands in
      let lanes = operands[0].lanes(width).prefix(64 / width)
      return VectorResult(lanes.map { UInt64(truncatingIfNeeded: isSigned ? shape.signed($0) : shape.unsigned($0)) }, width * 2)
    }
  }
}
