#if !hasFeature(Embedded) && !os(WASI)

// Async host functions defined by their closures, as `HostFunction` makes them.

extension Linker {
  /// Defines an async host function without parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping () async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with one parameter.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with two parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with three parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, C: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B, C) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with four parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B, C, D) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with five parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with six parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, each Result: GuestValue
  >(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E, F) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with seven parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, each Result: GuestValue
  >(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E, F, G) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function with eight parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, H: GuestValue,
    each Result: GuestValue
  >(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E, F, G, H) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, without parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with one parameter.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with two parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with three parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, C: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with four parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with five parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, each Result: GuestValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with six parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, each Result: GuestValue
  >(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E, F) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with seven parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, each Result: GuestValue
  >(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E, F, G) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }

  /// Defines an async host function that sees its caller, with eight parameters.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, H: GuestValue,
    each Result: GuestValue
  >(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E, F, G, H) async throws -> (repeat each Result)
  ) throws(LinkError) { try define(module, name, HostFunction(body)) }
}

#endif
