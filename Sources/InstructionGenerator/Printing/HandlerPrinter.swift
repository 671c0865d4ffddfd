/// Prints the handlers: a C function of one line for each instruction, and one or several files for each family.
struct HandlerPrinter {
  let set: InstructionSet

  func files() -> [GeneratedFile] {
    set.parts.map { GeneratedFile("Execution/Printed/\($0.name)Handlers.swift", file($0.entries, $0.name.decapitalized)) }
      + [GeneratedFile("Execution/Printed/HandlerTable+Parts.swift", table())]
  }

  /// The list of all arrays of handlers.
  private func table() -> String {
    GeneratedFile.operationsImport + """

    extension HandlerTable {
      /// How many opcodes there are, those included that no instruction has.
      static let count = \(set.count)

      /// The handlers, with the opcode of the first in each array.
      static var parts: [(first: Int, handlers: [Handler])] {
        [
    \(set.parts.map { "      (\($0.entries[0].number), \($0.name.decapitalized))," }.joined(separator: "\n"))
        ]
      }
    }

    """
  }

  /// The handlers of a family, or of a part of it, and the array of them.
  private func file(_ entries: [InstructionSet.Entry], _ name: String) -> String {
    var text = GeneratedFile.operationsImport + "\n"
    for entry in entries {
      text += "@c private func \(entry.instruction.handlerName)"
      text += "(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int "
      text += "{ \(entry.instruction.swiftType).run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }\n"
    }
    text += "\nextension HandlerTable {\n  static let \(name): [Handler] = [\n"
    return text + GeneratedFile.rows(entries.map(\.instruction.handlerName)) + "  ]\n}\n"
  }
}

extension String {
  /// With a small first letter.
  var decapitalized: String { prefix(1).lowercased() + dropFirst() }
}
