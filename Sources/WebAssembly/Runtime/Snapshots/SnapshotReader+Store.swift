#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension SnapshotReader {
  /// Makes a store of the records, with memories that are zero. What follows is the executions.
  mutating func makeStore(
    _ engine: Engine, _ modules: [Module], _ linker: Linker, _ limits: ResourceLimits, _ interruption: InterruptionHandle
  ) throws(SnapshotError) -> Store {
    let store = Store(engine, limits, interruption, StoreIdentity(restoring: try word64()))
    store.fuel = try unsigned()
    store.add(linker.participants)
    let modules = try readModules(modules)
    try makeObjects(modules, linker, store)
    try growMemories(store)
    // References are checked when everything is there that they may refer to.
    let tables = try readTables(store)
    let globals = try readGlobals(store)
    try readInstances(store)
    try readExceptions(store)
    try readHostObjects(store)
    try checkExceptions(store)
    try fill(tables, globals, store)
    try readParticipants(store)
    return store
  }

  /// The modules, by the numbers that the snapshot has given them.
  private mutating func readModules(_ modules: [Module]) throws(SnapshotError) -> [Module] {
    var found: [Module] = []
    for number in 0..<(try count()) {
      let size = try unsigned()
      let hashes = [try word64(), try word64()]
      guard let module = modules.first(where: { UInt64($0.bytes.count) == size && $0.contentHashes == hashes }) else {
        throw .missingModule(number: number, byteCount: Int(clamping: size))
      }
      found.append(module)
    }
    return found
  }

  // MARK: - Objects

  private mutating func makeObjects(_ modules: [Module], _ linker: Linker, _ store: Store) throws(SnapshotError) {
    let features = store.engine.configuration.features
    while true {
      guard let step = SnapshotStep(rawValue: try byte()) else { throw damaged("there is no such object") }
      switch step {
      case .end: return
      case .instance: try makeInstance(modules, store)
      case .function: try makeFunction(linker, store)
      case .memory:
        guard Memory(try memoryType(features), in: store) != nil else { throw .limitExceeded("a memory is too large") }
      case .table:
        guard Table(try tableType(features), in: store) != nil else { throw .limitExceeded("a table is too large") }
      case .global:
        let type = try globalType(features)
        guard let value = zero(type.valueType, store), Global(value, isMutable: type.isMutable, in: store) != nil else {
          throw damaged("a global of the host's cannot have this type")
        }
      case .tag:
        var types: [ValueType] = []
        for _ in 0..<(try count()) { types.append(try valueType(features)) }
        do throws(InstantiationError) { _ = try Tag(types, in: store) } catch { throw .limitExceeded(error.description) }
      }
    }
  }

  /// The value that memory begins with; `nil` where the type has none.
  private func zero(_ type: ValueType, _ store: Store) -> Value? {
    guard !type.isReference || type.isNullable else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { slots in
      slots.initialize(repeating: 0)
      return slots.baseAddress.map { Value(type, from: $0, in: store) }
    }
  }

  private mutating func makeFunction(_ linker: Linker, _ store: Store) throws(SnapshotError) {
    let (module, name) = (try name(), try name())
    guard case .host(let function)? = linker.items[Linker.Key(module, name)] else {
      throw .missingFunction(module: module, name: name)
    }
    do throws(InstantiationError) { _ = try store.makeFunction(function) } catch { throw .limitExceeded(error.description) }
  }

  private mutating func makeInstance(_ modules: [Module], _ store: Store) throws(SnapshotError) {
    let module = modules[try number(below: modules.count, "module")]
    var imports: [Store.Import] = []
    for item in module.structure.imports {
      let extern: Extern
      switch item.kind {
      case .function:
        let number = try number(below: store.functions.count, "function")
        extern = .function(Function(store: store, record: store.functions.record.pointee.records[number]))
      case .table: extern = .table(Table(store: store, number: try number(below: store.tables.count, "table")))
      case .memory: extern = .memory(Memory(store: store, number: try number(below: store.memories.count, "memory")))
      case .global: extern = .global(Global(store: store, number: try number(below: store.globals.count, "global")))
      case .tag: extern = .tag(Tag(store: store, number: try number(below: store.tags.count, "tag")))
      }
      // Memories and tables may grow to what is wanted only after this.
      guard LinkPlan.Source.extern(extern).fits(item, of: module, ignoresSizes: true) else {
        throw .missingFunction(module: item.module, name: item.name)
      }
      imports.append(.extern(extern))
    }
    do throws(InstantiationError) { _ = try store.allocate(module, imports, [:]) } catch { throw .limitExceeded(error.description) }
  }

  // MARK: - Contents

  private mutating func growMemories(_ store: Store) throws(SnapshotError) {
    for memory in store.memories {
      let count = try unsigned()
      guard count >= memory.pageCount else { throw damaged("a memory is smaller than its type allows") }
      guard store.grow(memory, by: count - memory.pageCount) != nil else {
        throw .limitExceeded("a memory of \(count) pages is more than there may be")
      }
    }
  }

  /// The references in a table: how many of each, one after the other.
  private typealias Elements = [(count: Int, reference: UInt64)]

  private mutating func readTables(_ store: Store) throws(SnapshotError) -> [Elements] {
    var tables: [Elements] = []
    for table in store.tables {
      let count = try unsigned()
      guard count >= table.record.pointee.count else { throw damaged("a table is smaller than its type allows") }
      guard store.grow(table, by: count - table.record.pointee.count, filledWith: 0) != nil else {
        throw .limitExceeded("a table of \(count) elements is more than there may be")
      }
      var elements: Elements = []
      var rest = table.count
      while rest > 0 {
        let count = try number(below: rest + 1, "element")
        guard count > 0 else { throw damaged("no element") }
        elements.append((count, try unsigned()))
        rest -= count
      }
      tables.append(elements)
    }
    return tables
  }

  private mutating func readGlobals(_ store: Store) throws(SnapshotError) -> [(low: UInt64, high: UInt64)] {
    var globals: [(low: UInt64, high: UInt64)] = []
    for global in store.globals {
      let low = try word64()
      globals.append((low, global.type.valueType == .v128 ? try word64() : 0))
    }
    return globals
  }

  private mutating func readInstances(_ store: Store) throws(SnapshotError) {
    for instance in store.instances {
      for index in instance.droppedData.indices { instance.droppedData[index] = try byte() != 0 }
      for segment in instance.module.structure.elements {
        var references: [UInt64] = []
        let count = try count()
        guard count == 0 || count == segment.items.count else { throw damaged("an element segment has another size") }
        references.reserveCapacity(count)
        for _ in 0..<count { references.append(try unsigned()) }
        instance.elements.append(references)
      }
      guard store.engine.configuration.consumesFuel else { continue }
      for _ in 0..<(try count()) {
        try store.prepareCode(of: try number(below: instance.module.structure.codes.count, "function"), in: instance)
      }
    }
  }

  private mutating func readExceptions(_ store: Store) throws(SnapshotError) {
    for _ in 0..<(try count()) {
      let tag = try unsigned()
      let type = try number(below: store.tags.count + 1, "tag")
      var exception: ExceptionObject?
      if type > 0 {
        var payload: [UInt64] = []
        for _ in 0..<store.tags[type - 1].slotCount { payload.append(try word64()) }
        let object = ExceptionObject(store: store, tag: type - 1, payload: payload)
        store.allocations.exceptionSize += object.size
        exception = object
      }
      guard store.exceptions.restore(tag, exception) else { throw damaged("there can be no such exception") }
    }
  }

  private func checkExceptions(_ store: Store) throws(SnapshotError) {
    var isSound = true
    store.exceptions.visitObjects { exception in
      var slot = 0
      for type in store.tags[exception.tag].type.parameters {
        if type.isReference, !store.accepts(restored: exception.payload[slot], as: type) { isSound = false }
        slot += type.slotCount
      }
    }
    guard isSound, store.allocations.exceptionSize <= store.allocations.room(store.limits) else {
      throw damaged("an exception carries what it cannot carry")
    }
  }

  private mutating func readHostObjects(_ store: Store) throws(SnapshotError) {
    for _ in 0..<(try count()) {
      let tag = try unsigned()
      var object: AnyObject?
      if try byte() != 0 {
        let (participant, name) = (try name(), try name())
        object = store.participants.first { $0.snapshotName == participant }?.snapshotObject(named: name)
        guard object != nil else { throw .participant(name: participant, "there is no object called \(name)") }
      }
      guard store.hostObjects.restore(tag, object) else { throw damaged("there can be no such object") }
    }
  }

  private func fill(
    _ tables: [Elements], _ globals: [(low: UInt64, high: UInt64)], _ store: Store
  ) throws(SnapshotError) {
    for (table, elements) in zip(store.tables, tables) {
      var start = 0
      for (count, reference) in elements {
        guard store.accepts(restored: reference, as: table.type.element) else { throw damaged("a table has what it cannot have") }
        table.fill(start..<(start + count), store.functions.element(reference))
        start += count
      }
    }
    for (global, value) in zip(store.globals, globals) {
      let type = global.type.valueType
      guard !type.isReference || store.accepts(restored: value.low, as: type) else { throw damaged("a global has what it cannot have") }
      global.cell.pointee = value.low
      if type == .v128 { global.cell[1] = value.high }
    }
    for instance in store.instances {
      for (segment, references) in zip(instance.module.structure.elements, instance.elements) {
        let type = instance.module.canonical(segment.type)
        guard references.allSatisfy({ store.accepts(restored: $0, as: type) }) else { throw damaged("a segment has what it cannot have") }
      }
    }
  }

  private mutating func readParticipants(_ store: Store) throws(SnapshotError) {
    for _ in 0..<(try count()) {
      let (name, state) = (try name(), try bytes())
      guard let participant = store.participants.first(where: { $0.snapshotName == name }) else {
        throw .participant(name: name, "the linker has no such participant")
      }
      try participant.restoreState(state)
    }
  }
}

extension Store {
  /// Makes parts of the host's belong to snapshots.
  func add(_ participants: [any SnapshotParticipant]) {
    for participant in participants where !self.participants.contains(where: { $0 === participant }) {
      self.participants.append(participant)
    }
  }

  /// Whether bits may be in a place of that type: the object that they refer to may have been released.
  fileprivate func accepts(restored bits: UInt64, as type: ValueType) -> Bool {
    guard let heapType = type.heapType else { return false }
    if bits == 0 { return type.isNullable }
    return isReference(bits, to: heapType) || bits & 7 == Reference.Kind.exception.rawValue && heapType == .exn
  }

  /// Makes the code of a function, as its first call does.
  func prepareCode(of function: Int, in instance: InstanceObject) throws(SnapshotError) {
    let record = instance.record.pointee.functions + function
    guard record.pointee.entry == CodeStub.translate else { return }
    do throws(TranslationError) {
      let entry = try instance.module.translation(of: function, interruption: interruption.flag)
      instance.codeIndex.insert(function, entry)
      record.pointee.frameSize = entry.frameSlots * 8
      record.pointee.entry = entry.code
      record.pointee.handler = interpreter.handler(at: entry.code)
    } catch { throw .translation(Trap(error.trapReason)) }
  }
}
