#if !hasFeature(Embedded) && !os(WASI)

// Host functions that guests wait for without a thread: async closures, whose type follows from the closure's.
//
// One initializer for each number of parameters: the compiler crashes at closures that run on the executor of their caller and whose
// parameters are a pack (Swift 6.3.1). Results are a pack: none, one or several.

extension HostFunction {
  /// An async function without parameters.
  ///
  /// Guests can call it in calls that are awaited; in others it traps with ``Trap/Reason/cannotSuspend``. It runs on the executor of
  /// whoever awaits the call of the guest. When that task is cancelled it is cancelled, too, and when the store's deadline passes; the
  /// call ends when it has.
  public init<each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping () async throws -> (repeat each Result)
  ) {
    self.init(results: repeat (each Result).self) { (caller, _) in
      AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body() }
    }
  }

  /// An async function with one parameter.
  ///
  /// ```swift
  /// let fetch = HostFunction { (number: Int32) async throws -> Int32 in try await database.price(of: number) }
  /// ```
  ///
  /// It is called as one without parameters is.
  public init<A: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (A) async throws -> (repeat each Result)
  ) {
    self.init(A.self, results: repeat (each Result).self) { (caller, slot) in
      let a = A._next(&slot, in: caller.store)
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a) }
    }
  }

  /// An async function with two parameters.
  public init<A: GuestValue, B: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (A, B) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b) = (A._next(&slot, in: caller.store), B._next(&slot, in: caller.store))
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b) }
    }
  }

  /// An async function with three parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (A, B, C) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c) = (A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store))
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b, c) }
    }
  }

  /// An async function with four parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (A, B, C, D) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b, c, d) }
    }
  }

  /// An async function with five parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b, c, d, e) }
    }
  }

  /// An async function with six parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E, F) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, F.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e, f) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store), F._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b, c, d, e, f) }
    }
  }

  /// An async function with seven parameters.
  public init<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, each Result: GuestValue
  >(
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E, F, G) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, F.self, G.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e, f, g) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store), F._next(&slot, in: caller.store),
        G._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b, c, d, e, f, g) }
    }
  }

  /// An async function with eight parameters.
  public init<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, H: GuestValue,
    each Result: GuestValue
  >(
    _ body: nonisolated(nonsending) @escaping (A, B, C, D, E, F, G, H) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e, f, g, h) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store), F._next(&slot, in: caller.store),
        G._next(&slot, in: caller.store), H._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(a, b, c, d, e, f, g, h) }
    }
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

  /// A function that reads its arguments, one after the other, and leaves the rest to a call that is awaited.
  init<each Parameter: GuestValue, each Result: GuestValue>(
    _: repeat (each Parameter).Type, results: repeat (each Result).Type,
    call: @escaping (Caller, inout UnsafeMutablePointer<UInt64>) -> AsyncCall
  ) {
    self.init(
      type: Self.type(repeat (each Parameter).self, results: Self.type(repeat (each Result).self).parameters),
      asyncSlots: { (caller, slots) in
        var slot = slots
        return call(caller, &slot)
      })
  }

  private init(type: FunctionType, asyncSlots body: @escaping (Caller, UnsafeMutablePointer<UInt64>) -> AsyncCall) {
    self.init(type: type, rawSlots: { (caller, slots) throws(Trap) in throw caller.store.requestAwait(body(caller.whilePutAside, slots)) })
  }
}

extension AsyncCall {
  /// A call of a function with these results.
  init<each Result: GuestValue>(
    _ store: Store, _ body: nonisolated(nonsending) @escaping () async throws -> (repeat each Result)
  ) {
    self.init { () throws in
      let results = try await body()
      return { (slots) throws(Trap) in
        var slot = slots
        repeat try HostFunction.put(each results, &slot, in: store)
      }
    }
  }
}

#endif
