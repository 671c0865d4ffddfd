/// Why a module could not be instantiated.
public enum InstantiationError: Error, Sendable {
  /// An import is missing, or of the wrong type.
  case link(LinkError)
  /// A segment does not fit, or the start function trapped.
  case trap(Trap)
  /// The start function threw an exception that no guest caught.
  indirect case exception(GuestException)
  /// A memory or table begins larger than the store allows, or than there is memory for; or there are too many of something.
  case limitExceeded(String)
  /// The constant expression of a global, a table or a segment has an instruction that the engine does not execute, by its
  /// mnemonic and its offset in the module.
  case unsupported(String, offset: Int)
  /// The module belongs to another engine than the store.
  case otherEngine
  /// The instance cannot be reset while a guest of its store is running or put aside, or a closure has the bytes of its memory.
  case instanceInUse
  /// The task was cancelled while a start function ran.
  case cancelled
}

extension InstantiationError {
  /// The error where the start function has ended so.
  init(_ trap: Trap) {
    if case .exception(let exception) = trap.reason { self = .exception(exception) } else { self = .trap(trap) }
  }
}

extension InstantiationError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .link(let error): error.description
    case .trap(let trap): trap.description
    case .exception(let exception): exception.description
    case .limitExceeded(let what): what
    case .unsupported(let what, let offset): "\(what) is not supported in a constant expression, at byte 0x\(String(offset, radix: 16))"
    case .cancelled: "cancelled"
    case .otherEngine: "the module belongs to another engine"
    case .instanceInUse: "an instance cannot be reset while a guest of its store is running or put aside, or while somebody has its memory's bytes"
    }
  }
}
