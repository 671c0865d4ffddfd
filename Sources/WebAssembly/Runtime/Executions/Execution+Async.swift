#if !hasFeature(Embedded) && !os(WASI)

extension Execution {
  /// Lets the guest go on to its end, in slices, on the executor of the caller. Between two of them, and while an async host function is
  /// waited for, others have their turn.
  ///
  /// ```swift
  /// let execution = try Execution(of: function, [.i32(27)])
  /// let results = try await execution.run()
  /// ```
  ///
  /// A slice is as long as ``Engine/Configuration/sliceLength`` says. Cancelling the task stops the guest.
  ///
  /// - Returns: the results of the function.
  /// - Throws: what ``resume(fuel:)`` throws, and `CallError.cancelled`. The execution has then ended.
  @discardableResult
  public nonisolated(nonsending) func run() async throws(CallError) -> [Value] {
    try await finish()
    return results
  }

  /// Lets the guest go on to its end. The results are then in the slots.
  nonisolated(nonsending) func finish() async throws(CallError) {
    guard status == .ready, !isAwaited else { throw .cannotResume(status) }
    isAwaited = true
    defer { isAwaited = false }
    store.interpreter.connect()
    let turn = Turn(store.interruption, sliceLength: store.engine.configuration.sliceLength.wholeNanoseconds)
    let outcome = await whileNotCancelled({ await run(turn) }, onCancel: { turn.cancel() })
    if turn.isCancelled, case .failure(.trap(let trap)) = outcome, trap.reason == .interrupted { throw .cancelled }
    try outcome.get()
  }

  private nonisolated(nonsending) func run(_ turn: Turn) async -> Result<Void, CallError> {
    var ending: WaitEnding?
    while turn.begin() {
      let pause: Pause?
      do throws(Trap) {
        defer { turn.end() }
        let hostCall = hostCall
        pause = try run(nil, isAwaited: true) { () throws(Trap) in
          if let hostCall, let ending { try self.goOn(after: hostCall, ending) }
        }
      } catch { return .failure(CallError(error)) }
      ending = nil
      switch pause {
      case nil: return .success(())
      case .suspended(let suspension): ending = await wait(for: suspension)
      case .sliceEnded, .outOfFuel: await Task.yield()
      }
    }
    end()
    return .failure(.cancelled)
  }

  /// How a wait of the guest's has ended.
  private enum WaitEnding {
    /// The async host function has returned or thrown.
    case completed(AsyncCompletion)
    /// The host function is to be called again.
    case ready(any HostWait)
  }

  /// Waits for what the guest waits for.
  private nonisolated(nonsending) func wait(for suspension: Suspension) async -> WaitEnding {
    if let wait = suspension.value(as: (any HostWait).self) {
      await wait.wait()
      return .ready(wait)
    }
    // Nobody gives results to a host function that waits for something else.
    guard let call = suspension.value(as: AsyncCall.self) else { return .completed(.failure(Trap(.cannotSuspend))) }
    guard store.deadline != nil else { return .completed(await call.body()) }
    return .completed(await store.interruption.whileWaiting { await call.body() })
  }

  /// Goes on after a host function that the guest has waited for.
  private func goOn(after hostCall: HostCall, _ ending: WaitEnding) throws(Trap) {
    // The deadline has passed, it may be, which is why the wait has ended.
    if let reason = store.interruption.trapReason { return try store.fail(hostCall, Trap(reason)) }
    switch ending {
    case .completed(let completion): try complete(hostCall, completion)
    case .ready(let wait): try store.callAgain(hostCall, after: wait)
    }
  }

  /// Goes on after an async host function.
  private func complete(_ hostCall: HostCall, _ completion: AsyncCompletion) throws(Trap) {
    switch completion {
    case .failure(let trap): try store.fail(hostCall, trap)
    case .success(let put):
      do throws(Trap) {
        try put(hostCall.slots)
        if !store.accept(hostCall.slots, as: hostCall.type.results) {
          throw Trap(.host("a host function of type \(hostCall.type) returned a reference of another kind, or of another store"))
        }
      } catch { return try store.fail(hostCall, error) }
      store.complete(hostCall)
    }
  }
}

/// What an async host function has come to: what writes its results, or why it traps.
typealias AsyncCompletion = Result<(UnsafeMutablePointer<UInt64>) throws(Trap) -> Void, Trap>

/// A call of an async host function, with its arguments.
struct AsyncCall {
  let body: nonisolated(nonsending) () async -> AsyncCompletion

  init(_ body: nonisolated(nonsending) @escaping () async throws -> (UnsafeMutablePointer<UInt64>) throws(Trap) -> Void) {
    self.body = { do { return .success(try await body()) } catch { return .failure(Trap(wrapping: error)) } }
  }
}

extension Store {
  /// Puts the calls in progress aside until an async host function has ended.
  func requestAwait(_ call: AsyncCall) -> Trap {
    awaitsHostFunctions ? requestPause(.suspended(Suspension(call))) : Trap(.cannotSuspend)
  }
}

extension InterruptionHandle {
  /// What `body` returns, in a task that is cancelled when guests are to stop.
  fileprivate nonisolated(nonsending) func whileWaiting<Result>(
    _ body: nonisolated(nonsending) @escaping () async -> Result
  ) async -> Result {
    let work = Work(body)
    let isolation = #isolation
    let task = Task { await work.run(on: isolation) }
    let sleeper = Sleeper(isWokenAfterLock: true) { task.cancel() }
    let isWaiting = beginWaiting(sleeper)
    if !isWaiting { task.cancel() }
    defer { if isWaiting { _ = endWaiting(sleeper) } }
    await whileNotCancelled({ await task.value }, onCancel: { task.cancel() })
    // The task has ended, and left the result.
    return work.result!
  }

  /// Work that a task does for another, which waits for it.
  ///
  /// Unchecked because it is done on the actor of the task that waits, or, where that has none, while it waits: never do two threads
  /// use what the work captures.
  private final class Work<Result>: @unchecked Sendable {
    private let body: nonisolated(nonsending) () async -> Result
    private(set) var result: Result?

    init(_ body: nonisolated(nonsending) @escaping () async -> Result) { self.body = body }

    func run(on actor: isolated (any Actor)?) async { result = await body() }
  }
}

#endif
