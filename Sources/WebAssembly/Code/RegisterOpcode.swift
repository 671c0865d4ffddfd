/// An instruction of the register code.
///
/// The instructions and their names are printed from the tables in InstructionGenerator; see `RegisterOpcodeRow` for what
/// comes after the opcode.
struct RegisterOpcode: RawRepresentable, Equatable, Sendable {
  let rawValue: UInt16

  @inline(__always)
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The number of the first instruction of more than one step.
  static let firstFused = 1280

  /// Whether it returns the value of a slot.
  var returnsValue: Bool { self == .returnValue_sn || self == .f64ReturnValue || self == .f32ReturnValue }
  /// Whether it means that there is no such instruction, in the tables.
  var isNone: Bool { rawValue == 0 }
}

/// The layout of an instruction: the opcode, then fields of 16 bits, padded to whole words of 64.
struct RegisterOpcodeRow: Sendable {
  /// Its steps, as the disassembler shows them.
  let name: StaticString
  /// The fields' kinds, a letter each: `s` a slot that is read, `D` one that is written, `i`/`I`/`c` constants of 16, 32 and
  /// 64 bits, `v` one of 128, `o`/`O` offsets of 16 and 32 bits, `x` an index of 32 bits, `n` a number of 16 bits, `b` the target of a branch.
  /// `a` is a slot whose value is found in an accumulator. A `!` before all fields means that the accumulators are lost:
  /// afterwards they hold nothing known.
  let layout: StaticString

  init(_ name: StaticString, _ layout: StaticString) {
    self.name = name
    self.layout = layout
  }

  /// Name and layout by opcode.
  static let all: [RegisterOpcodeRow] = {
    var all: [RegisterOpcodeRow] = []
    for family in InstructionFamily.all {
      while all.count < family.first { all.append(RegisterOpcodeRow("", "")) }
      all += family.rows
    }
    return all
  }()

  /// The letters of the operands of a step such as `i32.add(s,i)`.
  static func forms(of step: ArraySlice<UInt8>) -> [UInt8] {
    step.drop { $0 != UInt8(ascii: "(") }.dropFirst().dropLast().filter { $0 != UInt8(ascii: ",") }
  }

  /// How many fields the operand with that letter takes.
  static func fieldCount(of letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "!"): 0
    case UInt8(ascii: "c"): 4
    case UInt8(ascii: "v"): 8
    case UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "x"): 2
    default: 1
    }
  }
}

extension StaticString {
  /// Its characters, which are ASCII.
  var letters: [UInt8] { withUTF8Buffer { Array($0) } }
}
