#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Growth, segments, tables, references: operations that ordinary Swift executes.
extension Store {
  /// Does the operation of the instruction at pc.
  func performData(_ exit: Exit) throws(Trap) {
    switch exit {
    case .memoryGrow:
      let operands = interpreter.operands(MemoryGrowOperands.self)
      operands.setResult((try growMemory(memories[runningInstance.memories[0]], by: operands.delta.low) ?? .max).low)
    case .memoryInit: try initializeMemory()
    case .memoryCopyLong: try copyMemory()
    case .memoryFillLong: try fillMemory()
    case .memorySizeAny, .memoryGrowAny, .memoryFillAny, .memoryCopyAny, .memoryInitAny: try performMemory(exit)
    case .dataDrop: runningInstance.droppedData[interpreter.operands(DataDropOperands.self).segment] = true
    case .elementDrop: runningInstance.elements[interpreter.operands(ElementDropOperands.self).segment] = []
    default: try performTable(exit)
    }
  }

  // MARK: - Memories

  /// Grows a memory, for fuel. Returns the size before, in pages, or `nil` where it cannot grow so much.
  func growMemory(_ memory: MemoryObject, by pages: UInt64) throws(Trap) -> UInt64? {
    guard let before = grow(memory, by: pages) else { return nil }
    // It takes fuel only for what it has done. That it has grown nobody sees where there is not enough. Whether the memory had to
    // move depends on the machine, so that costs nothing.
    try takeFuel(forBytes: pages << UInt64(memory.type.pageSizeLog2))
    return before
  }

  /// `memory.init` of memory 0.
  private func initializeMemory() throws(Trap) {
    let operands = interpreter.operands(MemoryInitOperands.self)
    try initialize(
      memories[runningInstance.memories[0]], from: operands.segment, at: operands.destination, source: operands.source,
      count: operands.count)
  }

  /// A long copy. The handler has checked the bounds.
  private func copyMemory() throws(Trap) {
    let operands = interpreter.operands(MemoryCopyOperands.self)
    let base = interpreter.context.pointee.instance.pointee.memory.pointee.base
    // Where the ranges overlap, no byte may be overwritten before it is copied.
    try copyParts(
      to: base + Int(operands.destination.low), from: base + Int(operands.source.low), count: Int(operands.count.low),
      isDownwards: operands.destination.low > operands.source.low)
  }

  /// Copies bytes that are within the bounds, in parts that are taken in ascending or in descending order.
  func copyParts(
    to destination: UnsafeMutableRawPointer, from source: UnsafeRawPointer, count: Int, isDownwards: Bool
  ) throws(Trap) {
    try inParts(count) { start, size in
      let offset = isDownwards ? count - start - size : start
      (destination + offset).copyMemory(from: source + offset, byteCount: size)
    }
  }

  /// A long fill. The handler has checked the bounds.
  private func fillMemory() throws(Trap) {
    let operands = interpreter.operands(MemoryFillOperands.self)
    let start = interpreter.context.pointee.instance.pointee.memory.pointee.base + Int(operands.destination.low)
    try fillParts(start, with: UInt8(truncatingIfNeeded: operands.value), count: Int(operands.count.low))
  }

  /// Fills bytes that are within the bounds, in parts.
  func fillParts(_ start: UnsafeMutableRawPointer, with byte: UInt8, count: Int) throws(Trap) {
    try inParts(count) { offset, size in
      (start + offset).initializeMemory(as: UInt8.self, repeating: byte, count: size)
    }
  }

  /// Moves `count` bytes in parts, by `move`, which gets where a part begins and its size. Between two of them others may stop the guest,
  /// or have their turn: then the instruction begins again later, and goes on after the last part.
  private func inParts(_ count: Int, _ move: (Int, Int) -> Void) throws(Trap) {
    var done = interpreter.bulkProgress
    interpreter.bulkProgress = 0
    if done == 0, count > Self.freeByteCount { try takeFuel(forBytes: UInt64(count)) }
    while done < count {
      if let reason = interruption.trapReason { throw trap(reason) }
      let size = min(Int(Self.partByteCount), count - done)
      move(done, size)
      done += size
      if mayYield, interruption.takeSliceEnd(isPausable: true) {
        interpreter.bulkProgress = done
        throw requestPause(.sliceEnded)
      }
    }
  }

  // MARK: - Tables

  /// Takes fuel for that many elements of a table, which exist.
  private func takeFuel(forElements count: UInt64) throws(Trap) {
    try takeFuel(forBytes: count * UInt64(MemoryLayout<TableElement>.stride))
  }

  /// A table of the running instance.
  func table(_ index: Int) -> TableObject { tables[runningInstance.tables[index]] }

  /// The operations on tables.
  private func performTable(_ exit: Exit) throws(Trap) {
    switch exit {
    case .tableGet:
      let operands = interpreter.operands(TableGetOperands.self)
      let table = table(operands.table)
      let index = table.number(operands.index)
      guard index < table.record.pointee.count else { throw trap(.outOfBoundsTableAccess) }
      operands.setResult(table.record.pointee.elements[Int(index)].reference)
    case .tableSet:
      let operands = interpreter.operands(TableSetOperands.self)
      let table = table(operands.table)
      let index = table.number(operands.index)
      guard index < table.record.pointee.count else { throw trap(.outOfBoundsTableAccess) }
      table.set(Int(index), functions.element(operands.value))
    case .tableSize:
      let operands = interpreter.operands(TableSizeOperands.self)
      operands.setResult(table(operands.table).record.pointee.count)
    case .tableGrow:
      let operands = interpreter.operands(TableGrowOperands.self)
      let table = table(operands.table)
      let place = table.record.pointee.elements
      let before = grow(table, by: table.number(operands.delta), filledWith: operands.value)
      if let before {
        let hasMoved = table.record.pointee.elements != place
        try takeFuel(forElements: table.record.pointee.count - (hasMoved ? 0 : before))
      }
      operands.setResult(table.number(before ?? .max))
    case .tableFill:
      let operands = interpreter.operands(TableFillOperands.self)
      let table = table(operands.table)
      let start = table.number(operands.start)
      let count = table.number(operands.count)
      guard table.holds(start, count) else { throw trap(.outOfBoundsTableAccess) }
      try takeFuel(forElements: count)
      table.fill(Int(start)..<Int(start + count), functions.element(operands.value))
    case .tableCopy: try copyTable()
    case .tableInit:
      let operands = interpreter.operands(TableInitOperands.self)
      let table = table(operands.table)
      try takeFuel(forElements: min(operands.count.low, table.record.pointee.count))
      let reason = table.initialize(
        from: runningInstance.elements[operands.segment], of: functions, at: table.number(operands.destination),
        source: operands.source.low, count: operands.count.low)
      if let reason { throw trap(reason) }
    default: break
    }
  }

  /// `table.copy`.
  private func copyTable() throws(Trap) {
    let operands = interpreter.operands(TableCopyOperands.self)
    let target = table(operands.destinationTable)
    let source = table(operands.sourceTable)
    let to = target.number(operands.destination)
    let from = source.number(operands.source)
    // The count has the narrower of the two address types.
    let isWide = target.type.addressType == .i64 && source.type.addressType == .i64
    let count = isWide ? operands.count : operands.count.low
    guard target.holds(to, count), source.holds(from, count) else { throw trap(.outOfBoundsTableAccess) }
    try takeFuel(forElements: count)
    target.copy(Int(count), from: source, at: Int(from), to: Int(to))
  }
}

extension UInt64 {
  /// The i32 that a slot holds: the upper half does not count.
  var low: UInt64 { self & 0xFFFF_FFFF }
}
