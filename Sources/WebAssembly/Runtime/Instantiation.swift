#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Making an instance of a module.
///
/// WebAssembly 3.0, section 4.5.4 (instantiation).
extension Store {
  /// What an import is linked to.
  enum Import {
    /// A host function, which is made a function of the store.
    case host(HostFunction)
    case extern(Extern)
  }

  /// Allocates what the module defines, initialises it, and calls the start function. `imports` fit, one for each import.
  ///
  /// Should it fail, the store is as before, unless somebody may refer to the instance by then: from the first element on that
  /// is written to an imported table, or when the start function is called. Then the instance stays, as the specification has it.
  func instantiate(_ module: Module, imports: [Import], _ slices: UInt64?) throws(InstantiationError) -> Instance {
    let object = try makeInstance(module, imports, module.initialPages)
    try start(object, slices)
    return Instance(store: self, number: object.record.pointee.number)
  }

  /// Allocates what the module defines, and initialises it.
  func makeInstance(
    _ module: Module, _ imports: [Import], _ pages: [Int: MemoryPages]
  ) throws(InstantiationError) -> InstanceObject {
    let mark = Mark(self)
    let object: InstanceObject
    do throws(InstantiationError) { object = try allocate(module, imports, pages) } catch {
      goBack(to: mark)
      throw error
    }
    var isShared = false
    do throws(InstantiationError) { try initialize(object, &isShared) } catch {
      if !isShared { goBack(to: mark) }
      throw error
    }
    return object
  }

  /// Calls the start function, if there is one: at once, or in slices of so much fuel.
  func start(_ object: InstanceObject, _ slices: UInt64? = nil) throws(InstantiationError) {
    if let slices { return try start(object, slices: slices) }
    guard let start = object.module.structure.start else { return }
    let function = object.record.pointee.functionSpace[Int(start)]
    do throws(Trap) { try performCall(function, prepareCall(slotCount: 0)) } catch { throw InstantiationError(error) }
  }

  // MARK: - Allocation

  /// Allocates what the module defines, with nothing in it.
  func allocate(
    _ module: Module, _ imports: [Import], _ pages: [Int: MemoryPages]
  ) throws(InstantiationError) -> InstanceObject {
    guard instances.count < limits.instances else { throw .limitExceeded("too many instances") }
    let structure = module.structure
    guard allocations.add(structure.recordSize, limits) else {
      throw .limitExceeded("an instance of \(structure.recordSize) bytes is more than there may be")
    }
    let arena = InstanceArena()
    let record = arena.allocate(InstanceRecord.self, 1)
    var space = try IndexSpaces(imports, in: self)
    try makeMemories(structure, pages, &space)
    try makeTables(module, &space)
    let functionRecords = arena.allocate(uninitialized: FunctionRecord.self, structure.codes.count)
    let functionSpace = makeFunctions(module, functionRecords, instance: record, arena, space)
    let cells = allocateGlobals(module, arena, &space)
    makeTags(module, &space)

    let memoryRecord = space.memories.first.map { memories[$0].record } ?? HostRecords.emptyMemory
    let memoryRecords = arena.allocate(UnsafeMutablePointer<MemoryRecord>.self, space.memories.count)
    for (index, memory) in space.memories.enumerated() { memoryRecords[index] = memories[memory].record }
    let tableRecords = arena.allocate(UnsafeMutablePointer<TableRecord>.self, space.tables.count)
    for (index, table) in space.tables.enumerated() { tableRecords[index] = tables[table].record }
    let importedCells = arena.allocate(UnsafeMutablePointer<UInt64>.self, structure.importedGlobalCount)
    for index in 0..<structure.importedGlobalCount { importedCells[index] = globals[space.globals[index]].cell }
    let types = arena.allocate(UnsafePointer<TypeRecord>.self, module.typeRecords.count)
    for (index, type) in module.typeRecords.enumerated() { types[index] = type }
    record.initialize(
      to: InstanceRecord(
        number: instances.count, memory: memoryRecord, functions: functionRecords,
        functionSpace: functionSpace,
        ownGlobals: cells, importedGlobals: importedCells, tables: tableRecords, types: UnsafePointer(types),
        memories: memoryRecords))
    let object = InstanceObject(
      module: module, record: record, tables: space.tables, memories: space.memories, globals: space.globals, tags: space.tags,
      initialPages: pages, arena: arena)
    instances.append(object)
    return object
  }

  /// The entities of each index space, by their numbers in the store.
  private struct IndexSpaces {
    var functions: [UnsafeMutablePointer<FunctionRecord>] = []
    var tables: [Int] = []
    var memories: [Int] = []
    var globals: [Int] = []
    var tags: [Int] = []

    init(_ imports: [Import], in store: Store) throws(InstantiationError) {
      for item in imports {
        switch item {
        case .host(let function): functions.append(try store.makeFunction(function).record)
        case .extern(.function(let function)): functions.append(function.record)
        case .extern(.table(let table)): tables.append(table.number)
        case .extern(.memory(let memory)): memories.append(memory.number)
        case .extern(.global(let global)): globals.append(global.number)
        case .extern(.tag(let tag)): tags.append(tag.number)
        }
      }
    }
  }

  private func makeMemories(
    _ structure: ModuleStructure, _ pages: [Int: MemoryPages], _ space: inout IndexSpaces
  ) throws(InstantiationError) {
    for (index, type) in structure.memories.enumerated().dropFirst(structure.importedMemoryCount) {
      guard let memory = makeMemory(type, pages[index]) else {
        throw .limitExceeded("a memory of \(type.limits.minimum) pages is more than there may be")
      }
      space.memories.append(memories.count)
      memories.append(memory)
    }
  }

  private func makeTables(_ module: Module, _ space: inout IndexSpaces) throws(InstantiationError) {
    for index in module.structure.importedTableCount..<module.structure.tables.count {
      guard case .table(let type) = module.type(of: .table, UInt32(index)) else { continue }
      guard let table = makeTable(type) else {
        throw .limitExceeded("a table of \(type.limits.minimum) elements is more than there may be")
      }
      space.tables.append(tables.count)
      tables.append(table)
    }
  }

  /// The records of the functions that the module defines; returns those of its index space.
  private func makeFunctions(
    _ module: Module, _ own: UnsafeMutablePointer<FunctionRecord>, instance: UnsafeMutablePointer<InstanceRecord>,
    _ arena: InstanceArena, _ space: IndexSpaces
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>> {
    let structure = module.structure
    let functionSpace = arena.allocate(
      uninitialized: UnsafeMutablePointer<FunctionRecord>.self, structure.functions.count)
    functions.reserve(structure.codes.count)
    for (index, function) in space.functions.enumerated() { functionSpace[index] = function }
    for number in structure.codes.indices {
      let index = structure.importedFunctionCount + number
      (own + number).initialize(
        to: FunctionRecord(
          stub: CodeStub.translate, interpreter.handler(at: CodeStub.translate), instance: instance,
          layout: module.frameLayouts[Int(structure.functions[index])], type: module.typeRecords[Int(structure.functions[index])],
          index: UInt32(index)))
      functions.append(own + number)
      functionSpace[index] = own + number
    }
    return functionSpace
  }

  private func makeTags(_ module: Module, _ space: inout IndexSpaces) {
    for index in module.structure.importedTagCount..<module.structure.tags.count {
      guard case .tag(let type) = module.type(of: .tag, UInt32(index)) else { continue }
      let number = Int(module.structure.tags[index])
      space.tags.append(tags.count)
      tags.append(TagObject(type, module.typeRecords[number], slotCount: module.frameLayouts[number].parameterSlots))
    }
  }

  /// The cells of the globals that the module defines: side by side, one slot each, or two where one is a vector.
  private func allocateGlobals(
    _ module: Module, _ arena: InstanceArena, _ space: inout IndexSpaces
  ) -> UnsafeMutablePointer<UInt64> {
    let structure = module.structure
    let own = structure.globals.dropFirst(structure.importedGlobalCount)
    let cells = arena.allocate(UInt64.self, own.count * structure.globalStride)
    var slot = 0
    for index in own.indices {
      guard case .global(let type) = module.type(of: .global, UInt32(index)) else { continue }
      space.globals.append(globals.count)
      globals.append(GlobalObject(type, cell: cells + slot))
      slot += structure.globalStride
    }
    return cells
  }
}
