/// Why a module could not be opened.
public enum ModuleError: Error, Hashable, Sendable {
  /// The bytes are malformed.
  case decoding(DecodingError)
  /// The module is well-formed, but not valid.
  case validation(ValidationError)
}

extension ModuleError: CustomStringConvertible {
  /// What is wrong and where, as the error inside says it.
  public var description: String {
    switch self {
    case .decoding(let error): error.description
    case .validation(let error): error.description
    }
  }
}
