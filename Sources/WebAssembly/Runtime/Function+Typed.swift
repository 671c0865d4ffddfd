#if !hasFeature(Embedded)
  // Guest functions as Swift functions, by parameter packs. They are inlinable: in the module of whoever calls they become
  // straight-line code that allocates nothing.

  extension Function {
    /// The function as a Swift function without results.
    ///
    /// - Throws: `CallError.typeMismatch` where the function has another type. The Swift function throws what
    ///   `call` throws.
    @inlinable
    public func typed<each Parameter: GuestValue>(
      as type: ((repeat each Parameter) throws -> Void).Type
    ) throws(CallError) -> (repeat each Parameter) throws(CallError) -> Void {
      let type = HostFunction.type(repeat (each Parameter).self)
      try check(type)
      let slotCount = HostFunction.slotCount(type)
      let references = HostFunction.references(type.parameters)
      return { (arguments: repeat each Parameter) throws(CallError) in
        let slots = try prepare(slotCount: slotCount)
        var slot = slots
        do throws(CallError) { repeat try put(each arguments, &slot) } catch {
          cancel(slots)
          throw error
        }
        try perform(slots, checking: references)
      }
    }

    /// The function as a Swift function with one result.
    ///
    /// ```swift
    /// let gcd = try function.typed(as: ((Int32, Int32) throws -> Int32).self)
    /// let divisor = try gcd(9, 27)
    /// ```
    ///
    /// - Throws: `CallError.typeMismatch` where the function has another type. The Swift function throws what
    ///   `call` throws.
    @inlinable
    public func typed<each Parameter: GuestValue, Result: GuestValue>(
      as type: ((repeat each Parameter) throws -> Result).Type
    ) throws(CallError) -> (repeat each Parameter) throws(CallError) -> Result {
      let type = HostFunction.type(repeat (each Parameter).self, results: [Result.slotType])
      try check(type)
      let slotCount = HostFunction.slotCount(type)
      let references = HostFunction.references(type.parameters)
      return { (arguments: repeat each Parameter) throws(CallError) in
        let slots = try prepare(slotCount: slotCount)
        var slot = slots
        do throws(CallError) { repeat try put(each arguments, &slot) } catch {
          cancel(slots)
          throw error
        }
        try perform(slots, checking: references)
        slot = slots
        return Result._next(&slot, in: store)
      }
    }

    /// The function as a Swift function with several results.
    ///
    /// - Throws: `CallError.typeMismatch` where the function has another type. The Swift function throws what
    ///   `call` throws.
    @inlinable
    public func typed<each Parameter: GuestValue, each Result: GuestValue>(
      as type: ((repeat each Parameter) throws -> (repeat each Result)).Type
    ) throws(CallError) -> (repeat each Parameter) throws(CallError) -> (repeat each Result) {
      let type = HostFunction.type(
        repeat (each Parameter).self, results: HostFunction.type(repeat (each Result).self).parameters)
      try check(type)
      let slotCount = HostFunction.slotCount(type)
      let references = HostFunction.references(type.parameters)
      return { (arguments: repeat each Parameter) throws(CallError) in
        let slots = try prepare(slotCount: slotCount)
        var slot = slots
        do throws(CallError) { repeat try put(each arguments, &slot) } catch {
          cancel(slots)
          throw error
        }
        try perform(slots, checking: references)
        slot = slots
        return (repeat (each Result)._next(&slot, in: store))
      }
    }
  }
#endif
