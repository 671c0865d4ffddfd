#if !hasFeature(Embedded)
  // Host functions whose type follows from a closure's: by parameter packs, so of any number of parameters. They are
  // inlinable: in the module of whoever writes the closure they become straight-line code that allocates nothing.

  extension HostFunction {
    /// A function without results.
    @inlinable
    public init<each Parameter: GuestValue>(_ body: @escaping (repeat each Parameter) throws -> Void) {
      self.init(
        type: Self.type(repeat (each Parameter).self),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do { try body(repeat (each Parameter)._next(&slot, in: caller.store)) } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function with one result.
    @inlinable
    public init<each Parameter: GuestValue, Result: GuestValue>(_ body: @escaping (repeat each Parameter) throws -> Result) {
      self.init(
        type: Self.type(repeat (each Parameter).self, results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do {
            let result = try body(repeat (each Parameter)._next(&slot, in: caller.store))
            slot = slots
            try Self.put(result, &slot, in: caller.store)
          } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function with several results.
    @inlinable
    public init<each Parameter: GuestValue, each Result: GuestValue>(
      _ body: @escaping (repeat each Parameter) throws -> (repeat each Result)
    ) {
      self.init(
        type: Self.type(repeat (each Parameter).self, results: Self.type(repeat (each Result).self).parameters),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do {
            let results = try body(repeat (each Parameter)._next(&slot, in: caller.store))
            slot = slots
            repeat try Self.put(each results, &slot, in: caller.store)
          } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function that sees its caller, without results.
    @inlinable
    public init<each Parameter: GuestValue>(_ body: @escaping (Caller, repeat each Parameter) throws -> Void) {
      self.init(
        type: Self.type(repeat (each Parameter).self),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do { try body(caller, repeat (each Parameter)._next(&slot, in: caller.store)) } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function that sees its caller, with one result.
    @inlinable
    public init<each Parameter: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, repeat each Parameter) throws -> Result
    ) {
      self.init(
        type: Self.type(repeat (each Parameter).self, results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do {
            let result = try body(caller, repeat (each Parameter)._next(&slot, in: caller.store))
            slot = slots
            try Self.put(result, &slot, in: caller.store)
          } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function that sees its caller, with several results.
    @inlinable
    public init<each Parameter: GuestValue, each Result: GuestValue>(
      _ body: @escaping (Caller, repeat each Parameter) throws -> (repeat each Result)
    ) {
      self.init(
        type: Self.type(repeat (each Parameter).self, results: Self.type(repeat (each Result).self).parameters),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do {
            let results = try body(caller, repeat (each Parameter)._next(&slot, in: caller.store))
            slot = slots
            repeat try Self.put(each results, &slot, in: caller.store)
          } catch { throw Trap(wrapping: error) }
        })
    }

    // MARK: - Types

    @usableFromInline
    static func type<each Parameter: GuestValue>(
      _ parameters: repeat (each Parameter).Type, results: [ValueType] = []
    ) -> FunctionType {
      var types: [ValueType] = []
      repeat types.append((each parameters).slotType)
      return FunctionType(parameters: types, results: results)
    }

    /// The types, if there are references among them.
    @usableFromInline
    static func references(_ types: [ValueType]) -> [ValueType]? { types.contains { $0.isReference } ? types : nil }

    /// How many slots a call takes.
    @usableFromInline
    static func slotCount(_ type: FunctionType) -> Int { FrameLayout(type).header }
  }

  extension Trap {
    /// What a host function has thrown: a trap as it is, anything else in words.
    @usableFromInline
    init(wrapping error: any Error) {
      switch error {
      case let trap as Trap: self = trap
      case CallError.trap(let trap), InstantiationError.trap(let trap): self = trap
      case let exception as GuestException: self.init(.exception(exception))
      case CallError.exception(let exception), InstantiationError.exception(let exception): self.init(.exception(exception))
      case GuestAllocatorError.call(let error): self.init(wrapping: error)
      case is MemoryAccessError: self.init(.outOfBoundsMemoryAccess)
      default: self.init(.host(String(describing: error)))
      }
    }
  }
#endif
