// The tables of a store, whose sizes are limited, each and all together.

extension Store {
  /// A table filled with null; `nil` where it is larger than the store allows, or than there is memory for.
  ///
  /// - Parameter types: what keeps the elements' type, if it is not a module of the store.
  func makeTable(_ type: TableType, _ types: RegisteredTypes? = nil) -> TableObject? {
    guard tables.count < limits.tables, type.limits.minimum <= limits.tableSize, type.limits.minimum <= tableElementRoom,
      type.limits.minimum <= allocations.room(limits) / TableObject.elementSize, let table = TableObject(type, types),
      allocations.add(table.allocatedSize, limits)
    else { return nil }
    allocations.tableElementCount += type.limits.minimum
    return table
  }

  /// Grows a table. Returns the size before, or `nil` where it cannot grow so much.
  func grow(_ table: TableObject, by count: UInt64, filledWith reference: UInt64) -> UInt64? {
    let size = table.allocatedSize
    let room = allocations.room(limits) / TableObject.elementSize
    guard count <= tableElementRoom,
      let before = table.grow(by: count, filledWith: functions.element(reference), limit: limits.tableSize, room: room),
      allocations.add(table.allocatedSize - size, limits)
    else { return nil }
    allocations.tableElementCount += count
    return before
  }

  /// How many more elements all tables together may have.
  private var tableElementRoom: UInt64 {
    limits.allTablesSize - min(allocations.tableElementCount, limits.allTablesSize)
  }
}
