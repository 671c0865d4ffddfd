/// Prints which instructions a numeric WebAssembly instruction becomes, by the forms of its operands.
enum LoweringPrinter {
  static func file(_ set: InstructionSet) -> GeneratedFile {
    var text = "extension Lowering {\n"
    text += "  /// The instruction for two slots (or one), then with a 16-bit, 32-bit and 64-bit constant as the second operand,\n"
    text += "  /// a 16-bit and a wide constant as the first; 0 where there is none. Last, what does the same with operands exchanged.\n"
    text += "  static let rows: [(Opcode, Lowering)] = [\n"
    for section in OpcodeRow.sections {
      for row in section.rows {
        guard let operation = set.operations[row.mnemonic], row.packedSignature != 0xFFFF_FFFF, row.immediates == "none",
          operation.resultSlots == 1
        else { continue }
        func number(_ shape: String) -> Int { set.number(of: [InstructionStep(operation, shape.map { Form(rawValue: $0)! })]) ?? 0 }
        let plain = number(operation.operands.count == 1 ? "s" : "ss")
        let mirror = operation.mirror.flatMap { name in section.rows.first { $0.mnemonic == name } }
        let numbers = [plain, number("si"), number("sI"), number("sc"), number("is"), max(number("Is"), number("cs"))]
        text += "    (.\(row.caseName), Lowering(\(numbers.map(String.init).joined(separator: ", ")), "
        text += "\(mirror.map { ".\($0.caseName)" } ?? "nil"))),\n"
      }
    }
    return GeneratedFile("Code/Printed/Lowering+Rows.swift", text + "  ]\n}\n")
  }
}
