/// A table of references of a store.
public struct Table {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a table of the host's, for guests to import, filled with null; `nil` where it is larger than the store allows, or
  /// where null is no value of the elements' type.
  public init?(_ type: TableType, in store: Store) {
    guard type.element.isNullable, let types = store.engine.types.use(type.element),
      let object = store.makeTable(type, types)
    else { return nil }
    self.init(store: store, number: store.tables.count)
    store.tables.append(object)
  }

  private var object: TableObject { store.tables[number] }

  /// Its type, with the current size for the minimum.
  public var type: TableType {
    var type = object.type
    type.limits.minimum = UInt64(object.count)
    return type
  }

  /// The number of its elements.
  public var count: Int { object.count }

  /// The element at an index; `nil` beyond the end.
  public func reference(at index: Int) -> Reference? {
    guard index >= 0, index < count else { return nil }
    return Reference(
      bits: object.record.pointee.elements[index].reference, heapType: object.type.element.heapType ?? .func, in: store)
  }

  /// The function at an index; `nil` beyond the end, where there is null, and where there is no function.
  public func function(at index: Int) -> Function? { reference(at: index).flatMap { store.function($0) } }

  /// Puts a reference at an index; returns whether there is such an element, and the reference has its kind.
  @discardableResult
  public func set(_ reference: Reference, at index: Int) -> Bool {
    guard index >= 0, index < count, store.accepts(.reference(reference), as: object.type.element) else { return false }
    object.set(index, store.functions.element(reference.bits))
    return true
  }

  /// Grows by `count` elements; returns the size before, or `nil` where the type or the store does not allow it, or the
  /// reference has another kind.
  public func grow(by count: Int, filledWith reference: Reference) -> Int? {
    guard let count = UInt64(exactly: count), store.accepts(.reference(reference), as: object.type.element) else { return nil }
    return store.grow(object, by: count, filledWith: reference.bits).map { Int($0) }
  }
}
