import WebAssembly

// Element and data segments, alone or inside of a table or memory: section 6.6 (modules).

extension ModuleParser {
  /// Where a segment goes.
  private enum Mode {
    case passive, declarative
    case active(index: UInt32, offset: ByteWriter)
  }

  /// What a segment of references holds.
  private enum Elements {
    case functions([UInt32])
    /// Constant expressions, one after the other.
    case expressions(ModuleEncoder.List)
  }

  // MARK: Elements

  mutating func parseElementSegment(_ close: Int) throws(WATError) {
    try parseDefinedName(.element, takeIndex(.element))
    var mode = Mode.passive
    // With `(table x)` the list must say what it holds: only `(elem (offset …) x*)` is short for functions.
    let namesTable = isOpen(.table)
    if skipKeyword(.declare) {
      mode = .declarative
    } else {
      let table = try segmentTarget(.table, .table)
      if table != nil || isAtOffset { mode = .active(index: table ?? 0, offset: try parseOffset()) }
    }
    if skipKeyword(.func) {
      writeElements(mode, .funcref, .functions(try functionIndices()))
    } else if isAtValueType {
      let type = try referenceType()
      writeElements(mode, type, .expressions(try parseItems()))
    } else {
      guard case .active = mode, !namesTable else { throw unexpected(expected: "func or a reference type") }
      writeElements(mode, .funcref, .functions(try functionIndices()))
    }
  }

  /// `(table reftype (elem …))`: a table with just the elements that it needs.
  mutating func parseInlineElements(table: UInt32, _ addressType: AddressType) throws(WATError) {
    let type = try referenceType(expected: "limits or a reference type")
    try expectOpen(.elem)
    let elements: Elements
    if isAtIndex || tokens[position].kind == .close {
      elements = .functions(try functionIndices())
    } else {
      elements = .expressions(try parseItems())
    }
    try expectClose()
    let count =
      switch elements {
      case .functions(let indices): indices.count
      case .expressions(let items): items.count
      }
    let limits = Limits(minimum: UInt64(count), maximum: UInt64(count))
    encoder.tables.contents.tableType(TableType(element: type, limits: limits, addressType: addressType))
    _ = takeIndex(.element)
    writeElements(.active(index: table, offset: zero(addressType)), type, elements)
  }

  private mutating func functionIndices() throws(WATError) -> [UInt32] {
    var indices: [UInt32] = []
    while tokens[position].kind != .close {
      try step()
      indices.append(try index(in: .function))
    }
    return indices
  }

  private mutating func parseItems() throws(WATError) -> ModuleEncoder.List {
    var items = ModuleEncoder.List()
    while tokens[position].kind == .open {
      let close = Int(tokens[position].value)
      items.count += 1
      if skipOpen(.item) {
        items.contents.append(try parseExpression(upTo: close))
        try expectClose()
      } else {
        items.contents.append(try parseExpression(upTo: close + 1))
      }
    }
    return items
  }

  /// Section 5.5.12: indices alone, where the type is that of plain functions; else expressions.
  private mutating func writeElements(_ mode: Mode, _ type: ValueType, _ elements: Elements) {
    encoder.elements.count += 1
    switch elements {
    case .functions(let indices) where type == .funcref || type == ValueType(.func, nullable: false):
      writeIndices(mode, indices)
    case .functions(let indices): writeExpressions(mode, type, functionReferences(indices))
    case .expressions(let items): writeExpressions(mode, type, items)
    }
  }

  private mutating func writeIndices(_ mode: Mode, _ indices: [UInt32]) {
    let flags = flags(mode)
    writeMode(mode, flags, to: &encoder.elements.contents)
    if flags != 0 { encoder.elements.contents.byte(0) }
    encoder.elements.contents.count(indices.count)
    for index in indices { encoder.elements.contents.unsigned(index) }
  }

  private mutating func writeExpressions(_ mode: Mode, _ type: ValueType, _ items: ModuleEncoder.List) {
    var flags = flags(mode)
    // The short form of an active segment is that of nullable references to functions.
    if flags == 0, type != .funcref { flags = 2 }
    writeMode(mode, flags | 4, to: &encoder.elements.contents)
    if flags != 0 { encoder.elements.contents.valueType(type) }
    encoder.elements.contents.count(items.count)
    encoder.elements.contents.append(items.contents)
  }

  /// The flags of a segment: whether it is not active, and whether a declaration or an index follows.
  private func flags(_ mode: Mode) -> UInt32 {
    switch mode {
    case .passive: 1
    case .declarative: 3
    case .active(let index, _): index == 0 ? 0 : 2
    }
  }

  private func functionReferences(_ indices: [UInt32]) -> ModuleEncoder.List {
    var list = ModuleEncoder.List()
    for index in indices {
      list.count += 1
      list.contents.opcode(.refFunc)
      list.contents.unsigned(index)
      list.contents.opcode(.end)
    }
    return list
  }

  private func writeMode(_ mode: Mode, _ flags: UInt32, to segment: inout ByteWriter) {
    segment.unsigned(flags)
    guard case .active(let index, let offset) = mode else { return }
    if flags & 2 != 0 { segment.unsigned(index) }
    segment.append(offset)
  }

  // MARK: Data

  mutating func parseDataSegment() throws(WATError) {
    try parseDefinedName(.data, takeIndex(.data))
    var mode = Mode.passive
    let memory = try segmentTarget(.memory, .memory)
    if memory != nil || tokens[position].kind == .open {
      mode = .active(index: memory ?? 0, offset: try parseOffset())
    }
    writeData(mode, try parseStrings())
  }

  /// `(memory (data …))`: a memory with just the pages that the data needs.
  mutating func parseInlineData(memory: UInt32, _ addressType: AddressType) throws(WATError) {
    let pageSizeLog2 = try pageSizeLog2()
    guard skipOpen(.data) else { throw unexpected(expected: "limits or data") }
    let data = try parseStrings()
    try expectClose()
    let lastByte = UInt64(max(data.count, 1) - 1)
    let count = data.isEmpty ? 0 : lastByte >> UInt64(pageSizeLog2) + 1
    encoder.memories.contents.memoryType(
      MemoryType(limits: Limits(minimum: count, maximum: count), addressType: addressType, pageSizeLog2: pageSizeLog2))
    _ = takeIndex(.data)
    writeData(.active(index: memory, offset: zero(addressType)), data)
  }

  private mutating func writeData(_ mode: Mode, _ bytes: [UInt8]) {
    writeMode(mode, flags(mode), to: &encoder.data.contents)
    encoder.data.contents.counted(bytes)
    encoder.data.count += 1
  }

  // MARK: Targets and offsets

  /// `(table x)` or `(memory x)`, for which scripts of version 1.0 have the index alone.
  private mutating func segmentTarget(_ keyword: Keyword, _ space: Space) throws(WATError) -> UInt32? {
    if tokens[position].kind == .natural, tokens[position + 1].kind == .open { return try natural32() }
    guard skipOpen(keyword) else { return nil }
    let target = try index(in: space)
    try expectClose()
    return target
  }

  private var isAtOffset: Bool {
    isOpen(.offset) || (tokens[position].kind == .open && tokens[position + 1].kind == .instruction)
  }

  /// `(offset …)`, or one folded instruction.
  private mutating func parseOffset() throws(WATError) -> ByteWriter {
    guard tokens[position].kind == .open else { throw unexpected(expected: "an offset") }
    let close = Int(tokens[position].value)
    guard skipOpen(.offset) else { return try parseExpression(upTo: close + 1) }
    let offset = try parseExpression(upTo: close)
    try expectClose()
    return offset
  }

  private func zero(_ addressType: AddressType) -> ByteWriter {
    var expression = ByteWriter()
    expression.opcode(addressType == .i32 ? .i32Const : .i64Const)
    expression.signed(0)
    expression.opcode(.end)
    return expression
  }
}
