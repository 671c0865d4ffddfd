/// Prints the engine's `Opcode` enumeration and its rows.
enum OpcodePrinter {
  static func files() -> [GeneratedFile] {
    [
      GeneratedFile("Binary/Printed/Opcode.swift", enumeration()),
      GeneratedFile("Binary/Printed/OpcodeRows.swift", rows()),
    ]
  }

  private static func enumeration() -> String {
    var text = """
      /// A WebAssembly instruction.
      ///
      /// The raw value is the code: a page in the upper seven bits (0 without prefix, 1 … 4 for the prefixes
      /// 0xFB … 0xFE), the byte or the number after the prefix in the lower nine.
      package enum Opcode: UInt16, CaseIterable, Sendable {

      """
    for section in OpcodeRow.sections {
      text += "  // \(section.title)\n"
      for row in section.rows { text += "  case \(escaped(row.caseName)) = \(hex(row.rawValue))\n" }
    }
    return text + "}\n"
  }

  private static func rows() -> String {
    var text = "extension Opcode {\n  /// A row for each opcode, in the order of the cases.\n"
    text += "  package static let rows: [OpcodeRow] = [\n"
    for section in OpcodeRow.sections {
      for row in section.rows {
        text +=
          "    OpcodeRow(.\(row.caseName), \"\(row.textMnemonic)\", .\(row.immediates), \(hex(Int(row.packedSignature))), .\(row.feature)),\n"
      }
    }
    return text + "  ]\n}\n"
  }

  private static func hex(_ value: Int) -> String { "0x" + String(value, radix: 16, uppercase: true) }

  private static func escaped(_ name: String) -> String {
    ["if", "else", "return", "throw", "loop", "select", "try", "catch"].contains(name) ? "`\(name)`" : name
  }
}
