/// Prints the handlers: a C function of one line for each instruction, and one or several files for each family.
struct HandlerPrinter {
  let set: InstructionSet

  /// How many handlers a file has at most.
  private static let handlersPerFile = 400

  func files() -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    var parts: [(first: Int, name: String)] = []
    for family in set.familyNames {
      let entries = set.entries(of: family)
      let starts = Array(stride(from: 0, to: entries.count, by: Self.handlersPerFile))
      for (part, start) in starts.enumerated() {
        let name = starts.count == 1 ? family : "\(family)\(part + 1)"
        let entries = Array(entries[start..<min(start + Self.handlersPerFile, entries.count)])
        parts.append((entries[0].number, name.decapitalized))
        files.append(GeneratedFile("Execution/Printed/\(name)Handlers.swift", file(entries, name.decapitalized)))
      }
    }
    files.append(GeneratedFile("Execution/Printed/HandlerTable+Parts.swift", table(parts)))
    return files
  }

  /// The list of all arrays of handlers.
  private func table(_ parts: [(first: Int, name: String)]) -> String {
    GeneratedFile.operationsImport + """

    extension HandlerTable {
      /// How many opcodes there are, those included that no instruction has.
      static let count = \(set.count)

      /// The handlers, with the opcode of the first in each array.
      static var parts: [(first: Int, handlers: [Handler])] {
        [
    \(parts.map { "      (\($0.first), \($0.name))," }.joined(separator: "\n"))
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
      text += "(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int "
      text += "{ \(entry.instruction.swiftType).run(sp, pc, cx, mb, ms, fa) }\n"
    }
    text += "\nextension HandlerTable {\n  static let \(name): [Handler] = [\n"
    return text + GeneratedFile.rows(entries.map(\.instruction.handlerName)) + "  ]\n}\n"
  }
}

extension String {
  /// With a small first letter.
  var decapitalized: String { prefix(1).lowercased() + dropFirst() }
}
