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

  /// How many bytes it takes, roughly, with what the store needs to know it by a reference.
  var size: UInt64 { 192 + UInt64(payload.count) * 8 }

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

/// That the host has an exception which carries references.
final class HeldException: Sendable {
  let object: ExceptionObject

  init(_ object: ExceptionObject) { self.object = object }
}

/// The exceptions of the host's that carry references: what these refer to must not be released as long as the host has them.
struct HeldExceptions {
  private var held: [HeldException] = []
  /// How many there may be before it is looked which of them the host still has.
  private var limit = 64

  mutating func insert(_ exception: HeldException) {
    held.append(exception)
    if held.count > limit { removeUnused() }
  }

  /// Forgets those that only this list has.
  mutating func removeUnused() {
    var used: [HeldException] = []
    while var exception = held.popLast() {
      if !isKnownUniquelyReferenced(&exception) { used.append(exception) }
    }
    held = used
    limit = max(64, used.count * 2)
  }

  func visitReferences(_ visit: (UInt64) -> Void) {
    for exception in held { exception.object.payload.forEach(visit) }
  }
}
