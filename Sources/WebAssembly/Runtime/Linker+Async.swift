#if !hasFeature(Embedded) && !os(WASI)

// Async host functions defined by their closures, as `HostFunction` makes them.

extension Linker {
  /// Defines an async host function without results.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Parameter: GuestValue>(
    _ module: String, _ name: String, _ body: nonisolated(nonsending) @escaping (repeat each Parameter) async throws -> Void
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with one result.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Parameter: GuestValue, Result: GuestValue>(
    _ module: String, _ name: String, _ body: nonisolated(nonsending) @escaping (repeat each Parameter) async throws -> Result
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with several results.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Parameter: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String, _ body: nonisolated(nonsending) @escaping (repeat each Parameter) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, without results.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Parameter: GuestValue>(
    _ module: String, _ name: String, _ body: nonisolated(nonsending) @escaping (Caller, repeat each Parameter) async throws -> Void
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with one result.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Parameter: GuestValue, Result: GuestValue>(
    _ module: String, _ name: String, _ body: nonisolated(nonsending) @escaping (Caller, repeat each Parameter) async throws -> Result
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with several results.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Parameter: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String, _ body: nonisolated(nonsending) @escaping (Caller, repeat each Parameter) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }
}

#endif
