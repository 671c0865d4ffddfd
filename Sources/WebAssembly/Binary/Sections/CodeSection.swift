/// The code, the data and the custom sections: what they hold is noted by its place.
///
/// WebAssembly 3.0, sections 5.5.3, 5.5.13 and 5.5.14.
extension ModuleDecoder {
  mutating func codeSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "function bodies", limit: limits.functions)
    module.codes.reserveCapacity(reader.capacity(for: count, size: 3))
    for _ in 0..<count {
      let start = reader.position
      let size = try reader.length()
      guard size <= limits.functionBodySize else {
        throw reader.error(.limitExceeded("bytes in a function body", limit: limits.functionBodySize), at: start)
      }
      let first = reader.position
      try reader.skip(size)
      module.codes.append(ModuleStructure.Code(range: first..<reader.position))
    }
  }

  mutating func dataSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "data segments", limit: limits.dataSegments)
    module.data.reserveCapacity(reader.capacity(for: count, size: 2))
    for _ in 0..<count {
      let start = reader.position
      let form = try reader.u32()
      let mode: ModuleStructure.DataSegment.Mode
      switch form {
      case 0: mode = .active(memory: 0, offset: try constantExpression(&reader))
      case 1:
        try need(.bulkMemory, by: "passive segments need", reader, at: start)
        mode = .passive
      case 2:
        try need(.bulkMemory, by: "data segments that name a memory need", reader, at: start)
        let memory = try reader.u32()
        mode = .active(memory: memory, offset: try constantExpression(&reader))
      default: throw reader.error(.malformedSegmentKind(form), at: start)
      }
      let size = try reader.length()
      let first = reader.position
      try reader.skip(size)
      module.data.append(ModuleStructure.DataSegment(mode: mode, bytes: first..<reader.position))
    }
  }

  mutating func customSection(_ reader: inout ByteReader, end: Int) throws(DecodingError) {
    let name = try reader.name()
    guard reader.position <= end else { throw reader.error(.unexpectedEnd) }
    module.customSections.append(ModuleStructure.CustomSection(name: name, bytes: reader.position..<end))
    reader.position = end
  }
}
