/// Which defined types there are, and which of them is declared below which. Two types are the same just if their numbers are.
package protocol TypeOrder {
  /// The shape of a type, or `nil` if there is none of that number.
  func shape(_ type: UInt32) -> TypeHierarchy.Shape?
  /// Whether `type` is `other` or declared below it.
  func isSubtype(_ type: UInt32, _ other: UInt32) -> Bool
}

/// Which types match which.
///
/// WebAssembly 3.0, section 3.3 (matching).
extension TypeOrder {
  /// Whether a value of `type` can stand where one of `other` is expected (section 3.3.3).
  package func matches(_ type: ValueType, _ other: ValueType) -> Bool {
    if type == other || type == .bottom { return true }
    guard other.isReference, other.isNullable || !type.isNullable else { return false }
    return heapTypesMatch(type, other)
  }

  /// Whether what a reference of type `type` refers to matches what one of `other` does (section 3.3.2), null aside.
  package func heapTypesMatch(_ type: ValueType, _ other: ValueType) -> Bool {
    // A reference whose heap type is unknown, in unreachable code.
    guard type.code != 0 else { return true }
    guard let heapType = type.heapType, let other = other.heapType else { return false }
    return matches(heapType, other)
  }

  /// Whether `type` is `other` or lies below it (section 3.3.2).
  package func matches(_ type: HeapType, _ other: HeapType) -> Bool {
    if type == other { return true }
    switch (type, other) {
    case (.defined(let index), .defined(let otherIndex)): return isSubtype(index, otherIndex)
    case (.defined(let index), _):
      switch shape(index) {
      case .function: return other == .func
      case .structure: return other == .struct || other == .eq || other == .any
      case .array: return other == .array || other == .eq || other == .any
      case nil: return false
      }
    case (.none, .defined(let index)): return shape(index) == .structure || shape(index) == .array
    case (.noFunc, .defined(let index)): return shape(index) == .function
    case (.none, .i31), (.none, .struct), (.none, .array), (.none, .eq), (.none, .any): return true
    case (.i31, .eq), (.struct, .eq), (.array, .eq): return true
    case (.i31, .any), (.struct, .any), (.array, .any), (.eq, .any): return true
    case (.noFunc, .func), (.noExtern, .extern), (.noExn, .exn): return true
    default: return false
    }
  }

  /// Whether each of `types` matches the one at its place in `others` (section 3.3.4).
  package func matches(_ types: [ValueType], _ others: [ValueType]) -> Bool {
    guard types.count == others.count else { return false }
    for index in types.indices where !matches(types[index], others[index]) { return false }
    return true
  }

  /// Parameters are contravariant, results covariant (section 3.3.7).
  package func matches(_ type: FunctionType, _ other: FunctionType) -> Bool {
    matches(other.parameters, type.parameters) && matches(type.results, other.results)
  }

  /// What can be set must have the same type on both sides (section 3.3.8).
  package func matches(_ field: FieldType, _ other: FieldType) -> Bool {
    guard field.isMutable == other.isMutable else { return false }
    switch (field.storage, other.storage) {
    case (.value(let type), .value(let otherType)):
      return matches(type, otherType) && (!field.isMutable || matches(otherType, type))
    default:
      return field.storage == other.storage
    }
  }

  /// Whether `type` may be declared below `other` (section 3.3.9).
  package func matches(_ type: CompositeType, _ other: CompositeType) -> Bool {
    switch (type, other) {
    case (.function(let function), .function(let otherFunction)):
      return matches(function, otherFunction)
    case (.structure(let fields), .structure(let otherFields)):
      guard fields.count >= otherFields.count else { return false }
      for index in otherFields.indices where !matches(fields[index], otherFields[index]) { return false }
      return true
    case (.array(let field), .array(let otherField)):
      return matches(field, otherField)
    default:
      return false
    }
  }
}

// MARK: - External types

extension Limits {
  /// Whether these limits lie within `other` (section 3.3.12).
  package func matches(_ other: Limits) -> Bool {
    guard minimum >= other.minimum else { return false }
    guard let otherMaximum = other.maximum else { return true }
    guard let maximum else { return false }
    return maximum <= otherMaximum
  }
}

extension MemoryType {
  /// Whether such a memory can be imported as `other` (section 3.3.14).
  package func matches(_ other: MemoryType) -> Bool {
    limits.matches(other.limits) && addressType == other.addressType && isShared == other.isShared
      && pageSizeLog2 == other.pageSizeLog2
  }
}

/// Functions and tags are not here: the former are compared by `isSubtype`, the latter by the identity of their types.
extension TypeOrder {
  /// Whether such a table can be imported as `other` (section 3.3.15).
  package func matches(_ table: TableType, _ other: TableType) -> Bool {
    table.limits.matches(other.limits) && table.addressType == other.addressType
      && matches(table.element, other.element) && matches(other.element, table.element)
  }

  /// Whether such a global can be imported as `other` (section 3.3.13).
  package func matches(_ global: GlobalType, _ other: GlobalType) -> Bool {
    global.isMutable == other.isMutable && matches(global.valueType, other.valueType)
      && (!global.isMutable || matches(other.valueType, global.valueType))
  }
}

extension ValueType {
  /// The code of the binary format; of a reference, that of its heap type, zero where it is unknown.
  @inline(__always)
  var code: UInt32 { bits & 0xFF }

  /// Whether this is a reference to a defined type, whose index then stands in the upper bits.
  @inline(__always)
  var isDefinedReference: Bool { bits & 0x1FF == 0x164 }

  /// Whether a variable of the type has a value before it is set (section 3.2.19).
  @inline(__always)
  package var isDefaultable: Bool { bits & 0x300 != 0x100 }

  /// The reference without null.
  var nonNullable: ValueType { ValueType(bits: bits & ~0x200) }

  /// The reference with null.
  var nullable: ValueType { ValueType(bits: bits | 0x200) }

  /// The type with `index` in place of its type index.
  @inline(__always)
  func withTypeIndex(_ index: UInt32) -> ValueType { ValueType(bits: bits & 0x3FF | index << 10) }
}
