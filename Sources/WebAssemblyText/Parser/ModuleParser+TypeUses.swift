import WebAssembly

// Type uses, and the types that they define: section 6.6 (modules, type uses).

extension ModuleParser {
  // MARK: The third pass

  /// Appends the types that are used but not defined, in the order of their use.
  ///
  /// That happens before anything refers to a type, since `(type x)` may refer to one of these, too, and stand before
  /// the use that defines it.
  mutating func parseTypeUses(upTo end: Int) throws(WATError) {
    while position < end {
      try step()
      let close = Int(tokens[position].value)
      position += 2
      switch tokens[position - 1].keyword {
      case .type, .rec: break
      case .import:
        while tokens[position].kind == .string { position += 1 }
        position += 2
        if [.func, .tag].contains(tokens[position - 1].keyword) { try parseDefinedTypeUse() }
      case .func, .tag:
        try parseDefinedTypeUse()
        try parseInstructionTypeUses(upTo: close)
      default: try parseInstructionTypeUses(upTo: close)
      }
      position = close + 1
    }
  }

  /// The type use of a function or tag, after its name, inline exports and inline import.
  private mutating func parseDefinedTypeUse() throws(WATError) {
    _ = skipIdentifier()
    while isOpen(.export) || isOpen(.import) { position = Int(tokens[position].value) + 1 }
    define(try typeUse())
  }

  /// The type uses of blocks and indirect calls, whatever stands in between.
  private mutating func parseInstructionTypeUses(upTo close: Int) throws(WATError) {
    while position < close {
      try step()
      let token = tokens[position]
      position += 1
      guard token.kind == .instruction else { continue }
      switch rows[Int(token.value)].immediates {
      case .blockType, .tryTable:
        _ = skipIdentifier()
        let use = try typeUse(allowsNames: false)
        if !use.isValueBlockType { define(use) }
      case .typeAndTable:
        if isAtIndex { position += 1 }
        define(try typeUse(allowsNames: false))
      default: break
      }
    }
  }

  private mutating func define(_ use: TypeUse) {
    guard use.explicit == nil, functionTypes[use.signature] == nil else { return }
    add(SubType(composite: .function(use.signature)), standsAlone: true)
    encoder.types.count += 1
  }

  // MARK: Type uses

  /// `(param …)*` and `(result …)*`. Parameters can have names where they are allowed; those of a function are names
  /// of locals.
  mutating func signature(bindsParameters: Bool, allowsNames: Bool) throws(WATError) -> FunctionType {
    var type = FunctionType()
    while skipOpen(.param) {
      try step()
      if bindsParameters {
        try parseLocals(&type.parameters)
        continue
      }
      if allowsNames, skipIdentifier() != nil {
        type.parameters.append(try valueType())
      } else {
        while tokens[position].kind != .close { type.parameters.append(try valueType()) }
      }
      try expectClose()
    }
    while skipOpen(.result) {
      while tokens[position].kind != .close { type.results.append(try valueType()) }
      try expectClose()
    }
    return type
  }

  /// A type index, or a function type, or both.
  struct TypeUse {
    /// The type index, where it is given.
    var explicit: UInt32?
    /// What is written out.
    var signature: FunctionType
    var start: Int

    /// Whether it is a block type that needs no type index: it has one result at most, and nothing else.
    var isValueBlockType: Bool { explicit == nil && signature.parameters.isEmpty && signature.results.count < 2 }
  }

  mutating func typeUse(bindsParameters: Bool = false, allowsNames: Bool = true) throws(WATError) -> TypeUse {
    let start = position
    var explicit: UInt32?
    if skipOpen(.type) {
      explicit = try index(in: .type)
      try expectClose()
    }
    let signature = try signature(bindsParameters: bindsParameters, allowsNames: allowsNames)
    guard !isOpen(.type), !isOpen(.param) else {
      throw text.unexpected(tokens[position + 1], expected: "type, param and result in this order")
    }
    return TypeUse(explicit: explicit, signature: signature, start: start)
  }

  /// The type index of a type use. One that names no index stands for the first type that is like it: the pass over
  /// all type uses has seen to it that there is one.
  func resolve(_ use: TypeUse) throws(WATError) -> UInt32 {
    guard let index = use.explicit else {
      guard let index = functionTypes[use.signature] else {
        throw text.error("unknown type \(use.signature)", at: tokens[use.start])
      }
      return index
    }
    if !use.signature.parameters.isEmpty || !use.signature.results.isEmpty {
      guard index < types.count else { throw text.error("unknown type \(index)", at: tokens[use.start]) }
      guard types[Int(index)].functionType == use.signature else {
        throw text.error("inline function type differs from type \(index)", at: tokens[use.start])
      }
    }
    return index
  }
}
