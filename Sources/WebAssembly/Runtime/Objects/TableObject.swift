#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// A table of a store.
final class TableObject {
  let type: TableType
  let record: UnsafeMutablePointer<TableRecord>
  /// Whether an element may have changed since the table was made, or since somebody has set this to false.
  var isModified = false
  private var capacity: Int
  private let types: RegisteredTypes?

  /// The size of an element in bytes.
  static var elementSize: UInt64 { UInt64(MemoryLayout<TableElement>.stride) }

  /// Allocates a table filled with null, which keeps `types`; `nil` where there is not enough memory.
  init?(_ type: TableType, _ types: RegisteredTypes?) {
    guard let count = Int(exactly: type.limits.minimum), let elements = Self.allocate(count) else { return nil }
    self.type = type
    self.types = types
    capacity = count
    record = .allocate(capacity: 1)
    record.initialize(to: TableRecord(elements: elements, count: UInt64(count)))
  }

  deinit {
    SystemMemory.deallocate(record.pointee.elements)
    record.deallocate()
  }

  /// Room for elements, all null.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<TableElement>? {
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<TableElement>.stride)
    guard !overflow, let memory = SystemMemory.allocate(size) else { return nil }
    return memory.bindMemory(to: TableElement.self, capacity: max(count, 1))
  }

  var count: Int { Int(record.pointee.count) }

  /// The bytes of its elements, and of those that it has room for.
  var allocatedSize: UInt64 { UInt64(capacity) * Self.elementSize }

  /// Grows by `count` elements. Returns the size before, or `nil` where it cannot grow so much: beyond `limit` elements, or if
  /// there must be memory for more than `room` new ones.
  func grow(by count: UInt64, filledWith element: TableElement, limit: UInt64, room: UInt64) -> UInt64? {
    let before = record.pointee.count
    let (after, overflow) = before.addingReportingOverflow(count)
    let most = type.limits.maximum ?? (type.addressType == .i32 ? UInt64(UInt32.max) : .max)
    guard !overflow, after <= min(most, limit), let size = Int(exactly: after) else { return nil }
    if size > capacity {
      // At least doubled if possible, so that growing one by one does not copy the elements each time.
      let most = Int(clamping: UInt64(capacity) + min(room, UInt64(Int.max - capacity)))
      guard size <= most else { return nil }
      let newCapacity = max(size, min(capacity.multipliedReportingOverflow(by: 2).overflow ? size : capacity * 2, most))
      guard let larger = Self.allocate(newCapacity) else { return nil }
      larger.update(from: record.pointee.elements, count: Int(before))
      SystemMemory.deallocate(record.pointee.elements)
      record.pointee.elements = larger
      capacity = newCapacity
    }
    (record.pointee.elements + Int(before)).update(repeating: element, count: Int(count))
    record.pointee.count = after
    isModified = true
    return before
  }

  /// Makes the table as large as it was in the beginning, filled with null. What it has grown by is given back, if there is other memory
  /// for the rest.
  func shrink() {
    let first = Int(clamping: type.limits.minimum)
    if capacity > first, let smaller = Self.allocate(first) {
      SystemMemory.deallocate(record.pointee.elements)
      record.pointee.elements = smaller
      capacity = first
    }
    record.pointee.count = UInt64(first)
    fill(TableElement(reference: 0, function: nil))
  }
}

extension TableObject {
  /// The index or count that a slot holds: of the address type's width.
  func number(_ slot: UInt64) -> UInt64 { type.addressType == .i64 ? slot : slot & 0xFFFF_FFFF }

  /// Whether there are `count` elements from `start` on.
  func holds(_ start: UInt64, _ count: UInt64) -> Bool {
    start <= record.pointee.count && count <= record.pointee.count - start
  }

  /// Sets an element, which there is.
  func set(_ index: Int, _ element: TableElement) {
    record.pointee.elements[index] = element
    isModified = true
  }

  /// Sets elements, which there are.
  func fill(_ range: Range<Int>, _ element: TableElement) {
    (record.pointee.elements + range.lowerBound).update(repeating: element, count: range.count)
    isModified = true
  }

  /// Makes every element `element`.
  func fill(_ element: TableElement) { fill(0..<count, element) }

  /// Copies elements, which there are, from a table that may be this one.
  func copy(_ count: Int, from source: TableObject, at start: Int, to destination: Int) {
    UnsafeMutableRawPointer(record.pointee.elements + destination).copyMemory(
      from: source.record.pointee.elements + start, byteCount: count * MemoryLayout<TableElement>.stride)
    isModified = true
  }

  /// All elements; to set them, the table must have as many.
  var elements: [TableElement] {
    get { Array(UnsafeBufferPointer(start: record.pointee.elements, count: count)) }
    set {
      newValue.withUnsafeBufferPointer { elements in
        if let base = elements.baseAddress { record.pointee.elements.update(from: base, count: min(elements.count, count)) }
      }
      isModified = true
    }
  }

  /// Copies references of a segment. Returns the reason for a trap, or `nil`.
  func initialize(
    from segment: [UInt64], of functions: FunctionTable, at destination: UInt64, source: UInt64, count: UInt64
  ) -> Trap.Reason? {
    guard source <= UInt64(segment.count), count <= UInt64(segment.count) - source, holds(destination, count) else {
      return .outOfBoundsTableAccess
    }
    for offset in 0..<Int(count) {
      record.pointee.elements[Int(destination) + offset] = functions.element(segment[Int(source) + offset])
    }
    isModified = true
    return nil
  }
}
