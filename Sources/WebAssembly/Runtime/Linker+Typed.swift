#if !hasFeature(Embedded)
  // Host functions defined by their closures, as `HostFunction` makes them.

  extension Linker {
    /// Defines a host function without results.
    ///
    /// ```swift
    /// try linker.define("env", "log") { (number: Int32) in print(number) }
    /// ```
    ///
    /// - Throws: `LinkError.duplicate` where there is something of that name.
    @inlinable
    public mutating func define<each Parameter: GuestValue>(
      _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> Void
    ) throws(LinkError) { try define(module, name, HostFunction(body)) }

    /// Defines a host function with one result.
    ///
    /// ```swift
    /// try linker.define("env", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
    /// ```
    ///
    /// - Throws: `LinkError.duplicate` where there is something of that name.
    @inlinable
    public mutating func define<each Parameter: GuestValue, Result: GuestValue>(
      _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> Result
    ) throws(LinkError) { try define(module, name, HostFunction(body)) }

    /// Defines a host function with several results.
    ///
    /// - Throws: `LinkError.duplicate` where there is something of that name.
    @inlinable
    public mutating func define<each Parameter: GuestValue, each Result: GuestValue>(
      _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> (repeat each Result)
    ) throws(LinkError) { try define(module, name, HostFunction(body)) }

    /// Defines a host function that sees its caller, without results.
    ///
    /// - Throws: `LinkError.duplicate` where there is something of that name.
    @inlinable
    public mutating func define<each Parameter: GuestValue>(
      _ module: String, _ name: String, _ body: @escaping (Caller, repeat each Parameter) throws -> Void
    ) throws(LinkError) { try define(module, name, HostFunction(body)) }

    /// Defines a host function that sees its caller, with one result.
    ///
    /// - Throws: `LinkError.duplicate` where there is something of that name.
    @inlinable
    public mutating func define<each Parameter: GuestValue, Result: GuestValue>(
      _ module: String, _ name: String, _ body: @escaping (Caller, repeat each Parameter) throws -> Result
    ) throws(LinkError) { try define(module, name, HostFunction(body)) }

    /// Defines a host function that sees its caller, with several results.
    ///
    /// - Throws: `LinkError.duplicate` where there is something of that name.
    @inlinable
    public mutating func define<each Parameter: GuestValue, each Result: GuestValue>(
      _ module: String, _ name: String, _ body: @escaping (Caller, repeat each Parameter) throws -> (repeat each Result)
    ) throws(LinkError) { try define(module, name, HostFunction(body)) }
  }
#endif
