#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// All functions of a store, by the number that references to them have.
final class FunctionTable {
  private var records: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  private(set) var count = 0
  private var capacity = 64
  /// What references to functions of this store have above the number.
  private let tag: UInt64

  init(_ identity: StoreIdentity) {
    records = .allocate(capacity: capacity)
    tag = identity.tag(0)
  }

  deinit { records.deallocate() }

  /// Adds a record, and sets the number in it. There are fewer than 2³², or they would fill 256 GiB.
  func append(_ record: UnsafeMutablePointer<FunctionRecord>) {
    if count == capacity {
      let larger = UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: records, count: count)
      records.deallocate()
      records = larger
      capacity *= 2
    }
    records[count] = record
    record.pointee.number = UInt32(truncatingIfNeeded: count)
    count += 1
  }

  /// Forgets all but the first `count` functions: nothing refers to those after them.
  func removeAll(after count: Int) { self.count = count }

  /// The bits of a reference to a function.
  func reference(to record: UnsafeMutablePointer<FunctionRecord>) -> UInt64 {
    Reference.bits(.function, Int(record.pointee.number), tag: tag)
  }

  /// The function that bits refer to, which may be any; `nil` if they are no reference to one of these functions.
  func record(_ reference: UInt64) -> UnsafeMutablePointer<FunctionRecord>? {
    let number = Reference.number(reference)
    guard number >= 0, number < count, reference == Reference.bits(.function, number, tag: tag) else { return nil }
    return records[number]
  }

  /// The element of a table that holds `reference`, with the function if it refers to one.
  func element(_ reference: UInt64) -> TableElement { TableElement(reference: reference, function: record(reference)) }
}
