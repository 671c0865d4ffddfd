/// The defined types of all modules of an engine, each once.
///
/// Two types are equal just if their canonical ids are. Recursion groups are equal if they are the same text once
/// references within the group are written relative to it and all others as canonical ids; that is the iso-recursive
/// equality of the specification, found by one look-up. Ids are never given back.
///
/// WebAssembly 3.0, sections 3.1.1 (rolling and unrolling) and 3.3.1 (type equivalence).
package final class TypeRegistry: Sendable {
  private struct State {
    /// Each type by its id, with canonical ids in place of type indices.
    var types: [SubType] = []
    var hierarchy = TypeHierarchy()
    /// The id of the first type of each recursion group.
    var groups: [CanonicalGroup: UInt32] = [:]
  }

  /// A reference has 22 bits for an id.
  private static let maximumCount = Int(ValueType.largestTypeIndex)

  private let state = Lock(State())

  package init() {}

  /// The canonical id of each of `types`, which `groups` divides into recursion groups: all of them, in order.
  ///
  /// Every index in a type must be one of a type of its group or of a group before it, as validation has found.
  /// - Returns: `nil` if the engine has too many types.
  package func register(_ types: [SubType], groups: [Range<Int>]) -> [UInt32]? {
    state.withLock { state -> [UInt32]? in
      var ids: [UInt32] = []
      ids.reserveCapacity(types.count)
      for group in groups {
        let key = CanonicalGroup(types[group], start: group.lowerBound, ids: ids)
        let first: UInt32
        if let known = state.groups[key] {
          first = known
        } else {
          guard state.types.count + group.count <= Self.maximumCount else { return nil }
          first = UInt32(truncatingIfNeeded: state.types.count)
          state.groups[key] = first
          for type in types[group] {
            let canonical = type.mapTypeIndices { index in
              Int(index) < group.lowerBound ? ids[Int(index)] : first + (index - UInt32(group.lowerBound))
            }
            state.hierarchy.append(canonical.composite.shape, supertype: canonical.supertypes.first)
            state.types.append(canonical)
          }
        }
        for offset in 0..<UInt32(group.count) { ids.append(first + offset) }
      }
      return ids
    }
  }

  /// The id of a function type of its own group whose type indices are canonical already; `nil` if the engine has too many
  /// types, or if it refers to a type that there is not.
  package func register(_ type: FunctionType) -> UInt32? {
    state.withLock { state -> UInt32? in
      let subType = SubType(composite: .function(type))
      let count = state.types.count
      let references = (type.parameters + type.results).filter { $0.isDefinedReference }
      for reference in references where reference.bits >> 10 >= count { return nil }
      // As seen by a group after all types that there are, each of which represents itself.
      let known = references.isEmpty ? [] : Array(0..<UInt32(truncatingIfNeeded: count))
      let key = CanonicalGroup([subType], start: count, ids: known)
      if let id = state.groups[key] { return id }
      guard count < Self.maximumCount else { return nil }
      let id = UInt32(truncatingIfNeeded: count)
      state.groups[key] = id
      state.hierarchy.append(.function, supertype: nil)
      state.types.append(subType)
      return id
    }
  }

  /// The type with that id, with canonical ids in place of type indices.
  package func type(_ id: UInt32) -> SubType? {
    state.withLock { state in Int(id) < state.types.count ? state.types[Int(id)] : nil }
  }

  /// The function type with that id, or `nil` if it is not one.
  package func functionType(_ id: UInt32) -> FunctionType? {
    type(id)?.functionType
  }

  /// The supertypes of a type from the topmost down, and itself: `a` is a subtype of `b` just if `b` stands in `a`'s
  /// display at the place where it stands, last, in its own.
  package func display(_ id: UInt32) -> [UInt32] {
    state.withLock { state in Array(state.hierarchy.display(id)) }
  }

  /// Whether `id` is `other` or declared below it.
  package func isSubtype(_ id: UInt32, _ other: UInt32) -> Bool {
    id == other || state.withLock { state in state.hierarchy.isSubtype(id, other) }
  }

  /// What `body` finds out in the hierarchy of all types, whose numbers are canonical ids.
  package func withHierarchy<Result: Sendable>(_ body: (borrowing TypeHierarchy) -> Result) -> Result {
    state.withLock { state in body(state.hierarchy) }
  }
}

/// The text by which recursion groups are compared.
///
/// It is a type of its own, since the runtime needs several times as long to find out that an array is hashable.
private struct CanonicalGroup: Hashable {
  private let words: [UInt32]

  init(_ types: ArraySlice<SubType>, start: Int, ids: [UInt32]) {
    var writer = KeyWriter(start: UInt32(start), ids: ids)
    writer.words.reserveCapacity(types.count * 16)
    for type in types { writer.write(type) }
    words = writer.words
  }

  private struct KeyWriter {
    let start: UInt32
    let ids: [UInt32]
    var words: [UInt32] = []

    mutating func write(_ type: SubType) {
      words.append(type.isFinal ? 1 : 0)
      words.append(UInt32(type.supertypes.count))
      for supertype in type.supertypes { writeIndex(supertype) }
      switch type.composite {
      case .function(let function):
        words.append(0x60)
        write(function.parameters)
        write(function.results)
      case .structure(let fields):
        words.append(0x5F)
        words.append(UInt32(fields.count))
        for field in fields { write(field) }
      case .array(let field):
        words.append(0x5E)
        write(field)
      }
    }

    private mutating func write(_ types: [ValueType]) {
      words.append(UInt32(types.count))
      for type in types { write(type) }
    }

    private mutating func write(_ field: FieldType) {
      words.append(field.isMutable ? 1 : 0)
      switch field.storage {
      case .value(let type): write(type)
      case .i8: words.append(0x78)
      case .i16: words.append(0x77)
      }
    }

    private mutating func write(_ type: ValueType) {
      words.append(type.bits & 0x3FF)
      if type.isDefinedReference { writeIndex(type.bits >> 10) }
    }

    /// Bit 0 tells places within the group from canonical ids.
    private mutating func writeIndex(_ index: UInt32) {
      words.append(index >= start ? (index - start) << 1 | 1 : ids[Int(index)] << 1)
    }
  }
}
