/// Prints the handlers: a C function of one line for each instruction, and one or several files for each family.
struct HandlerPrinter {
  let set: InstructionSet

  func files() -> [GeneratedFile] {
    set.parts.map { GeneratedFile("Execution/Printed/\($0.name)Handlers.swift", file($0.entries, $0.name.decapitalized)) }
      + [
        GeneratedFile("Execution/Printed/HandlerTable+Parts.swift", table()),
        GeneratedFile("../WebAssemblySSSE3/Printed/Handlers.swift", newer()),
      ]
  }

  /// The handlers for newer processors, of the instructions whose operations have another form for these.
  private func newer() -> String {
    let entries = set.entries.filter { $0.instruction.swiftType.contains("PortableBytes") }
    var text = "#if arch(x86_64) && canImport(_Builtin_intrinsics) && (os(Linux) || os(macOS))\n  internal import WebAssemblyOperations\n\n"
    // The names are symbols of the whole program.
    func name(_ entry: InstructionSet.Entry) -> String { "ssse3_\(entry.instruction.handlerName)" }
    for entry in entries {
      let parts = entry.instruction.swiftType.split(separator: "PortableBytes", omittingEmptySubsequences: false)
      let type = parts.joined(separator: "SSSE3Bytes")
      text += "  \(handler(name(entry), type: type))\n"
    }
    text += "\n  extension SSSE3 {\n    /// Each handler with its opcode.\n    static var all: [(opcode: Int, handler: Handler)] {\n      [\n"
    text += GeneratedFile.rows(entries.map { "(\($0.number), \(name($0)))" }, indentation: 8)
    return text + "      ]\n    }\n  }\n#endif\n"
  }

  /// The C function of an instruction.
  private func handler(_ name: String, type: String) -> String {
    "@c private func \(name)"
      + "(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int "
      + "{ \(type).run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }"
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
    for entry in entries { text += handler(entry.instruction.handlerName, type: entry.instruction.swiftType) + "\n" }
    text += "\nextension HandlerTable {\n  static let \(name): [Handler] = [\n"
    return text + GeneratedFile.rows(entries.map(\.instruction.handlerName)) + "  ]\n}\n"
  }
}

extension String {
  /// With a small first letter.
  var decapitalized: String { prefix(1).lowercased() + dropFirst() }
}
