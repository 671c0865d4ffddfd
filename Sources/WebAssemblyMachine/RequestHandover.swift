import WebAssembly

/// A request on its way to the thread that executes it: handed over whole and once, unless the task that waits is cancelled before.
final class RequestHandover: Sendable {
  private enum State {
    case waiting(ExecutionRequest)
    case taken
    case cancelled
  }

  private let state: Lock<State>

  init(_ request: sending ExecutionRequest) { state = Lock(.waiting(request)) }

  /// Whether `cancel` was called.
  var isCancelled: Bool { state.withLock { if case .cancelled = $0 { true } else { false } } }

  /// Lets nobody take it any more. From any thread, at any time, any number of times.
  func cancel() {
    // What the state held is released outside the lock: closures of the host are in a request.
    let previous = state.withLock { state -> sending State in
      let previous = state
      state = .cancelled
      return previous
    }
    withExtendedLifetime(previous) {}
  }

  /// Takes the request; `nil` where `cancel` came before.
  func take() -> sending ExecutionRequest? {
    state.withLock { state -> sending ExecutionRequest? in
      guard case .waiting(let request) = state else { return nil }
      state = .taken
      return request
    }
  }
}
