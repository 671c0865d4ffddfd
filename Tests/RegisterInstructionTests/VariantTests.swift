@testable import InstructionGenerator
import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The instructions that find operands in accumulators. That they do what their steps do is checked with all others, by
/// `InstructionTests`.
struct VariantTests {
  private static let set = InstructionTests.set

  @Test func aVariantDiffersInOperandsOnly() throws {
    let entries = Dictionary(uniqueKeysWithValues: Self.set.entries.map { ($0.number, $0.instruction) })
    for variant in Self.set.variants {
      let base = try #require(entries[variant.base])
      let result = try #require(entries[variant.result])
      var layout = Array(base.layout)
      var field = 0
      for index in layout.indices where layout[index] != "!" {
        let letter = layout[index]
        if variant.fields >> field & 1 == 1 {
          #expect(letter == "s")
          layout[index] = "a"
        }
        field += RegisterOpcodeRow.fieldCount(of: letter.asciiValue!)
      }
      #expect(String(layout) == result.layout, "\(base.name) and \(result.name)")

      // Of the shape, only the slots that are read differ.
      let shape = InstructionShape.of(UInt16(variant.base))
      let fields = UInt16(variant.fields)
      #expect(shape.readFields & fields == fields)
      #expect(
        InstructionShape.of(UInt16(variant.result)).rawValue
          == shape.rawValue & ~(UInt64(fields) << 16) & ~(UInt64(fields) << 32) & ~(UInt64(fields) << 48),
        "\(base.name) and \(result.name)")
      let found = ReplacementTable.variant(RegisterOpcode(rawValue: UInt16(variant.base)), fields: fields)
      #expect(found?.rawValue == UInt16(variant.result))
      // Operands that come from one accumulator are of one kind.
      let kinds = Self.operands(base).filter { variant.fields >> $0.field & 1 == 1 }.map { Self.accumulator(of: $0.kind) }
      #expect(!kinds.isEmpty && Set(kinds).count == 1)
    }
    // Each is the variant of one instruction, and nothing else reads accumulators.
    let results = Self.set.variants.map(\.result)
    let readers = Self.set.entries.filter { $0.instruction.steps.contains { $0.forms.contains(.accumulator) } }.map(\.number)
    #expect(Set(results).count == results.count)
    #expect(Set(results) == Set(readers))
  }

  @Test func theCodeBuilderWritesEachInstruction() throws {
    let machine = RegisterMachine()
    var missing: [String] = []
    for entry in Self.set.entries where !entry.instruction.steps.contains(where: { $0.forms.contains(.accumulator) }) {
      let plain = try #require(PlainInstruction(entry))
      let fields = OperandChooser.choose(plain, Random(seed: entry.number), machine.plain, .none).fields
      var builder = CodeBuilder(fuses: true, recordsSources: false)
      builder.write(entry.number, fields)
      if Int(builder.units[0]) != entry.number { missing.append(plain.name) }
    }
    #expect(missing.isEmpty, "\(missing.count) are never written: \(missing.prefix(20))")
  }

  @Test func theCodeBuilderWritesEachVariant() throws {
    let machine = RegisterMachine()
    var missing: [String] = []
    let entries = Dictionary(uniqueKeysWithValues: Self.set.entries.map { ($0.number, $0.instruction) })
    for variant in Self.set.variants {
      let base = try #require(entries[variant.base])
      let plain = try #require(PlainInstruction(opcode: UInt16(variant.base), steps: base.steps))
      var fields = OperandChooser.choose(plain, Random(seed: variant.result), machine.plain, .none).fields
      let operands = Self.operands(base).filter { variant.fields >> $0.field & 1 == 1 }
      // Where there are two, both are the same number.
      for operand in operands { fields[operand.field] = fields[operands[0].field] }
      var builder = CodeBuilder(fuses: true, recordsSources: false)
      builder.accumulate(operands[0].kind, in: fields[operands[0].field])
      let start = builder.units.count
      builder.write(variant.base, fields)
      if Int(builder.units[start]) != variant.result { missing.append(entries[variant.result]?.name ?? "") }
    }
    #expect(missing.isEmpty, "\(missing.count) are never written: \(missing.prefix(20))")
  }

  /// The operands in slots, each with its field.
  private static func operands(_ instruction: RegisterInstruction) -> [(field: Int, kind: ValueKind)] {
    var operands: [(Int, ValueKind)] = []
    var field = 0
    for step in instruction.steps {
      for (form, kind) in zip(step.forms, Meaning.of(step.operation.name)?.operands ?? []) {
        if form == .slot { operands.append((field, kind)) }
        field += form.fieldCount
      }
      field += (step.stores ? 1 : 0) + (step.operation.isBranch ? 1 : 0)
    }
    return operands
  }

  /// One kind for all that are in the same accumulator.
  private static func accumulator(of kind: ValueKind) -> ValueKind { kind == .i32 || kind == .number ? .i64 : kind }
}
