/// Objects of the host by numbers that a guest can keep: for guests that have no references.
///
/// ```swift
/// let files = HandleTable<File>(limit: 100)
/// try linker.define("env", "open", HostFunction { () throws -> UInt32 in try files.insert(File()) })
/// try linker.define("env", "close", HostFunction { (handle: UInt32) -> Bool in files.remove(handle) != nil })
/// ```
///
/// A handle is never 0, and a guest may give any number for one: what is no handle finds nothing. The handle of an object that
/// was removed does not find the one that takes its place, unless 4,094 others had the place in between; places are taken in
/// turn.
///
/// A table is used by one thread at a time, as a store is. All operations take constant time.
public final class HandleTable<Object> {
  // A handle is a generation, which is not 0, above the number of a slot.
  private static var slotBits: UInt32 { 20 }
  private static var lastGeneration: UInt32 { 1 << (32 - slotBits) - 1 }
  private static var none: Int { -1 }

  private struct Slot {
    var object: Object?
    var generation: UInt32 = 1
    /// The next free slot, if this one is free.
    var next = none
  }

  /// How many objects there may be at once.
  public let limit: Int
  /// How many there are.
  public private(set) var count = 0

  private var slots: [Slot] = []
  /// The free slots: the first is taken next, the last was freed last.
  private var firstFree = none
  private var lastFree = none

  /// A table without objects.
  ///
  /// - Parameter limit: how many objects there may be at once, at most 1,048,576.
  public init(limit: Int = 65_536) {
    self.limit = min(max(limit, 0), 1 << Int(Self.slotBits))
  }

  /// Keeps an object; returns its handle.
  ///
  /// - Throws: ``HandleTableError`` where there are as many objects as there may be.
  public func insert(_ object: Object) throws(HandleTableError) -> UInt32 {
    guard count < limit else { throw .full(limit: limit) }
    count += 1
    let number: Int
    if firstFree == Self.none {
      number = slots.count
      slots.append(Slot(object: object))
    } else {
      number = firstFree
      firstFree = slots[number].next
      if firstFree == Self.none { lastFree = Self.none }
      slots[number].object = object
    }
    return slots[number].generation << Self.slotBits | UInt32(number)
  }

  /// The object that a handle names; `nil` where there is none.
  public subscript(handle: UInt32) -> Object? { number(handle).flatMap { slots[$0].object } }

  /// Forgets an object; returns it, or `nil` where there is none.
  @discardableResult
  public func remove(_ handle: UInt32) -> Object? {
    guard let number = number(handle), let object = slots[number].object else { return nil }
    // The object is released only after this, so that the table is consistent for whatever its deinit calls.
    free(number)
    return object
  }

  /// Forgets all objects.
  public func removeAll() {
    for number in slots.indices {
      guard let object = slots[number].object else { continue }
      withExtendedLifetime(object) { free(number) }
    }
  }

  private func free(_ number: Int) {
    let generation = slots[number].generation
    slots[number] = Slot(object: nil, generation: generation == Self.lastGeneration ? 1 : generation + 1)
    if lastFree == Self.none { firstFree = number } else { slots[lastFree].next = number }
    lastFree = number
    count -= 1
  }

  /// The number of the slot that a handle is for.
  private func number(_ handle: UInt32) -> Int? {
    let number = Int(handle & (1 << Self.slotBits - 1))
    return number < slots.count && slots[number].generation == handle >> Self.slotBits ? number : nil
  }
}

/// Why an object got no handle.
public enum HandleTableError: Error, Hashable, Sendable {
  /// There are as many objects as there may be.
  case full(limit: Int)
}

extension HandleTableError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .full(let limit): "too many handles: there may be \(limit)"
    }
  }
}
