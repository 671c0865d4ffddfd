/// The element section.
///
/// WebAssembly 3.0, section 5.5.12.
extension ModuleDecoder {
  mutating func elementSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "element segments", limit: limits.elementSegments)
    for _ in 0..<count { module.elements.append(try elementSegment(&reader)) }
  }

  /// One of eight forms, by the bits of the number before it: bit 0, not active; bit 1, a table index or declarative;
  /// bit 2, expressions instead of function indices.
  private func elementSegment(_ reader: inout ByteReader) throws(DecodingError) -> ModuleStructure.ElementSegment {
    try lookForInterruption(reader)
    let start = reader.position
    let form = try reader.u32()
    guard form < 8 else { throw reader.error(.malformedSegmentKind(form), at: start) }
    // Version 1.0 has active segments of functions only, for the one table that it has.
    if form != 0 {
      let what: StaticString =
        form & 1 != 0
        ? "passive and declarative segments need"
        : form & 2 != 0 ? "element segments that name a table need" : "element segments of expressions need"
      try need(.bulkMemory, by: what, reader, at: start)
    }

    let mode: ModuleStructure.ElementSegment.Mode
    if form & 1 == 0 {
      let table = form & 2 == 0 ? 0 : try reader.u32()
      mode = .active(table: table, offset: try constantExpression(&reader))
    } else {
      mode = form & 2 == 0 ? .passive : .declarative
    }
    let namesType = form & 3 != 0
    if form & 4 == 0 {
      // The only kind of elements is zero, functions. A list of functions has no nulls.
      if namesType, try reader.byte() != 0 {
        throw reader.error(.malformedReferenceType, at: reader.position - 1)
      }
      let type = features.contains(.functionReferences) ? ValueType(.func, nullable: false) : .funcref
      return ModuleStructure.ElementSegment(type: type, items: .functions(try functionIndices(&reader)), mode: mode)
    }
    let type = namesType ? try reader.referenceType(features) : .funcref
    let count = try count(&reader, of: "elements", limit: limits.elements)
    var expressions: [ModuleStructure.ConstantExpression] = []
    expressions.reserveCapacity(reader.capacity(for: count, size: 3))
    for _ in 0..<count { expressions.append(try constantExpression(&reader)) }
    return ModuleStructure.ElementSegment(type: type, items: .expressions(expressions), mode: mode)
  }

  private func functionIndices(_ reader: inout ByteReader) throws(DecodingError) -> [UInt32] {
    let count = try count(&reader, of: "elements", limit: limits.elements)
    var indices: [UInt32] = []
    indices.reserveCapacity(reader.capacity(for: count, size: 1))
    for _ in 0..<count { indices.append(try reader.u32()) }
    return indices
  }
}
