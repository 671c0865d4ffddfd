// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if hasFeature(Embedded)
  extension HostFunction {
    /// A function of 0 parameters, without results.
    public init(
      _ body: @escaping () throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body()
        })
    }

    /// A function of 1 parameters, without results.
    public init<P0: GuestValue>(
      _ body: @escaping (P0) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store))
        })
    }

    /// A function of 2 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue>(
      _ body: @escaping (P0, P1) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store))
        })
    }

    /// A function of 3 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue>(
      _ body: @escaping (P0, P1, P2) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store))
        })
    }

    /// A function of 4 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store))
        })
    }

    /// A function of 5 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store))
        })
    }

    /// A function of 6 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store))
        })
    }

    /// A function of 7 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store))
        })
    }

    /// A function of 8 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType, P7.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store), P7.value(ofSlot: slots[7], in: caller.store))
        })
    }

    /// A function of 0 parameters.
    public init<Result: GuestValue>(
      _ body: @escaping () throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(), in: caller.store)
        })
    }

    /// A function of 1 parameters.
    public init<P0: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 2 parameters.
    public init<P0: GuestValue, P1: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 3 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 4 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 5 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 6 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 7 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 8 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType, P7.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store), P7.value(ofSlot: slots[7], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 0 parameters that sees its caller, without results.
    public init(
      _ body: @escaping (Caller) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller)
        })
    }

    /// A function of 1 parameters that sees its caller, without results.
    public init<P0: GuestValue>(
      _ body: @escaping (Caller, P0) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store))
        })
    }

    /// A function of 2 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue>(
      _ body: @escaping (Caller, P0, P1) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store))
        })
    }

    /// A function of 3 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store))
        })
    }

    /// A function of 4 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store))
        })
    }

    /// A function of 5 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store))
        })
    }

    /// A function of 6 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store))
        })
    }

    /// A function of 7 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store))
        })
    }

    /// A function of 8 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType, P7.valueType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          try body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store), P7.value(ofSlot: slots[7], in: caller.store))
        })
    }

    /// A function of 0 parameters that sees its caller.
    public init<Result: GuestValue>(
      _ body: @escaping (Caller) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller), in: caller.store)
        })
    }

    /// A function of 1 parameters that sees its caller.
    public init<P0: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 2 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 3 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 4 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 5 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 6 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 7 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store)), in: caller.store)
        })
    }

    /// A function of 8 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.valueType, P1.valueType, P2.valueType, P3.valueType, P4.valueType, P5.valueType, P6.valueType, P7.valueType], results: [Result.valueType]),
        rawSlots: { (caller, slots) throws(Trap) in
          slots[0] = try Self.slot(body(caller, P0.value(ofSlot: slots[0], in: caller.store), P1.value(ofSlot: slots[1], in: caller.store), P2.value(ofSlot: slots[2], in: caller.store), P3.value(ofSlot: slots[3], in: caller.store), P4.value(ofSlot: slots[4], in: caller.store), P5.value(ofSlot: slots[5], in: caller.store), P6.value(ofSlot: slots[6], in: caller.store), P7.value(ofSlot: slots[7], in: caller.store)), in: caller.store)
        })
    }

  }
#endif
