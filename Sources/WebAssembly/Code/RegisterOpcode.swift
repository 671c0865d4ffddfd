/// An instruction of the register code.
///
/// The instructions and their names are printed from the tables in InstructionGenerator; see `RegisterOpcodeRow` for what
/// stands behind the opcode.
struct RegisterOpcode: RawRepresentable, Equatable, Sendable {
  let rawValue: UInt16

  @inline(__always)
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// In the tables: there is no such instruction.
  var isNone: Bool { rawValue == 0 }
}

/// The layout of an instruction: the opcode, then fields of 16 bits, padded to whole words of 64.
struct RegisterOpcodeRow: Sendable {
  /// As the disassembler shows it: the operations behind one dispatch.
  let name: StaticString
  /// The fields' kinds, a letter each: `s` a slot that is read, `D` one that is written, `i`/`I`/`c` constants of 16, 32 and
  /// 64 bits, `o`/`O` offsets of 16 and 32 bits, `x` an index of 32 bits, `n` a number of 16 bits, `b` the target of a branch.
  /// `f` is a slot, or the accumulator; `F` a slot that is written, and the accumulator with it. A `!` in front means that
  /// nobody knows afterwards what the accumulator holds.
  let layout: StaticString

  init(_ name: StaticString, _ layout: StaticString) {
    self.name = name
    self.layout = layout
  }
}

/// What the code builder needs to know of each instruction, by opcode.
struct RegisterOpcodeShape {
  /// The number of 16-bit fields behind the opcode.
  var fieldCount: UInt8
  /// Whether the last field is the slot that is written.
  var hasDestination: Bool
  /// The fields that may name the accumulator, the lowest bit for the first behind the opcode.
  var accumulatorFields: UInt16
  /// Whether the accumulator gets the result.
  var setsAccumulator: Bool
  /// Whether the accumulator is what it was, unless it gets the result.
  var keepsAccumulator: Bool

  var wordCount: Int { (Int(fieldCount) + 4) / 4 }

  static let all: [RegisterOpcodeShape] = rows.map { RegisterOpcodeShape($0) }

  private init(_ row: UInt32) {
    fieldCount = UInt8(truncatingIfNeeded: row)
    hasDestination = row >> 8 & 1 != 0
    setsAccumulator = row >> 8 & 2 != 0
    keepsAccumulator = row >> 8 & 4 != 0
    accumulatorFields = UInt16(truncatingIfNeeded: row >> 16)
  }

  /// How many fields the operand with that letter takes.
  static func fieldCount(of letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "!"): 0
    case UInt8(ascii: "c"): 4
    case UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "x"): 2
    default: 1
    }
  }
}
