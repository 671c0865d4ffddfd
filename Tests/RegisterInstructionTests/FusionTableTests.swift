@testable import InstructionGenerator
import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The instruction that the code builder makes of two does what both do, one after the other; and afterwards the accumulators
/// hold what the code builder believes.
struct FusionTableTests {
  private static let set = InstructionTests.set
  /// How many tuples of operands each pair is executed with in which all slots differ; and once more as many in which slots
  /// may be the same. In all but the first of them, operands are in accumulators.
  private static let tuples = 4

  @Test(arguments: set.familyNames)
  func fusionsDoWhatTheirPartsDo(_ family: String) throws {
    let machine = RegisterMachine()
    let entries = Dictionary(uniqueKeysWithValues: Self.set.entries.map { ($0.number, $0) })
    let bases = Dictionary(uniqueKeysWithValues: Self.set.variants.map { ($0.result, $0.base) })
    var failures = 0
    for fusion in Self.set.fusions where fusion.family == family {
      let first = try #require(entries[fusion.first]).instruction
      let second = try #require(entries[fusion.second]).instruction
      for tuple in 0..<Self.tuples * 2 {
        var pair = FusedPair(
          fusion, first.steps, second.steps[0], sharing: tuple < Self.tuples ? .none : .any,
          usesAccumulators: tuple % Self.tuples > 0, Random(seed: (fusion.first * 8192 + fusion.second) * Self.tuples * 2 + tuple))
        guard let failure = try pair.failure(bases, machine) else { continue }
        failures += 1
        if failures <= 20 { Issue.record("\(first.name), then \(second.name): \(failure)") }
        break
      }
    }
    if failures > 20 { Issue.record("\(failures - 20) more failures of \(family)") }
  }
}

/// Two instructions that the code builder is to fuse.
private struct FusedPair {
  private let fusion: InstructionSet.Fusion
  /// The steps of both, in which the second instruction reads the result of the first by a link; all results are written that
  /// the first alone would write.
  private let steps: [InstructionStep]
  private let sharing: SlotSharing
  private let usesAccumulators: Bool
  private var random: Random

  init(
    _ fusion: InstructionSet.Fusion, _ first: [InstructionStep], _ second: InstructionStep, sharing: SlotSharing,
    usesAccumulators: Bool, _ random: Random
  ) {
    var last = second
    var field = 0
    for (index, form) in last.forms.enumerated() {
      if form == .slot, fusion.links >> field & 1 == 1 { last.forms[index] = .stored }
      field += form.fieldCount
    }
    self.fusion = fusion
    steps = first + [last]
    self.sharing = sharing
    self.usesAccumulators = usesAccumulators
    self.random = random
  }

  /// Lets the code builder fuse them, and executes the result. `bases` has the instruction that each variant belongs to.
  mutating func failure(_ bases: [Int: Int], _ machine: RegisterMachine) throws -> String? {
    let both = try #require(PlainInstruction(opcode: UInt16(fusion.result), steps: steps))
    var choice = OperandChooser.choose(both, random, machine.plain, sharing)
    var builder = CodeBuilder(fuses: true, recordsSources: false)
    if usesAccumulators { accumulate(both, &choice, &builder) }
    let start = builder.units.count
    let secondFields = both.steps[both.steps.count - 1].fieldCount
    builder.write(Array(choice.fields.dropLast(secondFields)), fusion, Array(choice.fields.suffix(secondFields)))

    let opcode = Int(builder.units[start])
    let shape = InstructionShape.of(UInt16(opcode))
    let isFused = (bases[opcode] ?? opcode) != fusion.first && builder.units.count == start + shape.wordCount * 4
    if sharing == .any {
      // Where slots are shared, the two may become another instruction, or stay two.
      if !isFused { return nil }
    } else if !isFused || (bases[opcode] ?? opcode) != fusion.result {
      return "becomes \(builder.units[start...]), not opcode \(fusion.result)"
    }
    var steps = steps
    if shape.writtenFields.nonzeroBitCount < both.steps.count(where: \.stores) {
      // Only the second reads the result of the first, so it is not written.
      steps[steps.count - 2].stores = false
      choice.fields.remove(at: choice.fields.count - secondFields - 1)
    } else if sharing == .none, !fusion.stores {
      return "still writes what is read only once"
    }
    let fused = try #require(PlainInstruction(opcode: UInt16(opcode), steps: steps))
    var trial = Trial(fused, choice, random, machine)
    trial.code.fields = Array(builder.units[start + 1...start + shape.fieldCount])
    var differences: [String] = []
    let state = builder.accumulatorState
    differences += trial.run { differences += Self.errors(of: state, after: $0) }
    return differences.isEmpty ? nil : "\(choice.fields): \(differences.prefix(4))"
  }

  /// Puts some of the operands into the accumulators.
  private mutating func accumulate(_ both: PlainInstruction, _ choice: inout Choice, _ builder: inout CodeBuilder) {
    var slots: [ValueKind: [UInt16]] = [:]
    var field = 0
    for step in both.steps {
      for (form, kind) in zip(step.forms, step.meaning.operands) {
        if form == .slot { slots[kind == .i32 ? .i64 : kind, default: []].append(choice.fields[field]) }
        field += form.fieldCount
      }
      field += (step.stores ? 1 : 0) + (step.meaning.isBranch ? 1 : 0)
    }
    for kind in [ValueKind.i64, .f64, .f32, .v128] {
      guard let candidates = slots[kind], random.chance(80) else { continue }
      let slot = random.pick(candidates)
      builder.accumulate(kind, in: slot)
      let low = kind.truncated(choice.state.slots[Layout.frame + Int(slot)])
      choice.state.accumulators.write(
        VectorResult(PlainVector(low: low, high: choice.state.slots[Layout.frame + Int(slot) + 1])), kind)
    }
  }

  /// What the code builder believes of the accumulators, and is not so.
  private static func errors(of state: AccumulatorState, after effect: Effect) -> [String] {
    guard !effect.hasLeft, !effect.isOpen, effect.sp == Layout.frame else { return [] }
    var errors: [String] = []
    for slot in 0..<UInt16(64) {
      let bits = effect.slots[Layout.frame + Int(slot)]
      if state.integer.contains(slot), effect.accumulators.integer != bits { errors.append("integers: slot \(slot)") }
      if state.double.contains(slot), effect.accumulators.double != bits { errors.append("f64: slot \(slot)") }
      let vector = PlainVector(low: bits, high: effect.slots[Layout.frame + Int(slot) + 1])
      if state.vector.contains(slot), effect.accumulators.vector?.value != vector { errors.append("vectors: slot \(slot)") }
      if state.single.contains(slot), effect.accumulators.single != bits & 0xFFFF_FFFF { errors.append("f32: slot \(slot)") }
    }
    return errors.map { "the accumulator does not hold what the code builder believes, of \($0)" }
  }
}
