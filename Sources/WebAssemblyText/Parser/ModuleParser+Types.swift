import WebAssembly

// Section 6.4 (types): value types, and what memories, tables and globals have.

extension ModuleParser {
  /// Whether a value type comes next.
  var isAtValueType: Bool {
    if let keyword = tokens[position].keyword { return numberType(keyword) != nil || abstractReference(keyword) != nil }
    return isOpen(.ref)
  }

  mutating func valueType() throws(WATError) -> ValueType {
    if let keyword = tokens[position].keyword, let type = numberType(keyword) {
      position += 1
      return type
    }
    return try referenceType(expected: "a value type")
  }

  mutating func referenceType(expected: String = "a reference type") throws(WATError) -> ValueType {
    if let keyword = tokens[position].keyword, let heapType = abstractReference(keyword) {
      position += 1
      return ValueType(heapType, nullable: true)
    }
    guard skipOpen(.ref) else { throw unexpected(expected: expected) }
    let isNullable = skipKeyword(.null)
    let type = ValueType(try heapType(), nullable: isNullable)
    try expectClose()
    return type
  }

  mutating func heapType() throws(WATError) -> HeapType {
    let token = tokens[position]
    if let keyword = token.keyword, let type = abstractHeapType(keyword) {
      position += 1
      return type
    }
    guard isAtIndex else { throw unexpected(expected: "a heap type") }
    let index = try index(in: .type)
    // A value type has 22 bits for it: a text that is that long has other worries.
    guard index < 1 << 22 else { throw text.error("unknown type \(index)", at: token) }
    return .defined(index)
  }

  private func numberType(_ keyword: Keyword) -> ValueType? {
    switch keyword {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    default: nil
    }
  }

  private func abstractHeapType(_ keyword: Keyword) -> HeapType? {
    switch keyword {
    case .any: .any
    case .eq: .eq
    case .i31: .i31
    case .struct: .struct
    case .array: .array
    case .none: HeapType.none
    case .func: .func
    case .nofunc: .noFunc
    case .extern: .extern
    case .noextern: .noExtern
    case .exn: .exn
    case .noexn: .noExn
    default: nil
    }
  }

  /// The short names of nullable references to abstract heap types.
  private func abstractReference(_ keyword: Keyword) -> HeapType? {
    switch keyword {
    case .anyref: .any
    case .eqref: .eq
    case .i31ref: .i31
    case .structref: .struct
    case .arrayref: .array
    case .nullref: HeapType.none
    case .funcref: .func
    case .nullfuncref: .noFunc
    case .externref: .extern
    case .nullexternref: .noExtern
    case .exnref: .exn
    case .nullexnref: .noExn
    default: nil
    }
  }

  // MARK: External types

  mutating func addressType() -> AddressType {
    if skipKeyword(.i64) { return .i64 }
    _ = skipKeyword(.i32)
    return .i32
  }

  mutating func limits() throws(WATError) -> Limits {
    let minimum = try natural(width: 64)
    return Limits(minimum: minimum, maximum: tokens[position].kind == .natural ? try natural(width: 64) : nil)
  }

  mutating func memoryType() throws(WATError) -> MemoryType {
    let addressType = addressType()
    let limits = try limits()
    let isShared = skipKeyword(.shared)
    return MemoryType(limits: limits, addressType: addressType, isShared: isShared, pageSizeLog2: try pageSizeLog2())
  }

  /// `(pagesize n)`, of the proposal for custom page sizes.
  mutating func pageSizeLog2() throws(WATError) -> UInt8 {
    guard skipOpen(.pagesize) else { return 16 }
    let token = tokens[position]
    let size = try natural(width: 64)
    guard size.nonzeroBitCount == 1 else { throw text.error("invalid custom page size", at: token) }
    try expectClose()
    return UInt8(size.trailingZeroBitCount)
  }

  mutating func tableType() throws(WATError) -> TableType {
    let addressType = addressType()
    let limits = try limits()
    return TableType(element: try referenceType(), limits: limits, addressType: addressType)
  }

  mutating func globalType() throws(WATError) -> GlobalType {
    guard skipOpen(.mut) else { return GlobalType(valueType: try valueType(), isMutable: false) }
    let type = try valueType()
    try expectClose()
    return GlobalType(valueType: type, isMutable: true)
  }
}
