/// The Swift objects that guests have references to, by the bits of these: a number, and a tag that changes each time the number
/// is given again.
final class ObjectTable<Object: AnyObject> {
  private var entries: [(object: Object?, tag: UInt64)] = []
  private var free: [Int] = []
  private var numbers: [ObjectIdentifier: Int] = [:]
  private let kind: Reference.Kind
  private let identity: StoreIdentity

  init(_ kind: Reference.Kind, _ identity: StoreIdentity) {
    self.kind = kind
    self.identity = identity
  }

  /// How many objects there are.
  var count: Int { numbers.count }

  /// How many there were at most: so many entries there are to look through.
  var entryCount: Int { entries.count }

  /// The bits of the reference to an object, which is retained.
  func insert(_ object: Object) -> UInt64 {
    if let number = numbers[ObjectIdentifier(object)] { return bits(number) }
    let number = free.popLast() ?? entries.count
    if number == entries.count { entries.append((object, identity.tag(number))) } else { entries[number].object = object }
    numbers[ObjectIdentifier(object)] = number
    return bits(number)
  }

  private func bits(_ number: Int) -> UInt64 { Reference.bits(kind, number, tag: entries[number].tag) }

  /// The number of an object that is there; `nil` for any other bits.
  private func number(_ reference: UInt64) -> Int? {
    let number = Reference.number(reference)
    guard number >= 0, number < entries.count, entries[number].object != nil, bits(number) == reference else { return nil }
    return number
  }

  func object(_ reference: UInt64) -> Object? { number(reference).flatMap { entries[$0].object } }

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

  func visitObjects(_ visit: (Object) -> Void) {
    for entry in entries { if let object = entry.object { visit(object) } }
  }

  /// Visits all entries, with the tag of each, also those without an object.
  func visitEntries(_ visit: (_ tag: UInt64, Object?) -> Void) { for entry in entries { visit(entry.tag, entry.object) } }

  /// Adds an entry as `visitEntries` has visited it. Returns false where there can be none such.
  func restore(_ tag: UInt64, _ object: Object?) -> Bool {
    let number = entries.count
    guard tag < 1 << StoreIdentity.tagBits, object.map({ numbers[ObjectIdentifier($0)] == nil }) ?? true else { return false }
    entries.append((object, tag))
    if let object { numbers[ObjectIdentifier(object)] = number } else if tag != identity.tag(number) { free.append(number) }
    return true
  }

  /// Removes all objects but those whose references `roots` visits, among whatever else, and those that these refer to.
  ///
  /// - Parameter references: the references that an object has, among whatever else.
  func removeAll(
    keeping roots: (_ visit: (UInt64) -> Void) -> Void, references: (Object) -> [UInt64] = { _ in [] }
  ) {
    var isReached = [Bool](repeating: false, count: entries.count)
    var pending: [Int] = []
    func reach(_ reference: UInt64) {
      guard let number = number(reference), !isReached[number] else { return }
      isReached[number] = true
      pending.append(number)
    }
    roots(reach)
    while let number = pending.popLast() {
      if let object = entries[number].object { references(object).forEach(reach) }
    }
    for number in entries.indices where !isReached[number] { remove(number) }
  }
}
