import WebAssembly

// What follows a mnemonic, by the kind of immediates that the opcode table names.

extension ModuleParser {
  /// A plain instruction: its opcode and immediates. A few mnemonics stand for two opcodes each.
  mutating func parsePlain(_ row: OpcodeRow) throws(WATError) {
    switch row.opcode {
    case .select where isOpen(.result):
      body.opcode(.selectTyped)
      body.valueTypes(try signature(bindsParameters: false, allowsNames: false).results)
    case .refTest:
      let type = try referenceType()
      body.opcode(type.isNullable ? .refTestNull : .refTest)
      body.heapType(type.heapType ?? .any)
    case .refCast:
      let type = try referenceType()
      body.opcode(type.isNullable ? .refCastNull : .refCast)
      body.heapType(type.heapType ?? .any)
    default:
      try parseImmediates(row)
    }
  }

  mutating func parseImmediates(_ row: OpcodeRow) throws(WATError) {
    body.opcode(row.opcode)
    switch row.immediates {
    case .none: break
    case .zeroByte: body.byte(0)
    case .blockType: body.blockType(try blockType())
    case .label: body.unsigned(try labelIndex())
    case .labelTable: try parseLabelTable()
    case .tryTable: try parseTryTable()
    case .local: body.unsigned(try localIndex())
    case .function: body.unsigned(try index(in: .function))
    case .type: body.unsigned(try index(in: .type))
    case .tag: body.unsigned(try index(in: .tag))
    case .global: body.unsigned(try index(in: .global))
    case .table: body.unsigned(try optionalIndex(in: .table))
    case .memory: body.unsigned(try optionalIndex(in: .memory))
    case .element: body.unsigned(try index(in: .element))
    case .data: body.unsigned(try dataIndex())
    case .typeAndTable: try parseIndirectCall()
    case .elementAndTable: try parseElementAndTable()
    case .dataAndMemory: try parseDataAndMemory()
    case .twoTables: try parseTwoOptional(.table)
    case .twoMemories: try parseTwoOptional(.memory)
    case .twoTypes:
      body.unsigned(try index(in: .type))
      body.unsigned(try index(in: .type))
    case .typeAndData:
      body.unsigned(try index(in: .type))
      body.unsigned(try dataIndex())
    case .typeAndElement:
      body.unsigned(try index(in: .type))
      body.unsigned(try index(in: .element))
    case .typeAndCount:
      body.unsigned(try index(in: .type))
      body.unsigned(try natural32())
    case .typeAndField: try parseTypeAndField()
    case .valueTypes: body.valueTypes(try signature(bindsParameters: false, allowsNames: false).results)
    case .heapType: body.heapType(try heapType())
    case .castBranch: try parseCastBranch()
    case .memory8: try parseMemoryArgument(naturalAlignment: 0)
    case .memory16: try parseMemoryArgument(naturalAlignment: 1)
    case .memory32: try parseMemoryArgument(naturalAlignment: 2)
    case .memory64: try parseMemoryArgument(naturalAlignment: 3)
    case .memory128: try parseMemoryArgument(naturalAlignment: 4)
    case .memory8Lane: try parseMemoryArgumentAndLane(naturalAlignment: 0)
    case .memory16Lane: try parseMemoryArgumentAndLane(naturalAlignment: 1)
    case .memory32Lane: try parseMemoryArgumentAndLane(naturalAlignment: 2)
    case .memory64Lane: try parseMemoryArgumentAndLane(naturalAlignment: 3)
    case .lane2, .lane4, .lane8, .lane16: try parseLane()
    case .i32: body.signed(Int64(Int32(truncatingIfNeeded: try integer(width: 32))))
    case .i64: body.signed(Int64(bitPattern: try integer(width: 64)))
    case .f32: body.word32(UInt32(truncatingIfNeeded: try float(width: 32)))
    case .f64: body.word64(try float(width: 64))
    case .v128: try parseVector()
    case .shuffle: try parseShuffle()
    }
  }

  // MARK: Blocks and branches

  /// A block type: nothing, one result, or a type use.
  private mutating func blockType() throws(WATError) -> BlockType {
    let use = try typeUse(allowsNames: false)
    if use.isValueBlockType { return use.signature.results.first.map(BlockType.value) ?? .empty }
    return .type(try resolve(use))
  }

  private mutating func labelIndex() throws(WATError) -> UInt32 {
    let token = tokens[position]
    guard let symbol = skipIdentifier() else { return try natural32() }
    guard let index = function.labelIndex(symbol) else {
      throw text.error("unknown label \(text.text(of: token))", at: token)
    }
    return index
  }

  private mutating func parseLabelTable() throws(WATError) {
    var labels = [try labelIndex()]
    while isAtIndex {
      try step()
      labels.append(try labelIndex())
    }
    // The last is the default, which is not counted.
    body.count(labels.count - 1)
    for label in labels { body.unsigned(label) }
  }

  private mutating func parseTryTable() throws(WATError) {
    body.blockType(try blockType())
    var count = 0
    var clauses = ByteWriter()
    while tokens[position].kind == .open, let code = catchCode(tokens[position + 1].keyword) {
      position += 2
      count += 1
      clauses.byte(code)
      if code < 2 { clauses.unsigned(try index(in: .tag)) }
      clauses.unsigned(try labelIndex())
      try expectClose()
    }
    body.count(count)
    body.append(clauses)
  }

  private func catchCode(_ keyword: Keyword?) -> UInt8? {
    switch keyword {
    case .catch: 0
    case .catchRef: 1
    case .catchAll: 2
    case .catchAllRef: 3
    default: nil
    }
  }

  private mutating func parseCastBranch() throws(WATError) {
    let label = try labelIndex()
    let source = try referenceType()
    let target = try referenceType()
    body.byte((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    body.unsigned(label)
    body.heapType(source.heapType ?? .any)
    body.heapType(target.heapType ?? .any)
  }

  // MARK: Indices

  private mutating func localIndex() throws(WATError) -> UInt32 {
    let token = tokens[position]
    guard let symbol = skipIdentifier() else { return try natural32() }
    guard let index = function.locals[symbol] else {
      throw text.error("unknown local \(text.text(of: token))", at: token)
    }
    return index
  }

  private mutating func dataIndex() throws(WATError) -> UInt32 {
    usesDataIndices = true
    return try index(in: .data)
  }

  private mutating func parseIndirectCall() throws(WATError) {
    let table = try optionalIndex(in: .table)
    body.unsigned(try resolve(typeUse(allowsNames: false)))
    body.unsigned(table)
  }

  /// `table.init table? elem`: the text has the table first, the binary format has it last.
  private mutating func parseElementAndTable() throws(WATError) {
    let table = isIndexNext ? try index(in: .table) : 0
    body.unsigned(try index(in: .element))
    body.unsigned(table)
  }

  private mutating func parseDataAndMemory() throws(WATError) {
    let memory = isIndexNext ? try index(in: .memory) : 0
    body.unsigned(try dataIndex())
    body.unsigned(memory)
  }

  /// Whether two indices come next.
  private var isIndexNext: Bool {
    isAtIndex && (tokens[position + 1].kind == .natural || tokens[position + 1].kind == .identifier)
  }

  /// Two indices or none.
  private mutating func parseTwoOptional(_ space: Space) throws(WATError) {
    guard isAtIndex else { return body.append([0, 0]) }
    body.unsigned(try index(in: space))
    body.unsigned(try index(in: space))
  }

  private mutating func parseTypeAndField() throws(WATError) {
    let type = try index(in: .type)
    body.unsigned(type)
    let token = tokens[position]
    guard let symbol = skipIdentifier() else { return body.unsigned(try natural32()) }
    guard let field = fieldIndices[UInt64(type) << 32 | UInt64(symbol)] else {
      throw text.error("unknown field \(text.text(of: token))", at: token)
    }
    body.unsigned(field)
  }

  // MARK: Memory

  /// `memory? offset=…? align=…?`: section 6.5 (memory instructions).
  private mutating func parseMemoryArgument(naturalAlignment: UInt32) throws(WATError) {
    try parseMemoryArgument(memory: optionalIndex(in: .memory), naturalAlignment)
  }

  private mutating func parseMemoryArgumentAndLane(naturalAlignment: UInt32) throws(WATError) {
    // A number alone is the lane.
    let next = tokens[position + 1].kind
    let namesMemory =
      tokens[position].kind == .identifier
      || (tokens[position].kind == .natural && (next == .natural || next == .offset || next == .align))
    try parseMemoryArgument(memory: namesMemory ? index(in: .memory) : 0, naturalAlignment)
    try parseLane()
  }

  private mutating func parseMemoryArgument(memory: UInt32, _ naturalAlignment: UInt32) throws(WATError) {
    var offset: UInt64 = 0
    var alignment = naturalAlignment
    if tokens[position].kind == .offset {
      offset = try natural(in: tokens[position], from: 7, width: 64)
      position += 1
    }
    if tokens[position].kind == .align {
      let value = try natural(in: tokens[position], from: 6, width: 64)
      guard value.nonzeroBitCount == 1 else {
        throw text.error("alignment must be a power of two", at: tokens[position])
      }
      alignment = UInt32(value.trailingZeroBitCount)
      position += 1
    }
    // Bit 6 says that a memory index follows.
    body.unsigned(memory == 0 ? alignment : alignment | 0x40)
    if memory != 0 { body.unsigned(memory) }
    body.unsigned(offset)
  }
}
