/// Why a function could not be called, or did not return.
public enum CallError: Error, Sendable {
  /// It trapped.
  case trap(Trap)
  /// It threw an exception that no guest caught.
  indirect case exception(GuestException)
  /// There is no export of that name, or it is no function.
  case noSuchFunction(name: String, found: ExternalType?)
  /// The arguments, or the Swift type, do not fit the function's type.
  case typeMismatch(expected: FunctionType, found: FunctionType)
  /// An argument is a reference of another store, or to an object or exception that was released.
  case otherStore
  /// The task was cancelled that has made the call.
  case cancelled
  /// The execution waits for something else than what it was resumed with.
  case cannotResume(Execution.Status)
}

extension CallError {
  /// The error for a call that has ended so.
  @usableFromInline
  init(_ trap: Trap) {
    if case .exception(let exception) = trap.reason { self = .exception(exception) } else { self = .trap(trap) }
  }
}

extension CallError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .trap(let trap): trap.description
    case .exception(let exception): exception.description
    case .noSuchFunction(let name, nil): "no export is called \(name)"
    case .noSuchFunction(let name, let type?): "the export \(name) is no function but a \(type)"
    case .typeMismatch(let expected, let found): "the function has type \(expected), not \(found)"
    case .cancelled: "cancelled"
    case .cannotResume(let status): "the execution cannot be resumed so: it is \(status)"
    case .otherStore: "a reference among the arguments means nothing in this store"
    }
  }
}
