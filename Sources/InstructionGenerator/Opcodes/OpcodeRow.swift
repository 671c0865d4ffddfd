/// One WebAssembly instruction: the row that the decoder, the validator and the text format are made from.
///
/// Columns of the tables in this folder:
/// - code: the byte, or the prefix byte and the number after it;
/// - mnemonic: as the text format writes it (`select_typed`, `ref.test_null` and `ref.cast_null` share the mnemonic of
///   the instruction without their suffix);
/// - immediates: a case of `ImmediateKind`;
/// - signature: operands `:` results, a letter each — `i` i32, `l` i64, `f` f32, `d` f64, `v` v128, `a` an address of
///   the memory — or `*` where the validator has rules of its own;
/// - feature: a member of `Features`.
struct OpcodeRow {
  var prefix: UInt8?
  var number: Int
  var mnemonic: String
  var immediates: String
  var signature: String
  var feature: String

  static let sections: [(title: String, rows: [OpcodeRow])] = [
    ("Control", control), ("Variables, tables, references", variables), ("Loads and stores", memory),
    ("Numbers", numeric), ("Bulk operations", bulk), ("Garbage collection", garbageCollection),
    ("Vectors", vector), ("Atomics", atomics),
  ]

  static func parse(_ table: String) -> [OpcodeRow] {
    table.split(separator: "\n").dropFirst().map { line in
      var columns = line.split(separator: " ").map(String.init)
      let prefix = columns[0].hasPrefix("0x") ? nil : UInt8(columns.removeFirst(), radix: 16)
      return OpcodeRow(
        prefix: prefix, number: Int(columns[0].dropFirst(2), radix: 16)!, mnemonic: columns[1],
        immediates: columns[2], signature: columns[3], feature: columns[4])
    }
  }

  /// The page (0 without prefix, 1 … 4 for 0xFB … 0xFE) in the upper seven bits, the number in the lower nine.
  var rawValue: Int { (prefix.map { Int($0) - 0xFA } ?? 0) << 9 | number }

  /// The name of the case: `i32.load8_u` becomes `i32Load8U`.
  var caseName: String {
    let words = mnemonic.split { $0 == "." || $0 == "_" }
    return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The mnemonic of the text format.
  var textMnemonic: String {
    switch mnemonic {
    case "select_typed": "select"
    case "ref.test_null": "ref.test"
    case "ref.cast_null": "ref.cast"
    default: mnemonic
    }
  }

  /// The packed signature: see `Signature` in the engine.
  var packedSignature: UInt32 {
    guard signature != "*" else { return 0xFFFF_FFFF }
    let sides = signature.split(separator: ":", omittingEmptySubsequences: false)
    func pack(_ letters: Substring) -> UInt32 {
      var bits: UInt32 = 0
      for (position, letter) in letters.enumerated() {
        bits |= UInt32("ilfdva".firstIndex(of: letter)!.utf16Offset(in: "ilfdva") + 1) << UInt32(position * 3)
      }
      return bits
    }
    return pack(sides[0]) | pack(sides[1]) << 16
  }
}
