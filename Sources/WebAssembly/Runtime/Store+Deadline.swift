#if !hasFeature(Embedded) && !os(WASI)

/// Bounds on how long guests run.
extension Store {
  /// The time from which on guests trap with ``Trap/Reason/deadlineExceeded``, wherever they are: while they compute, wait in the system
  /// interface or, if it was set before that began, in an async host function, or where they start. `nil`, at first, for never.
  ///
  /// ```swift
  /// store.deadline = .now + .seconds(1)
  /// defer { store.deadline = nil }
  /// let results = try instance.call("render")
  /// ```
  ///
  /// A call that begins after it traps at once. To set another, or none, takes it back: a deadline never stops a call that it was not
  /// meant for. It is the deadline of the store's ``interruptionHandle``. A thread of the package looks at the time, so a deadline holds also where guests occupy all threads that tasks share.
  /// It takes no time while guests compute. A function of the host that waits in its own way is not stopped: it can look at
  /// ``InterruptionHandle/isRequested``.
  public var deadline: ContinuousClock.Instant? {
    get { interruption.deadline }
    set {
      if newValue != nil { interpreter.connect() }
      interruption.deadline = newValue
    }
  }

  /// Calls `body`, in which guests have so much time: the store's deadline is then the earlier of the one that it had and this one.
  ///
  /// ```swift
  /// let results = try store.withTimeLimit(.milliseconds(50)) { () throws(CallError) in try instance.call("render") }
  /// ```
  public func withTimeLimit<Result, Failure: Error>(
    _ limit: Duration, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = deadline
    let inner = ContinuousClock.now + limit
    deadline = outer.map { min($0, inner) } ?? inner
    defer { deadline = outer }
    return try body()
  }
}

#endif

extension Store {
  /// Whether requests to stop reach the guests of this store.
  package var isInterruptible: Bool { interpreter.isConnected }
}
