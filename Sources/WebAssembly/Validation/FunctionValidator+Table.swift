/// Tables and element segments.
///
/// WebAssembly 3.0, section 3.4.10 (table instructions).
extension FunctionValidator {
  mutating func table(_ index: UInt32) throws(ModuleError) -> TableType {
    guard Int(clamping: index) < context.tables.count else {
      throw unknown("table", index, of: context.tables.count)
    }
    return context.tables[Int(index)]
  }

  /// The type of the elements of a segment.
  mutating func element(_ index: UInt32) throws(ModuleError) -> ValueType {
    guard Int(clamping: index) < context.elements.count else {
      throw unknown("elem segment", index, of: context.elements.count)
    }
    return context.elements[Int(index)]
  }

  mutating func tableInstruction(_ table: TableType) throws(ModuleError) {
    let address = table.addressType.valueType
    switch instruction.opcode {
    case .tableGet:
      try pop(address)
      push(table.element)
    case .tableSet:
      try pop(table.element)
      try pop(address)
    case .tableSize:
      push(address)
    case .tableGrow:
      try pop(address)
      try pop(table.element)
      push(address)
    default:
      try pop(address)
      try pop(table.element)
      try pop(address)
    }
  }

  mutating func tableCopy(to destination: UInt32, from source: UInt32) throws(ModuleError) {
    let destination = try table(destination)
    let source = try table(source)
    guard context.hierarchy.matches(source.element, destination.element) else {
      throw mismatch(expected: destination.element, found: source.element)
    }
    // The length is as wide as the narrower of the addresses.
    try pop((destination.addressType == .i32 ? destination : source).addressType.valueType)
    try pop(source.addressType.valueType)
    try pop(destination.addressType.valueType)
  }

  mutating func tableInit(element: UInt32, table: UInt32) throws(ModuleError) {
    let table = try self.table(table)
    let element = try self.element(element)
    guard context.hierarchy.matches(element, table.element) else {
      throw mismatch(expected: table.element, found: element)
    }
    try pop(.i32)
    try pop(.i32)
    try pop(table.addressType.valueType)
  }
}
