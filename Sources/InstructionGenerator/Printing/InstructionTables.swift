import WebAssemblyOperations

/// Prints what the code builder and the disassembler know of the instructions.
struct InstructionTables {
  let set: InstructionSet

  func files() -> [GeneratedFile] {
    set.parts.map { GeneratedFile("Code/Printed/\($0.name)Instructions.swift", file($0.name, $0.entries)) }
      + [families(), names(), shapes(), replacements(), hash()]
  }

  /// The list of families.
  private func families() -> GeneratedFile {
    var text = "extension InstructionFamily {\n  static var all: [InstructionFamily] {\n    [\n"
    text += GeneratedFile.rows(set.parts.map(\.name.decapitalized), indentation: 6)
    return GeneratedFile("Code/Printed/InstructionFamily+All.swift", text + "    ]\n  }\n}\n")
  }

  /// Name and layout of the instructions of a family.
  private func file(_ name: String, _ entries: [InstructionSet.Entry]) -> String {
    var text = """
      extension InstructionFamily {
        static let \(name.decapitalized) = InstructionFamily(
          first: \(entries[0].number),
          rows: [

      """
    for entry in entries { text += "      RegisterOpcodeRow(\"\(entry.instruction.name)\", \"\(entry.instruction.layout)\"),\n" }
    return text + "    ])\n}\n"
  }

  /// The shapes of all instructions.
  private func shapes() -> GeneratedFile {
    var shapes = [UInt64](repeating: 0, count: set.count)
    for entry in set.entries { shapes[entry.number] = shape(entry.instruction) }
    let text = """
      \(GeneratedFile.operationsImport)
      extension InstructionShape {
        /// By opcode; 0 where there is no instruction.
        static let values: [UInt64] = [
      \(GeneratedFile.rows(shapes.map(String.init)))  ]
      }

      """
    return GeneratedFile("Code/Printed/InstructionShape+Values.swift", text)
  }

  /// The hash table of fusions and variants.
  private func replacements() -> GeneratedFile {
    let fusions = set.fusions.map {
      (ReplacementKey(fusing: UInt16($0.first), UInt16($0.second), links: UInt16($0.links), stores: $0.stores), UInt16($0.result))
    }
    let variants = set.variants.map { (ReplacementKey(variantOf: UInt16($0.base), fields: UInt16($0.fields)), UInt16($0.result)) }
    var size = 16
    while size * 3 < (fusions.count + variants.count) * 4 { size *= 2 }
    var places = [UInt64](repeating: 0, count: size)
    for (key, result) in fusions + variants {
      var index = key.firstIndex(in: size)
      while places[index] != 0 { index = (index + 1) & (size - 1) }
      places[index] = key.place(result)
    }
    let text = """
      extension ReplacementTable {
        /// The keys, with the opcodes that replace; 0 where a place is empty. The size is a power of two.
        static let places: [UInt64] = [
      \(GeneratedFile.rows(places.map(String.init)))  ]
      }

      """
    return GeneratedFile("Code/Printed/ReplacementTable+Places.swift", text)
  }

  /// A number that changes with the instructions: what they are, how they are laid out, and what numbers they have.
  private func hash() -> GeneratedFile {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for entry in set.entries {
      let text = "\(entry.number) \(entry.instruction.name) \(entry.instruction.layout) \(shape(entry.instruction))\n"
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    let text = """
      extension RegisterOpcode {
        /// A number that changes with the instructions: code of others cannot be executed.
        static var instructionSetHash: UInt64 { \(hash) }
      }

      """
    return GeneratedFile("Code/Printed/RegisterOpcode+Hash.swift", text)
  }

  /// An instruction's layout and effects as one number.
  private func shape(_ instruction: RegisterInstruction) -> UInt64 {
    var fields = 0
    var read: UInt16 = 0
    var written: UInt16 = 0
    var floating: UInt16 = 0
    var vectors: UInt16 = 0
    for step in instruction.steps {
      for (form, kind) in zip(step.forms, step.operation.operands) {
        if form == .slot {
          read |= 1 << UInt16(fields)
          if kind.isFloating { floating |= 1 << UInt16(fields) }
          if kind == .v128 { vectors |= 1 << UInt16(fields) }
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
      read: read, written: written, floating: floating, vectors: vectors
    ).rawValue
  }

  private func resultKind(_ kind: Kind?) -> InstructionShape.ResultKind {
    switch kind {
    case .i32, .i64: .integer
    case .f64: .double
    case .f32: .single
    case .v128: .vector
    case nil: .none
    }
  }

  /// The name of a single step in the engine: `i32.add(s,i)` becomes `i32Add_si`.
  private func symbol(_ step: InstructionStep) -> String {
    let words = step.operation.name.split { $0 == "." || $0 == "_" }
    let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let full = step.operation.shapes.count == 1 ? String(name) : "\(name)_\(String(step.forms.map(\.rawValue)))"
    return ["return", "throw"].contains(full) ? "`\(full)`" : full
  }

  /// The names of the instructions of one step. An instruction of these families needs none if its operation is that of a WebAssembly
  /// instruction: the translator finds it by that.
  private func names() -> GeneratedFile {
    let namedFamilies = Set(InstructionSet.families.map(\.name)).subtracting([
      "Float", "Convert", "VectorBits", "VectorInteger", "VectorCompare", "VectorFloat", "VectorConvert",
    ])
    let mnemonics = Set(OpcodeRow.sections.flatMap { $0.rows.map(\.mnemonic) })
    var text = "/// The instructions that the translator picks by name.\nextension RegisterOpcode {\n"
    for entry in set.entries where InstructionSet.families.contains(where: { $0.name == entry.family }) {
      let step = entry.instruction.steps[0]
      guard namedFamilies.contains(entry.family) || !mnemonics.contains(step.operation.name) else { continue }
      text += "  static let \(symbol(step)) = RegisterOpcode(rawValue: \(entry.number))\n"
    }
    return GeneratedFile("Code/Printed/RegisterOpcode+Names.swift", text + "}\n")
  }
}
