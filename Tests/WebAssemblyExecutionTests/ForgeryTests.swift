import Testing
import WebAssembly

/// References that nobody gave to the guest lead nowhere, whatever their bits are.
struct ForgeryTests {
  private final class Box {}

  /// A store with objects and functions in it, whose references have small numbers.
  private func store() throws -> (store: Store, objects: [Box]) {
    let store = Store(Engine())
    let objects = (0..<100).map { _ in Box() }
    for object in objects { _ = store.reference(to: object) }
    for _ in 0..<100 { _ = try store.makeFunction(HostFunction { () in }) }
    return (store, objects)
  }

  @Test func bitsThatAreNoReference() throws {
    let (store, objects) = try store()
    var random = SystemRandomNumberGenerator()
    var words: [UInt64] = [0, .max, 1 << 63]
    for kind: UInt64 in 0..<8 {
      for number: UInt64 in [0, 1, 50, 99, 100, 1 << 20, 1 << 31, 1 << 32 - 1] {
        // What a reference looked like that had no tag, and with tags near by and anywhere.
        for tag: UInt64 in [0, 1, 2, 1 << 28, 1 << 29 - 1] { words.append(tag << 35 | number << 3 | kind) }
        for _ in 0..<20 { words.append(random.next() << 35 | number << 3 | kind) }
      }
    }
    for _ in 0..<10_000 { words.append(random.next()) }
    for word in words {
      let reference = Reference.value(ofSlot: word, in: store)
      #expect(store.object(reference) == nil, "\(word)")
      #expect(store.function(reference) == nil, "\(word)")
      #expect(Function?.value(ofSlot: word, in: store) == nil, "\(word)")
      // A host's own number is all that a word can be.
      #expect(reference.isNull || word & 7 == 2 || word & 7 == 3)
    }
    withExtendedLifetime(objects) {}
  }

  @Test func aReferenceIsTheOneThatWasGiven() throws {
    let (store, objects) = try store()
    for object in objects {
      let reference = store.reference(to: object)
      let slot = try #require(reference.slot(in: store))
      #expect(store.object(.value(ofSlot: slot, in: store)) === object)
      // As a function it is nothing, and in another store neither.
      #expect(Function?.value(ofSlot: slot, in: store) == nil)
      #expect(try self.store().store.object(.value(ofSlot: slot, in: self.store().store)) == nil)
    }
    let function = try store.makeFunction(HostFunction { () in })
    let slot = try #require(Optional(function).slot(in: store))
    #expect(Function?.value(ofSlot: slot, in: store) != nil)
    #expect(Reference.value(ofSlot: slot, in: store).isNull)
    #expect(try Function?.value(ofSlot: slot, in: self.store().store) == nil)
  }

  /// A store may get the address of one that has ended.
  @Test func referencesEndWithTheirStore() throws {
    let engine = Engine()
    for _ in 0..<200 {
      var function: Reference
      var object: Reference
      do {
        let store = Store(engine)
        function = try store.makeFunction(HostFunction { () in }).reference
        object = store.reference(to: Box())
      }
      let next = Store(engine)
      let other = Box()
      _ = try next.makeFunction(HostFunction { () in })
      _ = next.reference(to: other)
      #expect(next.function(function) == nil)
      #expect(next.object(object) == nil)
      #expect(Global(.reference(function), in: next) == nil)
      #expect(Global(.reference(object), in: next) == nil)
    }
  }

  @Test func valuesOfTypesThatThereAreNot() throws {
    let engine = Engine()
    let store = Store(engine)
    let unknown = ValueType(.defined(5), nullable: true)
    #expect(Global(.null(.defined(5)), in: store) == nil)
    #expect(Table(TableType(element: unknown, limits: Limits(minimum: 1)), in: store) == nil)
    #expect(Table(TableType(element: .i32, limits: Limits(minimum: 1)), in: store) == nil)
    // A table is filled with null, which is no value of this type.
    #expect(Table(TableType(element: ValueType(.func, nullable: false), limits: Limits(minimum: 1)), in: store) == nil)
    #expect(throws: InstantiationError.self) {
      try store.makeFunction(HostFunction(type: FunctionType(results: [unknown])) { (_: Caller, _: [Value]) throws(Trap) in [] })
    }
  }
}
