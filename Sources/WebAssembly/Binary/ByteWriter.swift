/// Writes the elementary values of the binary format.
///
/// WebAssembly 3.0, section 5.2 (values).
package struct ByteWriter: Sendable {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  package mutating func append(_ other: ByteWriter) { bytes.append(contentsOf: other.bytes) }

  package mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  package mutating func append(_ other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  /// An unsigned integer in LEB128.
  package mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func unsigned(_ value: UInt32) { unsigned(UInt64(value)) }

  /// How many there are of something.
  package mutating func count(_ value: Int) { unsigned(UInt64(value)) }

  /// A signed integer in LEB128.
  package mutating func signed(_ value: Int64) {
    var rest = value
    while rest < -0x40 || rest >= 0x40 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// The bits of a 32-bit float.
  package mutating func word32(_ bits: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
  }

  /// The bits of a 64-bit float or of half a vector.
  package mutating func word64(_ bits: UInt64) {
    word32(UInt32(truncatingIfNeeded: bits))
    word32(UInt32(truncatingIfNeeded: bits >> 32))
  }

  /// Bytes with their count before them: a name, or the contents of a section or a function body.
  package mutating func counted(_ contents: [UInt8]) {
    count(contents.count)
    bytes.append(contentsOf: contents)
  }
}

// Section 5.3 (types) and 5.4 (instructions).
extension ByteWriter {
  package mutating func opcode(_ opcode: Opcode) {
    let page = UInt8(truncatingIfNeeded: opcode.rawValue >> 9)
    if page == 0 {
      bytes.append(UInt8(truncatingIfNeeded: opcode.rawValue))
    } else {
      bytes.append(0xFA + page)
      unsigned(UInt32(opcode.rawValue & 0x1FF))
    }
  }

  package mutating func heapType(_ type: HeapType) {
    if let index = type.typeIndex { signed(Int64(index)) } else { byte(type.code) }
  }

  package mutating func valueType(_ type: ValueType) {
    guard let heapType = type.heapType else { return byte(UInt8(truncatingIfNeeded: type.bits)) }
    // A nullable reference to an abstract type is that type's byte alone.
    if !type.isNullable || heapType.typeIndex != nil { byte(type.isNullable ? 0x63 : 0x64) }
    self.heapType(heapType)
  }

  package mutating func valueTypes(_ types: [ValueType]) {
    count(types.count)
    for type in types { valueType(type) }
  }

  /// The declarations of a body's locals, one for each run of one type (section 5.5.13).
  package mutating func locals(_ types: [ValueType]) {
    var runs: [(type: ValueType, count: Int)] = []
    for type in types {
      if runs.last?.type == type { runs[runs.count - 1].count += 1 } else { runs.append((type, 1)) }
    }
    count(runs.count)
    for run in runs {
      count(run.count)
      valueType(run.type)
    }
  }

  package mutating func blockType(_ type: BlockType) {
    switch type {
    case .empty: byte(0x40)
    case .value(let type): valueType(type)
    case .type(let index): signed(Int64(index))
    }
  }

  package mutating func functionType(_ type: FunctionType) {
    byte(0x60)
    valueTypes(type.parameters)
    valueTypes(type.results)
  }

  package mutating func fieldType(_ type: FieldType) {
    switch type.storage {
    case .value(let type): valueType(type)
    case .i8: byte(0x78)
    case .i16: byte(0x77)
    }
    byte(type.isMutable ? 1 : 0)
  }

  package mutating func subType(_ type: SubType) {
    if !type.isFinal || !type.supertypes.isEmpty {
      byte(type.isFinal ? 0x4F : 0x50)
      count(type.supertypes.count)
      for supertype in type.supertypes { unsigned(supertype) }
    }
    switch type.composite {
    case .function(let type): functionType(type)
    case .structure(let fields):
      byte(0x5F)
      count(fields.count)
      for field in fields { fieldType(field) }
    case .array(let element):
      byte(0x5E)
      fieldType(element)
    }
  }

  private mutating func limits(_ limits: Limits, flags: UInt8, pageSizeLog2: UInt8 = 16) {
    byte(flags | (limits.maximum == nil ? 0 : 1))
    unsigned(limits.minimum)
    if let maximum = limits.maximum { unsigned(maximum) }
    if pageSizeLog2 != 16 { unsigned(UInt32(pageSizeLog2)) }
  }

  package mutating func memoryType(_ type: MemoryType) {
    let flags: UInt8 = (type.isShared ? 2 : 0) | (type.addressType == .i64 ? 4 : 0) | (type.pageSizeLog2 == 16 ? 0 : 8)
    limits(type.limits, flags: flags, pageSizeLog2: type.pageSizeLog2)
  }

  package mutating func tableType(_ type: TableType) {
    valueType(type.element)
    limits(type.limits, flags: type.addressType == .i64 ? 4 : 0)
  }

  package mutating func globalType(_ type: GlobalType) {
    valueType(type.valueType)
    byte(type.isMutable ? 1 : 0)
  }
}
