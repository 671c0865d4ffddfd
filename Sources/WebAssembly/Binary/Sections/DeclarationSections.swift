/// The sections that declare what the module defines: functions, tables, memories, tags and globals.
///
/// WebAssembly 3.0, sections 5.5.6 to 5.5.9 and 5.5.16.
extension ModuleDecoder {
  mutating func functionSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(
      &reader, of: "functions", existing: module.functions.count, limit: limits.functions)
    module.functions.reserveCapacity(module.functions.count + reader.capacity(for: count, size: 1))
    for _ in 0..<count { module.functions.append(try reader.u32()) }
  }

  mutating func tableSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "tables", existing: module.tables.count, limit: limits.tables)
    for _ in 0..<count {
      let start = reader.position
      guard try reader.peek() == 0x40 else {
        module.tables.append(ModuleStructure.Table(type: try reader.tableType(features), initializer: nil))
        continue
      }
      try need(.functionReferences, by: "tables with an initializer need", reader, at: start)
      reader.position += 1
      guard try reader.byte() == 0 else { throw reader.error(.zeroByteExpected, at: reader.position - 1) }
      let type = try reader.tableType(features)
      module.tables.append(ModuleStructure.Table(type: type, initializer: try constantExpression(&reader)))
    }
  }

  mutating func memorySection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "memories", existing: module.memories.count, limit: limits.memories)
    for _ in 0..<count { module.memories.append(try reader.memoryType(features)) }
  }

  mutating func tagSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "tags", existing: module.tags.count, limit: limits.tags)
    for _ in 0..<count { module.tags.append(try reader.tagType()) }
  }

  mutating func globalSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "globals", existing: module.globals.count, limit: limits.globals)
    for _ in 0..<count {
      let type = try reader.globalType(features)
      module.append(ModuleStructure.Global(type: type, initializer: try constantExpression(&reader)))
    }
  }
}
