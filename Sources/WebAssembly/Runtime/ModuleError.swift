/// Why a module could not be opened.
public enum ModuleError: Error, Hashable, Sendable {
  /// The bytes are malformed.
  case decoding(DecodingError)
  /// The module is well-formed, but not valid.
  case validation(ValidationError)
}
