/// Why a handler leaves: the codes that it returns to the machine's outer loop.
enum Exits {
  /// `finished` and `continue` first; the rest is work for the outer loop.
  static let work = [
    "finished", "continue", "paused", "translate", "returnForeign", "callImport", "callForeign", "indirectCallMismatch",
    "returnCallImport", "returnCallIndirect", "memoryGrow", "memoryInit", "dataDrop", "memoryCopyLong", "memoryFillLong",
    "tableGet", "tableSet", "tableSize", "tableGrow", "tableFill", "tableCopy", "tableInit", "elementDrop",
    "referenceFunction",
  ]

  /// Traps that a handler finds.
  static let traps = [
    "unreachable", "integerDivideByZero", "integerOverflow", "invalidConversionToInteger", "outOfBoundsMemoryAccess",
    "undefinedElement", "uninitializedElement", "callStackExhausted", "outOfFuel",
  ]

  static func code(_ name: String) -> Int {
    guard let code = (work + traps).firstIndex(of: name) else { preconditionFailure("no exit \(name)") }
    return code
  }

  static func file() -> GeneratedFile {
    var text = GeneratedFile.header
    text += "/// Why a handler has left to the machine's outer loop.\nenum Exit: Int {\n"
    for name in work { text += "  case \(name == "continue" ? "`continue`" : name) = \(code(name))\n" }
    text += "  // Traps.\n"
    for name in traps { text += "  case \(name) = \(code(name))\n" }
    text += """

        /// The reason to trap; `nil` where there is work to do.
        var trapReason: Trap.Reason? {
          switch self {

      """
    for name in traps { text += "    case .\(name): .\(name)\n" }
    return GeneratedFile(path: "Execution/Exit.swift", text: text + "    default: nil\n    }\n  }\n}\n")
  }
}
