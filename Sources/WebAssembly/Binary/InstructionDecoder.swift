/// Reads the instructions of a function body or a constant expression, one at a time.
///
/// It knows the form of each instruction but not how they nest: where a body ends is for its user to see.
///
/// WebAssembly 3.0, section 5.4 (instructions).
package struct InstructionDecoder {
  private var reader: ByteReader
  private let table: UnsafePointer<OpcodeTraits>
  private let features: Features

  /// A decoder of the instructions in `range`, each of which must belong to `features`.
  ///
  /// The forms of all features can be told apart: whoever decodes a body again after it was validated can leave out
  /// `features`.
  package init(bytes: ModuleBytes, range: Range<Int>, features: Features = Features(rawValue: .max)) {
    self.init(ByteReader(bytes: bytes, range: range, context: "function body"), features: features)
  }

  /// A decoder of what `reader` would read next.
  init(_ reader: ByteReader, features: Features) {
    self.reader = reader
    var bits = features.rawValue & ~(1 << UInt32(OpcodeTraits.illegalBit)) | 1 << UInt32(OpcodeTraits.alwaysBit)
    if !features.isDisjoint(with: .tags) { bits |= 1 << UInt32(OpcodeTraits.tagsBit) }
    self.features = Features(rawValue: bits)
    table = OpcodeTraits.table
  }

  /// The offset in the module of the next instruction.
  package var position: Int {
    get { reader.position }
    set { reader.position = min(max(newValue, 0), reader.end) }
  }

  /// Whether no bytes are left.
  package var isAtEnd: Bool { reader.position >= reader.end }

  /// The next instruction with its immediates.
  ///
  /// The lists after `select` with types, `br_table` and `try_table` are checked and skipped: `valueTypes(of:)`,
  /// `labels(of:)` and `catchClauses(of:)` read them.
  package mutating func next() throws(DecodingError) -> Instruction {
    var instruction = Instruction()
    try next(into: &instruction)
    return instruction
  }

  /// Reads the next instruction into `instruction`, of which only the fields that its immediates fill are written.
  ///
  /// It is inlined: to call it for each of the instructions of a large module takes a tenth of the time to open it.
  /// - Returns: what immediates it has.
  @discardableResult
  @inline(__always)
  package mutating func next(into instruction: inout Instruction) throws(DecodingError) -> ImmediateKind {
    let offset = reader.position
    let byte = try reader.byte()
    var traits = table[Int(byte)]
    if byte >= 0xFB { traits = try prefixed(byte, offset) }
    guard features.rawValue &>> UInt32(traits.featureBit) & 1 != 0 else { throw refused(byte, traits, offset) }

    instruction.opcode = traits.opcode
    instruction.immediates = traits.immediates
    instruction.signature = traits.signature
    instruction.offset = offset
    switch traits.immediates {
    case .none:
      break
    case .local, .label, .function, .global, .type, .tag, .table, .data, .element:
      instruction.index = try reader.u32()
    case .i32:
      instruction.bits = UInt64(UInt32(bitPattern: try reader.s32()))
    case .memory8, .memory16, .memory32, .memory64, .memory128:
      try memoryArgument(&instruction)
    case .blockType:
      instruction.blockType = try blockType()
    default:
      try rareImmediates(&instruction)
    }
    return traits.immediates
  }

  // MARK: - Opcodes

  @inline(never)
  private mutating func prefixed(_ prefix: UInt8, _ offset: Int) throws(DecodingError) -> OpcodeTraits {
    guard prefix < 0xFF else {
      throw reader.error(.illegalOpcode(prefix: nil, code: UInt32(prefix)), at: offset)
    }
    let code = try reader.u32()
    guard code < UInt32(OpcodeTraits.pageSize) else {
      throw reader.error(.illegalOpcode(prefix: prefix, code: code), at: offset)
    }
    return table[(Int(prefix) - 0xFA) * OpcodeTraits.pageSize + Int(code)]
  }

  @inline(never)
  private func refused(_ byte: UInt8, _ traits: OpcodeTraits, _ offset: Int) -> DecodingError {
    if traits.featureBit != OpcodeTraits.illegalBit {
      let row = traits.opcode.row
      // Of the two that have tags, the one of version 3.0.
      let feature = row.feature == .tags ? .exceptions : row.feature
      return reader.error(.featureNeeded(feature, by: "\(row.mnemonic) needs"), at: offset)
    }
    guard byte >= 0xFB else {
      return reader.error(.illegalOpcode(prefix: nil, code: UInt32(byte)), at: offset)
    }
    var again = reader
    again.position = offset + 1
    let code = (try? again.u32()) ?? 0
    return reader.error(.illegalOpcode(prefix: byte, code: code), at: offset)
  }

  // MARK: - Common immediates

  @inline(__always)
  private mutating func blockType() throws(DecodingError) -> BlockType {
    if reader.position < reader.end, reader.base.load(fromByteOffset: reader.position, as: UInt8.self) == 0x40 {
      reader.position &+= 1
      return .empty
    }
    return try reader.blockType(features)
  }

  /// Alignment, memory and offset (section 5.4.6): bit 6 of the alignment says that a memory index follows.
  @inline(__always)
  private mutating func memoryArgument(_ instruction: inout Instruction) throws(DecodingError) {
    let start = reader.position
    instruction.second = try reader.u32()
    instruction.index = 0
    if instruction.second >= 0x20 { try memoryIndex(&instruction, start) }
    instruction.bits = features.contains(.memory64) ? try reader.u64() : UInt64(try reader.u32())
  }

  @inline(never)
  private mutating func memoryIndex(_ instruction: inout Instruction, _ start: Int) throws(DecodingError) {
    guard instruction.second < 0x80, instruction.second >= 0x40 || features.contains(.multiMemory) else {
      throw reader.error(.malformedMemoryFlags, at: start)
    }
    guard features.contains(.multiMemory) else {
      throw reader.error(.featureNeeded(.multiMemory, by: "accesses that name a memory need"), at: start)
    }
    if instruction.second & 0x40 != 0 { instruction.index = try reader.u32() }
    instruction.second &= 0x3F
  }

  // MARK: - Rare immediates

  @inline(never)
  private mutating func rareImmediates(_ instruction: inout Instruction) throws(DecodingError) {
    switch instruction.immediates {
    case .i64:
      instruction.bits = UInt64(bitPattern: try reader.s64())
    case .f32:
      instruction.bits = UInt64(try reader.littleEndian(UInt32.self))
    case .f64:
      instruction.bits = try reader.littleEndian(UInt64.self)
    case .memory:
      instruction.index = try indexOrZero(.multiMemory)
    case .typeAndTable:
      instruction.index = try reader.u32()
      instruction.second = try indexOrZero(.referenceTypes)
    case .dataAndMemory:
      instruction.index = try reader.u32()
      instruction.second = try indexOrZero(.multiMemory)
    case .twoMemories:
      instruction.index = try indexOrZero(.multiMemory)
      instruction.second = try indexOrZero(.multiMemory)
    case .elementAndTable, .twoTables, .typeAndField, .typeAndCount, .typeAndData, .typeAndElement, .twoTypes:
      instruction.index = try reader.u32()
      instruction.second = try reader.u32()
    case .zeroByte:
      let start = reader.position
      guard try reader.byte() == 0 else { throw reader.error(.zeroByteExpected, at: start) }
    case .lane2, .lane4, .lane8, .lane16:
      instruction.index = UInt32(try reader.byte())
    case .memory8Lane, .memory16Lane, .memory32Lane, .memory64Lane:
      try memoryArgument(&instruction)
      instruction.highBits = UInt64(try reader.byte())
    case .v128, .shuffle:
      instruction.bits = try reader.littleEndian(UInt64.self)
      instruction.highBits = try reader.littleEndian(UInt64.self)
    case .heapType:
      let isNullable = instruction.opcode != .refTest && instruction.opcode != .refCast
      instruction.bits = UInt64(ValueType(try reader.heapType(features), nullable: isNullable).bits)
    case .castBranch:
      try castBranch(&instruction)
    case .valueTypes:
      try beginList(&instruction)
      for _ in 0..<instruction.index { _ = try reader.valueType(features) }
    case .labelTable:
      try beginList(&instruction)
      for _ in 0..<instruction.index { _ = try reader.u32() }
      _ = try reader.u32()
    case .tryTable:
      instruction.blockType = try blockType()
      try beginList(&instruction)
      for _ in 0..<instruction.index { _ = try reader.catchClause() }
    default:
      break
    }
  }

  /// An index for which there was a zero byte before `feature`.
  private mutating func indexOrZero(_ feature: Features) throws(DecodingError) -> UInt32 {
    if features.contains(feature) { return try reader.u32() }
    let start = reader.position
    if try reader.peek() == 0 {
      reader.position += 1
      return 0
    }
    // Nothing but an index may stand there in any version.
    _ = try reader.u32()
    let what = feature == .multiMemory ? "instructions that name a memory need" : "calls that name a table need"
    throw reader.error(.featureNeeded(feature, by: what), at: start)
  }

  /// Flags, label, source and target (section 5.4.2): bits 0 and 1 of the flags say that source and target are nullable.
  private mutating func castBranch(_ instruction: inout Instruction) throws(DecodingError) {
    let start = reader.position
    let flags = try reader.byte()
    guard flags < 4 else { throw reader.error(.malformedCastFlags(flags), at: start) }
    instruction.index = try reader.u32()
    instruction.bits = UInt64(ValueType(try reader.heapType(features), nullable: flags & 1 != 0).bits)
    instruction.highBits = UInt64(ValueType(try reader.heapType(features), nullable: flags & 2 != 0).bits)
  }

  private mutating func beginList(_ instruction: inout Instruction) throws(DecodingError) {
    instruction.index = UInt32(truncatingIfNeeded: try reader.length())
    instruction.bits = UInt64(reader.position)
  }
}

// MARK: - Sequences

extension InstructionDecoder {
  /// Moves past the `end` of the sequence that begins here, through all blocks in it.
  mutating func skipExpression() throws(DecodingError) {
    // For each open block, the opcode that says what may follow in it.
    var openBlocks: [Opcode] = []
    while true {
      let instruction = try next()
      switch instruction.opcode {
      case .if, .block, .loop, .tryTable, .try: openBlocks.append(instruction.opcode)
      case .else, .catch, .catchAll, .delegate:
        guard let open = openBlocks.popLast(), instruction.opcode.mayFollow(open) else {
          throw reader.error(.endOpcodeExpected, at: instruction.offset)
        }
        if instruction.opcode != .delegate { openBlocks.append(instruction.opcode) }
      case .end:
        if openBlocks.popLast() == nil { return }
      default: break
      }
    }
  }
}

extension Opcode {
  /// Whether the opcode may end a part of a block that began with `open`: `else` after `if`, and what comes after `try`.
  fileprivate func mayFollow(_ open: Opcode) -> Bool {
    switch self {
    case .else: open == .if
    case .catch, .catchAll: open == .try || open == .catch
    case .delegate: open == .try
    default: false
    }
  }
}

// MARK: - Lists

extension InstructionDecoder {
  /// A reader of the list after `instruction`, whose elements `next()` has checked.
  private func list(of instruction: Instruction) -> ByteReader {
    ByteReader(
      bytes: reader.bytes, range: Int(clamping: instruction.bits)..<max(Int(clamping: instruction.bits), reader.end),
      context: "function body")
  }

  /// The types of a `select` with types: call `next` as often as `instruction.index` says.
  package func valueTypes(of instruction: Instruction) -> ValueTypeList {
    ValueTypeList(reader: list(of: instruction), features: features)
  }

  /// The labels of a `br_table`: call `next` as often as `instruction.index` says, and once more for the default.
  package func labels(of instruction: Instruction) -> LabelList {
    LabelList(reader: list(of: instruction))
  }

  /// The clauses of a `try_table`: call `next` as often as `instruction.index` says.
  package func catchClauses(of instruction: Instruction) -> CatchClauseList {
    CatchClauseList(reader: list(of: instruction))
  }
}
