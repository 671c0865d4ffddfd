extension VectorMeaning {
  /// Lanes of floating-point numbers.
  static func float<F: BinaryFloatingPoint & SendableMetatype>(
    _ operation: String, width: Int, _ number: @escaping @Sendable (UInt64) -> F, _ bits: @escaping @Sendable (F) -> UInt64
  ) -> Meaning? {
    let signBit: UInt64 = 1 << UInt64(width - 1)

    /// Arithmetic on the lanes of several vectors. A result that is a NaN is open.
    func arithmetic(_ count: Int, _ body: @escaping @Sendable ([F]) -> F) -> Meaning {
      vector(Array(repeating: .v128, count: count)) { operands in
        let lanes = operands.map { $0.lanes(width) }
        return VectorResult(
          (0..<128 / width).map { index in
            let operands = lanes.map { $0[index] }
            let result = body(operands.map(number))
            return result.isNaN ? .nan(from: operands, width: width) : .bits(bits(result))
          }, width)
      }
    }
    func unary(_ body: @escaping @Sendable (F) -> F) -> Meaning { arithmetic(1) { body($0[0]) } }
    func binary(_ body: @escaping @Sendable (F, F) -> F) -> Meaning { arithmetic(2) { body($0[0], $0[1]) } }
    func comparison(_ body: @escaping @Sendable (F, F) -> Bool) -> Meaning {
      IntegerShape(width: width).binary { body(number($0), number($1)) ? .max : 0 }
    }
    switch operation {
    case "add": return binary { $0 + $1 }
    case "sub": return binary { $0 - $1 }
    case "mul": return binary { $0 * $1 }
    case "div": return binary { $0 / $1 }
    case "min": return binary { a, b in a.isNaN || b.isNaN ? .nan : a == b ? (a.sign == .minus ? a : b) : (a < b ? a : b) }
    case "max": return binary { a, b in a.isNaN || b.isNaN ? .nan : a == b ? (a.sign == .plus ? a : b) : (a > b ? a : b) }
    case "sqrt": return unary { $0.squareRoot() }
    case "ceil": return unary { $0.rounded(.up) }
    case "floor": return unary { $0.rounded(.down) }
    case "trunc": return unary { $0.rounded(.towardZero) }
    case "nearest": return unary { $0.rounded(.toNearestOrEven) }
    // The product is rounded, then the sum is.
    case "relaxed_madd": return arithmetic(3) { $0[0] * $0[1] + $0[2] }
    case "relaxed_nmadd": return arithmetic(3) { $0[2] - $0[0] * $0[1] }
    case "canonicalize_nan": return IntegerShape(width: width).unary { number($0).isNaN ? FloatLane.canonicalNaN(width) : $0 }
    // These keep the bits, also of a NaN.
    case "abs": return IntegerShape(width: width).unary { $0 & ~signBit }
    case "neg": return IntegerShape(width: width).unary { $0 ^ signBit }
    case "pmin": return IntegerShape(width: width).binary { number($1) < number($0) ? $1 : $0 }
    case "pmax": return IntegerShape(width: width).binary { number($0) < number($1) ? $1 : $0 }
    case "eq": return comparison { $0 == $1 }
    case "ne": return comparison { !($0 == $1) }
    case "lt": return comparison { $0 < $1 }
    case "gt": return comparison { $0 > $1 }
    case "le": return comparison { $0 <= $1 }
    case "ge": return comparison { $0 >= $1 }
    default: return nil
    }
  }

  // MARK: - Conversions

  static func conversionToSingle(_ operation: String) -> Meaning? {
    @Sendable func bits(_ number: Double) -> UInt64 { UInt64(Float(number).bitPattern) }
    switch operation {
    // All numbers of 32 bits are numbers of type `Double`, so there is one rounding.
    case "convert_i32x4_s": return vector([.v128]) { VectorResult($0[0].lanes(32).map { bits(Double(signed($0))) }, 32) }
    case "convert_i32x4_u": return vector([.v128]) { VectorResult($0[0].lanes(32).map { bits(Double($0)) }, 32) }
    case "demote_f64x2_zero":
      return vector([.v128]) { operands in
        let lanes = operands[0].lanes(64).map { lane -> FloatLane in
          let number = Double(bitPattern: lane)
          return number.isNaN ? .nan(from: [lane], width: 64) : .bits(bits(number))
        }
        return VectorResult(lanes + [.bits(0), .bits(0)], 32)
      }
    default: return nil
    }
  }

  static func conversionToDouble(_ operation: String) -> Meaning? {
    switch operation {
    case "convert_low_i32x4_s":
      return vector([.v128]) { VectorResult($0[0].lanes(32).prefix(2).map { Double(signed($0)).bitPattern }, 64) }
    case "convert_low_i32x4_u":
      return vector([.v128]) { VectorResult($0[0].lanes(32).prefix(2).map { Double($0).bitPattern }, 64) }
    case "promote_low_f32x4":
      return vector([.v128]) { operands in
        let lanes = operands[0].lanes(32).prefix(2).map { lane -> FloatLane in
          let number = Float(bitPattern: UInt32(lane))
          return number.isNaN ? .nan(from: [lane], width: 32) : .bits(Double(number).bitPattern)
        }
        return VectorResult(lanes, 64)
      }
    default: return nil
    }
  }

  private static func signed(_ lane: UInt64) -> Int32 { Int32(truncatingIfNeeded: lane) }
}
