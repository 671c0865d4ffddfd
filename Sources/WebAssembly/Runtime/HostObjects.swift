// Swift objects that guests hold as an `externref`.

extension Store {
  /// A reference to a Swift object, which the store retains: as long as the store lives, or until it is released.
  ///
  /// ```swift
  /// let reference = store.reference(to: image)
  /// try instance.call("draw", .reference(reference))
  /// ```
  ///
  /// In one store, an object has one reference, whatever the number of times it is asked for.
  public func reference(to object: AnyObject) -> Reference {
    Reference(bits: hostObjects.insert(object), heapType: .extern, in: self)
  }

  /// The Swift object that a reference refers to; `nil` where it refers to none of this store, or to one that was released.
  public func object(_ reference: Reference) -> AnyObject? {
    reference.belongs(to: self) ? hostObjects.object(reference.bits) : nil
  }

  #if !hasFeature(Embedded)
    /// The Swift object of a type that a reference refers to; `nil` where it refers to none, or to one of another type.
    public func object<Object>(_ reference: Reference, as type: Object.Type) -> Object? { object(reference) as? Object }
  #endif

  /// Releases the object that a reference refers to. The reference, wherever a guest keeps it, then refers to no object; it
  /// never refers to another.
  public func release(_ reference: Reference) {
    if reference.belongs(to: self) { hostObjects.remove(reference.bits) }
  }

  /// Releases the objects that no guest holds a reference to: not in a global, a table, an element segment, nor a frame.
  ///
  /// Call it now and then where a guest is given ever new objects. A ``Reference`` of the host's does not count: keep the
  /// object. It takes time in proportion to the tables, globals and frames of the store. It may leave an object that only a
  /// number which happens to look like its reference speaks for.
  public func releaseUnreachableObjects() {
    hostObjects.removeAll { visit in
      for global in globals { visit(global.cell.pointee) }
      for table in tables { for index in 0..<table.count { visit(table.record.pointee.elements[index].reference) } }
      for instance in instances { for segment in instance.elements { segment.forEach(visit) } }
      execution.visitFrames(visit)
    }
  }
}

/// The objects of a store, by the bits of their references: a number, and a tag that changes each time the number is given again.
final class HostObjectTable {
  private var entries: [(object: AnyObject?, tag: UInt64)] = []
  private var free: [Int] = []
  private var numbers: [ObjectIdentifier: Int] = [:]
  private let identity: StoreIdentity

  init(_ identity: StoreIdentity) { self.identity = identity }

  /// The bits of the reference to an object, which is retained.
  func insert(_ object: AnyObject) -> UInt64 {
    if let number = numbers[ObjectIdentifier(object)] { return bits(number) }
    let number = free.popLast() ?? entries.count
    if number == entries.count { entries.append((object, identity.tag(number))) } else { entries[number].object = object }
    numbers[ObjectIdentifier(object)] = number
    return bits(number)
  }

  private func bits(_ number: Int) -> UInt64 { Reference.bits(.object, number, tag: entries[number].tag) }

  /// The number of an object that is there; `nil` for any other bits.
  private func number(_ reference: UInt64) -> Int? {
    let number = Reference.number(reference)
    guard number >= 0, number < entries.count, entries[number].object != nil, bits(number) == reference else { return nil }
    return number
  }

  func object(_ reference: UInt64) -> AnyObject? { number(reference).flatMap { entries[$0].object } }

  func contains(_ reference: UInt64) -> Bool { number(reference) != nil }

  func remove(_ reference: UInt64) {
    if let number = number(reference) { remove(number) }
  }

  private func remove(_ number: Int) {
    guard let object = entries[number].object else { return }
    // The object is released only after this, so that the table is consistent for whatever its deinit calls.
    withExtendedLifetime(object) {
      numbers[ObjectIdentifier(object)] = nil
      entries[number] = (nil, (entries[number].tag + 1) & (1 << StoreIdentity.tagBits - 1))
      // A number whose tags are used up is not given again.
      if entries[number].tag != identity.tag(number) { free.append(number) }
    }
  }

  /// Removes all objects but those whose references `roots` visits, among whatever else.
  func removeAll(keeping roots: (_ visit: (UInt64) -> Void) -> Void) {
    var isReached = [Bool](repeating: false, count: entries.count)
    roots { if let number = number($0) { isReached[number] = true } }
    for number in entries.indices where !isReached[number] { remove(number) }
  }
}
