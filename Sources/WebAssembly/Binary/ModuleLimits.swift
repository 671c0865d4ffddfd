/// How large a module may be, part by part.
///
/// The numbers that an instance begins with are those that the implementations of the web agreed on, where they
/// agreed on one. A module that exceeds a limit is refused with ``DecodingError/Reason/limitExceeded(_:limit:)``.
///
/// WebAssembly JavaScript Interface 3.0, section "Implementation-defined Limits"; WebAssembly 3.0, appendix A.2.
public struct ModuleLimits: Hashable, Sendable {
  /// Bytes of the module.
  public var moduleSize = 1 << 30
  /// Defined types.
  public var types = 1_000_000
  /// Recursion groups.
  public var recursionGroups = 1_000_000
  /// Functions, imported ones included.
  public var functions = 1_000_000
  /// Imports.
  public var imports = 1_000_000
  /// Exports.
  public var exports = 1_000_000
  /// Global variables, imported ones included.
  public var globals = 1_000_000
  /// Exception tags, imported ones included.
  public var tags = 1_000_000
  /// Tables, imported ones included.
  public var tables = 100_000
  /// Memories, imported ones included.
  public var memories = 100
  /// Parameters of a function type.
  public var parameters = 1_000
  /// Results of a function type.
  public var results = 1_000
  /// Fields of a structure type.
  public var fields = 10_000
  /// Steps from a type to the topmost of its supertypes.
  public var subtypingDepth = 63
  /// Element segments.
  public var elementSegments = 10_000_000
  /// Data segments.
  public var dataSegments = 100_000
  /// Elements of one element segment.
  public var elements = 10_000_000
  /// Bytes of a function's body.
  public var functionBodySize = 7_654_321
  /// Local variables of a function, parameters included.
  public var locals = 50_000
  /// Blocks inside one another. What is known of each open block takes some hundred bytes while a function is translated.
  public var blockNesting = 100_000
  /// Operands that lie on the stack of a function at once.
  public var operands = 1_000_000

  /// The usual limits.
  public init() {}
}
