/// The type section.
///
/// WebAssembly 3.0, sections 5.3.6 to 5.3.9 (composite and recursive types) and 5.5.4.
extension ModuleDecoder {
  mutating func typeSection(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try count(&reader, of: "recursion groups", limit: limits.recursionGroups)
    module.recursionGroups.reserveCapacity(reader.capacity(for: count, size: 2))
    module.types.reserveCapacity(reader.capacity(for: count, size: 3))
    for _ in 0..<count {
      let first = module.types.count
      if try reader.peek() == 0x4E {
        try need(.garbageCollection, by: "recursion groups need", reader, at: reader.position)
        reader.position += 1
        for _ in 0..<(try reader.length()) { try append(subType(&reader), &reader) }
      } else {
        try append(subType(&reader), &reader)
      }
      module.recursionGroups.append(first..<module.types.count)
    }
  }

  private mutating func append(_ type: SubType, _ reader: inout ByteReader) throws(DecodingError) {
    // A reference has 22 bits for the index of a type.
    let limit = min(limits.types, Int(ValueType.largestTypeIndex))
    try lookForInterruption(reader)
    guard module.types.count < limit else { throw reader.error(.limitExceeded("types", limit: limit)) }
    module.types.append(type)
  }

  private func subType(_ reader: inout ByteReader) throws(DecodingError) -> SubType {
    let code = try reader.peek()
    guard code == 0x50 || code == 0x4F else { return SubType(composite: try compositeType(&reader)) }
    try need(.garbageCollection, by: "subtypes need", reader, at: reader.position)
    reader.position += 1
    let count = try reader.length()
    var supertypes: [UInt32] = []
    supertypes.reserveCapacity(reader.capacity(for: count, size: 1))
    for _ in 0..<count { supertypes.append(try reader.u32()) }
    return SubType(isFinal: code == 0x4F, supertypes: supertypes, composite: try compositeType(&reader))
  }

  private func compositeType(_ reader: inout ByteReader) throws(DecodingError) -> CompositeType {
    let start = reader.position
    switch try reader.byte() {
    case 0x60:
      let parameters = try valueTypes(&reader, of: "parameters", limit: limits.parameters)
      let results = try valueTypes(&reader, of: "results", limit: limits.results)
      return .function(FunctionType(parameters: parameters, results: results))
    case 0x5F:
      try need(.garbageCollection, by: "structure types need", reader, at: start)
      let count = try count(&reader, of: "fields", limit: limits.fields)
      var fields: [FieldType] = []
      fields.reserveCapacity(reader.capacity(for: count, size: 2))
      for _ in 0..<count { fields.append(try fieldType(&reader)) }
      return .structure(fields)
    case 0x5E:
      try need(.garbageCollection, by: "array types need", reader, at: start)
      return .array(try fieldType(&reader))
    case let code:
      // The codes of types are negative integers that fit in one byte.
      throw reader.error(code < 0x80 ? .malformedType(code) : .integerRepresentationTooLong, at: start)
    }
  }

  private func valueTypes(
    _ reader: inout ByteReader, of what: StaticString, limit: Int
  ) throws(DecodingError) -> [ValueType] {
    let count = try count(&reader, of: what, limit: limit)
    var types: [ValueType] = []
    types.reserveCapacity(reader.capacity(for: count, size: 1))
    for _ in 0..<count { types.append(try reader.valueType(features)) }
    return types
  }

  private func fieldType(_ reader: inout ByteReader) throws(DecodingError) -> FieldType {
    let storage: FieldType.Storage
    switch try reader.peek() {
    case 0x78:
      reader.position += 1
      storage = .i8
    case 0x77:
      reader.position += 1
      storage = .i16
    default:
      storage = .value(try reader.valueType(features))
    }
    return FieldType(storage: storage, isMutable: try reader.mutability())
  }
}
