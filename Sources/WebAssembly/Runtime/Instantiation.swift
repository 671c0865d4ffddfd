#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Making an instance of a module.
///
/// WebAssembly 3.0, section 4.5.4 (instantiation).
extension Store {
  /// Allocates what the module defines, initialises it, and calls the start function. `imports` fit, one for each import.
  func instantiate(_ module: Module, imports: [Extern]) throws(InstantiationError) -> Instance {
    guard instances.count < limits.instances else { throw .limitExceeded("too many instances") }
    let structure = module.structure
    let arena = InstanceArena()
    let record = arena.allocate(InstanceRecord.self, 1)
    var space = IndexSpaces(imports)

    // What can fail comes first: nothing of the store changes unless all of it succeeds.
    let memoryObjects = try makeMemories(structure)
    let tableObjects = try makeTables(module)

    // Then the functions: initial values refer to them.
    let functionSpace = arena.allocate(UnsafeMutablePointer<FunctionRecord>.self, structure.functions.count)
    let functionRecords = arena.allocate(FunctionRecord.self, structure.codes.count)
    for (index, function) in space.functions.enumerated() { functionSpace[index] = function.record }
    for own in structure.codes.indices {
      let index = structure.importedFunctionCount + own
      (functionRecords + own).initialize(
        to: FunctionRecord(
          stub: CodeStub.translate, execution.handler(at: CodeStub.translate), instance: record,
          type: structure.types[Int(structure.functions[index])].functionType ?? FunctionType(),
          typeID: module.typeIDs[Int(structure.functions[index])], index: UInt32(index)))
      functions.append(functionRecords + own)
      functionSpace[index] = functionRecords + own
    }

    space.memories += memories.count..<memories.count + memoryObjects.count
    memories += memoryObjects
    space.tables += tables.count..<tables.count + tableObjects.count
    tables += tableObjects
    let cells = allocateGlobals(module, arena, &space)
    var evaluator = ConstantEvaluator(store: self, module: module, functions: functionSpace, globals: space.globals)
    for index in structure.importedGlobalCount..<structure.globals.count {
      guard let initializer = structure.globals[index].initializer else { continue }
      let value = evaluator.evaluate(initializer)
      let cell = globals[space.globals[index]].cell
      cell.pointee = value.low
      if structure.globals[index].type.valueType == .v128 { cell[1] = value.high }
    }
    for index in structure.importedTableCount..<structure.tables.count {
      guard let initializer = structure.tables[index].initializer else { continue }
      tables[space.tables[index]].fill(functions.element(evaluator.evaluate(initializer).low))
    }

    let memoryRecord = space.memories.first.map { memories[$0].record } ?? emptyMemory
    let tableRecords = arena.allocate(UnsafeMutablePointer<TableRecord>.self, space.tables.count)
    for (index, table) in space.tables.enumerated() { tableRecords[index] = tables[table].record }
    let importedCells = arena.allocate(UnsafeMutablePointer<UInt64>.self, structure.importedGlobalCount)
    for index in 0..<structure.importedGlobalCount { importedCells[index] = globals[space.globals[index]].cell }
    let typeIDs = arena.allocate(UInt32.self, module.typeIDs.count)
    for (index, id) in module.typeIDs.enumerated() { typeIDs[index] = id }
    record.initialize(
      to: InstanceRecord(
        number: instances.count, memory: memoryRecord, functions: functionRecords,
        functionSpace: functionSpace,
        ownGlobals: cells, importedGlobals: importedCells, tables: tableRecords, typeIDs: UnsafePointer(typeIDs)))
    let object = InstanceObject(
      module: module, record: record, tables: space.tables, memories: space.memories, globals: space.globals, arena: arena)
    instances.append(object)
    // From here on other instances may refer to this one: it stays even if what follows traps.
    do throws(Trap) {
      try initialize(object, &evaluator)
    } catch { throw .trap(error) }
    return Instance(store: self, number: record.pointee.number)
  }

  // MARK: - Allocation

  /// The entities of each index space, by their numbers in the store.
  private struct IndexSpaces {
    var functions: [Function] = []
    var tables: [Int] = []
    var memories: [Int] = []
    var globals: [Int] = []

    init(_ imports: [Extern]) {
      for item in imports {
        switch item {
        case .function(let function): functions.append(function)
        case .table(let table): tables.append(table.number)
        case .memory(let memory): memories.append(memory.number)
        case .global(let global): globals.append(global.number)
        }
      }
    }
  }

  private func makeMemories(_ structure: ModuleStructure) throws(InstantiationError) -> [MemoryObject] {
    var made: [MemoryObject] = []
    for type in structure.memories.dropFirst(structure.importedMemoryCount) {
      guard memories.count + made.count < limits.memories, let memory = MemoryObject(type, limit: limits.memorySize) else {
        throw .limitExceeded("a memory of \(type.limits.minimum) pages is more than there may be")
      }
      made.append(memory)
    }
    return made
  }

  private func makeTables(_ module: Module) throws(InstantiationError) -> [TableObject] {
    var made: [TableObject] = []
    let before = tableElementCount
    for index in module.structure.importedTableCount..<module.structure.tables.count {
      guard case .table(let type) = module.type(of: .table, UInt32(index)) else { continue }
      guard tables.count + made.count < limits.tables, let table = makeTable(type) else {
        tableElementCount = before
        throw .limitExceeded("a table of \(type.limits.minimum) elements is more than there may be")
      }
      made.append(table)
    }
    return made
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

  // MARK: - Initialisation

  private func initialize(_ instance: InstanceObject, _ evaluator: inout ConstantEvaluator) throws(Trap) {
    let structure = instance.module.structure
    for segment in structure.elements {
      switch segment.items {
      case .functions(let indices):
        instance.elements.append(indices.map { instance.record.pointee.functionSpace[Int($0)].pointee.reference })
      case .expressions(let expressions):
        instance.elements.append(expressions.map { evaluator.evaluate($0).low })
      }
    }
    for (index, segment) in structure.elements.enumerated() {
      if case .active(let table, let offset) = segment.mode {
        let object = tables[instance.tables[Int(table)]]
        let start = evaluator.address(offset, object.type.addressType)
        let count = UInt64(instance.elements[index].count)
        guard start <= UInt64(object.count),
          object.initialize(from: instance.elements[index], of: functions, at: start, source: 0, count: count) == nil
        else { throw Trap(.outOfBoundsTableAccess) }
      }
      if case .passive = segment.mode {} else { instance.elements[index] = [] }
    }
    for (index, segment) in structure.data.enumerated() {
      guard case .active(let number, let offset) = segment.mode else { continue }
      let memory = memories[instance.memories[Int(number)]]
      let start = evaluator.address(offset, memory.type.addressType)
      let record = memory.record.pointee
      guard start <= record.byteCount, UInt64(segment.bytes.count) <= record.byteCount - start else {
        throw Trap(.outOfBoundsMemoryAccess)
      }
      (record.base + Int(start)).copyMemory(
        from: instance.module.bytes.base + segment.bytes.lowerBound, byteCount: segment.bytes.count)
      instance.droppedData[index] = true
    }
    if let start = structure.start {
      let function = Function(store: self, record: instance.record.pointee.functionSpace[Int(start)])
      try performCall(function.record, execution.prepareCall(slotCount: 0))
    }
  }
}
