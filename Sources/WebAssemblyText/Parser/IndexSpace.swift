/// The index spaces of a module whose members have names of their own.
///
/// WebAssembly 3.0, section 6.6 (modules, indices).
enum Space: Int, CaseIterable {
  case type, function, table, memory, tag, global, element, data

  /// As the reference interpreter calls a member of it that is defined twice.
  var definition: String { self == .function ? "func" : name }

  /// As it calls a member that is not defined.
  var name: String {
    switch self {
    case .type: "type"
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .tag: "tag"
    case .global: "global"
    case .element: "elem segment"
    case .data: "data segment"
    }
  }
}

/// What the parser knows about an index space: how many members it has, and which have identifiers.
struct IndexSpace {
  var count: UInt32 = 0
  var identifiers = SymbolMap()
}
