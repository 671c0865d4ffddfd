#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// An instance: what it imports and defines, by the indices of the module.
final class InstanceObject {
  let module: Module
  let record: UnsafeMutablePointer<InstanceRecord>
  /// Its tables, memories, globals and tags, by their numbers in the store.
  let tables: [Int]
  let memories: [Int]
  let globals: [Int]
  let tags: [Int]
  /// The code of those of its functions that have been called.
  var codeIndex = CodeIndex()
  /// The references of each element segment; empty after the segment is dropped.
  var elements: [[UInt64]] = []
  /// Whether each data segment is dropped.
  var droppedData: [Bool]
  let userData = UserDataStorage()
  /// What its memories begin with: see `Module.initialPages`.
  let initialPages: [Int: MemoryPages]
  /// What it was when it was made, if somebody has noted that.
  var initialState: InstanceState?
  private let arena: InstanceArena

  init(
    module: Module, record: UnsafeMutablePointer<InstanceRecord>, tables: [Int], memories: [Int], globals: [Int], tags: [Int],
    initialPages: [Int: MemoryPages], arena: InstanceArena
  ) {
    self.module = module
    self.record = record
    self.tables = tables
    self.memories = memories
    self.globals = globals
    self.tags = tags
    self.initialPages = initialPages
    self.arena = arena
    droppedData = [Bool](repeating: false, count: module.structure.data.count)
  }
}
