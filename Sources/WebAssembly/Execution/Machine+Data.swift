/// Growth, segments, tables, references: instructions that ordinary Swift executes.
extension Machine {
  func performData(_ exit: Exit) throws(Trap) {
    let next = next
    switch exit {
    case .memoryGrow:
      let memory = store.memories[instance.memories[0]]
      let before = memory.grow(by: UInt64(slot32(field: 1)), limit: store.limits.memorySize)
      setSlot(field: 2, UInt64(UInt32(truncatingIfNeeded: before ?? UInt64(UInt32.max))))
    case .memoryInit: try initializeMemory()
    case .memoryCopyLong, .memoryFillLong: try moveMemory(fills: exit == .memoryFillLong)
    case .dataDrop: instance.droppedData[Int(word(field: 1))] = true
    case .elementDrop: instance.elements[Int(word(field: 1))] = []
    case .referenceFunction:
      setSlot(field: 3, context.pointee.instance.pointee.functionSpace[Int(word(field: 1))].pointee.reference)
    default: try performTable(exit)
    }
    context.pointee.pc = next
  }

  // MARK: - Memories

  private func initializeMemory() throws(Trap) {
    let destination = UInt64(slot32(field: 1))
    let source = UInt64(slot32(field: 2))
    let count = UInt64(slot32(field: 3))
    let index = Int(word(field: 4))
    let memory = context.pointee.instance.pointee.memory.pointee
    let bytes = instance.droppedData[index] ? 0..<0 : instance.module.structure.data[index].bytes
    guard source + count <= UInt64(bytes.count), destination + count <= memory.byteCount else {
      throw trap(.outOfBoundsMemoryAccess)
    }
    (memory.base + Int(destination)).copyMemory(
      from: instance.module.bytes.base + bytes.lowerBound + Int(source), byteCount: Int(count))
  }

  /// A copy or fill that is long, in parts, so that it can be interrupted. The handler has checked the bounds.
  private func moveMemory(fills: Bool) throws(Trap) {
    let memory = context.pointee.instance.pointee.memory.pointee
    let destination = Int(slot32(field: 1))
    let source = Int(slot32(field: 2))
    let count = Int(slot32(field: 3))
    let part = 1 << 20
    // Of overlapping bytes none may be overwritten before it is copied: upwards or downwards.
    let isDownwards = !fills && destination > source
    for start in stride(from: 0, to: count, by: part) {
      if context.pointee.interruption.pointee.isRequested { throw trap(.interrupted) }
      let size = min(part, count - start)
      let offset = isDownwards ? count - start - size : start
      let target = memory.base + destination + offset
      if fills {
        target.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: source), count: size)
      } else {
        target.copyMemory(from: memory.base + source + offset, byteCount: size)
      }
    }
  }

  // MARK: - Tables

  private func table(_ index: UInt32) -> TableObject { store.tables[instance.tables[Int(index)]] }

  /// An operand that is an index or a count of that type.
  private func operand(field: Int, _ type: AddressType) -> UInt64 {
    type == .i64 ? slot(field: field) : UInt64(slot32(field: field))
  }

  /// A size as a result of that type; -1 where there is none.
  private func setSize(field: Int, _ size: UInt64?, _ type: AddressType) {
    setSlot(field: field, size ?? (type == .i64 ? .max : UInt64(UInt32.max)))
  }

  private func performTable(_ exit: Exit) throws(Trap) {
    switch exit {
    case .tableGet:
      let table = table(word(field: 2))
      let index = operand(field: 1, table.type.addressType)
      guard index < table.record.pointee.count else { throw trap(.outOfBoundsTableAccess) }
      setSlot(field: 4, table.record.pointee.elements[Int(index)].reference)
    case .tableSet:
      let table = table(word(field: 3))
      let index = operand(field: 1, table.type.addressType)
      guard index < table.record.pointee.count else { throw trap(.outOfBoundsTableAccess) }
      table.record.pointee.elements[Int(index)] = store.functions.element(slot(field: 2))
    case .tableSize:
      let table = table(word(field: 1))
      setSize(field: 3, table.record.pointee.count, table.type.addressType)
    case .tableGrow:
      let table = table(word(field: 3))
      let type = table.type.addressType
      setSize(
        field: 5, store.grow(table, by: operand(field: 2, type), filledWith: slot(field: 1)), type)
    case .tableFill:
      let table = table(word(field: 4))
      let type = table.type.addressType
      let start = operand(field: 1, type)
      let count = operand(field: 3, type)
      guard table.holds(start, count) else { throw trap(.outOfBoundsTableAccess) }
      let element = store.functions.element(slot(field: 2))
      (table.record.pointee.elements + Int(start)).update(repeating: element, count: Int(count))
    case .tableCopy: try copyTable()
    case .tableInit:
      let target = table(word(field: 6))
      let reason = target.initialize(
        from: instance.elements[Int(word(field: 4))], of: store.functions,
        at: operand(field: 1, target.type.addressType), source: UInt64(slot32(field: 2)), count: UInt64(slot32(field: 3)))
      if let reason { throw trap(reason) }
    default: break
    }
  }

  private func copyTable() throws(Trap) {
    let target = table(word(field: 4))
    let source = table(word(field: 6))
    let to = operand(field: 1, target.type.addressType)
    let from = operand(field: 2, source.type.addressType)
    // The count has the narrower of both types.
    let isWide = target.type.addressType == .i64 && source.type.addressType == .i64
    let count = operand(field: 3, isWide ? .i64 : .i32)
    guard target.holds(to, count), source.holds(from, count) else { throw trap(.outOfBoundsTableAccess) }
    UnsafeMutableRawPointer(target.record.pointee.elements + Int(to)).copyMemory(
      from: source.record.pointee.elements + Int(from), byteCount: Int(count) * MemoryLayout<TableElement>.stride)
  }
}

extension TableObject {
  /// Whether there are `count` elements from `start` on.
  func holds(_ start: UInt64, _ count: UInt64) -> Bool {
    start <= record.pointee.count && count <= record.pointee.count - start
  }

  /// Makes every element `element`.
  func fill(_ element: TableElement) {
    record.pointee.elements.update(repeating: element, count: count)
  }

  /// Copies references of a segment; returns why that cannot be.
  func initialize(
    from segment: [UInt64], of functions: FunctionTable, at destination: UInt64, source: UInt64, count: UInt64
  ) -> Trap.Reason? {
    guard source <= UInt64(segment.count), count <= UInt64(segment.count) - source, holds(destination, count) else {
      return .outOfBoundsTableAccess
    }
    for offset in 0..<Int(count) {
      record.pointee.elements[Int(destination) + offset] = functions.element(segment[Int(source) + offset])
    }
    return nil
  }
}
