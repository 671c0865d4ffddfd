import WebAssembly
import WebAssemblyMachine

/// A function `add` that adds a number.
final class AdditionModule: HostModule {
  let name: String
  private let addend: Int32

  init(name: String, addend: Int32) {
    self.name = name
    self.addend = addend
  }

  var functions: [(name: String, function: HostFunction)] {
    [("add", HostFunction { [addend] (number: Int32) -> Int32 in number &+ addend })]
  }

  /// A guest whose `f` calls `env.add`.
  static let guest = """
    (module (import "env" "add" (func $add (param i32) (result i32)))
      (func (export "f") (param i32) (result i32) (call $add (local.get 0))))
    """
}

/// A module that is preloaded.
final class LibraryModule: HostModule {
  let name: String
  let source: ModuleSource?

  init(_ name: String, _ source: ModuleSource) {
    self.name = name
    self.source = source
  }
}
