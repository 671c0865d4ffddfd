import WebAssembly

/// What a module is, which is told by its exports (WASI, application ABI).
///
/// A command is a program: `_start` is its whole life. Of a reactor, any function may be called, any number of times, but first of
/// all and once `_initialize`. A module with neither export is a library that needs no such call. No module may have both.
package enum ApplicationKind: Sendable {
  case command
  case reactor
  case library

  /// What is wrong with a module that is both a command and a reactor.
  package static let conflict = "a module is a command or a reactor, not both: it exports _start and _initialize"

  /// `nil` for a module that says that it is both a command and a reactor.
  package init?(_ module: Module) {
    let (starts, initializes) = (module.export("_start") != nil, module.export("_initialize") != nil)
    guard !(starts && initializes) else { return nil }
    self = starts ? .command : initializes ? .reactor : .library
  }

  /// The function that is called first of all, and that every instance has but a library's.
  package var entry: String? {
    switch self {
    case .command: "_start"
    case .reactor: "_initialize"
    case .library: nil
    }
  }
}

extension Instance {
  /// Calls `_start` or `_initialize`, which have neither parameters nor results.
  @discardableResult
  package func callEntry(_ name: String) throws(CallError) -> [Value] { try entry(name).call() }

  /// Calls `_start` or `_initialize`, in slices.
  @discardableResult
  package nonisolated(nonsending) func callEntry(_ name: String) async throws(CallError) -> [Value] {
    try await entry(name).call()
  }

  private func entry(_ name: String) throws(CallError) -> Function {
    guard let function = function(name) else { throw .noSuchFunction(name: name, found: export(name)?.type) }
    guard function.type == FunctionType() else { throw .typeMismatch(expected: function.type, found: FunctionType()) }
    return function
  }
}
