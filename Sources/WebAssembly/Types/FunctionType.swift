/// The type of a function: what it takes and what it returns.
///
/// WebAssembly 3.0, section 2.3.8 (composite types).
public struct FunctionType: Hashable, Sendable {
  /// The types of the parameters, in order.
  public var parameters: [ValueType]
  /// The types of the results, in order.
  public var results: [ValueType]

  /// A function type of these parameters and results.
  public init(parameters: [ValueType] = [], results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

extension FunctionType: CustomStringConvertible {
  /// The type as `(i32, i64) -> (f32)`.
  public var description: String {
    "(" + parameters.map { $0.description }.joined(separator: ", ") + ") -> ("
      + results.map { $0.description }.joined(separator: ", ") + ")"
  }
}
