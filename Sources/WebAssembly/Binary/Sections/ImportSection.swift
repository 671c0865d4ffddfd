/// The import and the export section.
///
/// WebAssembly 3.0, sections 5.5.5 and 5.5.10.
extension ModuleDecoder {
  mutating func importSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "imports", limit: limits.imports)
    module.imports.reserveCapacity(reader.capacity(for: count, size: 4))
    for _ in 0..<count {
      try lookForInterruption(reader)
      let moduleName = try reader.name()
      let name = try reader.name()
      let start = reader.position
      let code = try reader.byte()
      guard let kind = ExternalKind(rawValue: code) else { throw reader.error(.malformedImportKind(code), at: start) }
      if kind == .tag { try needTags(by: "tags need", reader, at: start) }
      let index = try importedEntity(kind, &reader)
      module.imports.append(
        ModuleStructure.Import(module: moduleName, name: name, kind: kind, index: UInt32(truncatingIfNeeded: index)))
    }
    module.importedFunctionCount = module.functions.count
    module.importedTableCount = module.tables.count
    module.importedMemoryCount = module.memories.count
    module.importedGlobalCount = module.globals.count
    module.importedTagCount = module.tags.count
  }

  /// The index of the entity that the import brings.
  private mutating func importedEntity(
    _ kind: ExternalKind, _ reader: inout ByteReader
  ) throws(DecodingError) -> Int {
    switch kind {
    case .function:
      try checkRoom(module.functions.count, of: "functions", limit: limits.functions, reader)
      module.functions.append(try reader.u32())
      return module.functions.count - 1
    case .table:
      try checkRoom(module.tables.count, of: "tables", limit: limits.tables, reader)
      module.tables.append(ModuleStructure.Table(type: try reader.tableType(features), initializer: nil))
      return module.tables.count - 1
    case .memory:
      try checkRoom(module.memories.count, of: "memories", limit: limits.memories, reader)
      module.memories.append(try reader.memoryType(features))
      return module.memories.count - 1
    case .global:
      try checkRoom(module.globals.count, of: "globals", limit: limits.globals, reader)
      module.append(ModuleStructure.Global(type: try reader.globalType(features), initializer: nil))
      return module.globals.count - 1
    case .tag:
      try checkRoom(module.tags.count, of: "tags", limit: limits.tags, reader)
      module.tags.append(try reader.tagType())
      return module.tags.count - 1
    }
  }

  private func checkRoom(
    _ count: Int, of what: StaticString, limit: Int, _ reader: ByteReader
  ) throws(DecodingError) {
    guard count < limit else { throw reader.error(.limitExceeded(what.description, limit: limit)) }
  }

  mutating func exportSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "exports", limit: limits.exports)
    module.exports.reserveCapacity(reader.capacity(for: count, size: 3))
    for _ in 0..<count {
      try lookForInterruption(reader)
      let name = try reader.name()
      let start = reader.position
      let code = try reader.byte()
      guard let kind = ExternalKind(rawValue: code) else { throw reader.error(.malformedExportKind(code), at: start) }
      if kind == .tag { try needTags(by: "tags need", reader, at: start) }
      module.exports.append(ModuleStructure.Export(name: name, kind: kind, index: try reader.u32()))
    }
  }
}
