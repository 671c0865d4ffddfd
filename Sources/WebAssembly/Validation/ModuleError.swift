/// Why a module could not be opened.
public enum ModuleError: Error, Hashable, Sendable {
  /// The bytes are malformed.
  case decoding(DecodingError)
  /// The module is well-formed, but not valid.
  case validation(ValidationError)
  /// Somebody asked to stop: see ``InterruptionHandle``.
  case interrupted
}

extension ModuleError {
  /// What the error of a decoder means for whoever opens a module.
  init(_ error: DecodingError) {
    if case .interrupted = error.reason { self = .interrupted } else { self = .decoding(error) }
  }
}

extension ModuleError: CustomStringConvertible {
  /// What is wrong and where, as the error inside says it.
  public var description: String {
    switch self {
    case .decoding(let error): error.description
    case .validation(let error): error.description
    case .interrupted: "interrupted"
    }
  }
}
