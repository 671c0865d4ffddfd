// From one numbering of types to another: from a module's indices to canonical ids.

extension ValueType {
  /// The type with each type index replaced by what `map` makes of it.
  package func mapTypeIndices(_ map: (UInt32) -> UInt32) -> ValueType {
    isDefinedReference ? withTypeIndex(map(bits >> 10)) : self
  }
}

extension FunctionType {
  /// The type with each type index replaced by what `map` makes of it.
  package func mapTypeIndices(_ map: (UInt32) -> UInt32) -> FunctionType {
    FunctionType(
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
