/// Why a module could not be opened.
public enum ModuleError: Error, Hashable, Sendable {
  /// The bytes are malformed.
  case decoding(DecodingError)
  /// The module is well-formed, but not valid, or it needs a feature that is off.
  case validation(ValidationError)
  /// Somebody asked to stop: see ``InterruptionHandle``.
  case interrupted
}

extension ModuleError {
  /// What the error of a decoder means for whoever opens a module.
  ///
  /// - Parameters:
  ///   - error: what the decoder has found.
  ///   - function: the function in whose body it was found.
  package init(_ error: DecodingError, function: UInt32? = nil) {
    switch error.reason {
    case .interrupted: self = .interrupted
    case .featureNeeded(let feature, _):
      self = .validation(
        ValidationError(error.reason.description, offset: error.offset, function: function, missingFeature: feature))
    default: self = .decoding(error)
    }
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
