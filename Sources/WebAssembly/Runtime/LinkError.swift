/// Why a module could not be linked: an import that nothing fits.
public enum LinkError: Error, Hashable, Sendable {
  /// There is nothing of that name.
  case missing(module: String, name: String, type: ExternalType)
  /// There is something, but of another type.
  case mismatch(module: String, name: String, expected: ExternalType, found: ExternalType)
  /// It was defined before.
  case duplicate(module: String, name: String)
  /// It belongs to another store.
  case otherStore(module: String, name: String)
}

extension LinkError: CustomStringConvertible {
  /// What is wrong, with both types.
  public var description: String {
    switch self {
    case .missing(let module, let name, let type): "unknown import: \(module).\(name), a \(type)"
    case .mismatch(let module, let name, let expected, let found):
      "incompatible import type: \(module).\(name) is wanted as \(expected), found \(found)"
    case .duplicate(let module, let name): "\(module).\(name) is defined twice"
    case .otherStore(let module, let name): "\(module).\(name) belongs to another store"
    }
  }
}

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

/// Why a function could not be called, or did not return.
public enum CallError: Error, Sendable {
  /// It trapped.
  case trap(Trap)
  /// There is no export of that name, or it is no function.
  case noSuchFunction(name: String, found: ExternalType?)
  /// The arguments, or the Swift type, do not fit the function's type.
  case typeMismatch(expected: FunctionType, found: FunctionType)
  /// An argument is a reference of another store, or of an object that was released.
  case otherStore
}

extension CallError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .trap(let trap): trap.description
    case .noSuchFunction(let name, nil): "no export is called \(name)"
    case .noSuchFunction(let name, let type?): "the export \(name) is no function but a \(type)"
    case .typeMismatch(let expected, let found): "the function has type \(expected), not \(found)"
    case .otherStore: "a reference among the arguments means nothing in this store"
    }
  }
}
