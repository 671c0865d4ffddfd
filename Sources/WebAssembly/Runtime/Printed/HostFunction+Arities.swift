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
        type: FunctionType(parameters: [P0.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store))
        })
    }

    /// A function of 2 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue>(
      _ body: @escaping (P0, P1) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store))
        })
    }

    /// A function of 3 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue>(
      _ body: @escaping (P0, P1, P2) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store))
        })
    }

    /// A function of 4 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store))
        })
    }

    /// A function of 5 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store))
        })
    }

    /// A function of 6 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store))
        })
    }

    /// A function of 7 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store))
        })
    }

    /// A function of 8 parameters, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType, P7.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store), P7._next(&slot, in: caller.store))
        })
    }

    /// A function of 0 parameters.
    public init<Result: GuestValue>(
      _ body: @escaping () throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body()
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 1 parameters.
    public init<P0: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 2 parameters.
    public init<P0: GuestValue, P1: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 3 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 4 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 5 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 6 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 7 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 8 parameters.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue, Result: GuestValue>(
      _ body: @escaping (P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType, P7.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store), P7._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
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
        type: FunctionType(parameters: [P0.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store))
        })
    }

    /// A function of 2 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue>(
      _ body: @escaping (Caller, P0, P1) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store))
        })
    }

    /// A function of 3 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store))
        })
    }

    /// A function of 4 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store))
        })
    }

    /// A function of 5 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store))
        })
    }

    /// A function of 6 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store))
        })
    }

    /// A function of 7 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store))
        })
    }

    /// A function of 8 parameters that sees its caller, without results.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Void
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType, P7.slotType], results: []),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store), P7._next(&slot, in: caller.store))
        })
    }

    /// A function of 0 parameters that sees its caller.
    public init<Result: GuestValue>(
      _ body: @escaping (Caller) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller)
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 1 parameters that sees its caller.
    public init<P0: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 2 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 3 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 4 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 5 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 6 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 7 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

    /// A function of 8 parameters that sees its caller.
    public init<P0: GuestValue, P1: GuestValue, P2: GuestValue, P3: GuestValue, P4: GuestValue, P5: GuestValue, P6: GuestValue, P7: GuestValue, Result: GuestValue>(
      _ body: @escaping (Caller, P0, P1, P2, P3, P4, P5, P6, P7) throws(Trap) -> Result
    ) {
      self.init(
        type: FunctionType(parameters: [P0.slotType, P1.slotType, P2.slotType, P3.slotType, P4.slotType, P5.slotType, P6.slotType, P7.slotType], results: [Result.slotType]),
        rawSlots: { (caller, slots) throws(Trap) in
          var slot = slots
          let result = try body(caller, P0._next(&slot, in: caller.store), P1._next(&slot, in: caller.store), P2._next(&slot, in: caller.store), P3._next(&slot, in: caller.store), P4._next(&slot, in: caller.store), P5._next(&slot, in: caller.store), P6._next(&slot, in: caller.store), P7._next(&slot, in: caller.store))
          slot = slots
          try Self.put(result, &slot, in: caller.store)
        })
    }

  }
#endif
