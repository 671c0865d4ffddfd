// The tables of a store, whose sizes are limited, each and all together.

extension Store {
  /// A table filled with null; `nil` where it is larger than the store allows, or than there is memory for.
  func makeTable(_ type: TableType) -> TableObject? {
    guard tables.count < limits.tables, type.limits.minimum <= limits.tableSize,
      type.limits.minimum <= limits.allTablesSize - min(tableElementCount, limits.allTablesSize),
      let table = TableObject(type)
    else { return nil }
    tableElementCount += type.limits.minimum
    return table
  }

  /// Grows a table. Returns the size before, or `nil` where it cannot grow so much.
  func grow(_ table: TableObject, by count: UInt64, filledWith reference: UInt64) -> UInt64? {
    guard count <= limits.allTablesSize - min(tableElementCount, limits.allTablesSize),
      let before = table.grow(by: count, filledWith: functions.element(reference), limit: limits.tableSize)
    else { return nil }
    tableElementCount += count
    return before
  }
}
