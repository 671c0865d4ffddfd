/// Instructions that are printed together: their opcodes are consecutive.
struct InstructionFamily {
  /// The opcode of the first.
  let first: Int
  /// Name and layout of each.
  let rows: [RegisterOpcodeRow]
  /// The raw value of each one's `InstructionShape`.
  let shapes: [UInt64]
  /// Five numbers each: the first instruction; the second; the fields of the second that name the slot that the first writes
  /// (a bit each); whether that slot is still written; the result.
  let fusions: [UInt16]
  /// Three numbers each: an instruction; the fields that name the slots of some operands, a bit each; the instruction that finds
  /// these operands in accumulators.
  let variants: [UInt16]

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
