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
  let layout: StaticString

  init(_ name: StaticString, _ layout: StaticString) {
    self.name = name
    self.layout = layout
  }
}

/// What the code builder needs to know of each instruction, by opcode: `RegisterOpcodeRow` in a form that is quick to read.
struct RegisterOpcodeShape {
  /// The number of 16-bit fields behind the opcode.
  var fieldCount: UInt8
  /// Whether the last field is the slot that is written.
  var hasDestination: Bool

  var wordCount: Int { (Int(fieldCount) + 4) / 4 }

  static let all: [RegisterOpcodeShape] = RegisterOpcodeRow.all.map { row in
    var fields = 0
    var last = UInt8(0)
    row.layout.withUTF8Buffer { layout in
      for letter in layout {
        fields += fieldCount(of: letter)
        last = letter
      }
    }
    return RegisterOpcodeShape(fieldCount: UInt8(fields), hasDestination: last == UInt8(ascii: "D"))
  }

  /// How many fields the operand with that letter takes.
  static func fieldCount(of letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "c"): 4
    case UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "x"): 2
    default: 1
    }
  }
}
