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
