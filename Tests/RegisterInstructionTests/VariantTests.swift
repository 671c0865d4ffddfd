@testable import InstructionGenerator
import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The instructions that find an operand in the accumulator of integers. That they do what their steps do is checked with all
/// others, by `InstructionTests`.
struct VariantTests {
  private static let set = InstructionTests.set

  @Test func aVariantDiffersInOneLetter() throws {
    let entries = Dictionary(uniqueKeysWithValues: Self.set.entries.map { ($0.number, $0.instruction) })
    for variant in Self.set.variants {
      let base = try #require(entries[variant.base])
      let result = try #require(entries[variant.result])
      // The letter of the operand whose first field it is.
      var layout = Array(base.layout)
      var field = 0
      for index in layout.indices where layout[index] != "!" {
        if field == variant.field {
          #expect(layout[index] == "s")
          layout[index] = "a"
        }
        field += RegisterOpcodeRow.fieldCount(of: layout[index].asciiValue!)
      }
      #expect(String(layout) == result.layout, "\(base.name) and \(result.name)")

      let shape = InstructionShape.all[variant.base]
      let expected = shape.rawValue & ~(1 << UInt64(16 + variant.field))
      #expect(shape.readFields >> UInt16(variant.field) & 1 == 1)
      #expect(InstructionShape.all[variant.result].rawValue == expected, "\(base.name) and \(result.name)")
      let found = AccumulatorVariants.table.result(RegisterOpcode(rawValue: UInt16(variant.base)), field: variant.field)
      #expect(found?.rawValue == UInt16(variant.result))
    }
    // Each is the variant of one instruction, and nothing else reads the accumulator.
    let results = Self.set.variants.map(\.result)
    #expect(Set(results).count == results.count)
    #expect(
      Set(results) == Set(Self.set.entries.filter { $0.instruction.steps.contains { $0.forms.contains(.accumulator) } }.map(\.number)))
  }

  @Test func noFieldOfOtherInstructionsHasAVariant() {
    let known = Set(Self.set.variants.map { [$0.base, $0.field] })
    for entry in Self.set.entries {
      for field in 0..<15 where !known.contains([entry.number, field]) {
        #expect(AccumulatorVariants.table.result(RegisterOpcode(rawValue: UInt16(entry.number)), field: field) == nil)
      }
    }
  }

  @Test func theCodeBuilderWritesEachVariant() throws {
    let machine = RegisterMachine()
    var missing: [String] = []
    let entries = Dictionary(uniqueKeysWithValues: Self.set.entries.map { ($0.number, $0.instruction) })
    for variant in Self.set.variants {
      let base = try #require(entries[variant.base])
      let plain = try #require(PlainInstruction(opcode: UInt16(variant.base), steps: base.steps))
      let fields = OperandChooser.choose(plain, Random(seed: variant.result), machine.plain, .none).fields
      var builder = CodeBuilder(fuses: true, recordsSources: false)
      builder.accumulate(.integer, in: fields[variant.field])
      let start = builder.units.count
      builder.write(base.steps, fields)
      if Int(builder.units[start]) != variant.result { missing.append(entries[variant.result]?.name ?? "") }
    }
    #expect(missing.isEmpty, "\(missing.count) are never written: \(missing.prefix(20))")
  }
}
