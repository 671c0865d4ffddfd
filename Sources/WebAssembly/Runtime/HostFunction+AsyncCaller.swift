#if !hasFeature(Embedded) && !os(WASI)

// Async host functions that see their caller: one initializer for each number of parameters, as for those that do not.

extension HostFunction {
  /// An async function that sees its caller, without parameters.
  public init<each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller) async throws -> (repeat each Result)
  ) {
    self.init(results: repeat (each Result).self) { (caller, _) in
      AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller) }
    }
  }

  /// An async function that sees its caller, with one parameter.
  public init<A: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, A) async throws -> (repeat each Result)
  ) {
    self.init(A.self, results: repeat (each Result).self) { (caller, slot) in
      let a = A._next(&slot, in: caller.store)
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a) }
    }
  }

  /// An async function that sees its caller, with two parameters.
  public init<A: GuestValue, B: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b) = (A._next(&slot, in: caller.store), B._next(&slot, in: caller.store))
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b) }
    }
  }

  /// An async function that sees its caller, with three parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c) = (A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store))
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b, c) }
    }
  }

  /// An async function that sees its caller, with four parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b, c, d) }
    }
  }

  /// An async function that sees its caller, with five parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b, c, d, e) }
    }
  }

  /// An async function that sees its caller, with six parameters.
  public init<A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, each Result: GuestValue>(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E, F) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, F.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e, f) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store), F._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b, c, d, e, f) }
    }
  }

  /// An async function that sees its caller, with seven parameters.
  public init<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, each Result: GuestValue
  >(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E, F, G) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, F.self, G.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e, f, g) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store), F._next(&slot, in: caller.store),
        G._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b, c, d, e, f, g) }
    }
  }

  /// An async function that sees its caller, with eight parameters.
  public init<
    A: GuestValue, B: GuestValue, C: GuestValue, D: GuestValue, E: GuestValue, F: GuestValue, G: GuestValue, H: GuestValue,
    each Result: GuestValue
  >(
    _ body: nonisolated(nonsending) @escaping (Caller, A, B, C, D, E, F, G, H) async throws -> (repeat each Result)
  ) {
    self.init(A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, results: repeat (each Result).self) { (caller, slot) in
      let (a, b, c, d, e, f, g, h) = (
        A._next(&slot, in: caller.store), B._next(&slot, in: caller.store), C._next(&slot, in: caller.store),
        D._next(&slot, in: caller.store), E._next(&slot, in: caller.store), F._next(&slot, in: caller.store),
        G._next(&slot, in: caller.store), H._next(&slot, in: caller.store)
      )
      return AsyncCall(caller.store) { () async throws -> (repeat each Result) in try await body(caller, a, b, c, d, e, f, g, h) }
    }
  }
}

#endif
