/// Prints the tables that the translator and the disassembler read.
struct InstructionTables {
  let set: InstructionSet

  func files() -> [GeneratedFile] {
    [
      GeneratedFile(path: "Code/RegisterOpcode+Names.swift", text: names()),
      GeneratedFile(path: "Code/LoweringRows.swift", text: lowerings()), shapes(),
    ] + fusions() + rows()
  }

  /// The layout of each instruction as one number, ready to be read when a process starts.
  private func shapes() -> GeneratedFile {
    let numbers = set.entries.map { entry in
      var fields = 0
      var accumulatorFields = 0
      let layout = Self.layout(of: entry.instruction, in: set)
      for letter in layout where letter != "!" {
        if letter == "f" { accumulatorFields |= 1 << fields }
        fields += Form(rawValue: letter)?.fieldCount ?? 1
      }
      precondition(fields < 16)
      let hasDestination = layout.last == "D" || layout.last == "F"
      let flags = (hasDestination ? 1 : 0) | (layout.last == "F" ? 2 : 0) | (layout.first == "!" ? 0 : 4)
      return "\(fields | flags << 8 | accumulatorFields << 16)"
    }
    let comment = """
      The number of fields; then a bit each: the last is a slot that is written, the accumulator gets the result, it is kept
        /// unless it gets the result; from bit 16 on the fields that may name the accumulator.
      """
    return self.numbers("RegisterOpcodeShapes", "rows", comment, numbers, perLine: 12, extending: "RegisterOpcodeShape", of: "UInt32")
  }

  private static let rowsPerFile = 500

  /// The letters of the fields, in order: those of `Form`, `D` for a slot that is written, `b` for a branch target; `f` and `F`
  /// for slots that are read and written by way of the accumulator. In front `!` where the accumulator is lost.
  static func layout(of instruction: RegisterInstruction, in set: InstructionSet) -> String {
    var layout = ""
    for step in instruction.steps {
      let operation = set.operation(of: step)
      if !operation.keepsAccumulator { layout.insert("!", at: layout.startIndex) }
      for (form, kind) in zip(step.forms, operation.operands) where !form.isLink && form != .zeroOffset {
        layout.append(form == .slot && kind == .f64 ? "f" : form.rawValue)
      }
      if step.stores { layout.append(operation.result == .f64 ? "F" : "D") }
      if operation.isBranch { layout.append("b") }
    }
    return layout
  }

  static func wordCount(of instruction: RegisterInstruction, in set: InstructionSet) -> Int {
    let fields = layout(of: instruction, in: set).reduce(1) { $0 + ($1 == "!" ? 0 : Form(rawValue: $1)?.fieldCount ?? 1) }
    return (fields + 3) / 4
  }

  private func symbol(_ instruction: RegisterInstruction) -> String {
    let step = instruction.steps[0]
    let words = step.operation.split { $0 == "." || $0 == "_" }
    let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let operation = set.operation(of: step)
    let full = operation.shapes.count == 1 ? String(name) : "\(name)_\(String(step.forms.map(\.rawValue)))"
    return full == "return" ? "`return`" : full
  }

  /// The numeric families that are missing are reached by the opcode of the specification.
  private func names() -> String {
    let families = ["Control", "Calls", "Moves", "Load", "Store", "Globals", "Bulk", "Leave", "Integer32", "Integer64", "Compare"]
    var text = GeneratedFile.header + "/// The instructions that the translator picks by name.\nextension RegisterOpcode {\n"
    for (number, entry) in set.entries.enumerated()
    where entry.instruction.steps.count == 1 && families.contains(entry.family) {
      text += "  static let \(symbol(entry.instruction)) = RegisterOpcode(rawValue: \(number))\n"
    }
    return text + "}\n"
  }

  private func rows() -> [GeneratedFile] {
    let starts = Array(stride(from: 0, to: set.entries.count, by: Self.rowsPerFile))
    var files: [GeneratedFile] = []
    for (part, start) in starts.enumerated() {
      var text = GeneratedFile.header + "extension RegisterOpcodeRow {\n"
      text += "  /// Name and fields of the instructions from number \(start) on.\n"
      text += "  static let part\(part + 1): [RegisterOpcodeRow] = [\n"
      for entry in set.entries[start..<min(start + Self.rowsPerFile, set.entries.count)] {
        text += "    RegisterOpcodeRow(\"\(entry.instruction.name)\", \"\(Self.layout(of: entry.instruction, in: set))\"),\n"
      }
      files.append(GeneratedFile(path: "Code/RegisterOpcodeRows\(part + 1).swift", text: text + "  ]\n}\n"))
    }
    let parts = starts.indices.map { "part\($0 + 1)" }.joined(separator: " + ")
    files.append(
      GeneratedFile(
        path: "Code/RegisterOpcodeRows.swift",
        text: GeneratedFile.header + """
          extension RegisterOpcodeRow {
            /// Name and fields of each instruction, by opcode.
            static let all: [RegisterOpcodeRow] = \(parts)
          }

          """))
    return files
  }

  private func fusions() -> [GeneratedFile] {
    let fusions = set.fusions.map { "\($0.first), \($0.second), \($0.links), \($0.stores ? 1 : 0), \($0.result)" }
    let neighbors = set.neighbors.map { "\($0.first), \($0.second), \($0.result)" }
    let starts = Array(stride(from: 0, to: fusions.count, by: Self.fusionsPerFile))
    var files = starts.enumerated().map { part, start in
      let rows = fusions[start..<min(start + Self.fusionsPerFile, fusions.count)]
      return numbers("FusionRows\(part + 1)", "part\(part + 1)", "Some of `rows`.", Array(rows), perLine: 4)
    }
    files.append(numbers("NeighborRows", "neighborRows", "Three numbers each: first, second, the result.", neighbors, perLine: 6))
    files.append(
      GeneratedFile(
        path: "Code/FusionRows.swift",
        text: GeneratedFile.header + """
          extension Fusion {
            /// Five numbers each: first, second, the second's fields that the first has written (a bit each), whether they
            /// are still written, the result.
            static let rows: [UInt16] = \(starts.indices.map { "part\($0 + 1)" }.joined(separator: " + "))
          }

          """))
    return files
  }

  private static let fusionsPerFile = 2000

  /// A file with a table of numbers, rows side by side.
  private func numbers(
    _ file: String, _ name: String, _ comment: String, _ rows: [String], perLine: Int, extending type: String = "Fusion",
    of number: String = "UInt16"
  ) -> GeneratedFile {
    var text = GeneratedFile.header + "extension \(type) {\n  /// \(comment)\n  static let \(name): [\(number)] = [\n"
    for start in stride(from: 0, to: rows.count, by: perLine) {
      text += "    \(rows[start..<min(start + perLine, rows.count)].joined(separator: ",  ")),\n"
    }
    return GeneratedFile(path: "Code/\(file).swift", text: text + "  ]\n}\n")
  }

  /// Which instructions a WebAssembly instruction becomes, by the forms of its operands.
  private func lowerings() -> String {
    var text = GeneratedFile.header + "extension Lowering {\n"
    text += "  /// The instruction for two slots (or one), then with a 16-bit, 32-bit and 64-bit constant behind,\n"
    text += "  /// a 16-bit and a wide constant in front; 0 where there is none. Last, what does the same with operands exchanged.\n"
    text += "  static let rows: [(Opcode, Lowering)] = [\n"
    for section in OpcodeRow.sections {
      for row in section.rows {
        guard let operation = set.operations[row.mnemonic], row.packedSignature != 0xFFFF_FFFF,
          row.immediates == "none"
        else { continue }
        func number(_ shape: String) -> Int { set.number(of: Step(operation: operation.name, forms: shape.map { Form(rawValue: $0)! }, stores: true).text) ?? 0 }
        let plain = number(operation.operands.count == 1 ? "s" : "ss")
        let mirror = operation.mirror.flatMap { name in section.rows.first { $0.mnemonic == name } }
        text +=
          "    (.\(row.caseName), Lowering(\(plain), \(number("si")), \(number("sI")), \(number("sc")), \(number("is")), \(max(number("Is"), number("cs"))), \(mirror.map { ".\($0.caseName)" } ?? "nil"))),\n"
      }
    }
    return text + "  ]\n}\n"
  }
}
