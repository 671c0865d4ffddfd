#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What an instance is just after it was initialised, apart from its memories: see `MemoryObject.reset`.
struct InstanceState {
  fileprivate let globals: [UInt64]
  /// The elements of the tables that it defines.
  fileprivate let tables: [[TableElement]]
  fileprivate let elements: [[UInt64]]
  fileprivate let droppedData: [Bool]
}

extension Store {
  /// Notes what an instance is, which was just initialised.
  func noteState(of instance: InstanceObject) {
    let tables = ownTables(of: instance)
    instance.initialState = InstanceState(
      globals: Array(UnsafeBufferPointer(start: instance.record.pointee.ownGlobals, count: instance.ownGlobalSlots)),
      tables: tables.map { $0.elements }, elements: instance.elements, droppedData: instance.droppedData)
    for table in tables { table.isModified = false }
  }

  /// Makes what an instance defines what it was after it was initialised. No guest of the store may be running.
  ///
  /// - Throws: what `initialize` does, where the state was not noted.
  func reset(_ instance: InstanceObject) throws(InstantiationError) {
    for number in instance.memories.dropFirst(instance.module.structure.importedMemoryCount) {
      let before = memories[number].record.pointee.byteCount
      memories[number].reset()
      allocations.remove(before - min(before, memories[number].record.pointee.byteCount))
    }
    // Fuel for the translation of a function is taken when it is first called.
    if engine.configuration.consumesFuel { forgetCode(of: instance) }
    if let state = instance.initialState { return restore(state, of: instance) }
    for table in ownTables(of: instance) { shrink(table) }
    instance.droppedData = [Bool](repeating: false, count: instance.droppedData.count)
    var isShared = false
    try initialize(instance, &isShared, isAgain: true)
  }

  private func restore(_ state: InstanceState, of instance: InstanceObject) {
    state.globals.withUnsafeBufferPointer { globals in
      if let base = globals.baseAddress { instance.record.pointee.ownGlobals.update(from: base, count: globals.count) }
    }
    for (table, elements) in zip(ownTables(of: instance), state.tables) where table.isModified {
      shrink(table)
      table.elements = elements
      table.isModified = false
    }
    instance.elements = state.elements
    instance.droppedData = state.droppedData
  }

  private func shrink(_ table: TableObject) {
    let (count, size) = (table.count, table.allocatedSize)
    table.shrink()
    allocations.tableElementCount -= UInt64(count - table.count)
    allocations.remove(size - table.allocatedSize)
  }

  private func ownTables(of instance: InstanceObject) -> [TableObject] {
    instance.tables.dropFirst(instance.module.structure.importedTableCount).map { tables[$0] }
  }

  /// Makes the functions of an instance such as no one has called.
  private func forgetCode(of instance: InstanceObject) {
    let structure = instance.module.structure
    instance.codeIndex.visitFunctions { function in
      let layout = instance.module.frameLayouts[Int(structure.functions[structure.importedFunctionCount + function])]
      instance.record.pointee.functions[function].setStub(CodeStub.translate, interpreter.handler(at: CodeStub.translate), layout)
    }
    instance.codeIndex = CodeIndex()
  }
}

extension InstanceObject {
  /// How many slots the globals take that the instance defines.
  fileprivate var ownGlobalSlots: Int {
    (module.structure.globals.count - module.structure.importedGlobalCount) * module.structure.globalStride
  }
}

extension Instance {
  /// Makes the instance what it was just after it was instantiated: its memories, tables and globals, and its segments. Then the
  /// start function is called again, if there is one.
  ///
  /// ```swift
  /// for request in requests {
  ///   try handle(request)
  ///   try instance.reset()
  /// }
  /// ```
  ///
  /// What the instance imports stays as it is, and so do ``userData``, the fuel and the store's limits. Others that import what the
  /// instance exports see it change. Objects that only the instance had references to are released by
  /// ``Store/releaseUnreachableObjects()``. A guest takes as much fuel as in a new instance, apart from that for the search of exceptions
  /// that it no longer needs.
  ///
  /// An instance of an ``InstanceTemplate`` takes less time for it: its memory gives back the pages that were written to.
  ///
  /// - Throws: `InstantiationError.instanceInUse` while a guest of the store is running or put aside, or a closure has the memory's bytes, and whatever
  ///   instantiating the module could throw. After an error the instance may be half of what it was.
  public func reset() throws(InstantiationError) {
    let object = object
    guard store.interpreter.depth == 0, !store.hasCallsPutAside, object.memories.allSatisfy({ store.memories[$0].borrowCount == 0 })
    else { throw .instanceInUse }
    try store.reset(object)
    if store.exceptions.count > 0 { store.releaseUnreachableExceptions() }
    store.exceptionLimit = Store.leastExceptionLimit
    try store.start(object)
  }
}
