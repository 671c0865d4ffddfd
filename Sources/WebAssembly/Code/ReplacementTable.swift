#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Which instruction replaces two that are fused, or one whose operands are in accumulators. The code builder asks a few times
/// for each instruction.
enum ReplacementTable {
  /// The instruction that does `first`, then `second`; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - links: the fields of `second` that name the slot that `first` writes, a bit each.
  ///   - stores: whether that slot is still written.
  static func fusion(_ first: RegisterOpcode, _ second: RegisterOpcode, links: UInt16, stores: Bool) -> RegisterOpcode? {
    result(ReplacementKey(fusing: first.rawValue, second.rawValue, links: links, stores: stores))
  }

  /// The instruction that does the same, but finds the operands whose slots `fields` name, a bit each, in the accumulators.
  static func variant(_ opcode: RegisterOpcode, fields: UInt16) -> RegisterOpcode? {
    fields == 0 ? nil : result(ReplacementKey(variantOf: opcode.rawValue, fields: fields))
  }

  private static func result(_ key: ReplacementKey) -> RegisterOpcode? {
    var index = key.firstIndex(in: places.count)
    while places[index] != 0 {
      let difference = places[index] ^ key.place(0)
      if difference >> UInt64(ReplacementKey.opcodeBits) == 0 { return RegisterOpcode(rawValue: UInt16(truncatingIfNeeded: difference)) }
      index = (index + 1) & (places.count - 1)
    }
    return nil
  }
}
