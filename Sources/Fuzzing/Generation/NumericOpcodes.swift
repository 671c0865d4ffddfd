import WebAssembly

/// An instruction whose typing depends on nothing else.
struct PlainOpcode {
  let opcode: Opcode
  let operands: [ValueType]
  let results: [ValueType]
  /// How many bytes of memory it accesses; 0 for none.
  let accessSize: Int
  /// Whether its result may be a NaN whose bits the specification leaves open (section 4.3.3).
  let makesNaN: Bool
}

extension PlainOpcode {
  /// The instructions on numbers that the engine executes.
  static let numeric = all.filter { $0.accessSize == 0 && $0.results.count == 1 && !$0.operands.isEmpty }
  static let loads = all.filter { $0.accessSize > 0 && !$0.results.isEmpty }
  static let stores = all.filter { $0.accessSize > 0 && $0.results.isEmpty }
  /// The instructions on numbers, by the type of the result.
  static let numericByResult = Dictionary(grouping: numeric) { $0.results[0] }
  static let loadsByResult = Dictionary(grouping: loads) { $0.results[0] }

  /// The instructions that may make a NaN, and its type.
  static let typeOfNaN = Dictionary(
    uniqueKeysWithValues: numeric.filter(\.makesNaN).map { ($0.opcode, $0.results[0]) })

  private static let features: Features = [.signExtension, .saturatingTruncation]

  private static let all: [PlainOpcode] = Opcode.rows.compactMap { row in
    guard !row.signature.isSpecial, features.contains(row.feature) else { return nil }
    let accessSize: Int
    switch row.immediates {
    case .none: accessSize = 0
    case .memory8: accessSize = 1
    case .memory16: accessSize = 2
    case .memory32: accessSize = 4
    case .memory64: accessSize = 8
    default: return nil
    }
    let operands = types(row.signature.bits & 0xFFFF)
    let results = types(row.signature.bits >> 16)
    return PlainOpcode(
      opcode: row.opcode, operands: operands, results: results, accessSize: accessSize,
      makesNaN: accessSize == 0 && mayBeNaN("\(row.mnemonic)"))
  }

  /// The types that a half of a packed signature lists: addresses are of 32 bits here.
  private static func types(_ packed: UInt32) -> [ValueType] {
    let letters: [ValueType] = [.i32, .i64, .f32, .f64, .v128, .i32]
    return (0..<5).compactMap { place in
      let letter = Int(packed >> UInt32(place * 3) & 7)
      return letter == 0 ? nil : letters[letter - 1]
    }
  }

  private static func mayBeNaN(_ mnemonic: String) -> Bool {
    let words = mnemonic.split(separator: ".", maxSplits: 1)
    guard words.count == 2, words[0] == "f32" || words[0] == "f64" else { return false }
    return ["add", "sub", "mul", "div", "sqrt", "min", "max", "ceil", "floor", "trunc", "nearest", "demote_f64", "promote_f32"]
      .contains(words[1])
  }
}
