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

  private func performTable(_ exit: Exit) throws(Trap) {
    switch exit {
    case .tableGet:
      let table = table(word(field: 2)).record.pointee
      let index = UInt64(slot32(field: 1))
      guard index < table.count else { throw trap(.outOfBoundsTableAccess) }
      setSlot(field: 4, table.elements[Int(index)])
    case .tableSet:
      let table = table(word(field: 3)).record.pointee
      let index = UInt64(slot32(field: 1))
      guard index < table.count else { throw trap(.outOfBoundsTableAccess) }
      table.elements[Int(index)] = slot(field: 2)
    case .tableSize: setSlot(field: 3, table(word(field: 1)).record.pointee.count)
    case .tableGrow:
      let before = store.grow(
        table(word(field: 3)), by: UInt64(slot32(field: 2)), filledWith: slot(field: 1))
      setSlot(field: 5, UInt64(UInt32(truncatingIfNeeded: before ?? UInt64(UInt32.max))))
    case .tableFill:
      let table = table(word(field: 4)).record.pointee
      let start = UInt64(slot32(field: 1))
      let count = UInt64(slot32(field: 3))
      guard start + count <= table.count else { throw trap(.outOfBoundsTableAccess) }
      (table.elements + Int(start)).update(repeating: slot(field: 2), count: Int(count))
    case .tableCopy:
      let target = table(word(field: 4)).record.pointee
      let source = table(word(field: 6)).record.pointee
      let to = UInt64(slot32(field: 1))
      let from = UInt64(slot32(field: 2))
      let count = UInt64(slot32(field: 3))
      guard to + count <= target.count, from + count <= source.count else { throw trap(.outOfBoundsTableAccess) }
      UnsafeMutableRawPointer(target.elements + Int(to)).copyMemory(
        from: source.elements + Int(from), byteCount: Int(count) * 8)
    case .tableInit:
      let target = table(word(field: 6))
      let reason = target.initialize(
        from: instance.elements[Int(word(field: 4))], at: UInt64(slot32(field: 1)), source: UInt64(slot32(field: 2)),
        count: UInt64(slot32(field: 3)))
      if let reason { throw trap(reason) }
    default: break
    }
  }
}

extension TableObject {
  /// Makes every element `reference`.
  func fill(_ reference: UInt64) {
    record.pointee.elements.update(repeating: reference, count: count)
  }

  /// Copies references of a segment; returns why that cannot be.
  func initialize(from segment: [UInt64], at destination: UInt64, source: UInt64, count: UInt64) -> Trap.Reason? {
    guard source + count <= UInt64(segment.count), destination + count <= record.pointee.count else {
      return .outOfBoundsTableAccess
    }
    for offset in 0..<Int(count) {
      record.pointee.elements[Int(destination) + offset] = segment[Int(source) + offset]
    }
    return nil
  }
}
