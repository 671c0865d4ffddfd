#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The operands of an operation that ordinary Swift executes, by their names. Each such operation has a record of its own. It
/// is the last step of the instruction.
protocol InstructionOperands {
  /// The end of the instruction's fields. Fields are counted back from there, because the fields of steps before it come first.
  var end: Code { get }
  /// The first slot of the frame.
  var sp: Slots { get }

  init(end: Code, sp: Slots)
}

extension InstructionOperands {
  /// The operands of the instruction at `pc`.
  init(pc: Code, sp: Slots) {
    let shape = InstructionShape.of(pc.load(as: UInt16.self))
    self.init(end: pc + (shape.fieldCount + 1) * 2, sp: sp)
  }

  // Unsafe: the translator has written the fields of that operation before `end`. A unit is negative: it counts back from
  // there.

  /// The value in the slot that a field names.
  func readSlot(_ unit: Int) -> UInt64 { sp.load(fromByteOffset: readNumber(unit) * 8, as: UInt64.self) }

  /// Writes to the slot that a field names.
  func writeSlot(_ unit: Int, _ value: UInt64) { sp.storeBytes(of: value, toByteOffset: readNumber(unit) * 8, as: UInt64.self) }

  /// A number of 16 bits.
  func readNumber(_ unit: Int) -> Int { Int(end.load(fromByteOffset: unit * 2, as: UInt16.self)) }

  /// A number of 32 bits.
  func readIndex(_ unit: Int) -> Int { Int(end.loadUnaligned(fromByteOffset: unit * 2, as: UInt32.self)) }
}
