/// Lanes of integers. The numbers of lanes have so many bits that nothing overflows before it is wrapped or saturated.
struct IntegerShape: Sendable {
  let width: Int

  /// How many lanes the shape has that a name begins with: 16 where it is `i8x16.add`.
  static func laneCount(of name: String) -> Int { Int(name.prefix { $0 != "." }.drop { $0 != "x" }.dropFirst()) ?? 1 }

  private var modulus: Int128 { 1 << Int128(width) }

  func unsigned(_ lane: UInt64) -> Int128 { Int128(lane) }
  func signed(_ lane: UInt64) -> Int128 { Int128(lane) < modulus / 2 ? Int128(lane) : Int128(lane) - modulus }

  /// The lowest bits.
  func wrapped(_ number: Int128) -> UInt64 { UInt64(truncatingIfNeeded: number) & .max >> UInt64(64 - width) }
  /// The nearest number that a lane can hold, with or without sign.
  func saturated(_ number: Int128, isSigned: Bool) -> UInt64 {
    let lowest = isSigned ? -modulus / 2 : 0
    return wrapped(min(max(number, lowest), lowest + modulus - 1))
  }

  /// An instruction that makes a lane of a lane.
  func unary(_ body: @escaping @Sendable (UInt64) -> UInt64) -> Meaning {
    VectorMeaning.vector([.v128]) { VectorResult($0[0].lanes(width).map(body), width) }
  }

  /// An instruction that makes a lane of two.
  func binary(_ body: @escaping @Sendable (UInt64, UInt64) -> UInt64) -> Meaning {
    VectorMeaning.vector([.v128, .v128]) { operands in
      VectorResult(zip(operands[0].lanes(width), operands[1].lanes(width)).map(body), width)
    }
  }
}

extension VectorMeaning {
  static func integer(_ operation: String, _ shape: IntegerShape, scalar kind: ValueKind) -> Meaning? {
    let isSigned = !operation.hasSuffix("_u")
    /// A lane as the number that the end of the name says.
    @Sendable func number(_ lane: UInt64) -> Int128 { isSigned ? shape.signed(lane) : shape.unsigned(lane) }
    func comparison(_ body: @escaping @Sendable (Int128, Int128) -> Bool) -> Meaning {
      shape.binary { body(number($0), number($1)) ? shape.wrapped(-1) : 0 }
    }
    func saturating(_ body: @escaping @Sendable (Int128, Int128) -> Int128) -> Meaning {
      shape.binary { shape.saturated(body(number($0), number($1)), isSigned: isSigned) }
    }
    func shift(_ body: @escaping @Sendable (UInt64, Int128) -> Int128) -> Meaning {
      vector([.v128, .i32]) { operands in
        let count = Int128(operands[1].low) % Int128(shape.width)
        return VectorResult(operands[0].lanes(shape.width).map { shape.wrapped(body($0, count)) }, shape.width)
      }
    }
    switch operation {
    case "add": return shape.binary { shape.wrapped(number($0) + number($1)) }
    case "sub": return shape.binary { shape.wrapped(number($0) - number($1)) }
    case "mul": return shape.binary { shape.wrapped(number($0) * number($1)) }
    case "neg": return shape.unary { shape.wrapped(-number($0)) }
    case "abs": return shape.unary { shape.wrapped(number($0) < 0 ? -number($0) : number($0)) }
    case "add_sat_s", "add_sat_u": return saturating { $0 + $1 }
    case "sub_sat_s", "sub_sat_u": return saturating { $0 - $1 }
    case "min_s", "min_u": return saturating { $0 < $1 ? $0 : $1 }
    case "max_s", "max_u": return saturating { $0 > $1 ? $0 : $1 }
    case "avgr_u": return saturating { ($0 + $1 + 1) / 2 }
    // Rounded to the nearest.
    case "q15mulr_sat_s": return saturating { ($0 * $1 + 0x4000) >> 15 }
    case "eq": return comparison { $0 == $1 }
    case "ne": return comparison { $0 != $1 }
    case "lt_s", "lt_u": return comparison { $0 < $1 }
    case "gt_s", "gt_u": return comparison { $0 > $1 }
    case "le_s", "le_u": return comparison { $0 <= $1 }
    case "ge_s", "ge_u": return comparison { $0 >= $1 }
    case "shl": return shift { shape.unsigned($0) << $1 }
    case "shr_s": return shift { shape.signed($0) >> $1 }
    case "shr_u": return shift { shape.unsigned($0) >> $1 }
    case "all_true": return scalar([.v128], .i32) { $0[0].lanes(shape.width).contains(0) ? 0 : 1 }
    case "bitmask":
      return scalar([.v128], .i32) { operands in
        operands[0].lanes(shape.width).enumerated().reduce(0) { $0 | (shape.signed($1.element) < 0 ? 1 << UInt64($1.offset) : 0) }
      }
    case "relaxed_laneselect": return of("v128.bitselect")
    default:
      return move(operation, width: shape.width, scalar: kind) ?? widening(operation, shape) ?? truncation(operation)
    }
  }

  // MARK: - Between widths

  /// Instructions with lanes half or twice as wide as those of the result: `extend_low_i8x16_s`.
  private static func widening(_ operation: String, _ shape: IntegerShape) -> Meaning? {
    let isSigned = operation.hasSuffix("_s")
    if operation.hasPrefix("narrow_") {
      let wide = IntegerShape(width: shape.width * 2)
      return vector([.v128, .v128]) { operands in
        let lanes = operands[0].lanes(wide.width) + operands[1].lanes(wide.width)
        return VectorResult(lanes.map { shape.saturated(wide.signed($0), isSigned: isSigned) }, shape.width)
      }
    }
    let narrow = IntegerShape(width: shape.width / 2)
    @Sendable func numbers(_ vector: PlainVector) -> [Int128] {
      vector.lanes(narrow.width).map { isSigned ? narrow.signed($0) : narrow.unsigned($0) }
    }
    @Sendable func half(_ vector: PlainVector) -> [Int128] {
      let numbers = numbers(vector)
      return Array(operation.contains("_low_") ? numbers.prefix(numbers.count / 2) : numbers.suffix(numbers.count / 2))
    }
    /// The sum of each two that are side by side.
    @Sendable func pairs(_ numbers: [Int128]) -> [Int128] {
      stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] + numbers[$0 + 1] }
    }
    @Sendable func result(_ numbers: [Int128]) -> VectorResult { VectorResult(numbers.map { shape.wrapped($0) }, shape.width) }

    if operation.hasPrefix("extend_") { return vector([.v128]) { result(half($0[0])) } }
    if operation.hasPrefix("extmul_") { return vector([.v128, .v128]) { result(zip(half($0[0]), half($0[1])).map { $0 * $1 }) } }
    if operation.hasPrefix("extadd_pairwise_") { return vector([.v128]) { result(pairs(numbers($0[0]))) } }
    switch operation {
    case "dot_i16x8_s":
      return vector([.v128, .v128]) { result(pairs(zip(numbers($0[0]), numbers($0[1])).map { $0 * $1 })) }
    case "relaxed_dot_i8x16_i7x16_s":
      return vector([.v128, .v128]) { operands in
        let sums = pairs(zip(numbers(operands[0]), numbers(operands[1])).map { $0 * $1 })
        return result(sums.map { min($0, Int128(Int16.max)) })
      }
    case "relaxed_dot_i8x16_i7x16_add_s":
      guard let dot = of("i16x8.relaxed_dot_i8x16_i7x16_s"), case .computeVector(let products) = dot.action else { return nil }
      return vector([.v128, .v128, .v128]) { operands in
        let sums = pairs(numbers(products([operands[0], operands[1]]).value))
        return result(zip(sums, operands[2].lanes(32)).map { $0 + shape.signed($1) })
      }
    default: return nil
    }
  }

  // MARK: - From floating point

  /// Conversions to lanes of 32 bits, which saturate: NaN becomes 0.
  private static func truncation(_ operation: String) -> Meaning? {
    let isSigned = operation.hasSuffix("_s") || operation.hasSuffix("_s_zero")
    @Sendable func converted(_ number: Double) -> UInt64 {
      if number.isNaN { return 0 }
      let limits = isSigned ? (-0x1p31, 0x1p31 - 1) : (0, 0x1p32 - 1)
      return UInt64(UInt32(truncatingIfNeeded: Int64(min(max(number, limits.0), limits.1).rounded(.towardZero))))
    }
    switch operation {
    case "trunc_sat_f32x4_s", "trunc_sat_f32x4_u":
      return vector([.v128]) { VectorResult($0[0].lanes(32).map { converted(Double(Float(bitPattern: UInt32($0)))) }, 32) }
    case "trunc_sat_f64x2_s_zero", "trunc_sat_f64x2_u_zero":
      return vector([.v128]) { VectorResult($0[0].lanes(64).map { converted(Double(bitPattern: $0)) } + [0, 0], 32) }
    default: return nil
    }
  }
}
