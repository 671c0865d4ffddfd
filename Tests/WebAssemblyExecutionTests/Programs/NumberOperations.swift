/// The operations of generated programs. Those of floating point never result in NaN, whose bits the specification leaves open.
enum NumberOperations {
  static let all: [NumberOperation] =
    integers(.i32, UInt32.self, Int32.self) + integers(.i64, UInt64.self, Int64.self) + conversions
    + floats(.f32, { Float(bitPattern: UInt32($0)) }, { UInt64($0.bitPattern) })
    + floats(.f64, { Double(bitPattern: $0) }, { $0.bitPattern })

  /// Comparisons.
  static let conditions = all.filter { ["eq", "ne", "lt", "gt", "le", "ge"].contains($0.mnemonic.dropFirst(4).prefix(2)) }

  static let and = all.first { $0.mnemonic == "i32.and" }!

  static func multiply(_ type: NumberType) -> NumberOperation {
    type == .f32
      ? NumberOperation(mnemonic: "f32.mul", operands: [.f32, .f32], result: .f32) {
        UInt64((Float(bitPattern: UInt32($0[0])) * Float(bitPattern: UInt32($0[1]))).bitPattern)
      }
      : NumberOperation(mnemonic: "f64.mul", operands: [.f64, .f64], result: .f64) {
        (Double(bitPattern: $0[0]) * Double(bitPattern: $0[1])).bitPattern
      }
  }

  private static func integers<U: FixedWidthInteger & UnsignedInteger & Sendable, S: FixedWidthInteger & SignedInteger & Sendable>(
    _ type: NumberType, _: U.Type, _: S.Type
  ) -> [NumberOperation] {
    func binary(_ name: String, _ result: NumberType? = nil, _ body: @escaping @Sendable (U, U) -> UInt64) -> NumberOperation {
      NumberOperation(mnemonic: "\(type).\(name)", operands: [type, type], result: result ?? type) {
        body(U(truncatingIfNeeded: $0[0]), U(truncatingIfNeeded: $0[1]))
      }
    }
    func compare(_ name: String, _ body: @escaping @Sendable (U, U) -> Bool) -> NumberOperation {
      binary(name, .i32) { body($0, $1) ? 1 : 0 }
    }
    func unary(_ name: String, _ result: NumberType? = nil, _ body: @escaping @Sendable (U) -> UInt64) -> NumberOperation {
      NumberOperation(mnemonic: "\(type).\(name)", operands: [type], result: result ?? type) { body(U(truncatingIfNeeded: $0[0])) }
    }
    return [
      binary("add") { UInt64($0 &+ $1) }, binary("sub") { UInt64($0 &- $1) }, binary("mul") { UInt64($0 &* $1) },
      binary("and") { UInt64($0 & $1) }, binary("or") { UInt64($0 | $1) }, binary("xor") { UInt64($0 ^ $1) },
      binary("shl") { UInt64($0 &<< $1) }, binary("shr_u") { UInt64($0 &>> $1) },
      binary("shr_s") { UInt64(U(truncatingIfNeeded: S(truncatingIfNeeded: $0) &>> S(truncatingIfNeeded: $1))) },
      binary("rotl") { UInt64(($0 &<< $1) | ($0 &>> (0 &- $1))) }, binary("rotr") { UInt64(($0 &>> $1) | ($0 &<< (0 &- $1))) },
      compare("eq") { $0 == $1 }, compare("ne") { $0 != $1 }, compare("lt_u") { $0 < $1 }, compare("ge_u") { $0 >= $1 },
      compare("gt_u") { $0 > $1 }, compare("le_u") { $0 <= $1 },
      compare("lt_s") { S(truncatingIfNeeded: $0) < S(truncatingIfNeeded: $1) },
      compare("gt_s") { S(truncatingIfNeeded: $0) > S(truncatingIfNeeded: $1) },
      compare("le_s") { S(truncatingIfNeeded: $0) <= S(truncatingIfNeeded: $1) },
      unary("eqz", .i32) { $0 == 0 ? 1 : 0 }, unary("clz") { UInt64($0.leadingZeroBitCount) },
      unary("popcnt") { UInt64($0.nonzeroBitCount) },
      unary("extend8_s") { UInt64(U(truncatingIfNeeded: Int8(truncatingIfNeeded: $0))) },
    ]
  }

  private static let conversions: [NumberOperation] = [
    NumberOperation(mnemonic: "i32.wrap_i64", operands: [.i64], result: .i32) { $0[0] & 0xFFFF_FFFF },
    NumberOperation(mnemonic: "i64.extend_i32_u", operands: [.i32], result: .i64) { $0[0] },
    NumberOperation(mnemonic: "i64.extend_i32_s", operands: [.i32], result: .i64) {
      UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: $0[0])))
    },
    NumberOperation(mnemonic: "f64.convert_i32_s", operands: [.i32], result: .f64) {
      Double(Int32(truncatingIfNeeded: $0[0])).bitPattern
    },
    NumberOperation(mnemonic: "f64.promote_f32", operands: [.f32], result: .f64) {
      Double(Float(bitPattern: UInt32($0[0]))).bitPattern
    },
    NumberOperation(mnemonic: "f32.demote_f64", operands: [.f64], result: .f32) {
      UInt64(Float(Double(bitPattern: $0[0])).bitPattern)
    },
    NumberOperation(mnemonic: "i64.reinterpret_f64", operands: [.f64], result: .i64) { $0[0] },
    NumberOperation(mnemonic: "i32.reinterpret_f32", operands: [.f32], result: .i32) { $0[0] },
    NumberOperation(mnemonic: "i64.trunc_sat_f64_s", operands: [.f64], result: .i64) {
      let number = Double(bitPattern: $0[0])
      return UInt64(bitPattern: Int64(exactly: number.rounded(.towardZero)) ?? (number < 0 ? .min : .max))
    },
  ]

  private static func floats<F: BinaryFloatingPoint & SendableMetatype>(
    _ type: NumberType, _ number: @escaping @Sendable (UInt64) -> F, _ bits: @escaping @Sendable (F) -> UInt64
  ) -> [NumberOperation] {
    func binary(_ name: String, _ body: @escaping @Sendable (F, F) -> F) -> NumberOperation {
      NumberOperation(mnemonic: "\(type).\(name)", operands: [type, type], result: type) { bits(body(number($0[0]), number($0[1]))) }
    }
    func compare(_ name: String, _ body: @escaping @Sendable (F, F) -> Bool) -> NumberOperation {
      NumberOperation(mnemonic: "\(type).\(name)", operands: [type, type], result: .i32) { body(number($0[0]), number($0[1])) ? 1 : 0 }
    }
    func unary(_ name: String, _ body: @escaping @Sendable (F) -> F) -> NumberOperation {
      NumberOperation(mnemonic: "\(type).\(name)", operands: [type], result: type) { bits(body(number($0[0]))) }
    }
    return [
      binary("add") { $0 + $1 }, binary("sub") { $0 - $1 },
      binary("min") { $0 == $1 ? ($0.sign == .minus ? $0 : $1) : ($0 < $1 ? $0 : $1) },
      binary("max") { $0 == $1 ? ($0.sign == .plus ? $0 : $1) : ($0 > $1 ? $0 : $1) },
      binary("copysign") { F(signOf: $1, magnitudeOf: $0) },
      unary("abs") { $0.magnitude }, unary("neg") { -$0 }, unary("floor") { $0.rounded(.down) },
      compare("lt") { $0 < $1 }, compare("ge") { $0 >= $1 }, compare("eq") { $0 == $1 }, compare("gt") { $0 > $1 },
    ]
  }
}
