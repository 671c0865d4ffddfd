/// A global variable of a store.
public struct Global {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a global of the host's, for guests to import.
  public init(_ value: Value, isMutable: Bool = false, in store: Store) {
    self.init(store: store, number: store.globals.count)
    store.globals.append(GlobalObject(value, type: GlobalType(valueType: value.type, isMutable: isMutable)))
  }

  private var object: GlobalObject { store.globals[number] }

  /// Its type.
  public var type: GlobalType { object.type }

  /// Its value.
  public var value: Value { Value(object.type.valueType, from: object.cell) }

  /// Sets its value; returns whether it is mutable and the value has its type.
  @discardableResult
  public func set(_ value: Value) -> Bool {
    guard object.type.isMutable, value.fits(object.type.valueType) else { return false }
    value.write(to: object.cell)
    return true
  }
}
