/// What vector instructions do, lane by lane, by the names of the specification (WebAssembly 3.0, section 4.3.5).
///
/// It uses none of Swift's vector types. Immediates are the last operands: the number of a lane, or the sixteen places of a
/// shuffle as a vector.
enum VectorMeaning {
  static func of(_ name: String) -> Meaning? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "v128" { return bits(parts[1]) }
    let name = choices[name] ?? parts[1]
    switch parts[0] {
    case "i8x16": return bytes(name) ?? integer(name, IntegerShape(width: 8), scalar: .i32)
    case "i16x8": return integer(name, IntegerShape(width: 16), scalar: .i32)
    case "i32x4": return name == "shuffle" ? wordShuffle : integer(name, IntegerShape(width: 32), scalar: .i32)
    case "i64x2": return integer(name, IntegerShape(width: 64), scalar: .i64)
    case "f32x4":
      return move(name, width: 32, scalar: .f32)
        ?? float(name, width: 32, { Float(bitPattern: UInt32($0)) }, { UInt64($0.bitPattern) }) ?? conversionToSingle(name)
    case "f64x2":
      return move(name, width: 64, scalar: .f64) ?? float(name, width: 64, { Double(bitPattern: $0) }, { $0.bitPattern })
        ?? conversionToDouble(name)
    default: return nil
    }
  }

  // MARK: - Vectors as bits

  private static func bits(_ operation: String) -> Meaning? {
    /// Bit by bit.
    func bitwise(_ count: Int, _ body: @escaping @Sendable ([Bool]) -> Bool) -> Meaning {
      vector(Array(repeating: .v128, count: count)) { operands in
        func half(_ halves: [UInt64]) -> UInt64 {
          (UInt64(0)..<64).reduce(0) { result, bit in
            result | (body(halves.map { $0 >> bit & 1 == 1 }) ? 1 << bit : 0)
          }
        }
        return VectorResult(PlainVector(low: half(operands.map(\.low)), high: half(operands.map(\.high))))
      }
    }
    switch operation {
    case "not": return bitwise(1) { !$0[0] }
    case "and": return bitwise(2) { $0[0] && $0[1] }
    case "andnot": return bitwise(2) { $0[0] && !$0[1] }
    case "or": return bitwise(2) { $0[0] || $0[1] }
    case "xor": return bitwise(2) { $0[0] != $0[1] }
    case "bitselect": return bitwise(3) { $0[2] ? $0[0] : $0[1] }
    case "any_true": return scalar([.v128], .i32) { $0[0].low != 0 || $0[0].high != 0 ? 1 : 0 }
    // These are operations of the register code only.
    case "concatenation_low": return concatenation(from: 0)
    case "concatenation_high": return concatenation(from: 8)
    case "copy": return vector([.v128]) { VectorResult($0[0]) }
    case "select": return vector([.v128, .v128, .i32]) { VectorResult($0[2].low != 0 ? $0[0] : $0[1]) }
    default: return loaded(operation)
    }
  }

  // MARK: - The shape of a meaning

  static func vector(_ operands: [ValueKind], _ body: @escaping @Sendable ([PlainVector]) -> VectorResult) -> Meaning {
    Meaning(operands, .v128, .computeVector(body))
  }

  static func scalar(
    _ operands: [ValueKind], _ result: ValueKind, _ body: @escaping @Sendable ([PlainVector]) -> UInt64
  ) -> Meaning {
    Meaning(operands, result, .computeVector { VectorResult(low: body($0)) })
  }

  // MARK: - Relaxed instructions

  /// Of what a relaxed instruction may do, what the engine has chosen: the same as another instruction does.
  private static let choices = [
    "i8x16.relaxed_swizzle": "swizzle",
    "i32x4.relaxed_trunc_f32x4_s": "trunc_sat_f32x4_s",
    "i32x4.relaxed_trunc_f32x4_u": "trunc_sat_f32x4_u",
    "i32x4.relaxed_trunc_f64x2_s_zero": "trunc_sat_f64x2_s_zero",
    "i32x4.relaxed_trunc_f64x2_u_zero": "trunc_sat_f64x2_u_zero",
    "f32x4.relaxed_min": "min", "f32x4.relaxed_max": "max",
    "f64x2.relaxed_min": "min", "f64x2.relaxed_max": "max",
    "i16x8.relaxed_q15mulr_s": "q15mulr_sat_s",
  ]
}
