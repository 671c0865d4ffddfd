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
          do { try body(repeat Self.next((each Parameter).self, &slot, in: caller.store)) } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function with one result.
    @inlinable
    public init<each Parameter: GuestValue, Result: GuestValue>(_ body: @escaping (repeat each Parameter) throws -> Result) {
      self.init(
        type: Self.type(repeat (each Parameter).self, results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do { slots.pointee = try Self.slot(body(repeat Self.next((each Parameter).self, &slot, in: caller.store)), in: caller.store) } catch {
            throw Trap(wrapping: error)
          }
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
            let results = try body(repeat Self.next((each Parameter).self, &slot, in: caller.store))
            slot = slots
            repeat Self.put(try Self.slot(each results, in: caller.store), &slot)
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
          do { try body(caller, repeat Self.next((each Parameter).self, &slot, in: caller.store)) } catch { throw Trap(wrapping: error) }
        })
    }

    /// A function that sees its caller, with one result.
    @inlinable
    public init<each Parameter: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, repeat each Parameter) throws -> Result
    ) {
      self.init(
        type: Self.type(repeat (each Parameter).self, results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          do { slots.pointee = try Self.slot(body(caller, repeat Self.next((each Parameter).self, &slot, in: caller.store)), in: caller.store) } catch {
            throw Trap(wrapping: error)
          }
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
            let results = try body(caller, repeat Self.next((each Parameter).self, &slot, in: caller.store))
            slot = slots
            repeat Self.put(try Self.slot(each results, in: caller.store), &slot)
          } catch { throw Trap(wrapping: error) }
        })
    }

    // MARK: - Slots

    @usableFromInline
    static func type<each Parameter: GuestValue>(
      _ parameters: repeat (each Parameter).Type, results: [ValueType] = []
    ) -> FunctionType {
      var types: [ValueType] = []
      repeat types.append((each parameters).valueType)
      return FunctionType(parameters: types, results: results)
    }

    /// The types, if there are references among them.
    @usableFromInline
    static func references(_ types: [ValueType]) -> [ValueType]? { types.contains { $0.isReference } ? types : nil }

    /// The argument at `slot`, which moves on to the next.
    @inlinable @inline(__always)
    static func next<Parameter: GuestValue>(
      _ type: Parameter.Type, _ slot: inout UnsafeMutablePointer<UInt64>, in store: Store
    ) -> Parameter {
      defer { slot += 1 }
      return Parameter.value(ofSlot: slot.pointee, in: store)
    }

    /// Writes bits to `slot`, which moves on to the next.
    @inlinable @inline(__always)
    static func put(_ bits: UInt64, _ slot: inout UnsafeMutablePointer<UInt64>) {
      slot.pointee = bits
      slot += 1
    }
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
