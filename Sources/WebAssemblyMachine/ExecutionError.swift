import WebAssembly
import WebAssemblySystemInterface

/// Why a guest was not executed, or not to its end.
public enum ExecutionError: Error, Sendable {
  /// The bytes are no module.
  case module(ModuleError)
  /// The image cannot be used.
  case image(ImageError)
  /// The module was opened with another engine than that of the virtual machine.
  case otherEngine
  /// The module, or a host module, exports both `_start` and `_initialize`: it is a command or a reactor, not both.
  case commandAndReactor
  /// An import of the guest, or of a host module, is missing or of the wrong type; or something is defined twice.
  case link(LinkError)
  /// A memory or table begins larger than the limits allow, or than there is memory for.
  case limitExceeded(String)
  /// The guest exports no function of that name; what it exports instead, if anything.
  case noSuchFunction(name: String, found: ExternalType?)
  /// The parameters do not fit the type of the function of that name: the type that it has, and that of the parameters.
  case typeMismatch(name: String, expected: FunctionType, found: FunctionType)
  /// A parameter is a reference of a store, which is not that of the guest.
  case otherStore
  /// The guest trapped: where it starts, or in the function.
  case trap(Trap)
  /// The guest threw an exception that nobody caught: where it starts, or in the function.
  case exception(GuestException)
  /// The task was cancelled before the guest had ended.
  case cancelled
  /// The system gives no more threads.
  case threadUnavailable

  init(_ error: ModuleSourceError) {
    switch error {
    case .module(let error): self = .module(error)
    case .image(let error): self = .image(error)
    }
  }

  init(_ error: InstantiationError) {
    switch error {
    case .link(let error): self = .link(error)
    case .trap(let trap): self = .trap(trap)
    case .exception(let exception): self = .exception(exception)
    case .limitExceeded(let what): self = .limitExceeded(what)
    // Nobody resets an instance here.
    case .unsupported, .instanceInUse: self = .limitExceeded(error.description)
    case .otherEngine: self = .otherEngine
    case .cancelled: self = .cancelled
    }
  }

  init(_ error: CallError, function name: String) {
    switch error {
    case .trap(let trap): self = .trap(trap)
    case .exception(let exception): self = .exception(exception)
    case .noSuchFunction(let name, let found): self = .noSuchFunction(name: name, found: found)
    case .typeMismatch(let expected, let found): self = .typeMismatch(name: name, expected: expected, found: found)
    case .otherStore: self = .otherStore
    case .cancelled: self = .cancelled
    // Nobody resumes an execution here.
    case .cannotResume: self = .limitExceeded(error.description)
    }
  }
}

extension ExecutionError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .module(let error): error.description
    case .image(let error): error.description
    case .otherEngine: InstantiationError.otherEngine.description
    case .commandAndReactor: ApplicationKind.conflict
    case .link(let error): error.description
    case .limitExceeded(let what): what
    case .noSuchFunction(let name, let found): CallError.noSuchFunction(name: name, found: found).description
    case .otherStore: CallError.otherStore.description
    case .typeMismatch(let name, let expected, let found): "\(name) has type \(expected), but was called as \(found)"
    case .trap(let trap): trap.description
    case .exception(let exception): exception.description
    case .cancelled: "cancelled"
    case .threadUnavailable: "the system gives no more threads"
    }
  }
}
