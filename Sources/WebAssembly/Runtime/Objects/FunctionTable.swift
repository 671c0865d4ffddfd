#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// All functions of a store, by the number that references to them have.
final class FunctionTable {
  private(set) var records: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  private(set) var count = 0
  private var capacity = 64

  init() { records = .allocate(capacity: capacity) }

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

  /// Whether there is a function of that number, which may be any number.
  func contains(_ number: UInt64) -> Bool { number < UInt64(count) }

  /// The element of a table that holds `reference`, with the function if it refers to one.
  func element(_ reference: UInt64) -> TableElement {
    let isFunction = reference & 7 == Reference.Kind.function.rawValue && contains(reference >> 3)
    return TableElement(reference: reference, function: isFunction ? records[Int(reference >> 3)] : nil)
  }
}

extension FunctionRecord {
  /// A reference to the function.
  var reference: UInt64 { Reference.bits(.function, Int(number)) }
}
