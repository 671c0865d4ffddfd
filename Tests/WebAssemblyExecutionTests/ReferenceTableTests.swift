import Testing

@testable import WebAssembly

/// Bits that are no reference lead nowhere, even if they look like one.
struct ReferenceTableTests {
  @Test func objectsThatWereReleased() {
    final class Object {}
    let table = HostObjectTable(StoreIdentity())
    let bits = table.insert(Object())
    #expect(table.contains(bits))
    table.remove(bits)
    // Bits with the tags that the place may have later.
    for tag in 0..<3 as Range<UInt64> { #expect(!table.contains(bits &+ tag << 35)) }
  }

  @Test func functionsThatAreNotThereAnyMore() {
    let identity = StoreIdentity()
    let table = FunctionTable(identity)
    let tag = identity.tag(0)
    for number in [0, 5, 1 << 31, 1 << 32 - 1] {
      #expect(table.record(Reference.bits(.function, number, tag: tag)) == nil)
    }
    withUnsafeTemporaryAllocation(of: FunctionRecord.self, capacity: 1) { record in
      guard let record = record.baseAddress else { return }
      table.append(record)
      let bits = table.reference(to: record)
      #expect(table.record(bits) == record)
      table.removeAll(after: 0)
      #expect(table.record(bits) == nil)
    }
  }
}
