import Testing

@testable import WebAssembly

/// Bits that are no reference lead nowhere, even if they look like one.
struct ReferenceTableTests {
  @Test func objectsThatWereReleased() {
    final class Object {}
    let table = ObjectTable<AnyObject>(.object, StoreIdentity())
    let bits = table.insert(Object())
    #expect(table.contains(bits))
    table.remove(bits)
    // Bits with the tags that the place may have later.
    for tag in 0..<3 as Range<UInt64> { #expect(!table.contains(bits &+ tag << 35)) }
  }

  @Test func functionsThatAreNotThereAnyMore() throws {
    let instance = try guest("(module (func (export \"f\")))")
    let store = instance.store
    let bits = try #require(instance.function("f")).reference.bits
    #expect(store.isReference(bits, to: .func))
    // The bits of other numbers.
    for number in [5, 1 << 31, 1 << 32 - 1] as [UInt64] {
      #expect(!store.isReference(bits & ~(0xFFFF_FFFF << 3) | number << 3, to: .func))
    }
    store.functions.removeAll(after: 0)
    #expect(!store.isReference(bits, to: .func))
  }
}
