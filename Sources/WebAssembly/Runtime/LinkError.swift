/// Why a module could not be linked: an import that nothing fits.
public enum LinkError: Error, Hashable, Sendable {
  /// There is nothing of that name; perhaps the suggestion was meant.
  case missing(module: String, name: String, type: ExternalType, suggestion: Suggestion?)
  /// There is something, but of another type.
  case mismatch(module: String, name: String, expected: ExternalType, found: ExternalType)
  /// Something of that type was defined before.
  case duplicate(module: String, name: String, existing: ExternalType)
  /// It belongs to another store; `name` is `nil` where that is a whole instance.
  case otherStore(module: String, name: String?)
  /// The module name stands for no instance or module; perhaps the suggestion was meant.
  case missingModule(String, suggestion: String?)
  /// The module name stands for an instance or a module already.
  case duplicateModule(String)
  /// The module that is preloaded under that name belongs to another engine than the store.
  case otherEngine(module: String)
  /// A preloaded module needs itself: the module names on the way from it to it.
  case cycle([String])

  /// What may have been meant by an import that is not there.
  ///
  /// It is of the imported kind, and near by name: other case, `_` or `-`, a few letters wrong, or the same name under another
  /// module name. There is none for names of more than 64 bytes, nor from a linker of more than 10,000 definitions.
  public struct Suggestion: Hashable, Sendable {
    /// The module name that it is defined under.
    public let module: String
    /// Its name there.
    public let name: String
  }
}

extension LinkError: CustomStringConvertible {
  /// What is wrong, with the types that matter; of a long name only the beginning.
  public var description: String {
    switch self {
    case .missing(let module, let name, let type, let suggestion):
      "unknown import: \(Self.title(module, name)), a \(type)"
        + (suggestion.map { "; did you mean \(Self.title($0.module, $0.name))?" } ?? "")
    case .mismatch(let module, let name, let expected, let found):
      "incompatible import type: \(Self.title(module, name)) is wanted as \(expected), found "
        + (expected == found ? "one of another group of types, or that is declared otherwise" : found.description)
    case .duplicate(let module, let name, let existing):
      "\(Self.title(module, name)) is defined twice; it is a \(existing) already"
    case .otherStore(let module, let name): "\(Self.title(module, name)) belongs to another store"
    case .missingModule(let module, let suggestion):
      "unknown module: \(Self.title(module))" + (suggestion.map { "; did you mean \(Self.title($0))?" } ?? "")
    case .duplicateModule(let module): "\(Self.title(module)) stands for an instance or a module already"
    case .otherEngine(let module): "the module \(Self.title(module)) belongs to another engine"
    case .cycle(let modules):
      "modules import one another in a circle: "
        + modules.prefix(Self.longestCycle).map { Self.title($0) }.joined(separator: ", ")
        + (modules.count > Self.longestCycle ? ", …" : "")
    }
  }

  private static let longestCycle = 10
  private static let longestTitle = 128

  private static func title(_ module: String, _ name: String? = nil) -> String {
    name.map { "\(shortened(module)).\(shortened($0))" } ?? shortened(module)
  }

  /// The beginning of a name that may be of any length.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longestTitle else { return name }
    return String(String.UnicodeScalarView(name.unicodeScalars.prefix(longestTitle))) + "…"
  }
}
