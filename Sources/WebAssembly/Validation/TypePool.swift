/// The lists of types of a module, one after the other.
struct TypePool {
  /// The pool begins with the types that most blocks have as their one result.
  private(set) var types: [ValueType] = [.i32, .i64, .f32, .f64, .v128, .funcref, .externref]

  /// The place of one of the types that the pool begins with.
  static func number(of type: ValueType) -> UInt32? {
    if type.bits >= 0x7B, type.bits <= 0x7F { return 0x7F - type.bits }
    return type == .funcref ? 5 : type == .externref ? 6 : nil
  }

  /// The places of the parameters and results of a function type; of another type, nothing.
  mutating func lists(of type: SubType) -> TypeLists {
    guard let function = type.functionType else { return TypeLists(parameters: .empty, results: .empty) }
    return TypeLists(parameters: add(function.parameters), results: add(function.results))
  }

  private mutating func add(_ list: [ValueType]) -> TypeList {
    let start = UInt32(truncatingIfNeeded: types.count)
    types.append(contentsOf: list)
    return TypeList(start: start, count: UInt32(truncatingIfNeeded: list.count))
  }
}
