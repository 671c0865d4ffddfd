/// A module that was instantiated in a store.
public struct Instance {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  var object: InstanceObject { store.instances[number] }

  /// The module.
  public var module: Module { object.module }

  /// Values of the host's that belong to the instance. They are released with the store, as the instance is.
  public var userData: UserData {
    get { object.userData.value }
    nonmutating set { object.userData.value = newValue }
  }

  /// What the instance offers under that name.
  public func export(_ name: String) -> Extern? {
    let object = object
    guard let index = object.module.exportIndex(name) else { return nil }
    let export = object.module.structure.exports[index]
    return object.entity(export.kind, Int(export.index), in: store)
  }

  /// The exported function of that name.
  public func function(_ name: String) -> Function? {
    if case .function(let function)? = export(name) { function } else { nil }
  }

  /// The exported memory of that name.
  public func memory(_ name: String) -> Memory? {
    if case .memory(let memory)? = export(name) { memory } else { nil }
  }

  /// The exported table of that name.
  public func table(_ name: String) -> Table? {
    if case .table(let table)? = export(name) { table } else { nil }
  }

  /// The exported global of that name.
  public func global(_ name: String) -> Global? {
    if case .global(let global)? = export(name) { global } else { nil }
  }

  /// The exported exception tag of that name.
  public func tag(_ name: String) -> Tag? {
    if case .tag(let tag)? = export(name) { tag } else { nil }
  }

  var firstMemory: Memory? { object.memories.first.map { Memory(store: store, number: $0) } }

  /// Calls the exported function of that name.
  ///
  /// ```swift
  /// let results = try instance.call("gcd", .i32(9), .i32(27))
  /// ```
  ///
  /// - Throws: `CallError.noSuchFunction` where there is no such function, `CallError.typeMismatch` where the arguments do not
  ///   fit, `CallError.trap` where it does not return.
  @discardableResult
  public func call(_ name: String, _ arguments: [Value]) throws(CallError) -> [Value] {
    try requireFunction(name).call(arguments)
  }

  /// The exported function of that name.
  @usableFromInline
  func requireFunction(_ name: String) throws(CallError) -> Function {
    guard let function = function(name) else { throw .noSuchFunction(name: name, found: export(name)?.type) }
    return function
  }

  /// Calls the exported function of that name.
  @discardableResult
  public func call(_ name: String, _ arguments: Value...) throws(CallError) -> [Value] { try call(name, arguments) }
}

#if !hasFeature(Embedded)
  extension Instance {
    /// The exported function of that name as a Swift function without results.
    ///
    /// - Throws: `CallError.noSuchFunction`, `CallError.typeMismatch`.
    @inlinable
    public func function<each Parameter: GuestValue>(
      _ name: String, as type: ((repeat each Parameter) throws -> Void).Type
    ) throws(CallError) -> (repeat each Parameter) throws(CallError) -> Void {
      try requireFunction(name).typed(as: type)
    }

    /// The exported function of that name as a Swift function with one result.
    ///
    /// ```swift
    /// let gcd = try instance.function("gcd", as: ((Int32, Int32) throws -> Int32).self)
    /// let divisor = try gcd(9, 27)
    /// ```
    ///
    /// - Throws: `CallError.noSuchFunction`, `CallError.typeMismatch`.
    @inlinable
    public func function<each Parameter: GuestValue, Result: GuestValue>(
      _ name: String, as type: ((repeat each Parameter) throws -> Result).Type
    ) throws(CallError) -> (repeat each Parameter) throws(CallError) -> Result {
      try requireFunction(name).typed(as: type)
    }

    /// The exported function of that name as a Swift function with several results.
    ///
    /// - Throws: `CallError.noSuchFunction`, `CallError.typeMismatch`.
    @inlinable
    public func function<each Parameter: GuestValue, each Result: GuestValue>(
      _ name: String, as type: ((repeat each Parameter) throws -> (repeat each Result)).Type
    ) throws(CallError) -> (repeat each Parameter) throws(CallError) -> (repeat each Result) {
      try requireFunction(name).typed(as: type)
    }
  }
#endif
