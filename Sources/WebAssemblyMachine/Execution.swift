import WebAssembly
import WebAssemblySystemInterface

/// One execution: what the task that waits for it, the thread that does it and whoever cancels it know of each other.
///
/// The request is handed over to the thread, whole and once; the interruption handle of its store is handed back.
final class Execution: Sendable {
  private enum State {
    case waiting(ExecutionRequest)
    case running(InterruptionHandle)
    case cancelled
  }

  private let state: Lock<State>

  init(_ request: sending ExecutionRequest) { state = Lock(.waiting(request)) }

  /// Whether `cancel` was called.
  var isCancelled: Bool { state.withLock { if case .cancelled = $0 { true } else { false } } }

  /// Lets it not begin, or makes the guest trap. From any thread, at any time, any number of times.
  func cancel() {
    // What the state held is released outside the lock: closures of the host are in a request.
    let previous = state.withLock { state -> sending State in
      let previous = state
      state = .cancelled
      return previous
    }
    if case .running(let handle) = previous { handle.interrupt() }
  }

  /// Takes the request: from now on `cancel` interrupts the guests of that handle's store. `nil` where it came before.
  func begin(_ handle: InterruptionHandle) -> sending ExecutionRequest? {
    state.withLock { state -> sending ExecutionRequest? in
      guard case .waiting(let request) = state else { return nil }
      state = .running(handle)
      return request
    }
  }
}

/// What is to be executed, and what the guest is given.
struct ExecutionRequest {
  /// The guest's module, opened or to be opened.
  enum Guest {
    case source(ModuleSource)
    case module(Module)

    func open(_ engine: Engine, _ interruption: InterruptionHandle) throws(ModuleSourceError) -> Module {
      switch self {
      case .source(let source): try source.open(engine, interruption)
      case .module(let module): module
      }
    }
  }

  let guest: Guest
  let standardInput: WASI.InputStream
  let standardOutput: WASI.OutputStream
  let standardError: WASI.OutputStream
  let arguments: [String]
  let environment: [String: String]
  let directories: [WASI.Directory]
  let sockets: [WASI.Socket]
  let clocks: WASI.Clocks
  let random: WASI.RandomSource
  let systemLimits: WASI.Limits
  let function: String?
  let parameters: [Value]
}
