import WebAssembly

// The fourth pass: all fields but types, section 6.6 (modules).

extension ModuleParser {
  mutating func parseFields(upTo end: Int) throws(WATError) {
    while true {
      try step()
      try takeCustomSections()
      guard position < end else { break }
      let close = Int(tokens[position].value)
      position += 2
      switch tokens[position - 1].keyword {
      case .import: try parseImport()
      case .func: try parseFunction(close)
      case .table: try parseTable(close)
      case .memory: try parseMemory()
      case .tag: try parseTag()
      case .global: try parseGlobal(close)
      case .export: try parseExport()
      case .start: encoder.start = try index(in: .function)
      case .elem: try parseElementSegment(close)
      case .data: try parseDataSegment()
      default: position = close  // A type, which has been read.
      }
      try expectClose()
    }
  }

  /// The index of the member of a space that comes next.
  mutating func takeIndex(_ space: Space) -> UInt32 {
    nextIndex[space.rawValue] += 1
    return nextIndex[space.rawValue] - 1
  }

  /// The identifier and the name of a definition, for the name section.
  mutating func parseDefinedName(_ space: Space, _ index: UInt32) throws(WATError) {
    let symbol = skipIdentifier()
    if let name = try takeName() ?? symbol.map(text.symbols.name) { nameSection.add(space, index, name) }
  }

  // MARK: Imports and exports

  private mutating func parseImport() throws(WATError) {
    let module = try parseName()
    let name = try parseName()
    guard tokens[position].kind == .open else { throw unexpected(expected: "the type of the import") }
    let space = try space(of: tokens[position + 1])
    position += 2
    let index = takeIndex(space)
    try parseDefinedName(space, index)
    try parseImportedType(space, index, module, name)
    try expectClose()
  }

  /// The beginning of a definition: its name, inline exports, and the type if it turns out to be an import.
  private mutating func parseDefinition(_ space: Space) throws(WATError) -> (index: UInt32, isImport: Bool) {
    let index = takeIndex(space)
    try parseDefinedName(space, index)
    while skipOpen(.export) {
      writeExport(try parseName(), space, index)
      try expectClose()
    }
    guard skipOpen(.import) else { return (index, false) }
    let module = try parseName()
    let name = try parseName()
    try expectClose()
    try parseImportedType(space, index, module, name)
    return (index, true)
  }

  private mutating func parseImportedType(
    _ space: Space, _ index: UInt32, _ module: [UInt8], _ name: [UInt8]
  ) throws(WATError) {
    var entry = ByteWriter()
    entry.counted(module)
    entry.counted(name)
    entry.byte(externalKind(space).rawValue)
    switch space {
    case .table: entry.tableType(try tableType())
    case .memory: entry.memoryType(try memoryType())
    case .global: entry.globalType(try globalType())
    case .tag:
      entry.byte(0)
      entry.unsigned(try parseTagType())
    default: entry.unsigned(try parseFunctionType(index).type)
    }
    encoder.imports.contents.append(entry)
    encoder.imports.count += 1
  }

  private mutating func parseExport() throws(WATError) {
    let name = try parseName()
    guard tokens[position].kind == .open else { throw unexpected(expected: "what is exported") }
    let space = try space(of: tokens[position + 1])
    position += 2
    writeExport(name, space, try index(in: space))
    try expectClose()
  }

  private mutating func writeExport(_ name: [UInt8], _ space: Space, _ index: UInt32) {
    encoder.exports.contents.counted(name)
    encoder.exports.contents.byte(externalKind(space).rawValue)
    encoder.exports.contents.unsigned(index)
    encoder.exports.count += 1
  }

  private func externalKind(_ space: Space) -> ExternalKind {
    switch space {
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    default: .function
    }
  }

  // MARK: Definitions

  /// The type use of a function, which begins its scope: its parameters are the first locals.
  private mutating func parseFunctionType(_ index: UInt32) throws(WATError) -> (type: UInt32, signature: FunctionType) {
    function = FunctionScope()
    function.index = index
    let use = try typeUse(bindsParameters: true)
    return (try resolve(use), use.signature)
  }

  /// The type use of a tag. Its parameters may have names, which nothing refers to; but no two the same.
  private mutating func parseTagType() throws(WATError) -> UInt32 {
    function = FunctionScope()
    return try resolve(typeUse(bindsParameters: true))
  }

  private mutating func parseFunction(_ close: Int) throws(WATError) {
    let (index, isImport) = try parseDefinition(.function)
    guard !isImport else { return }
    let (type, signature) = try parseFunctionType(index)
    if signature.parameters.isEmpty, type < types.count {
      function.addLocals(types[Int(type)].functionType?.parameters.count ?? 0)
    }
    encoder.functions.contents.unsigned(type)
    encoder.functions.count += 1

    branchHints.beginFunction(index)
    body.bytes.removeAll(keepingCapacity: true)
    var locals: [ValueType] = []
    while skipOpen(.local) { try parseLocals(&locals) }
    body.locals(locals)
    try parseInstructions(upTo: close)
    body.opcode(.end)
    encoder.codes.contents.counted(body.bytes)
    encoder.codes.count += 1
  }

  /// What stands in `(param …)` of a function or in `(local …)`, and the closing parenthesis.
  mutating func parseLocals(_ types: inout [ValueType]) throws(WATError) {
    let token = tokens[position]
    let symbol = skipIdentifier()
    let annotated = try takeName()
    guard symbol != nil || annotated != nil else {
      let count = types.count
      while tokens[position].kind != .close { types.append(try valueType()) }
      function.addLocals(types.count - count)
      return try expectClose()
    }
    types.append(try valueType())
    function.addLocals(1)
    if let symbol, !function.bindLastLocal(symbol) {
      throw text.error("duplicate local \(text.text(of: token))", at: token)
    }
    if let name = annotated ?? symbol.map(text.symbols.name), let index = function.index {
      nameSection.locals.add(index, Int(function.localCount - 1), name)
    }
    try expectClose()
  }

  private mutating func parseTable(_ close: Int) throws(WATError) {
    let (index, isImport) = try parseDefinition(.table)
    guard !isImport else { return }
    encoder.tables.count += 1
    let addressType = addressType()
    guard tokens[position].kind == .natural else {
      return try parseInlineElements(table: index, addressType)
    }
    let limits = try limits()
    let type = TableType(element: try referenceType(), limits: limits, addressType: addressType)
    guard tokens[position].kind != .close else { return encoder.tables.contents.tableType(type) }
    // A table with an initializer is marked by what begins no reference type: section 5.5.7.
    encoder.tables.contents.append([0x40, 0x00])
    encoder.tables.contents.tableType(type)
    encoder.tables.contents.append(try parseExpression(upTo: close))
  }

  private mutating func parseMemory() throws(WATError) {
    let (index, isImport) = try parseDefinition(.memory)
    guard !isImport else { return }
    encoder.memories.count += 1
    let start = position
    let addressType = addressType()
    guard tokens[position].kind != .natural else {
      position = start
      return encoder.memories.contents.memoryType(try memoryType())
    }
    try parseInlineData(memory: index, addressType)
  }

  private mutating func parseTag() throws(WATError) {
    let (_, isImport) = try parseDefinition(.tag)
    guard !isImport else { return }
    let type = try parseTagType()
    encoder.tags.count += 1
    encoder.tags.contents.byte(0)
    encoder.tags.contents.unsigned(type)
  }

  private mutating func parseGlobal(_ close: Int) throws(WATError) {
    let (_, isImport) = try parseDefinition(.global)
    guard !isImport else { return }
    encoder.globals.count += 1
    encoder.globals.contents.globalType(try globalType())
    encoder.globals.contents.append(try parseExpression(upTo: close))
  }
}
