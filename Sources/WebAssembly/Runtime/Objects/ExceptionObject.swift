/// An exception of a store, which does not change once it is thrown.
final class ExceptionObject: Sendable {
  /// The number of the store, which no other store of the process has.
  let store: UInt64
  /// The number of the tag in the store.
  let tag: Int
  /// The slots of what it carries.
  let payload: [UInt64]

  init(store: Store, tag: Int, payload: [UInt64]) {
    self.store = store.identity.number
    self.tag = tag
    self.payload = payload
  }

  /// An exception with values that have the types of the tag.
  convenience init(_ tag: Tag, _ values: [Value]) {
    let payload = [UInt64](unsafeUninitializedCapacity: tag.object.slotCount) { buffer, count in
      guard var slot = buffer.baseAddress else { return }
      for value in values {
        value.write(to: slot)
        slot += value.slotCount
      }
      count = tag.object.slotCount
    }
    self.init(store: tag.store, tag: tag.number, payload: payload)
  }
}

/// The exceptions of the host's that carry references to others: these must not be released as long as the host has them.
struct HeldExceptions {
  private var objects: [ExceptionObject] = []
  /// How many there may be before it is looked which of them the host still has.
  private var limit = 64

  mutating func insert(_ object: ExceptionObject) {
    objects.append(object)
    if objects.count > limit { removeUnused() }
  }

  /// Forgets those that only this list has.
  mutating func removeUnused() {
    var used: [ExceptionObject] = []
    while var object = objects.popLast() {
      if !isKnownUniquelyReferenced(&object) { used.append(object) }
    }
    objects = used
    limit = max(64, used.count * 2)
  }

  func visitReferences(_ visit: (UInt64) -> Void) {
    for object in objects { object.payload.forEach(visit) }
  }
}
