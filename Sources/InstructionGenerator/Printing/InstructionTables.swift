import WebAssemblyOperations

/// Prints what the code builder and the disassembler know of the instructions, one or several files for each family.
struct InstructionTables {
  let set: InstructionSet

  func files() -> [GeneratedFile] {
    set.parts.map { GeneratedFile("Code/Printed/\($0.name)Instructions.swift", file($0.name, $0.entries)) } + [families(), names()]
  }

  /// The list of families.
  private func families() -> GeneratedFile {
    var text = "extension InstructionFamily {\n  static var all: [InstructionFamily] {\n    [\n"
    text += GeneratedFile.rows(set.parts.map(\.name.decapitalized), indentation: 6)
    return GeneratedFile("Code/Printed/InstructionFamily+All.swift", text + "    ]\n  }\n}\n")
  }

  /// What the engine knows of the instructions of a family, and of the fusions that result in them.
  private func file(_ name: String, _ entries: [InstructionSet.Entry]) -> String {
    let results = entries[0].number...entries[entries.count - 1].number
    let fusions = set.fusions.filter { results.contains($0.result) }
      .map { "\($0.first), \($0.second), \($0.links), \($0.stores ? 1 : 0), \($0.result)" }
    let variants = set.variants.filter { results.contains($0.result) }.map { "\($0.base), \($0.fields), \($0.result)" }
    var text = """
      extension InstructionFamily {
        static let \(name.decapitalized) = InstructionFamily(
          first: \(entries[0].number),
          rows: [

      """
    for entry in entries { text += "      RegisterOpcodeRow(\"\(entry.instruction.name)\", \"\(entry.instruction.layout)\"),\n" }
    text += "    ],\n    shapes: [\n" + GeneratedFile.rows(entries.map { "\(shape($0.instruction))" }, indentation: 6)
    text += "    ],\n    fusions: [\n" + GeneratedFile.rows(fusions, indentation: 6)
    text += "    ],\n    variants: [\n" + GeneratedFile.rows(variants, indentation: 6)
    return text + "    ])\n}\n"
  }

  /// An instruction's layout and effects as one number.
  private func shape(_ instruction: RegisterInstruction) -> UInt64 {
    var fields = 0
    var read: UInt16 = 0
    var written: UInt16 = 0
    var floating: UInt16 = 0
    for step in instruction.steps {
      for (form, kind) in zip(step.forms, step.operation.operands) {
        if form == .slot {
          read |= 1 << UInt16(fields)
          if kind.isFloating { floating |= 1 << UInt16(fields) }
        }
        fields += form.fieldCount
      }
      if step.stores {
        written |= 1 << UInt16(fields)
        fields += 1
      }
      if step.operation.isBranch { fields += 1 }
    }
    precondition(fields < 16)
    let lastStep = instruction.steps[instruction.steps.count - 1]
    let last = lastStep.operation
    let flags: [(InstructionShape.Flag, Bool)] = [
      (.hasDestination, lastStep.stores),
      (.keepsAccumulators, !instruction.effects.contains(.calls)),
      (.mayLeave, !instruction.effects.isDisjoint(with: [.traps, .leaves, .departs])),
      (.isSafepoint, instruction.effects.contains(.safepoint)),
      (.hasTwoSlots, last.resultSlots == 2),
      (.checks, instruction.steps.contains { $0.operation.mayLeave }),
      (.checksAhead, instruction.steps.allSatisfy { $0.operation.checksAhead }),
      (.isSingle, instruction.steps.contains { $0.operation.operands.contains(.f32) }),
    ]
    return InstructionShape(
      fieldCount: fields, resultKind: last.isOutside ? .none : resultKind(last.result), flags: flags.filter(\.1).map(\.0),
      read: read, written: written, floating: floating
    ).rawValue
  }

  private func resultKind(_ kind: Kind?) -> InstructionShape.ResultKind {
    switch kind {
    case .i32, .i64: .integer
    case .f64: .double
    case .f32: .single
    case nil: .none
    }
  }

  /// The name of a single step in the engine: `i32.add(s,i)` becomes `i32Add_si`.
  private func symbol(_ step: InstructionStep) -> String {
    let words = step.operation.name.split { $0 == "." || $0 == "_" }
    let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let full = step.operation.shapes.count == 1 ? String(name) : "\(name)_\(String(step.forms.map(\.rawValue)))"
    return full == "return" ? "`return`" : full
  }

  /// The names of the instructions of one step. Those of `Float` and `Convert` need none: the translator finds them by the
  /// opcode of the WebAssembly instruction.
  private func names() -> GeneratedFile {
    let namedFamilies = Set(InstructionSet.families.map(\.name)).subtracting(["Float", "Convert"])
    var text = "/// The instructions that the translator picks by name.\nextension RegisterOpcode {\n"
    for entry in set.entries where namedFamilies.contains(entry.family) {
      text += "  static let \(symbol(entry.instruction.steps[0])) = RegisterOpcode(rawValue: \(entry.number))\n"
    }
    return GeneratedFile("Code/Printed/RegisterOpcode+Names.swift", text + "}\n")
  }
}
