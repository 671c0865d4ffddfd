/// What the validation of bodies and constant expressions may refer to.
///
/// Types are the module's own, except that of several equal ones only the first, their representative, appears: so equal
/// types have equal indices, and messages show the numbers that the module's author knows.
///
/// WebAssembly 3.0, section 3.1.5 (contexts).
struct ValidationContext {
  var features: Features
  /// The representative of each type index.
  var representatives: [UInt32] = []
  /// The types, with representatives in place of type indices.
  var types: [SubType] = []
  var hierarchy = TypeHierarchy()
  /// The lists of all function types.
  var pool = TypePool()
  /// The parameters and results of each type index; empty where the type is not a function's.
  var signatures: [TypeLists] = []
  /// The type index of each function.
  var functions: [UInt32] = []
  var tables: [TableType] = []
  var memories: [MemoryType] = []
  var globals: [GlobalType] = []
  var importedGlobalCount = 0
  /// The type index of each tag.
  var tags: [UInt32] = []
  /// The type of each element segment.
  var elements: [ValueType] = []
  var dataCount = 0
  /// Whether the module announces its data segments before its code.
  var hasDataCountSection = false
  /// Which functions appear outside of bodies, so that `ref.func` may name them.
  var declaredFunctions: [Bool] = []

  init(features: Features) { self.features = features }
}

/// A list of types by its place in the pool of the function validator.
struct TypeList: Equatable {
  var start: UInt32
  var count: UInt32

  static let empty = TypeList(start: 0, count: 0)
}

/// The parameters and results of a function type, by their places in the pool.
struct TypeLists {
  var parameters: TypeList
  var results: TypeList
}
