@testable import InstructionGenerator
@testable import WebAssembly
import WebAssemblyOperations

/// Instructions of the tables, written as the translator writes them: by their steps, which the code builder fuses.
extension CodeBuilder {
  private static let entries = Dictionary(uniqueKeysWithValues: InstructionTests.set.entries.map { ($0.number, $0.instruction) })
  /// Of each instruction of several steps, the first fusion that results in it.
  private static let fusions = Dictionary(InstructionTests.set.fusions.map { ($0.result, $0) }, uniquingKeysWith: { first, _ in first })
  /// A slot that no operand has: for results that are stored nowhere.
  private static let scratch = UInt16(Layout.pairedSlots) + 10

  /// Writes an instruction that puts a result of that kind into the slot, which the accumulator then holds, too.
  mutating func accumulate(_ kind: ValueKind, in slot: UInt16) {
    let name =
      switch kind {
      case .f64: "f64.sqrt"
      case .f32: "f32.sqrt"
      case .v128: "v128.not"
      case .i32, .i64, .number: "i64.clz"
      }
    guard let operation = InstructionTests.set.operations[name],
      let number = InstructionTests.set.number(of: [InstructionStep(operation, [.slot])])
    else { return }
    write(number, [Self.scratch, slot])
    barrier()
  }

  /// Writes an instruction that reads slots only, with its fields.
  mutating func write(_ number: Int, _ fields: [UInt16]) {
    guard let fusion = Self.fusions[number], (Self.entries[number]?.steps.count ?? 0) > 1 else {
      return write(number, fields, links: 0, to: 0)
    }
    let count = Self.fieldCount(of: fusion.second) - fusion.links.nonzeroBitCount
    var first = Array(fields.dropLast(count))
    if !fusion.stores { first.append(Self.scratch) }
    write(first, fusion, Array(fields.suffix(count)))
  }

  /// Writes the two instructions of a fusion: the first with all its fields, the second without those that name the first's
  /// result.
  mutating func write(_ first: [UInt16], _ fusion: InstructionSet.Fusion, _ second: [UInt16]) {
    write(fusion.first, first)
    firstTemporary = fusion.stores ? .max : 0
    write(fusion.second, second, links: fusion.links, to: first.last ?? 0)
  }

  /// Writes an instruction of one step, some of whose fields name the slot `written`.
  private mutating func write(_ number: Int, _ fields: [UInt16], links: Int, to written: UInt16) {
    guard let step = Self.entries[number]?.steps[0] else { return }
    var rest = fields[...]
    var field = 0
    begin(RegisterOpcode(rawValue: UInt16(number)))
    for form in step.forms {
      if form == .slot { slot(links >> field & 1 == 1 ? written : rest.popFirst() ?? 0) } else {
        for _ in 0..<form.fieldCount { short(rest.popFirst() ?? 0) }
      }
      field += form.fieldCount
    }
    for field in rest { short(field) }
    end()
  }

  private static func fieldCount(of number: Int) -> Int { InstructionShape.of(UInt16(number)).fieldCount }
}
