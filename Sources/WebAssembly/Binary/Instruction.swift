/// One decoded instruction: the event that the validator and the translator are driven by.
///
/// What the fields hold follows from `opcode.row.immediates`:
///
/// | immediates | `index` | `second` | `bits` |
/// |---|---|---|---|
/// | label, function, type, tag, local, global, table, data, element, memory, zeroByte | the index | | |
/// | typeAndTable, dataAndMemory, elementAndTable, twoMemories, twoTables, typeAndField, … | the first | the second | |
/// | lane… | the lane | | |
/// | memory8 … memory128 | the memory | the binary logarithm of the alignment | the offset |
/// | memory8Lane … | the memory | the alignment | the offset; `highBits` holds the lane |
/// | i32, f32, i64, f64 | | | the value's bits (i32 zero-extended) |
/// | v128, shuffle | | | the low half; `highBits` holds the high half |
/// | blockType, tryTable | | | in `blockType` |
/// | heapType | | | the `ValueType` bits of a reference to it: nullable for `ref.null`, `ref.test_null`, `ref.cast_null` |
/// | castBranch | the label | | the source's `ValueType` bits, `highBits` the target's |
/// | valueTypes, labelTable, tryTable | how many | | the offset in the module of the first of them |
package struct Instruction {
  package var opcode: Opcode
  /// What follows the opcode, and what it pops and pushes: copied from its row.
  package var immediates: ImmediateKind
  package var signature: Signature
  /// The offset of the opcode in the module.
  package var offset: Int
  package var index: UInt32
  package var second: UInt32
  package var bits: UInt64
  package var highBits: UInt64
  package var blockType: BlockType

  /// A `nop`, to be overwritten.
  package init() {
    opcode = .nop
    immediates = .none
    signature = Signature(bits: 0)
    offset = 0
    index = 0
    second = 0
    bits = 0
    highBits = 0
    blockType = .empty
  }
}

/// The type of a block, in eight bytes.
///
/// WebAssembly 3.0, section 2.4.1 (block types).
package enum BlockType: Hashable, Sendable {
  case empty
  case value(ValueType)
  case type(UInt32)
}
