@testable import InstructionGenerator
import Testing
@testable import WebAssembly

/// The instruction that the code builder makes of two does what both do, one after the other.
struct FusionTableTests {
  private static let set = InstructionTests.set
  /// How many tuples of operands each pair is executed with in which all slots differ; and once more as many in which slots
  /// may be the same.
  private static let tuples = 4

  /// Two instructions, and the one that they become.
  private struct Pair {
    let first: Int
    let second: Int
    /// A bit for each field of the second that names the slot that the first writes.
    var links = 0
    /// Whether the slot that the first writes is still written.
    var stores = true
    let result: Int
  }

  @Test(arguments: set.familyNames)
  func fusionsDoWhatTheirPartsDo(_ family: String) throws {
    try check(Self.set.fusions.filter { $0.family == family }.map {
      Pair(first: $0.first, second: $0.second, links: $0.links, stores: $0.stores, result: $0.result)
    }, family)
  }

  @Test func neighborsDoWhatBothDo() throws {
    // Where there is a fusion of the two, they are fused at once, and are not joined as neighbours later.
    var joined: [[Int]: Int] = [:]
    for fusion in Self.set.fusions where fusion.links == 0 { joined[[fusion.first, fusion.second]] = fusion.result }
    try check(Self.set.neighbors.map { pair in
      Pair(first: pair.first, second: pair.second, result: joined[[pair.first, pair.second]] ?? pair.result)
    }, "Neighbors")
  }

  private func check(_ pairs: [Pair], _ family: String) throws {
    let machine = RegisterMachine()
    let entries = Dictionary(uniqueKeysWithValues: Self.set.entries.map { ($0.number, $0) })
    var failures = 0
    for pair in pairs {
      let first = try #require(entries[pair.first]).instruction
      let second = try #require(entries[pair.second]).instruction
      for tuple in 0..<Self.tuples * 2 {
        let random = Random(seed: (pair.first * 8192 + pair.second) * Self.tuples * 2 + tuple)
        let sharing: SlotSharing = tuple < Self.tuples ? .none : .any
        guard let failure = try Self.failure(of: pair, first, second, random, machine, sharing) else { continue }
        failures += 1
        if failures <= 20 { Issue.record("\(first.name), then \(second.name): \(failure)") }
        break
      }
    }
    if failures > 20 { Issue.record("\(failures - 20) more failures of \(family)") }
  }

  private static func failure(
    of pair: Pair, _ first: RegisterInstruction, _ second: RegisterInstruction, _ random: Random, _ machine: RegisterMachine,
    _ sharing: SlotSharing
  ) throws -> String? {
    // Both as one list of steps, in which the second reads the first's result by a link.
    var last = second.steps[0]
    var field = 0
    for (index, form) in last.forms.enumerated() {
      if form == .slot, pair.links >> field & 1 == 1 { last.forms[index] = .stored }
      field += form.fieldCount
    }
    let both = try #require(PlainInstruction(opcode: UInt16(pair.result), steps: first.steps + [last]))
    var choice = OperandChooser.choose(both, random, machine.plain, sharing)
    let secondFields = both.steps[both.steps.count - 1].fieldCount
    let firstFields = Array(choice.fields.dropLast(secondFields))
    // If the code builder would not have made the first of its own parts, there is nothing to test.
    let alone = try #require(PlainInstruction(opcode: UInt16(pair.first), steps: first.steps))
    if alone.readsPending(firstFields) { return nil }

    var builder = CodeBuilder(fuses: true, recordsSources: false)
    builder.write(first, firstFields, linking: nil)
    let written = first.steps[first.steps.count - 1].stores ? firstFields.last : nil
    builder.firstTemporary = pair.stores ? .max : 0
    var linked = second
    linked.steps[0] = last
    builder.write(linked, Array(choice.fields.suffix(secondFields)), linking: written, opcode: UInt16(pair.second))
    builder.barrier()

    let shape = RegisterOpcodeShape.all[Int(builder.units[0])]
    let isJoined = builder.units[0] != UInt16(pair.first) && builder.units.count == shape.wordCount * 4
    if sharing == .any {
      // Where slots are shared, the two may become another instruction, or stay two.
      if !isJoined { return nil }
    } else if !isJoined || builder.units[0] != UInt16(pair.result) {
      return "becomes \(builder.units), not opcode \(pair.result)"
    }
    var steps = first.steps
    if shape.writtenFields.nonzeroBitCount < both.steps.count(where: \.stores) {
      // Only the second reads the result of the first, so it is not written.
      steps[steps.count - 1].stores = false
      choice.fields.remove(at: firstFields.count - 1)
    } else if sharing == .none, !pair.stores {
      return "still writes what is read only once"
    }
    let joined = try #require(PlainInstruction(opcode: builder.units[0], steps: steps + [last]))
    var trial = Trial(joined, choice, random, machine)
    trial.code.fields = Array(builder.units[1...shape.fieldCount])
    let differences = trial.run { _ in }
    return differences.isEmpty ? nil : "\(choice.fields): \(differences.prefix(4))"
  }
}

extension CodeBuilder {
  /// Writes an instruction whose fields are known; its links name the slot `written`.
  fileprivate mutating func write(
    _ instruction: RegisterInstruction, _ fields: [UInt16], linking written: UInt16?, opcode: UInt16? = nil
  ) {
    var rest = fields[...]
    func next() -> UInt16 { rest.popFirst() ?? 0 }
    begin(RegisterOpcode(rawValue: opcode ?? UInt16(InstructionTests.set.number(of: instruction.steps) ?? 0)))
    for step in instruction.steps {
      for form in step.forms {
        switch form {
        case .slot: slot(next())
        case .stored where written != nil: slot(written ?? 0)
        default: for _ in 0..<form.fieldCount { short(next()) }
        }
      }
    }
    for field in rest { short(field) }
    end()
  }
}
