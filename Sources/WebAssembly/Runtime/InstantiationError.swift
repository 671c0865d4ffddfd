/// Why a module could not be instantiated.
public enum InstantiationError: Error, Sendable {
  /// An import is missing, or of the wrong type.
  case link(LinkError)
  /// A segment does not fit, or the start function trapped.
  case trap(Trap)
  /// A memory or table begins larger than the store allows, or than there is memory for.
  case limitExceeded(String)
  /// The module belongs to another engine than the store.
  case otherEngine
}

extension InstantiationError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .link(let error): error.description
    case .trap(let trap): trap.description
    case .limitExceeded(let what): what
    case .otherEngine: "the module belongs to another engine"
    }
  }
}
