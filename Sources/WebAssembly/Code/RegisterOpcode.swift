/// An instruction of the register code.
///
/// The instructions and their names are printed from the tables in InstructionGenerator; see `RegisterOpcodeRow` for what
/// comes after the opcode.
struct RegisterOpcode: RawRepresentable, Equatable, Sendable {
  let rawValue: UInt16

  @inline(__always)
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Whether it means that there is no such instruction, in the tables.
  var isNone: Bool { rawValue == 0 }
}

/// The layout of an instruction: the opcode, then fields of 16 bits, padded to whole words of 64.
struct RegisterOpcodeRow: Sendable {
  /// Its steps, as the disassembler shows them.
  let name: StaticString
  /// The fields' kinds, a letter each: `s` a slot that is read, `D` one that is written, `i`/`I`/`c` constants of 16, 32 and
  /// 64 bits, `o`/`O` offsets of 16 and 32 bits, `x` an index of 32 bits, `n` a number of 16 bits, `b` the target of a branch.
  /// `f` is a slot or the accumulator; `F` a slot that is written, and the accumulator with it. A `!` before all fields means
  /// that the accumulator is lost: afterwards it holds nothing known.
  let layout: StaticString

  init(_ name: StaticString, _ layout: StaticString) {
    self.name = name
    self.layout = layout
  }

  /// Name and layout by opcode.
  static let all: [RegisterOpcodeRow] = InstructionFamily.table(RegisterOpcodeRow("", "")) { $0.rows }

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

/// What the code builder needs to know of each instruction.
struct RegisterOpcodeShape {
  /// The number of 16-bit fields after the opcode in four bits. Then one bit each, in the order of the properties below. From
  /// bit 16 on a bit for each field: the slots that are read, then those that are written, then those that may be the
  /// accumulator.
  private let bits: UInt64

  init(_ bits: UInt64) { self.bits = bits }

  /// How many fields it has.
  var fieldCount: Int { Int(bits & 15) }
  /// How many words it takes.
  var wordCount: Int { (fieldCount + 4) / 4 }
  /// Whether the last field is the slot that is written.
  var hasDestination: Bool { bits & 1 << 4 != 0 }
  /// Whether the accumulator gets the result.
  var setsAccumulator: Bool { bits & 1 << 5 != 0 }
  /// Whether the accumulator is what it was, unless it gets the result.
  var keepsAccumulator: Bool { bits & 1 << 6 != 0 }
  /// Whether it may return to the outer loop: trap, leave or depart.
  var mayLeave: Bool { bits & 1 << 7 != 0 }
  /// Whether it has a check, early or late, and leaves where that fails: with nothing changed.
  var checks: Bool { bits & 1 << 10 != 0 }
  /// Whether its check is early: when it is fused, it comes before all steps. Such a check reads no slot but that of the first
  /// field. Where the first field is a link, the check is late, and the results of the steps before are pending until it is
  /// done.
  var checksAhead: Bool { bits & 1 << 11 != 0 }
  /// Whether the store may look for references in the frame while it executes.
  var isSafepoint: Bool { bits & 1 << 8 != 0 }
  /// How many slots the result takes, from the one that the last field names.
  var resultSlots: UInt16 { bits & 1 << 9 != 0 ? 2 : 1 }
  /// The fields with slots that are read, the lowest bit for the first after the opcode.
  var readFields: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  /// The fields with slots that are written.
  var writtenFields: UInt16 { UInt16(truncatingIfNeeded: bits >> 32) }
  /// The fields that may name the accumulator.
  var accumulatorFields: UInt16 { UInt16(truncatingIfNeeded: bits >> 48) }

  /// The shapes by opcode.
  static let all: [RegisterOpcodeShape] = InstructionFamily.table(RegisterOpcodeShape(0)) { $0.shapes.map { RegisterOpcodeShape($0) } }
}

/// Instructions that are printed together: their opcodes are consecutive.
struct InstructionFamily {
  /// The opcode of the first.
  let first: Int
  /// Name and layout of each.
  let rows: [RegisterOpcodeRow]
  /// See `RegisterOpcodeShape`.
  let shapes: [UInt64]
  /// Five numbers each: the first instruction; the second; the fields of the second that name the slot that the first writes
  /// (a bit each); whether that slot is still written; the result.
  let fusions: [UInt16]
  /// Three numbers each: first, second, the result.
  let neighbors: [UInt16]

  /// The elements of all families, by opcode, with `none` where there is no instruction.
  static func table<Element>(_ none: Element, _ elements: (InstructionFamily) -> [Element]) -> [Element] {
    var table: [Element] = []
    for family in all {
      while table.count < family.first { table.append(none) }
      table += elements(family)
    }
    return table
  }
}
