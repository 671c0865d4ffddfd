/// The type of a field of a structure or of the elements of an array.
///
/// WebAssembly 3.0, section 2.3.8.
package struct FieldType: Hashable, Sendable {
  package enum Storage: Hashable, Sendable {
    case value(ValueType)
    case i8, i16

    /// The type that the field has on the operand stack.
    package var unpacked: ValueType {
      switch self {
      case .value(let type): type
      case .i8, .i16: .i32
      }
    }
  }

  package var storage: Storage
  package var isMutable: Bool

  package init(storage: Storage, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// The shape of a defined type.
///
/// WebAssembly 3.0, section 2.3.8 (composite types).
package enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A defined type with its place in the hierarchy.
///
/// WebAssembly 3.0, section 2.3.9 (recursive types).
package struct SubType: Hashable, Sendable {
  package var isFinal: Bool
  /// Module type indices; validation allows at most one.
  package var supertypes: [UInt32]
  package var composite: CompositeType

  package init(isFinal: Bool = true, supertypes: [UInt32] = [], composite: CompositeType) {
    self.isFinal = isFinal
    self.supertypes = supertypes
    self.composite = composite
  }

  package var functionType: FunctionType? {
    if case .function(let type) = composite { type } else { nil }
  }
}
