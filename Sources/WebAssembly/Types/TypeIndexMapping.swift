// From one numbering of types to another: from a module's indices to canonical ids.

extension ValueType {
  /// The type with each type index replaced by what `map` makes of it.
  package func mapTypeIndices(_ map: (UInt32) -> UInt32) -> ValueType {
    isDefinedReference ? withTypeIndex(map(bits >> 10)) : self
  }
}

extension FunctionType {
  /// Whether a parameter or result is a reference to a defined type.
  var mentionsTypes: Bool {
    parameters.contains { $0.isDefinedReference } || results.contains { $0.isDefinedReference }
  }

  /// The type with each type index replaced by what `map` makes of it.
  package func mapTypeIndices(_ map: (UInt32) -> UInt32) -> FunctionType {
    // Most have none: they share their lists with the original.
    guard mentionsTypes else { return self }
    return FunctionType(
      parameters: parameters.map { $0.mapTypeIndices(map) }, results: results.map { $0.mapTypeIndices(map) })
  }
}

extension FieldType {
  /// The type with each type index replaced by what `map` makes of it.
  package func mapTypeIndices(_ map: (UInt32) -> UInt32) -> FieldType {
    guard case .value(let type) = storage else { return self }
    return FieldType(storage: .value(type.mapTypeIndices(map)), isMutable: isMutable)
  }
}

extension SubType {
  /// Whether there is a type index in it; aggregates are not looked through.
  var mayMentionTypes: Bool { functionType?.mentionsTypes ?? true || !supertypes.isEmpty }

  /// The type with each type index replaced by what `map` makes of it.
  package func mapTypeIndices(_ map: (UInt32) -> UInt32) -> SubType {
    let composite: CompositeType =
      switch composite {
      case .function(let type): .function(type.mapTypeIndices(map))
      case .structure(let fields): .structure(fields.map { $0.mapTypeIndices(map) })
      case .array(let field): .array(field.mapTypeIndices(map))
      }
    return SubType(isFinal: isFinal, supertypes: supertypes.map(map), composite: composite)
  }
}

extension SubType {
  /// Visits each type index in it, as often as it is there.
  func visitTypeIndices(_ visit: (UInt32) -> Void) {
    func look(_ type: ValueType) {
      if type.isDefinedReference { visit(type.bits >> 10) }
    }
    func look(_ field: FieldType) {
      if case .value(let type) = field.storage { look(type) }
    }
    for supertype in supertypes { visit(supertype) }
    switch composite {
    case .function(let type):
      for parameter in type.parameters { look(parameter) }
      for result in type.results { look(result) }
    case .structure(let fields):
      for field in fields { look(field) }
    case .array(let field): look(field)
    }
  }
}
