/// The parts of types that sections and instructions share.
///
/// WebAssembly 3.0, section 5.3 (types).
extension ByteReader {
  /// A value type (section 5.3.5).
  package mutating func valueType(_ features: Features) throws(DecodingError) -> ValueType {
    let start = position
    let code = try byte()
    switch code {
    case 0x7C...0x7F: return ValueType(bits: UInt32(code))
    case 0x7B:
      guard features.contains(.simd) else { throw error(.featureNeeded(.simd, by: "v128 needs"), at: start) }
      return .v128
    default:
      guard let type = try referenceType(code: code, features) else { throw error(.malformedType(code), at: start) }
      return type
    }
  }

  /// A reference type (section 5.3.4).
  mutating func referenceType(_ features: Features) throws(DecodingError) -> ValueType {
    let start = position
    let code = try byte()
    // Tables of functions are as old as version 1.0, before there were other references.
    if code == 0x70 { return .funcref }
    guard let type = try referenceType(code: code, features) else { throw error(.malformedReferenceType, at: start) }
    return type
  }

  private mutating func referenceType(code: UInt8, _ features: Features) throws(DecodingError) -> ValueType? {
    let start = position - 1
    if code == 0x63 || code == 0x64 {
      guard features.contains(.functionReferences) else {
        throw error(.featureNeeded(.functionReferences, by: "reference types with a heap type need"), at: start)
      }
      return ValueType(try heapType(features), nullable: code == 0x63)
    }
    return try abstractHeapType(code, features, at: start).map { ValueType($0, nullable: true) }
  }

  /// A heap type (section 5.3.3): the code of an abstract one, or a type index.
  mutating func heapType(_ features: Features) throws(DecodingError) -> HeapType {
    let start = position
    let code = try peek()
    let number = try s33()
    if number >= 0 {
      guard features.contains(.functionReferences) else {
        throw error(.featureNeeded(.functionReferences, by: "references to a type need"), at: start)
      }
      // No module has so many types that one had the largest index: validation finds whatever becomes it unknown.
      return .defined(UInt32(clamping: min(number, Int64(ValueType.largestTypeIndex))))
    }
    // No code is the first byte of a longer number.
    guard let type = try abstractHeapType(code, features, at: start) else {
      throw error(.malformedReferenceType, at: start)
    }
    return type
  }

  /// The heap type of that code, which stands at `start`; `nil` where no version has one.
  private func abstractHeapType(
    _ code: UInt8, _ features: Features, at start: Int
  ) throws(DecodingError) -> HeapType? {
    guard code != 0x64, let type = HeapType(code: code) else { return nil }
    let feature: Features =
      switch type {
      case .func, .extern: .referenceTypes
      case .exn, .noExn: .exceptions
      default: .garbageCollection
      }
    guard features.contains(feature) else {
      throw error(.featureNeeded(feature, by: "\(ValueType(type, nullable: true)) needs"), at: start)
    }
    return type
  }

  /// A block type (section 5.4.1).
  mutating func blockType(_ features: Features) throws(DecodingError) -> BlockType {
    let start = position
    let code = try peek()
    if code == 0x40 {
      position += 1
      return .empty
    }
    // A value type's code is a negative number in one byte: 0x41 to 0x7F.
    if code & 0xC0 == 0x40 { return .value(try valueType(features)) }
    let number = try s33()
    guard number >= 0 else { throw error(.malformedType(code), at: start) }
    guard features.contains(.multiValue) else {
      throw error(.featureNeeded(.multiValue, by: "blocks with a type index need"), at: start)
    }
    return .type(UInt32(clamping: number))
  }

  /// Limits with the flags before them (section 5.3.10); `shared` and `pageSizeLog2` are for memories only.
  mutating func limits(
    _ features: Features, allowing allowed: UInt8
  ) throws(DecodingError) -> (limits: Limits, addressType: AddressType, flags: UInt8) {
    let start = position
    let flags = try byte()
    let malformed = DecodingError.Reason.malformedLimitsFlags(flags)
    guard flags & ~allowed == 0 else { throw error(malformed, at: start) }
    func check(_ flag: UInt8, _ feature: Features, _ what: StaticString) throws(DecodingError) {
      guard flags & flag != 0, !features.contains(feature) else { return }
      // To the versions without the feature, the flag is malformed.
      throw error(.featureNeeded(feature, by: "\(malformed): \(what) need"), at: start)
    }
    try check(0b0010, .threads, "shared memories")
    try check(0b0100, .memory64, "64-bit memories and tables")
    try check(0b1000, .customPageSizes, "memories with a page size")
    let isWide = features.contains(.memory64)
    let minimum = isWide ? try u64() : UInt64(try u32())
    let maximum = flags & 0b0001 == 0 ? nil : isWide ? try u64() : UInt64(try u32())
    return (Limits(minimum: minimum, maximum: maximum), flags & 0b0100 == 0 ? .i32 : .i64, flags)
  }

  /// A memory type (section 5.3.11).
  mutating func memoryType(_ features: Features) throws(DecodingError) -> MemoryType {
    let (limits, addressType, flags) = try limits(features, allowing: 0b1111)
    var type = MemoryType(limits: limits, addressType: addressType, isShared: flags & 0b0010 != 0)
    if flags & 0b1000 != 0 {
      let start = position
      let logarithm = try u32()
      guard logarithm < 64 else { throw error(.invalidCustomPageSize, at: start) }
      type.pageSizeLog2 = UInt8(truncatingIfNeeded: logarithm)
    }
    return type
  }

  /// A table type (section 5.3.12).
  mutating func tableType(_ features: Features) throws(DecodingError) -> TableType {
    let element = try referenceType(features)
    let (limits, addressType, _) = try limits(features, allowing: 0b0101)
    return TableType(element: element, limits: limits, addressType: addressType)
  }

  /// A global type (section 5.3.13).
  mutating func globalType(_ features: Features) throws(DecodingError) -> GlobalType {
    let valueType = try valueType(features)
    return GlobalType(valueType: valueType, isMutable: try mutability())
  }

  /// Whether something can be changed.
  mutating func mutability() throws(DecodingError) -> Bool {
    let start = position
    let byte = try byte()
    guard byte <= 1 else { throw error(.malformedMutability(byte), at: start) }
    return byte == 1
  }

  /// A tag type (section 5.3.14): an attribute, which is zero, and a type index.
  mutating func tagType() throws(DecodingError) -> UInt32 {
    let start = position
    guard try byte() == 0 else { throw error(.zeroByteExpected, at: start) }
    return try u32()
  }
}
