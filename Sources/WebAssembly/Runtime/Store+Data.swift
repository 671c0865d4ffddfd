#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Growth, segments, tables, references: operations that ordinary Swift executes.
extension Store {
  /// Does the operation of the instruction at pc.
  func performData(_ exit: Exit) throws(Trap) {
    switch exit {
    case .memoryGrow:
      let operands = execution.operands(MemoryGrowOperands.self)
      let before = grow(memories[runningInstance.memories[0]], by: operands.delta.low)
      operands.setResult((before ?? .max).low)
    case .memoryInit: try initializeMemory()
    case .memoryCopyLong: try copyMemory()
    case .memoryFillLong: try fillMemory()
    case .dataDrop: runningInstance.droppedData[execution.operands(DataDropOperands.self).segment] = true
    case .elementDrop: runningInstance.elements[execution.operands(ElementDropOperands.self).segment] = []
    case .referenceFunction:
      let operands = execution.operands(ReferenceFunctionOperands.self)
      operands.setResult(functions.reference(to: execution.context.pointee.instance.pointee.functionSpace[operands.function]))
    default: try performTable(exit)
    }
  }

  // MARK: - Memories

  /// `memory.init`.
  private func initializeMemory() throws(Trap) {
    let operands = execution.operands(MemoryInitOperands.self)
    let instance = runningInstance
    let memory = instance.record.pointee.memory.pointee
    let bytes = instance.droppedData[operands.segment] ? 0..<0 : instance.module.structure.data[operands.segment].bytes
    let count = operands.count.low
    guard operands.source.low + count <= UInt64(bytes.count), operands.destination.low + count <= memory.byteCount else {
      throw trap(.outOfBoundsMemoryAccess)
    }
    (memory.base + Int(operands.destination.low)).copyMemory(
      from: instance.module.bytes.base + bytes.lowerBound + Int(operands.source.low), byteCount: Int(count))
  }

  /// How many bytes are moved before the request to stop is looked at again.
  private static let part = 1 << 20

  /// A long copy. The handler has checked the bounds.
  private func copyMemory() throws(Trap) {
    let operands = execution.operands(MemoryCopyOperands.self)
    let base = execution.context.pointee.instance.pointee.memory.pointee.base
    let count = Int(operands.count.low)
    // Where the ranges overlap, no byte may be overwritten before it is copied. So the parts are copied in ascending or in
    // descending order.
    let isDownwards = operands.destination.low > operands.source.low
    for start in stride(from: 0, to: count, by: Self.part) {
      if interruption.isRequested { throw trap(.interrupted) }
      let size = min(Self.part, count - start)
      let offset = isDownwards ? count - start - size : start
      (base + Int(operands.destination.low) + offset).copyMemory(
        from: base + Int(operands.source.low) + offset, byteCount: size)
    }
  }

  /// A long fill. The handler has checked the bounds.
  private func fillMemory() throws(Trap) {
    let operands = execution.operands(MemoryFillOperands.self)
    let start = execution.context.pointee.instance.pointee.memory.pointee.base + Int(operands.destination.low)
    let count = Int(operands.count.low)
    for offset in stride(from: 0, to: count, by: Self.part) {
      if interruption.isRequested { throw trap(.interrupted) }
      (start + offset).initializeMemory(
        as: UInt8.self, repeating: UInt8(truncatingIfNeeded: operands.value), count: min(Self.part, count - offset))
    }
  }

  // MARK: - Tables

  private func table(_ index: Int) -> TableObject { tables[runningInstance.tables[index]] }

  /// The operations on tables.
  private func performTable(_ exit: Exit) throws(Trap) {
    switch exit {
    case .tableGet:
      let operands = execution.operands(TableGetOperands.self)
      let table = table(operands.table)
      let index = table.number(operands.index)
      guard index < table.record.pointee.count else { throw trap(.outOfBoundsTableAccess) }
      operands.setResult(table.record.pointee.elements[Int(index)].reference)
    case .tableSet:
      let operands = execution.operands(TableSetOperands.self)
      let table = table(operands.table)
      let index = table.number(operands.index)
      guard index < table.record.pointee.count else { throw trap(.outOfBoundsTableAccess) }
      table.record.pointee.elements[Int(index)] = functions.element(operands.value)
    case .tableSize:
      let operands = execution.operands(TableSizeOperands.self)
      operands.setResult(table(operands.table).record.pointee.count)
    case .tableGrow:
      let operands = execution.operands(TableGrowOperands.self)
      let table = table(operands.table)
      let before = grow(table, by: table.number(operands.delta), filledWith: operands.value)
      operands.setResult(table.number(before ?? .max))
    case .tableFill:
      let operands = execution.operands(TableFillOperands.self)
      let table = table(operands.table)
      let start = table.number(operands.start)
      let count = table.number(operands.count)
      guard table.holds(start, count) else { throw trap(.outOfBoundsTableAccess) }
      (table.record.pointee.elements + Int(start)).update(repeating: functions.element(operands.value), count: Int(count))
    case .tableCopy: try copyTable()
    case .tableInit:
      let operands = execution.operands(TableInitOperands.self)
      let table = table(operands.table)
      let reason = table.initialize(
        from: runningInstance.elements[operands.segment], of: functions, at: table.number(operands.destination),
        source: operands.source.low, count: operands.count.low)
      if let reason { throw trap(reason) }
    default: break
    }
  }

  /// `table.copy`.
  private func copyTable() throws(Trap) {
    let operands = execution.operands(TableCopyOperands.self)
    let target = table(operands.destinationTable)
    let source = table(operands.sourceTable)
    let to = target.number(operands.destination)
    let from = source.number(operands.source)
    // The count has the narrower of the two address types.
    let isWide = target.type.addressType == .i64 && source.type.addressType == .i64
    let count = isWide ? operands.count : operands.count.low
    guard target.holds(to, count), source.holds(from, count) else { throw trap(.outOfBoundsTableAccess) }
    UnsafeMutableRawPointer(target.record.pointee.elements + Int(to)).copyMemory(
      from: source.record.pointee.elements + Int(from), byteCount: Int(count) * MemoryLayout<TableElement>.stride)
  }
}

extension UInt64 {
  /// The i32 that a slot holds: the upper half does not count.
  fileprivate var low: UInt64 { self & 0xFFFF_FFFF }
}
