#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Writes the records of a snapshot: all of a store but the pages of its memories, in the order in which a store is made of it.
///
/// References are written as the bits that they are: the restored store knows its functions and objects by the same.
struct SnapshotWriter {
  var bytes = ByteWriter()
  let store: Store

  init(_ store: Store) { self.store = store }

  mutating func write(_ executions: [Execution]) throws(SnapshotError) {
    bytes.word64(store.identity.seed)
    bytes.unsigned(store.fuel)
    let modules = writeModules()
    try writeObjects(modules)
    writeMemorySizes()
    writeTables()
    writeGlobals()
    writeInstances()
    writeExceptions()
    try writeHostObjects()
    try writeParticipants()
    bytes.count(executions.count)
    for execution in executions { try write(execution) }
  }

  /// Where the pages belong that follow the records.
  mutating func write(_ pages: [[Store.Pages]]) {
    bytes.count(pages.count)
    for pages in pages {
      bytes.count(pages.count)
      for part in pages {
        bytes.count(part.range.lowerBound)
        bytes.count(part.range.count)
      }
    }
  }

  // MARK: - What there is

  /// Writes what the modules are known by; returns the number of each.
  private mutating func writeModules() -> [ObjectIdentifier: Int] {
    var numbers: [ObjectIdentifier: Int] = [:]
    var modules: [Module] = []
    for instance in store.instances where numbers[ObjectIdentifier(instance.module)] == nil {
      numbers[ObjectIdentifier(instance.module)] = modules.count
      modules.append(instance.module)
    }
    bytes.count(modules.count)
    for module in modules {
      bytes.count(module.bytes.count)
      for hash in module.contentHashes { bytes.word64(hash) }
    }
    return numbers
  }

  /// Writes how the store's objects were made, in an order in which each can be made again and gets the number that it has.
  private mutating func writeObjects(_ modules: [ObjectIdentifier: Int]) throws(SnapshotError) {
    let names = importNames()
    var made = ObjectCounts()
    for instance in store.instances {
      let structure = instance.module.structure
      try writeHostObjects(before: ObjectCounts(neededBy: instance), &made, names)
      bytes.byte(SnapshotStep.instance.rawValue)
      bytes.count(modules[ObjectIdentifier(instance.module)] ?? 0)
      for item in structure.imports {
        switch item.kind {
        case .function: bytes.unsigned(instance.record.pointee.functionSpace[Int(item.index)].pointee.number)
        case .table: bytes.count(instance.tables[Int(item.index)])
        case .memory: bytes.count(instance.memories[Int(item.index)])
        case .global: bytes.count(instance.globals[Int(item.index)])
        case .tag: bytes.count(instance.tags[Int(item.index)])
        }
      }
      made.add(structure)
    }
    try writeHostObjects(before: ObjectCounts(of: store), &made, names)
    bytes.byte(SnapshotStep.end.rawValue)
  }

  /// Writes the host's objects that were made before `end`.
  private mutating func writeHostObjects(
    before end: ObjectCounts, _ made: inout ObjectCounts, _ names: [UnsafeMutablePointer<FunctionRecord>: (String, String)]
  ) throws(SnapshotError) {
    while made.functions < end.functions {
      guard let (module, name) = names[store.functions.record.pointee.records[made.functions]] else {
        throw .unnamed("a function of the host that no instance imports")
      }
      bytes.byte(SnapshotStep.function.rawValue)
      bytes.counted(Array(module.utf8))
      bytes.counted(Array(name.utf8))
      made.functions += 1
    }
    while made.memories < end.memories {
      bytes.byte(SnapshotStep.memory.rawValue)
      bytes.memoryType(store.memories[made.memories].type)
      made.memories += 1
    }
    while made.tables < end.tables {
      let type = store.tables[made.tables].type
      try requirePlain([type.element])
      bytes.byte(SnapshotStep.table.rawValue)
      bytes.tableType(type)
      made.tables += 1
    }
    while made.globals < end.globals {
      let type = store.globals[made.globals].type
      try requirePlain([type.valueType])
      bytes.byte(SnapshotStep.global.rawValue)
      bytes.globalType(type)
      made.globals += 1
    }
    while made.tags < end.tags {
      let type = store.tags[made.tags].type
      try requirePlain(type.parameters)
      bytes.byte(SnapshotStep.tag.rawValue)
      bytes.valueTypes(type.parameters)
      made.tags += 1
    }
  }

  private func requirePlain(_ types: [ValueType]) throws(SnapshotError) {
    if types.contains(where: { $0.heapType?.typeIndex != nil }) {
      throw .unnamed("an object of the host's whose type refers to a type of a module")
    }
  }

  /// The names that the host's functions are imported by.
  private func importNames() -> [UnsafeMutablePointer<FunctionRecord>: (String, String)] {
    var names: [UnsafeMutablePointer<FunctionRecord>: (String, String)] = [:]
    for instance in store.instances {
      for item in instance.module.structure.imports where item.kind == .function {
        let record = instance.record.pointee.functionSpace[Int(item.index)]
        if record.pointee.host != nil { names[record] = (item.module, item.name) }
      }
    }
    return names
  }

  // MARK: - What is in it

  private mutating func writeMemorySizes() { for memory in store.memories { bytes.unsigned(memory.pageCount) } }

  /// Elements in runs of equal ones: most tables begin with null.
  private mutating func writeTables() {
    for table in store.tables {
      bytes.count(table.count)
      let elements = table.record.pointee.elements
      var start = 0
      while start < table.count {
        var end = start + 1
        while end < table.count, elements[end].reference == elements[start].reference { end += 1 }
        bytes.count(end - start)
        bytes.unsigned(elements[start].reference)
        start = end
      }
    }
  }

  private mutating func writeGlobals() {
    for global in store.globals {
      bytes.word64(global.cell.pointee)
      if global.type.valueType == .v128 { bytes.word64(global.cell[1]) }
    }
  }

  private mutating func writeInstances() {
    for instance in store.instances {
      for isDropped in instance.droppedData { bytes.byte(isDropped ? 1 : 0) }
      for segment in instance.elements {
        bytes.count(segment.count)
        for reference in segment { bytes.unsigned(reference) }
      }
      // The first call of each function has taken fuel.
      guard store.engine.configuration.consumesFuel else { continue }
      var called: [Int] = []
      instance.codeIndex.visitFunctions { called.append($0) }
      bytes.count(called.count)
      for function in called.sorted() { bytes.count(function) }
    }
  }

  private mutating func writeExceptions() {
    bytes.count(store.exceptions.entryCount)
    store.exceptions.visitEntries { tag, exception in
      bytes.unsigned(tag)
      bytes.count(exception.map { $0.tag + 1 } ?? 0)
      for slot in exception?.payload ?? [] { bytes.word64(slot) }
    }
  }

  private mutating func writeHostObjects() throws(SnapshotError) {
    var entries: [(tag: UInt64, object: AnyObject?)] = []
    store.hostObjects.visitEntries { entries.append(($0, $1)) }
    bytes.count(entries.count)
    for (tag, object) in entries {
      bytes.unsigned(tag)
      guard let object else {
        bytes.byte(0)
        continue
      }
      var name: (participant: String, object: String)?
      for participant in store.participants where name == nil {
        name = participant.snapshotName(of: object).map { (participant.snapshotName, $0) }
      }
      guard let name else { throw .unnamed("a reference to an object of the host") }
      bytes.byte(1)
      bytes.counted(Array(name.participant.utf8))
      bytes.counted(Array(name.object.utf8))
    }
  }

  private mutating func writeParticipants() throws(SnapshotError) {
    bytes.count(store.participants.count)
    var names: Set<Name> = []
    for participant in store.participants {
      let name = participant.snapshotName
      guard names.insert(Name(name)).inserted else { throw .participant(name: name, "another participant has the same name") }
      bytes.counted(Array(name.utf8))
      bytes.counted(try participant.snapshotState())
    }
  }
}

/// How an object of a store was made.
enum SnapshotStep: UInt8 {
  case end, instance, function, memory, table, global, tag
}

/// How many objects of each kind there are in a store.
private struct ObjectCounts {
  var functions = 0
  var tables = 0
  var memories = 0
  var globals = 0
  var tags = 0

  init() {}

  init(of store: Store) {
    functions = store.functions.count
    (tables, memories, globals, tags) = (store.tables.count, store.memories.count, store.globals.count, store.tags.count)
  }

  /// What there was when an instance was made: what it defines has the next numbers. Where it defines nothing of a kind, what it imports
  /// must have been there.
  init(neededBy instance: InstanceObject) {
    let structure = instance.module.structure
    let record = instance.record.pointee
    if structure.codes.isEmpty {
      let imported = (0..<structure.importedFunctionCount).map { Int(record.functionSpace[$0].pointee.number) + 1 }
      functions = imported.max() ?? 0
    } else {
      functions = Int(record.functions.pointee.number)
    }
    func first(_ numbers: [Int], _ importedCount: Int) -> Int {
      numbers.count > importedCount ? numbers[importedCount] : (numbers.max() ?? -1) + 1
    }
    tables = first(instance.tables, structure.importedTableCount)
    memories = first(instance.memories, structure.importedMemoryCount)
    globals = first(instance.globals, structure.importedGlobalCount)
    tags = first(instance.tags, structure.importedTagCount)
  }

  mutating func add(_ structure: ModuleStructure) {
    functions += structure.codes.count
    tables += structure.tables.count - structure.importedTableCount
    memories += structure.memories.count - structure.importedMemoryCount
    globals += structure.globals.count - structure.importedGlobalCount
    tags += structure.tags.count - structure.importedTagCount
  }
}
