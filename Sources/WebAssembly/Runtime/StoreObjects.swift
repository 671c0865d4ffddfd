// What a store owns. The machine sees the records, which lie in memory of their own and never move; unsafe code that frees
// them is here, in each object's deinit, and nothing else refers to them longer than the store lives.

/// All functions of a store, by the number in a reference.
final class FunctionTable {
  private(set) var records: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  private(set) var count = 0
  private var capacity = 64

  init() { records = .allocate(capacity: capacity) }

  deinit { records.deallocate() }

  /// Adds a record; it gets its reference.
  func append(_ record: UnsafeMutablePointer<FunctionRecord>) {
    if count == capacity {
      let larger = UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: records, count: count)
      records.deallocate()
      records = larger
      capacity *= 2
    }
    records[count] = record
    record.pointee.reference = Reference.bits(.function, count)
    count += 1
  }

  /// The element of a table that holds `reference`: of whatever kind, where it refers to no function.
  func element(_ reference: UInt64) -> TableElement {
    let number = Int(truncatingIfNeeded: reference >> 3)
    let isFunction = reference & 7 == Reference.Kind.function.rawValue && number < count
    return TableElement(reference: reference, function: isFunction ? records[number] : nil)
  }
}

/// A memory.
final class MemoryObject {
  let type: MemoryType
  let record: UnsafeMutablePointer<MemoryRecord>
  private var space: AddressSpace
  /// How many hold pointers to its bytes, so that they must stay where they are.
  var borrowCount = 0

  /// Allocates the memory's initial pages, zeroed; `nil` where there is not enough memory.
  init?(_ type: MemoryType, limit: UInt64) {
    let (bytes, overflow) = type.limits.minimum.multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    guard !overflow, bytes <= limit, let size = Int(exactly: bytes) else { return nil }
    let most = (type.limits.maximum ?? 1 << 16).multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    let reserved = min(most.overflow ? limit : most.partialValue, limit, 4 << 30)
    guard let space = AddressSpace(size: size, reserving: max(size, Int(clamping: reserved))) else { return nil }
    self.type = type
    self.space = space
    record = .allocate(capacity: 1)
    record.initialize(to: MemoryRecord(base: space.base, byteCount: bytes))
  }

  deinit {
    space.release()
    record.deallocate()
  }

  /// The size in pages.
  var pageCount: UInt64 { record.pointee.byteCount >> UInt64(type.pageSizeLog2) }

  /// Grows by `pages`; returns the size before, in pages, or `nil` where that cannot be.
  func grow(by pages: UInt64, limit: UInt64) -> UInt64? {
    let before = pageCount
    let (after, overflow) = before.addingReportingOverflow(pages)
    let most = type.limits.maximum ?? (type.addressType == .i32 ? 1 << 32 : 1 << 48) >> UInt64(type.pageSizeLog2)
    guard !overflow, after <= most else { return nil }
    let (bytes, tooMany) = after.multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    guard !tooMany, bytes <= limit, let size = Int(exactly: bytes), space.grow(to: size, mayMove: borrowCount == 0) else { return nil }
    record.pointee = MemoryRecord(base: space.base, byteCount: bytes)
    return before
  }
}

/// A table.
final class TableObject {
  let type: TableType
  let record: UnsafeMutablePointer<TableRecord>
  private var capacity: Int

  /// Allocates a table filled with null; `nil` where there is not enough memory.
  init?(_ type: TableType) {
    guard let count = Int(exactly: type.limits.minimum), let elements = Self.allocate(count) else { return nil }
    self.type = type
    capacity = count
    record = .allocate(capacity: 1)
    record.initialize(to: TableRecord(elements: elements, count: UInt64(count)))
  }

  deinit {
    AddressSpace.deallocate(record.pointee.elements)
    record.deallocate()
  }

  /// Room for elements, all null.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<TableElement>? {
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<TableElement>.stride)
    guard !overflow, let memory = AddressSpace.allocate(size) else { return nil }
    return memory.bindMemory(to: TableElement.self, capacity: max(count, 1))
  }

  var count: Int { Int(record.pointee.count) }

  /// Grows by `count` elements; returns the size before, or `nil` where that cannot be.
  func grow(by count: UInt64, filledWith element: TableElement, limit: UInt64) -> UInt64? {
    let before = record.pointee.count
    let (after, overflow) = before.addingReportingOverflow(count)
    let most = type.limits.maximum ?? (type.addressType == .i32 ? UInt64(UInt32.max) : .max)
    guard !overflow, after <= min(most, limit), let size = Int(exactly: after) else { return nil }
    if size > capacity {
      // At least doubled, so that growing one by one costs no more than growing at once.
      let newCapacity = max(size, capacity.multipliedReportingOverflow(by: 2).overflow ? size : capacity * 2)
      guard let larger = Self.allocate(newCapacity) else { return nil }
      larger.update(from: record.pointee.elements, count: Int(before))
      AddressSpace.deallocate(record.pointee.elements)
      record.pointee.elements = larger
      capacity = newCapacity
    }
    (record.pointee.elements + Int(before)).update(repeating: element, count: Int(count))
    record.pointee.count = after
    return before
  }
}

/// A global variable; its cell belongs to the instance that defines it, or to itself.
final class GlobalObject {
  let type: GlobalType
  let cell: UnsafeMutablePointer<UInt64>
  private let ownsCell: Bool

  init(_ type: GlobalType, cell: UnsafeMutablePointer<UInt64>) {
    self.type = type
    self.cell = cell
    ownsCell = false
  }

  /// A global of the host's.
  init(_ value: Value, type: GlobalType) {
    self.type = type
    cell = .allocate(capacity: 2)
    cell.initialize(repeating: 0, count: 2)
    ownsCell = true
    value.write(to: cell)
  }

  deinit { if ownsCell { cell.deallocate() } }
}

/// An instance: what it imports and defines, by the module's indices.
final class InstanceObject {
  let module: Module
  let record: UnsafeMutablePointer<InstanceRecord>
  /// The numbers in the store of its tables, memories and globals.
  let tables: [Int]
  let memories: [Int]
  let globals: [Int]
  /// The references of each element segment; empty once it is dropped.
  var elements: [[UInt64]] = []
  /// Whether each data segment is dropped.
  var droppedData: [Bool]
  let userData = UserDataStorage()
  private let arena: InstanceArena

  init(
    module: Module, record: UnsafeMutablePointer<InstanceRecord>, tables: [Int], memories: [Int], globals: [Int],
    arena: InstanceArena
  ) {
    self.module = module
    self.record = record
    self.tables = tables
    self.memories = memories
    self.globals = globals
    self.arena = arena
    droppedData = [Bool](repeating: false, count: module.structure.data.count)
  }
}

/// The memory of an instance's records, freed together.
final class InstanceArena {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Room for `count` values, zeroed, which must be trivial.
  func allocate<Element: BitwiseCopyable>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(count, 1) * MemoryLayout<Element>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    blocks.append(block)
    return block.bindMemory(to: type, capacity: max(count, 1))
  }

  deinit { for block in blocks { block.deallocate() } }
}
