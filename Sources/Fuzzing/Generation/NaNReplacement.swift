import WebAssembly

/// The shape of a result that may be, or have in its lanes, NaNs whose bits the specification leaves open (section 4.3.3).
enum NaNReplacement: Hashable {
  case f32, f64, f32x4, f64x2

  /// The type of the result.
  var type: ValueType {
    switch self {
    case .f32: .f32
    case .f64: .f64
    case .f32x4, .f64x2: .v128
    }
  }

  /// The shape of what an instruction results in; `nil` where it makes no NaN.
  init?(_ mnemonic: String) {
    let words = mnemonic.split(separator: ".", maxSplits: 1)
    guard words.count == 2, Self.operations.contains(String(words[1])) else { return nil }
    switch words[0] {
    case "f32": self = .f32
    case "f64": self = .f64
    case "f32x4": self = .f32x4
    case "f64x2": self = .f64x2
    default: return nil
    }
  }

  private static let operations: Set<String> = [
    "add", "sub", "mul", "div", "sqrt", "min", "max", "ceil", "floor", "trunc", "nearest", "demote_f64", "promote_f32",
    "demote_f64x2_zero", "promote_low_f32x4", "relaxed_madd", "relaxed_nmadd", "relaxed_min", "relaxed_max",
  ]

  /// Instructions that replace what is on the stack by the canonical NaN, if it is a NaN: if it does not equal itself. Of a vector,
  /// lane by lane.
  /// - Parameter local: a local of the same type, which they set.
  func instructions(local: UInt32) -> [StackInstruction] {
    let get = StackInstruction(opcode: .localGet, immediate: .index(local), results: [type])
    let isVector = type == .v128
    return [
      StackInstruction(opcode: .localSet, immediate: .index(local), operands: [type]), get, canonicalNaN, get, get,
      StackInstruction(opcode: equality, operands: [type, type], results: [isVector ? .v128 : .i32]),
      StackInstruction(
        opcode: isVector ? .v128Bitselect : .select, operands: [type, type, isVector ? .v128 : .i32], results: [type]),
    ]
  }

  private var canonicalNaN: StackInstruction {
    let small = UInt64(Float.nan.bitPattern)
    let large = Double.nan.bitPattern
    return switch self {
    case .f32: .constant(.f32, small)
    case .f64: .constant(.f64, large)
    case .f32x4: .vector(ValueBits(low: small | small << 32, high: small | small << 32))
    case .f64x2: .vector(ValueBits(low: large, high: large))
    }
  }

  private var equality: Opcode {
    switch self {
    case .f32: .f32Eq
    case .f64: .f64Eq
    case .f32x4: .f32x4Eq
    case .f64x2: .f64x2Eq
    }
  }
}
