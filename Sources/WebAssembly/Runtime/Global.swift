/// A global variable of a store.
public struct Global {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a global of the host's, for guests to import; `nil` where the value is a reference of another store, or its type one
  /// that the engine does not know.
  public init?(_ value: Value, isMutable: Bool = false, in store: Store) {
    guard store.accepts(value, as: value.type), let types = store.engine.types.use(value.type) else { return nil }
    self.init(store: store, number: store.globals.count)
    store.globals.append(GlobalObject(value, type: GlobalType(valueType: value.type, isMutable: isMutable), types))
  }

  private var object: GlobalObject { store.globals[number] }

  /// Its type.
  public var type: GlobalType { object.type }

  /// Its value.
  public var value: Value { Value(object.type.valueType, from: object.cell, in: store) }

  /// Sets its value; returns whether it is mutable and the value has its type.
  @discardableResult
  public func set(_ value: Value) -> Bool {
    guard object.type.isMutable, store.accepts(value, as: object.type.valueType) else { return false }
    value.write(to: object.cell)
    return true
  }
}
