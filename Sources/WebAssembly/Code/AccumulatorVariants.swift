/// Which instruction does the same as another, but finds operands in accumulators.
struct AccumulatorVariants: Sendable {
  /// By opcode, where its variants begin in `rows`; one more at the end.
  private let starts: [UInt16]
  private let rows: [(fields: UInt16, result: UInt16)]

  /// The variants of all instructions.
  static let table = AccumulatorVariants()

  private init() {
    var triples: [(base: UInt16, fields: UInt16, result: UInt16)] = []
    for family in InstructionFamily.all {
      let numbers = family.variants
      for row in stride(from: 0, to: numbers.count, by: 3) { triples.append((numbers[row], numbers[row + 1], numbers[row + 2])) }
    }
    // They are in the order of the base already.
    let opcodeCount = (triples.last.map { Int($0.base) } ?? 0) + 1
    var starts: [UInt16] = []
    var next = 0
    for opcode in 0...opcodeCount {
      while next < triples.count, Int(triples[next].base) < opcode { next += 1 }
      starts.append(UInt16(next))
    }
    self.starts = starts
    rows = triples.map { ($0.fields, $0.result) }
  }

  /// The instruction that finds the operands whose slots `fields` name, a bit each, in the accumulators.
  func result(_ opcode: RegisterOpcode, fields: UInt16) -> RegisterOpcode? {
    let opcode = Int(opcode.rawValue)
    guard fields != 0, opcode + 1 < starts.count else { return nil }
    for row in Int(starts[opcode])..<Int(starts[opcode + 1]) where rows[row].fields == fields {
      return RegisterOpcode(rawValue: rows[row].result)
    }
    return nil
  }
}
