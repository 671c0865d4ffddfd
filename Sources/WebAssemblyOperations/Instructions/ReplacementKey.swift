/// What the code builder looks up: instructions that another one replaces. The generator prints a hash table of these keys, so
/// that none need be built when a process starts.
package struct ReplacementKey: Hashable, Sendable {
  /// 46 bits; never 0.
  package let bits: UInt64

  /// `second` after `first`, when the fields of `second` in `links`, a bit each, name the slot that `first` writes. `stores` is
  /// whether that slot is still written.
  package init(fusing first: UInt16, _ second: UInt16, links: UInt16, stores: Bool) {
    bits = UInt64(first) << 32 | UInt64(second) << 18 | UInt64(links) << 2 | (stores ? 3 : 1)
  }

  /// An instruction that finds the operands whose slots `fields` name, a bit each, in the accumulators.
  package init(variantOf opcode: UInt16, fields: UInt16) {
    bits = UInt64(opcode) << 32 | UInt64(fields) << 2 | 2
  }

  /// How many bits an opcode takes at most.
  package static var opcodeBits: Int { 14 }

  /// A place of the table: the key, and the opcode that replaces.
  package func place(_ result: UInt16) -> UInt64 { bits << UInt64(Self.opcodeBits) | UInt64(result) }

  /// Where the search begins in a table whose size is a power of two. It goes on with the next place until one is empty.
  package func firstIndex(in size: Int) -> Int { Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1) }
}
