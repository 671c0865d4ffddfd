/// What the decoder and the validator have to know about an opcode at once, in eight bytes.
struct OpcodeTraits {
  let opcode: Opcode
  let immediates: ImmediateKind
  /// The number of the feature's bit; `alwaysBit` where version 1.0 has the opcode, `illegalBit` where none has it.
  let featureBit: UInt8
  let signature: Signature

  /// A bit that the decoder sets in its features.
  static let alwaysBit: UInt8 = 31
  /// A bit that the decoder sets if one of the features is on that have tags.
  static let tagsBit: UInt8 = 29
  /// A bit that is never set.
  static let illegalBit: UInt8 = 30

  /// How many codes a page of the table holds, and how many pages there are: one without prefix, four with.
  static let pageSize = 512
  static let pageCount = 5

  /// The traits of every opcode, by raw value, in memory that is never freed: the decoder reads it for every
  /// instruction, and an array would cost a check each time.
  nonisolated(unsafe) static let table: UnsafePointer<OpcodeTraits> = {
    let count = pageSize * pageCount
    let table = UnsafeMutablePointer<OpcodeTraits>.allocate(capacity: count)
    let illegal = OpcodeTraits(
      opcode: .unreachable, immediates: .none, featureBit: illegalBit, signature: Signature(bits: 0))
    table.initialize(repeating: illegal, count: count)
    for row in Opcode.rows {
      table[Int(row.opcode.rawValue)] = OpcodeTraits(
        opcode: row.opcode, immediates: row.immediates, featureBit: bit(of: row.feature), signature: row.signature)
    }
    return UnsafePointer(table)
  }()

  private static func bit(of feature: Features) -> UInt8 {
    switch feature {
    case .mvp: alwaysBit
    case .tags: tagsBit
    default: UInt8(feature.rawValue.trailingZeroBitCount)
    }
  }
}

extension Opcode {
  /// The position of the row of each opcode, by raw value.
  private static let rowPositions: [UInt16] = {
    var positions = [UInt16](repeating: 0, count: OpcodeTraits.pageSize * OpcodeTraits.pageCount)
    for (position, row) in rows.enumerated() { positions[Int(row.opcode.rawValue)] = UInt16(position) }
    return positions
  }()

  /// What there is to know about the opcode besides its meaning.
  package var row: OpcodeRow { Self.rows[Int(Self.rowPositions[Int(rawValue)])] }
}
