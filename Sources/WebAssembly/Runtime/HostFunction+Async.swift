#if !hasFeature(Embedded) && !os(WASI)

// Host functions that guests wait for without a thread: async closures, whose type follows from the closure's.

extension HostFunction {
  /// An async function without results.
  public init<each Parameter: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (repeat each Parameter) async throws -> Void
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self),
      asyncSlots: { (caller, slots) in
        var slot = slots
        let arguments = (repeat (each Parameter)._next(&slot, in: caller.store))
        return AsyncCall { () throws in
          try await body(repeat each arguments)
          return { (_) throws(Trap) in }
        }
      })
  }

  /// An async function with one result.
  ///
  /// ```swift
  /// let fetch = HostFunction { (number: Int32) async throws -> Int32 in try await database.price(of: number) }
  /// ```
  ///
  /// Guests can call it in calls that are awaited; in others it traps with ``Trap/Reason/cannotSuspend``. It runs on the executor of
  /// whoever awaits the call of the guest. When that task is cancelled it is cancelled, too, and when the store's deadline passes; the
  /// call ends when it has.
  public init<each Parameter: GuestValue, Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (repeat each Parameter) async throws -> Result
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self, results: [Result.slotType]),
      asyncSlots: { (caller, slots) in
        var slot = slots
        let arguments = (repeat (each Parameter)._next(&slot, in: caller.store))
        return AsyncCall { () throws in
          let result = try await body(repeat each arguments)
          return { (slots) throws(Trap) in
            var slot = slots
            try Self.put(result, &slot, in: caller.store)
          }
        }
      })
  }

  /// An async function with several results.
  public init<each Parameter: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (repeat each Parameter) async throws -> (repeat each Result)
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self, results: Self.type(repeat (each Result).self).parameters),
      asyncSlots: { (caller, slots) in
        var slot = slots
        let arguments = (repeat (each Parameter)._next(&slot, in: caller.store))
        return AsyncCall { () throws in
          let results = try await body(repeat each arguments)
          return { (slots) throws(Trap) in
            var slot = slots
            repeat try Self.put(each results, &slot, in: caller.store)
          }
        }
      })
  }

  /// An async function that sees its caller, without results.
  public init<each Parameter: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, repeat each Parameter) async throws -> Void
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self),
      asyncSlots: { (caller, slots) in
        var slot = slots
        let arguments = (repeat (each Parameter)._next(&slot, in: caller.store))
        return AsyncCall { () throws in
          try await body(caller, repeat each arguments)
          return { (_) throws(Trap) in }
        }
      })
  }

  /// An async function that sees its caller, with one result.
  public init<each Parameter: GuestValue, Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, repeat each Parameter) async throws -> Result
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self, results: [Result.slotType]),
      asyncSlots: { (caller, slots) in
        var slot = slots
        let arguments = (repeat (each Parameter)._next(&slot, in: caller.store))
        return AsyncCall { () throws in
          let result = try await body(caller, repeat each arguments)
          return { (slots) throws(Trap) in
            var slot = slots
            try Self.put(result, &slot, in: caller.store)
          }
        }
      })
  }

  /// An async function that sees its caller, with several results.
  public init<each Parameter: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, repeat each Parameter) async throws -> (repeat each Result)
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self, results: Self.type(repeat (each Result).self).parameters),
      asyncSlots: { (caller, slots) in
        var slot = slots
        let arguments = (repeat (each Parameter)._next(&slot, in: caller.store))
        return AsyncCall { () throws in
          let results = try await body(caller, repeat each arguments)
          return { (slots) throws(Trap) in
            var slot = slots
            repeat try Self.put(each results, &slot, in: caller.store)
          }
        }
      })
  }

  /// An async function of a type that is known at run time only.
  ///
  /// - Parameters:
  ///   - type: what guests see.
  ///   - body: gets the arguments, which have the parameters' types, and returns the results. Results of another number or
  ///     of other types trap the guest.
  public init(type: FunctionType, values body: nonisolated(nonsending) @escaping (Caller, [Value]) async throws -> [Value]) {
    self.init(
      type: type,
      asyncSlots: { (caller, slots) in
        let arguments = caller.store.values(at: slots, type.parameters)
        return AsyncCall { () throws in
          let results = try await body(caller, arguments)
          do throws(CallError) { try caller.store.check(results, as: type.results, of: type) } catch {
            throw Trap(.host("host function of type \(type) returned \(results.count) values that are not its results"))
          }
          return { (slots) throws(Trap) in
            var slot = slots
            for result in results {
              result.write(to: slot)
              slot += result.slotCount
            }
          }
        }
      })
  }

  /// A function that reads its arguments, and leaves the rest to a call that is awaited.
  private init(type: FunctionType, asyncSlots body: @escaping (Caller, UnsafeMutablePointer<UInt64>) -> AsyncCall) {
    self.init(type: type, rawSlots: { (caller, slots) throws(Trap) in throw caller.store.requestAwait(body(caller, slots)) })
  }
}


#endif
