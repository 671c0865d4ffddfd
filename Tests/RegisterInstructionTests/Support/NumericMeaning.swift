import WebAssemblyOperations

/// Arithmetic, by the names of the specification (WebAssembly 3.0, section 4.3).
enum NumericMeaning {
  static func of(_ name: String) -> Meaning? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return nil }
    let (type, operation) = (parts[0], parts[1])
    switch type {
    case "i32": return conversion(operation, to: .i32) ?? integer(operation, .i32, width: 32) ?? reciprocal32(operation)
    case "i64": return conversion(operation, to: .i64) ?? integer(operation, .i64, width: 64) ?? reciprocal64(operation)
    case "f32":
      return conversion(operation, to: .f32)
        ?? float(operation, .f32, signBit: 1 << 31, { Float(bitPattern: UInt32($0)) }, { UInt64($0.bitPattern) })
    case "f64":
      return conversion(operation, to: .f64)
        ?? float(operation, .f64, signBit: 1 << 63, { Double(bitPattern: $0) }, { $0.bitPattern })
    default: return nil
    }
  }

  // MARK: - Integers

  private static func integer(_ operation: String, _ kind: ValueKind, width: UInt64) -> Meaning? {
    let mask = UInt64.max >> (64 - width)
    let signed: @Sendable (UInt64) -> Int64 = { width == 64 ? Int64(bitPattern: $0) : Int64(Int32(truncatingIfNeeded: $0)) }
    let minimum = Int64.min >> Int64(64 - width)

    func binary(_ body: @escaping @Sendable (UInt64, UInt64) -> UInt64) -> Meaning {
      Meaning([kind, kind], kind, .compute { .value(body($0[0], $0[1]) & mask) })
    }
    func division(_ body: @escaping @Sendable (UInt64, UInt64) -> UInt64?) -> Meaning {
      Meaning(
        [kind, kind], kind,
        .compute { operands in
          if operands[1] == 0 { return .trap(.integerDivideByZero) }
          return body(operands[0], operands[1]).map { .value($0 & mask) } ?? .trap(.integerOverflow)
        })
    }
    func comparison(_ body: @escaping @Sendable (UInt64, UInt64) -> Bool) -> Meaning {
      Meaning([kind, kind], .i32, .compute { .value(body($0[0], $0[1]) ? 1 : 0) })
    }
    func unary(_ body: @escaping @Sendable (UInt64) -> UInt64) -> Meaning {
      Meaning([kind], kind, .compute { .value(body($0[0]) & mask) })
    }
    @Sendable func bit(_ value: UInt64, _ number: UInt64) -> UInt64 { value >> number & 1 }
    @Sendable func signExtended(_ value: UInt64, _ bits: UInt64) -> UInt64 {
      let low = value & (UInt64.max >> (64 - bits))
      return bit(low, bits - 1) == 1 ? low | UInt64.max << bits : low
    }
    @Sendable func rotated(_ value: UInt64, left count: UInt64) -> UInt64 {
      var value = value
      for _ in 0..<count { value = (value << 1 | bit(value, width - 1)) & mask }
      return value
    }

    switch operation {
    case "add": return binary { $0 &+ $1 }
    case "sub": return binary { $0 &- $1 }
    case "mul": return binary { $0 &* $1 }
    case "and": return binary { $0 & $1 }
    case "or": return binary { $0 | $1 }
    case "xor": return binary { $0 ^ $1 }
    case "shl": return binary { $0 << ($1 % width) }
    case "shr_u": return binary { $0 >> ($1 % width) }
    case "shr_s": return binary { UInt64(bitPattern: signed($0) >> Int64($1 % width)) }
    case "rotl": return binary { rotated($0, left: $1 % width) }
    case "rotr": return binary { rotated($0, left: width - $1 % width) }
    case "div_s":
      return division { signed($0) == minimum && signed($1) == -1 ? nil : UInt64(bitPattern: signed($0) / signed($1)) }
    case "div_u": return division { $0 / $1 }
    case "rem_s": return division { signed($1) == -1 ? 0 : UInt64(bitPattern: signed($0) % signed($1)) }
    case "rem_u": return division { $0 % $1 }
    case "half": return unary { UInt64(bitPattern: signed($0) / 2) }
    case "power_rem_s":
      return binary { value, mask in
        let bias = signed(value) < 0 ? mask : 0
        return ((value &+ bias) & mask) &- bias
      }
    case "clz": return unary { value in (0..<width).first { bit(value, width - 1 - $0) == 1 } ?? width }
    case "ctz": return unary { value in (0..<width).first { bit(value, $0) == 1 } ?? width }
    case "popcnt": return unary { value in (0..<width).reduce(0) { $0 + bit(value, $1) } }
    case "extend8_s": return unary { signExtended($0, 8) }
    case "extend16_s": return unary { signExtended($0, 16) }
    case "extend32_s": return unary { signExtended($0, 32) }
    case "eqz": return Meaning([kind], .i32, .compute { .value($0[0] == 0 ? 1 : 0) })
    case "eq": return comparison { $0 == $1 }
    case "ne": return comparison { $0 != $1 }
    case "lt_s": return comparison { signed($0) < signed($1) }
    case "lt_u": return comparison { $0 < $1 }
    case "gt_s": return comparison { signed($0) > signed($1) }
    case "gt_u": return comparison { $0 > $1 }
    case "le_s": return comparison { signed($0) <= signed($1) }
    case "le_u": return comparison { $0 <= $1 }
    case "ge_s": return comparison { signed($0) >= signed($1) }
    case "ge_u": return comparison { $0 >= $1 }
    default: return nil
    }
  }

  // MARK: - Division by a constant, with any number as the reciprocal

  private static func reciprocal32(_ operation: String) -> Meaning? {
    @Sendable func unsigned(_ a: UInt64, _ reciprocal: UInt64) -> UInt64 {
      UInt64(truncatingIfNeeded: (UInt128(a) * UInt128(reciprocal)) >> 64)
    }
    @Sendable func signed(_ a: UInt64, _ reciprocal: UInt64) -> UInt64 {
      let dividend = Int128(Int32(truncatingIfNeeded: a))
      let product = dividend * Int128(Int64(bitPattern: reciprocal))
      return UInt64(truncatingIfNeeded: (product >> 64) + (dividend < 0 ? 1 : 0))
    }
    func quotient(_ body: @escaping @Sendable (UInt64, UInt64) -> UInt64) -> Meaning {
      Meaning([.i32, .i64], .i32, .compute { .value(body($0[0], $0[1]) & 0xFFFF_FFFF) })
    }
    switch operation {
    case "reciprocal_div_u": return quotient(unsigned)
    case "reciprocal_rem_u":
      return Meaning([.i32, .i64, .i64], .i32, .compute { .value(unsigned($0[0] &* $0[1], $0[2]) & 0xFFFF_FFFF) })
    case "reciprocal_div_s": return quotient(signed)
    default: return nil
    }
  }

  private static func reciprocal64(_ operation: String) -> Meaning? {
    /// The reciprocal has 128 bits.
    @Sendable func unsigned(_ a: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
      UInt64((UInt128(a) * UInt128(high) + (UInt128(a) * UInt128(low)) >> 64) >> 64)
    }
    @Sendable func signed(_ a: UInt64, _ reciprocal: UInt64, _ shift: UInt64) -> UInt64 {
      let dividend = Int128(Int64(bitPattern: a))
      let sum = (dividend * Int128(Int64(bitPattern: reciprocal))) >> 64 + dividend
      return UInt64(bitPattern: Int64(truncatingIfNeeded: sum) >> Int64(shift % 64) &+ (dividend < 0 ? 1 : 0))
    }
    func quotient(_ body: @escaping @Sendable (UInt64, UInt64, UInt64) -> UInt64) -> Meaning {
      Meaning([.i64, .i64, .i64], .i64, .compute { .value(body($0[0], $0[1], $0[2])) })
    }
    func remainder(_ body: @escaping @Sendable (UInt64, UInt64, UInt64) -> UInt64) -> Meaning {
      Meaning([.i64, .i64, .i64, .i64], .i64, .compute { .value($0[0] &- body($0[0], $0[1], $0[2]) &* $0[3]) })
    }
    switch operation {
    case "reciprocal_div_u": return quotient(unsigned)
    case "reciprocal_rem_u": return remainder(unsigned)
    case "reciprocal_div_s": return quotient(signed)
    case "reciprocal_rem_s": return remainder(signed)
    default: return nil
    }
  }

  // MARK: - Floating point

  private static func float<F: BinaryFloatingPoint & SendableMetatype>(
    _ operation: String, _ kind: ValueKind, signBit: UInt64, _ number: @escaping @Sendable (UInt64) -> F,
    _ bits: @escaping @Sendable (F) -> UInt64
  ) -> Meaning? {
    // Arithmetic makes a NaN quiet.
    let quietBit: UInt64 = F.self == Float.self ? 1 << 22 : 1 << 51

    func binary(_ body: @escaping @Sendable (F, F) -> F) -> Meaning {
      Meaning(
        [kind, kind], kind,
        .compute { operands in
          let (a, b) = (number(operands[0]), number(operands[1]))
          if a.isNaN, b.isNaN, operands[0] != operands[1] { return .open }
          if a.isNaN { return .value(operands[0] | quietBit) }
          if b.isNaN { return .value(operands[1] | quietBit) }
          return .value(bits(body(a, b)))
        })
    }
    func comparison(_ body: @escaping @Sendable (F, F) -> Bool) -> Meaning {
      Meaning([kind, kind], .i32, .compute { .value(body(number($0[0]), number($0[1])) ? 1 : 0) })
    }
    func unary(_ body: @escaping @Sendable (F) -> F) -> Meaning {
      Meaning(
        [kind], kind,
        .compute { operands in
          let a = number(operands[0])
          return .value(a.isNaN ? operands[0] | quietBit : bits(body(a)))
        })
    }
    switch operation {
    case "add": return binary { $0 + $1 }
    case "sub": return binary { $0 - $1 }
    case "mul": return binary { $0 * $1 }
    case "div": return binary { $0 / $1 }
    case "min": return binary { a, b in a == b ? (a.sign == .minus ? a : b) : (a < b ? a : b) }
    case "max": return binary { a, b in a == b ? (a.sign == .plus ? a : b) : (a > b ? a : b) }
    case "sqrt": return unary { $0.squareRoot() }
    case "trunc": return unary { $0.rounded(.towardZero) }
    case "floor": return unary { $0.rounded(.down) }
    case "ceil": return unary { $0.rounded(.up) }
    case "nearest": return unary { $0.rounded(.toNearestOrEven) }
    case "canonicalize_nan":
      let canonical: UInt64 = F.self == Float.self ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
      return Meaning([kind], kind, .compute { .value(number($0[0]).isNaN ? canonical : $0[0]) })
    case "copysign": return Meaning([kind, kind], kind, .compute { .value($0[0] & ~signBit | $0[1] & signBit) })
    case "abs": return Meaning([kind], kind, .compute { .value($0[0] & ~signBit) })
    case "neg": return Meaning([kind], kind, .compute { .value($0[0] ^ signBit) })
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

  private static func conversion(_ operation: String, to kind: ValueKind) -> Meaning? {
    let words = operation.split(separator: "_").map(String.init)
    func unary(_ source: ValueKind, _ body: @escaping @Sendable (UInt64) -> Computed) -> Meaning {
      Meaning([source], kind, .compute { body($0[0]) })
    }
    switch words[0] {
    case "wrap": return unary(.i64) { .value($0 & 0xFFFF_FFFF) }
    case "extend":
      return words[2] == "u" ? unary(.i32) { .value($0) } : unary(.i32) { .value($0 < 1 << 31 ? $0 : $0 | 0xFFFF_FFFF << 32) }
    case "demote":
      return unary(.f64) { bits in
        let number = Double(bitPattern: bits)
        // The upper bits of a NaN's payload stay.
        let nan = bits >> 32 & 0x8000_0000 | 0x7FC0_0000 | bits >> 29 & 0x3F_FFFF
        return .value(number.isNaN ? nan : UInt64(Float(number).bitPattern))
      }
    case "promote":
      return unary(.f32) { bits in
        let number = Float(bitPattern: UInt32(bits))
        let nan = (bits & 0x8000_0000) << 32 | 0x7FF8_0000_0000_0000 | (bits & 0x3F_FFFF) << 29
        return .value(number.isNaN ? nan : Double(number).bitPattern)
      }
    case "convert":
      let isSigned = words[2] == "s"
      return unary(words[1] == "i32" ? .i32 : .i64) { bits in
        let wide = isSigned ? (words[1] == "i32" ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)) : 0
        let magnitude = isSigned ? wide.magnitude : bits
        let rounded = nearest(magnitude, precision: kind == .f32 ? 24 : 53)
        let value = wide < 0 ? -rounded : rounded
        return .value(kind == .f32 ? UInt64(Float(value).bitPattern) : value.bitPattern)
      }
    case "trunc" where words.count > 1:
      let saturates = words[1] == "sat"
      let source: ValueKind = words[words.count - 2] == "f32" ? .f32 : .f64
      let isSigned = words[words.count - 1] == "s"
      let width = kind == .i32 ? 32 : 64
      let lowest: Double = isSigned ? (width == 32 ? -0x1p31 : -0x1p63) : 0
      let end: Double = isSigned ? -lowest : (width == 32 ? 0x1p32 : 0x1p64)
      return unary(source) { bits in
        let number = source == .f32 ? Double(Float(bitPattern: UInt32(bits))) : Double(bitPattern: bits)
        if number.isNaN { return saturates ? .value(0) : .trap(.invalidConversionToInteger) }
        let whole = number.rounded(.towardZero)
        if whole < lowest {
          return saturates ? .value(kind.truncated(UInt64(bitPattern: isSigned ? Int64(lowest) : 0))) : .trap(.integerOverflow)
        }
        if whole >= end {
          let largest = UInt64.max >> UInt64(64 - width + (isSigned ? 1 : 0))
          return saturates ? .value(largest) : .trap(.integerOverflow)
        }
        return .value(kind.truncated(whole < 0 ? UInt64(bitPattern: Int64(whole)) : UInt64(whole)))
      }
    default: return nil
    }
  }

  /// The number with `precision` significant bits that is nearest to `magnitude`. If two are, the one whose last bit is 0.
  private static func nearest(_ magnitude: UInt64, precision: Int) -> Double {
    let excess = 64 - magnitude.leadingZeroBitCount - precision
    guard excess > 0 else { return Double(magnitude) }
    var kept = magnitude >> UInt64(excess)
    let rest = magnitude & (1 << UInt64(excess) - 1)
    let half: UInt64 = 1 << UInt64(excess - 1)
    if rest > half || (rest == half && kept & 1 == 1) { kept += 1 }
    var value = Double(kept)
    for _ in 0..<excess { value *= 2 }
    return value
  }
}
