#if !hasFeature(Embedded) && !os(WASI)

/// A guest's function as an async Swift function: `Function.typed` makes one of an async type.
///
/// ```swift
/// let gcd = try instance.function("gcd", as: ((Int32, Int32) async throws -> Int32).self)
/// let divisor = try await gcd(9, 27)
/// ```
///
/// Calls run in slices, as those do of `Function.call` that are awaited. It keeps the store alive, and is used by the
/// thread that uses the store.
public struct AsyncFunction<Result, each Parameter: GuestValue> {
  /// The guest's function.
  public let function: Function
  /// Reads the results from the slots.
  private let read: (UnsafeMutablePointer<UInt64>) -> Result

  fileprivate init(_ function: Function, _ read: @escaping (UnsafeMutablePointer<UInt64>) -> Result) {
    self.function = function
    self.read = read
  }

  /// Calls the function.
  ///
  /// - Throws: what an awaited `Function.call` throws.
  public nonisolated(nonsending) func callAsFunction(_ arguments: repeat each Parameter) async throws(CallError) -> Result {
    let execution = try Execution(of: function) { (slots) throws(CallError) in
      var slot = slots
      repeat try function.put(each arguments, &slot)
      let references = HostFunction.references(function.type.parameters)
      if let references, !function.store.accept(slots, as: references) { throw .otherStore }
    }
    try await execution.finish()
    return withExtendedLifetime(execution) { read(execution.slots) }
  }
}

extension Function {
  /// The function as an async Swift function without results.
  ///
  /// - Throws: `CallError.typeMismatch` where the function has another type.
  public func typed<each Parameter: GuestValue>(
    as type: ((repeat each Parameter) async throws -> Void).Type
  ) throws(CallError) -> AsyncFunction<Void, repeat each Parameter> {
    try check(HostFunction.type(repeat (each Parameter).self))
    return AsyncFunction(self) { _ in }
  }

  /// The function as an async Swift function with one result.
  ///
  /// - Throws: `CallError.typeMismatch` where the function has another type.
  public func typed<each Parameter: GuestValue, Result: GuestValue>(
    as type: ((repeat each Parameter) async throws -> Result).Type
  ) throws(CallError) -> AsyncFunction<Result, repeat each Parameter> {
    try check(HostFunction.type(repeat (each Parameter).self, results: [Result.slotType]))
    return AsyncFunction(self) { [store] slots in
      var slot = slots
      return Result._next(&slot, in: store)
    }
  }

  /// The function as an async Swift function with several results.
  ///
  /// - Throws: `CallError.typeMismatch` where the function has another type.
  public func typed<each Parameter: GuestValue, each Result: GuestValue>(
    as type: ((repeat each Parameter) async throws -> (repeat each Result)).Type
  ) throws(CallError) -> AsyncFunction<(repeat each Result), repeat each Parameter> {
    try check(HostFunction.type(
      repeat (each Parameter).self, results: HostFunction.type(repeat (each Result).self).parameters))
    return AsyncFunction(self) { [store] slots in
      var slot = slots
      return (repeat (each Result)._next(&slot, in: store))
    }
  }
}

extension Instance {
  /// The exported function of that name as an async Swift function without results.
  ///
  /// - Throws: `CallError.noSuchFunction`, `CallError.typeMismatch`.
  public func function<each Parameter: GuestValue>(
    _ name: String, as type: ((repeat each Parameter) async throws -> Void).Type
  ) throws(CallError) -> AsyncFunction<Void, repeat each Parameter> {
    try requireFunction(name).typed(as: type)
  }

  /// The exported function of that name as an async Swift function with one result.
  ///
  /// - Throws: `CallError.noSuchFunction`, `CallError.typeMismatch`.
  public func function<each Parameter: GuestValue, Result: GuestValue>(
    _ name: String, as type: ((repeat each Parameter) async throws -> Result).Type
  ) throws(CallError) -> AsyncFunction<Result, repeat each Parameter> {
    try requireFunction(name).typed(as: type)
  }

  /// The exported function of that name as an async Swift function with several results.
  ///
  /// - Throws: `CallError.noSuchFunction`, `CallError.typeMismatch`.
  public func function<each Parameter: GuestValue, each Result: GuestValue>(
    _ name: String, as type: ((repeat each Parameter) async throws -> (repeat each Result)).Type
  ) throws(CallError) -> AsyncFunction<(repeat each Result), repeat each Parameter> {
    try requireFunction(name).typed(as: type)
  }
}

#endif
