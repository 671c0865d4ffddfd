import WebAssembly

// The second pass: type definitions, sections 6.4 (types) and 6.6 (modules).

extension ModuleParser {
  mutating func parseTypes(upTo end: Int) throws(WATError) {
    while position < end {
      try step()
      let close = Int(tokens[position].value)
      if isOpen(.type) {
        try parseTypeDefinition(standsAlone: true)
        encoder.types.count += 1
      } else if skipOpen(.rec) {
        try parseGroup()
      }
      position = close + 1
    }
  }

  private mutating func parseGroup() throws(WATError) {
    var group: [Int] = []
    while tokens[position].kind != .close {
      guard isOpen(.type) else { throw unexpected(expected: "a type definition") }
      group.append(position)
      position = Int(tokens[position].value) + 1
    }
    // A group of one is that one type: the short form of the binary format.
    if group.count != 1 {
      encoder.types.contents.byte(0x4E)
      encoder.types.contents.count(group.count)
    }
    for start in group {
      try step()
      position = start
      try parseTypeDefinition(standsAlone: group.count == 1)
    }
    encoder.types.count += 1
  }

  /// `(type $name (sub …))` or with a composite type alone.
  private mutating func parseTypeDefinition(standsAlone: Bool) throws(WATError) {
    position += 2
    let index = UInt32(types.count)
    try parseDefinedName(.type, index)
    var type: SubType
    if skipOpen(.sub) {
      let isFinal = skipKeyword(.final)
      var supertypes: [UInt32] = []
      while isAtIndex { supertypes.append(try self.index(in: .type)) }
      type = SubType(isFinal: isFinal, supertypes: supertypes, composite: try compositeType(of: index))
      try expectClose()
    } else {
      type = SubType(composite: try compositeType(of: index))
    }
    try expectClose()
    add(type, standsAlone: standsAlone)
  }

  /// Writes a type to the type section, and keeps it for type uses.
  mutating func add(_ type: SubType, standsAlone: Bool) {
    encoder.types.contents.subType(type)
    if standsAlone, type.isFinal, type.supertypes.isEmpty, let function = type.functionType,
      functionTypes[function] == nil
    {
      functionTypes[function] = UInt32(types.count)
    }
    types.append(type)
  }

  private mutating func compositeType(of index: UInt32) throws(WATError) -> CompositeType {
    let composite: CompositeType
    if skipOpen(.func) {
      composite = .function(try signature(bindsParameters: false, allowsNames: true))
    } else if skipOpen(.struct) {
      composite = .structure(try fields(of: index))
    } else if skipOpen(.array) {
      composite = .array(try fieldType())
    } else {
      throw unexpected(expected: "a composite type")
    }
    try expectClose()
    return composite
  }

  private mutating func fields(of type: UInt32) throws(WATError) -> [FieldType] {
    var fields: [FieldType] = []
    while skipOpen(.field) {
      try step()
      let token = tokens[position]
      let symbol = skipIdentifier()
      let annotated = try takeName()
      if let symbol {
        let key = UInt64(type) << 32 | UInt64(symbol)
        guard fieldIndices[key] == nil else {
          throw text.error("duplicate field \(text.text(of: token))", at: token)
        }
        fieldIndices[key] = UInt32(fields.count)
      }
      if let name = annotated ?? symbol.map(text.symbols.name) { nameSection.fields.add(type, fields.count, name) }
      if symbol != nil || annotated != nil {
        fields.append(try fieldType())
      } else {
        while tokens[position].kind != .close { fields.append(try fieldType()) }
      }
      try expectClose()
    }
    return fields
  }

  private mutating func fieldType() throws(WATError) -> FieldType {
    guard skipOpen(.mut) else { return FieldType(storage: try storageType(), isMutable: false) }
    let storage = try storageType()
    try expectClose()
    return FieldType(storage: storage, isMutable: true)
  }

  private mutating func storageType() throws(WATError) -> FieldType.Storage {
    if skipKeyword(.i8) { return .i8 }
    if skipKeyword(.i16) { return .i16 }
    return .value(try valueType())
  }
}
