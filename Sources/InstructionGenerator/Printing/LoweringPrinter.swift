/// Prints which instructions a numeric WebAssembly instruction becomes, by the forms of its operands.
enum LoweringPrinter {
  static func file(_ set: InstructionSet) -> GeneratedFile {
    var text = "extension Lowering {\n"
    text += "  /// The instruction for slots, then with a 16-bit, 32-bit and wider constant as the last operand, a 16-bit and a wider\n"
    text += "  /// constant as the first; 0 where there is none. Last, what does the same with operands exchanged.\n"
    text += "  static let rows: [(Opcode, Lowering)] = [\n"
    for section in OpcodeRow.sections {
      for row in section.rows {
        // Some instructions do the same as others here.
        let mnemonic = Operations.relaxed[row.mnemonic] ?? row.mnemonic
        guard let operation = set.operations[mnemonic], row.packedSignature != 0xFFFF_FFFF, row.immediates == "none",
          operation.resultSlots == 1 || operation.result == .v128
        else { continue }
        func number(_ shape: String) -> Int { set.number(of: [InstructionStep(operation, shape.map { Form(rawValue: $0)! })]) ?? 0 }
        let slots = String(repeating: "s", count: operation.operands.count)
        let beforeLast = slots.dropLast()
        let mirror = operation.mirror.flatMap { name in section.rows.first { $0.mnemonic == name } }
        let numbers = [
          number(slots), number(beforeLast + "i"), number(beforeLast + "I"), max(number(beforeLast + "c"), number(beforeLast + "v")),
          number("is"), max(number("Is"), number("cs"), number("vs")),
        ]
        text += "    (.\(row.caseName), Lowering(\(numbers.map(String.init).joined(separator: ", ")), "
        text += "\(mirror.map { ".\($0.caseName)" } ?? "nil"))),\n"
      }
    }
    return GeneratedFile("Code/Printed/Lowering+Rows.swift", text + "  ]\n}\n")
  }
}
