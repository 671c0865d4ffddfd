#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// All functions of a store, by the number that references to them have.
final class FunctionTable {
  /// What handlers see of it.
  let record: UnsafeMutablePointer<FunctionTableRecord>
  private var capacity = 64

  init(_ identity: StoreIdentity) {
    record = .allocate(capacity: 1)
    record.initialize(
      to: FunctionTableRecord(
        records: .allocate(capacity: capacity), count: 0, base: Reference.bits(.function, 0, tag: identity.tag(0))))
  }

  deinit {
    record.pointee.records.deallocate()
    record.deallocate()
  }

  var count: Int { Int(record.pointee.count) }

  /// Adds a function, and sets the number in its record. There are fewer than 2³², or they would fill 256 GiB.
  func append(_ function: UnsafeMutablePointer<FunctionRecord>) {
    if count == capacity { reserve(capacity) }
    record.pointee.records[count] = function
    function.pointee.number = UInt32(truncatingIfNeeded: count)
    record.pointee.count += 1
  }

  /// Makes room for so many more, and for as many as there are at least.
  func reserve(_ more: Int) {
    guard more > capacity - count else { return }
    let records = record.pointee.records
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>.allocate(capacity: capacity)
    larger.moveInitialize(from: records, count: count)
    records.deallocate()
    record.pointee.records = larger
  }

  /// Forgets all but the first `count` functions: nothing refers to those after them.
  func removeAll(after count: Int) { record.pointee.count = UInt64(count) }

  /// The bits of a reference to a function.
  func reference(to function: UnsafeMutablePointer<FunctionRecord>) -> UInt64 { record.pointee.reference(function.pointee.number) }

  /// The function that bits refer to, which may be any; `nil` if they are no reference to one of these functions.
  func record(_ reference: UInt64) -> UnsafeMutablePointer<FunctionRecord>? { record.pointee.record(reference) }

  /// The element of a table that holds `reference`, with the function if it refers to one.
  func element(_ reference: UInt64) -> TableElement { TableElement(reference: reference, function: record(reference)) }
}
