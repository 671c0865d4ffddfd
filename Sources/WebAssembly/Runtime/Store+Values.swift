// What may cross from the host into a store: the machine takes a reference for what its type says.

extension Store {
  /// Whether the value may stand in this store where `type` is wanted.
  func accepts(_ value: Value, as type: ValueType) -> Bool {
    guard case .reference(let reference) = value else { return value.type == type }
    return reference.belongs(to: self) && accepts(reference: reference.bits, as: type)
  }

  /// Whether the value is a number, or a reference that means something here.
  func owns(_ value: Value) -> Bool {
    guard case .reference(let reference) = value else { return true }
    return reference.belongs(to: self)
  }

  /// Whether the bits are a reference of that type.
  func accepts(reference bits: UInt64, as type: ValueType) -> Bool {
    guard let heapType = type.heapType else { return false }
    if bits == 0 { return type.isNullable }
    let number = Int(truncatingIfNeeded: bits >> 3)
    switch (Reference.Kind(rawValue: bits & 7), heapType) {
    case (.function, .func): return number < functions.count
    case (.function, .defined(let id)):
      return number < functions.count && engine.types.isSubtype(functions.records[number].pointee.typeID, id)
    case (.host, .extern): return true
    case (.object, .extern): return hostObjects.contains(bits)
    default: return false
    }
  }

  /// Whether the slots hold results of these types: numbers always do.
  func accept(_ slots: UnsafePointer<UInt64>, as types: [ValueType]) -> Bool {
    var slot = 0
    for type in types {
      if type.isReference, !accepts(reference: slots[slot], as: type) { return false }
      slot += type.slotCount
    }
    return true
  }

  // MARK: - Tables

  /// A table filled with null; `nil` where it is larger than the store allows, or than there is memory for.
  func makeTable(_ type: TableType) -> TableObject? {
    guard tables.count < limits.tables, type.limits.minimum <= limits.tableSize,
      type.limits.minimum <= limits.allTablesSize - min(tableElementCount, limits.allTablesSize),
      let table = TableObject(type)
    else { return nil }
    tableElementCount += type.limits.minimum
    return table
  }

  /// Grows a table; returns the size before, or `nil` where that cannot be.
  func grow(_ table: TableObject, by count: UInt64, filledWith reference: UInt64) -> UInt64? {
    guard count <= limits.allTablesSize - min(tableElementCount, limits.allTablesSize),
      let before = table.grow(by: count, filledWith: functions.element(reference), limit: limits.tableSize)
    else { return nil }
    tableElementCount += count
    return before
  }
}
