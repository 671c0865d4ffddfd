#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The defined types of all modules and host functions of an engine, each once, as long as somebody uses it.
///
/// Two types are equal just if their canonical ids are. An id means a type as long as the type is used; then another may get it.
///
/// WebAssembly 3.0, section 3.3.1 (type equivalence).
package final class TypeRegistry: Sendable {
  private let state: Lock<TypeTable>
  /// How many types or groups are worked on while others wait.
  private static let share = 1024

  /// A registry without types. A reference has 22 bits for an id: there may be no more than that, or fewer.
  package init(maximumCount: Int = Int(ValueType.largestTypeIndex)) {
    state = Lock(TypeTable(maximumCount: maximumCount))
  }

  /// The canonical id of each of `types`, which `groups` divides into recursion groups: all of them, in order.
  ///
  /// Every index in a type must be one of a type of its group or of a group before it, as validation has found.
  /// - Returns: `nil` if the engine has too many types, or if `interruption` is requested meanwhile.
  package func register(
    _ types: [SubType], groups: [Range<Int>], interruption: InterruptionFlag? = nil
  ) -> RegisteredTypes? {
    var ids: [UInt32] = []
    var records = TypeTable.Records()
    ids.reserveCapacity(types.count)
    records.pointers.reserveCapacity(types.count)
    for start in stride(from: 0, to: groups.count, by: Self.share) {
      let part = groups[start..<min(start + Self.share, groups.count)]
      let known = ids.count
      let added = state.withLock { table in
        table.use(types, groups: part, &ids) ? table.records(ids[known...]) : nil
      }
      guard let added, interruption?.isRequested != true else {
        release(ids)
        return nil
      }
      records.pointers += added.pointers
    }
    return RegisteredTypes(ids, records, self)
  }

  /// The id of a function type of its own group whose type indices are canonical already; `nil` if the engine has too many
  /// types, or if it refers to a type that there is not.
  package func register(_ type: FunctionType) -> RegisteredTypes? {
    state.withLock { table in
      table.use(SubType(composite: .function(type))).map { RegisteredTypes([$0], table.records([$0]), self) }
    }
  }

  /// A use of the defined type that `type` refers to, or of none; `nil` if there is no such type.
  func use(_ type: ValueType) -> RegisteredTypes? {
    guard case .defined(let id)? = type.heapType else { return RegisteredTypes([], TypeTable.Records(), self) }
    return state.withLock { $0.use(id) ? RegisteredTypes([id], $0.records([id]), self) : nil }
  }

  fileprivate func release(_ ids: [UInt32]) {
    for start in stride(from: 0, to: ids.count, by: Self.share) {
      state.withLock { $0.release(ids[start..<min(start + Self.share, ids.count)]) }
    }
  }

  /// How many types there are.
  package var count: Int { state.withLock { $0.count } }

  /// The type with that id, with canonical ids in place of type indices.
  package func type(_ id: UInt32) -> SubType? { state.withLock { $0.type(id) } }

  /// The function type with that id, or `nil` if it is not one.
  package func functionType(_ id: UInt32) -> FunctionType? { type(id)?.functionType }

  /// Whether `id` is `other` or declared below it.
  package func isSubtype(_ id: UInt32, _ other: UInt32) -> Bool {
    id == other || state.withLock { $0.isSubtype(id, other) }
  }

  /// Whether such a table can be imported as `other`.
  func matches(_ table: TableType, _ other: TableType) -> Bool { state.withLock { $0.matches(table, other) } }

  /// Whether such a global can be imported as `other`.
  func matches(_ global: GlobalType, _ other: GlobalType) -> Bool { state.withLock { $0.matches(global, other) } }
}

/// A use of some types: as long as this object lives, their ids mean them.
package final class RegisteredTypes: Sendable {
  /// The canonical id of each type, in the order in which they were given.
  package let ids: [UInt32]
  private let typeRecords: TypeTable.Records
  private let registry: TypeRegistry

  fileprivate init(_ ids: [UInt32], _ records: TypeTable.Records, _ registry: TypeRegistry) {
    self.ids = ids
    typeRecords = records
    self.registry = registry
  }

  /// The record of each type.
  var records: [UnsafePointer<TypeRecord>] { typeRecords.pointers }

  deinit { if !ids.isEmpty { registry.release(ids) } }
}
