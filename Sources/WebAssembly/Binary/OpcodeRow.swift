/// What there is to know about an instruction besides its meaning.
package struct OpcodeRow: Sendable {
  package let opcode: Opcode
  /// The mnemonic of the text format.
  package let mnemonic: StaticString
  /// What follows the opcode in the binary format.
  package let immediates: ImmediateKind
  /// What it pops and pushes.
  package let signature: Signature
  /// The feature that must be on; of two, one of them.
  package let feature: Features

  init(_ opcode: Opcode, _ mnemonic: StaticString, _ immediates: ImmediateKind, _ signature: UInt32, _ feature: Features) {
    self.opcode = opcode
    self.mnemonic = mnemonic
    self.immediates = immediates
    self.signature = Signature(bits: signature)
    self.feature = feature
  }
}

/// The operands and results of an instruction whose typing depends on nothing else, in four bytes.
///
/// Three bits a value, the first in the lowest: 1 i32, 2 i64, 3 f32, 4 f64, 5 v128, 6 an address of the memory that the
/// instruction names. Operands stand in the lower, results in the upper 16 bits. All ones: the validator has rules of its own.
package struct Signature: Hashable, Sendable {
  package let bits: UInt32

  package var isSpecial: Bool { bits == 0xFFFF_FFFF }
}

/// What follows an opcode in the binary format.
///
/// WebAssembly 3.0, section 5.4.
package enum ImmediateKind: UInt8, Sendable {
  case none
  case blockType, label, labelTable, tryTable
  case function, type, typeAndTable, tag
  case local, global, table, data, element
  case valueTypes, heapType, castBranch
  case i32, i64, f32, f64, v128
  /// A memory index alone (`memory.size`, `memory.grow`, `memory.fill`).
  case memory
  /// A memory argument (alignment, offset, memory) of an access that many bits wide.
  case memory8, memory16, memory32, memory64, memory128
  /// A memory argument and a lane.
  case memory8Lane, memory16Lane, memory32Lane, memory64Lane
  case dataAndMemory, twoMemories, elementAndTable, twoTables
  case lane2, lane4, lane8, lane16, shuffle
  case typeAndField, typeAndCount, typeAndData, typeAndElement, twoTypes
  case zeroByte
}
