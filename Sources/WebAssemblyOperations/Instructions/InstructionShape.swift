/// What the code builder needs to know of an instruction, as one number, so that nothing need be parsed when a process starts.
/// The generator prints it, the engine reads it.
package struct InstructionShape: RawRepresentable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Which accumulator gets the result of the last step.
  package enum ResultKind: UInt64 {
    case none, integer, double, single, vector
  }

  /// - Parameters:
  ///   - fieldCount: the number of 16-bit fields after the opcode, 15 at most.
  ///   - flags: the properties that are true.
  ///   - read: a bit for each field with a slot that is read, the lowest for the first after the opcode.
  ///   - written: the fields with slots that are written.
  ///   - floating: the fields with slots from which floating-point numbers are read.
  ///   - vectors: the fields with slots from which vectors are read.
  package init(
    fieldCount: Int, resultKind: ResultKind, flags: [Flag], read: UInt16, written: UInt16, floating: UInt16, vectors: UInt16
  ) {
    // No field is both read and written. So where both bits are set, a vector is read.
    rawValue =
      flags.reduce(UInt64(fieldCount) | resultKind.rawValue << 4) { $0 | $1.rawValue }
      | UInt64(read) << 16 | UInt64(written | vectors) << 32 | UInt64(floating) << 48
  }

  /// A property that is true or false.
  package enum Flag: UInt64 {
    /// The last field is the slot that is written.
    case hasDestination = 0x80
    /// The accumulators are what they were, unless one gets the result.
    case keepsAccumulators = 0x100
    /// It may return to the outer loop: trap, leave or depart.
    case mayLeave = 0x200
    /// The store may look for references in the frame while it executes.
    case isSafepoint = 0x400
    /// The result takes two slots, from the one that the last field names.
    case hasTwoSlots = 0x800
    /// It has a check, early or late, and leaves where that fails: with nothing changed.
    case checks = 0x1000
    /// Its check is early: when it is fused, it comes before all steps. Such a check reads no slot but that of the first field.
    /// Where the first field is a link, the check is late, and the results of the steps before are pending until it is done.
    case checksAhead = 0x2000
    /// The floating-point operands are of 32 bits.
    case isSingle = 0x4000
  }

  package func has(_ flag: Flag) -> Bool { rawValue & flag.rawValue != 0 }

  /// How many fields it has.
  package var fieldCount: Int { Int(rawValue & 15) }
  /// How many words it takes.
  package var wordCount: Int { (fieldCount + 4) / 4 }
  package var resultKind: ResultKind { ResultKind(rawValue: rawValue >> 4 & 7) ?? .none }
  /// How many slots the result takes.
  package var resultSlots: UInt16 { has(.hasTwoSlots) ? 2 : 1 }
  /// The fields with slots that are read, the lowest bit for the first after the opcode.
  package var readFields: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 16) }
  /// The fields with slots that are written.
  package var writtenFields: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 32) & ~readFields }
  /// The fields with slots from which vectors are read: each names the first of two slots.
  package var vectorFields: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 32) & readFields }
  /// The fields with slots from which floating-point numbers are read.
  package var floatingFields: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 48) }
}
