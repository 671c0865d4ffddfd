#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Going back to what a store was, where a module cannot be instantiated.

extension Store {
  /// How much there is in a store.
  struct Mark {
    fileprivate let instances, memories, tables, globals, tags, hostFunctions, functions: Int
    fileprivate let allocations: Allocations

    init(_ store: Store) {
      instances = store.instances.count
      memories = store.memories.count
      tables = store.tables.count
      globals = store.globals.count
      tags = store.tags.count
      hostFunctions = store.hostFunctions.count
      functions = store.functions.count
      allocations = store.allocations
    }
  }

  /// Forgets what was made since the mark: nothing may refer to it, and no guest may have run.
  func goBack(to mark: Mark) {
    // What host functions capture may be released with them, and use the store: not before it is consistent.
    let released = hostFunctions[mark.hostFunctions...]
    defer { withExtendedLifetime(released) {} }
    functions.removeAll(after: mark.functions)
    instances.removeLast(instances.count - mark.instances)
    memories.removeLast(memories.count - mark.memories)
    tables.removeLast(tables.count - mark.tables)
    globals.removeLast(globals.count - mark.globals)
    tags.removeLast(tags.count - mark.tags)
    hostFunctions.removeLast(hostFunctions.count - mark.hostFunctions)
    allocations = mark.allocations
  }
}

extension ModuleStructure {
  /// The size in bytes of what an instance takes besides memories and tables, roughly: records, and objects of the host's for
  /// what it imports and defines.
  var recordSize: UInt64 {
    let functionSize = 2 * MemoryLayout<FunctionRecord>.stride
    let items = elements.reduce(0) { $0 + $1.items.count }
    let size =
      1024 + functions.count * functionSize + importedFunctionCount * 128 + globals.count * (globalStride * 8 + 64) + tags.count * 128
      + (memories.count + tables.count) * 128 + types.count * 8 + elements.count * 48 + items * 8 + data.count
    return UInt64(size)
  }
}
