import WebAssembly

/// An instruction whose typing depends on nothing else.
struct PlainOpcode {
  let opcode: Opcode
  let feature: Features
  let operands: [ValueType]
  let results: [ValueType]
  /// How many bytes of memory it accesses; 0 for none.
  let accessSize: Int
  /// How many lanes a vector has, of which its immediate names one; 0 for none.
  let laneCount: Int
  /// What replaces the NaNs that it may result in.
  let nanReplacement: NaNReplacement?
}

extension PlainOpcode {
  /// All of them.
  fileprivate static let all: [PlainOpcode] = Opcode.rows.compactMap { row in
    guard !row.signature.isSpecial, let (accessSize, laneCount) = immediates(row.immediates) else { return nil }
    return PlainOpcode(
      opcode: row.opcode, feature: row.feature, operands: types(row.signature.bits & 0xFFFF),
      results: types(row.signature.bits >> 16), accessSize: accessSize, laneCount: laneCount,
      nanReplacement: accessSize == 0 ? NaNReplacement("\(row.mnemonic)") : nil)
  }

  /// What replaces the NaNs that instructions make.
  static let nanReplacements = Dictionary(
    uniqueKeysWithValues: all.compactMap { opcode in opcode.nanReplacement.map { (opcode.opcode, $0) } })

  /// How many bytes an instruction with such immediates accesses, and of how many lanes it names one; `nil` for other immediates.
  private static func immediates(_ kind: ImmediateKind) -> (accessSize: Int, laneCount: Int)? {
    switch kind {
    case .none, .shuffle: (0, 0)
    case .lane2: (0, 2)
    case .lane4: (0, 4)
    case .lane8: (0, 8)
    case .lane16: (0, 16)
    case .memory8: (1, 0)
    case .memory16: (2, 0)
    case .memory32: (4, 0)
    case .memory64: (8, 0)
    case .memory128: (16, 0)
    case .memory8Lane: (1, 16)
    case .memory16Lane: (2, 8)
    case .memory32Lane: (4, 4)
    case .memory64Lane: (8, 2)
    default: nil
    }
  }

  /// The types that a half of a packed signature lists: addresses are of 32 bits here.
  private static func types(_ packed: UInt32) -> [ValueType] {
    let letters: [ValueType] = [.i32, .i64, .f32, .f64, .v128, .i32]
    return (0..<5).compactMap { place in
      let letter = Int(packed >> UInt32(place * 3) & 7)
      return letter == 0 ? nil : letters[letter - 1]
    }
  }
}

/// The instructions that modules are generated from, besides those that the generator knows by name.
struct PlainOpcodes {
  /// The instructions on numbers and vectors, by the type of the result.
  let numericByResult: [ValueType: [PlainOpcode]]
  let loadsByResult: [ValueType: [PlainOpcode]]
  let stores: [PlainOpcode]

  /// Whether there are vectors.
  var haveVectors: Bool { numericByResult[.v128] != nil }

  static let withoutVectors = PlainOpcodes([.signExtension, .saturatingTruncation])
  /// Without those whose results an engine may choose.
  static let withoutRelaxedVectors = PlainOpcodes([.signExtension, .saturatingTruncation, .simd])
  static let all = PlainOpcodes([.signExtension, .saturatingTruncation, .simd, .relaxedSIMD])

  private init(_ features: Features) {
    let opcodes = PlainOpcode.all.filter { features.contains($0.feature) }
    let numeric = opcodes.filter { $0.accessSize == 0 && $0.results.count == 1 && !$0.operands.isEmpty }
    numericByResult = Dictionary(grouping: numeric) { $0.results[0] }
    let loads = opcodes.filter { $0.accessSize > 0 && !$0.results.isEmpty }
    loadsByResult = Dictionary(grouping: loads) { $0.results[0] }
    stores = opcodes.filter { $0.accessSize > 0 && $0.results.isEmpty }
  }
}
