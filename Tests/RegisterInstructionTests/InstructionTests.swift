@testable import InstructionGenerator
import Testing
@testable import WebAssembly

/// Every instruction of the register code does what its steps do one after the other, and an instruction that leaves has
/// changed nothing.
struct InstructionTests {
  static let set = InstructionSet()

  /// How many tuples of random operands each instruction is executed with at least; and at most, as long as something that can
  /// happen has not happened: see `Coverage`.
  private static let tuples = 60
  private static let maximumTuples = 400

  @Test(arguments: set.familyNames)
  func instructionsDoWhatTheirStepsDo(_ family: String) throws {
    let machine = RegisterMachine()
    var failures = 0
    for entry in Self.set.entries(of: family) {
      let instruction = try #require(PlainInstruction(entry), "\(entry.instruction.name) has an operation without a meaning")
      for failure in Self.check(instruction, machine) {
        failures += 1
        if failures <= 20 { Issue.record("\(failure)") }
      }
    }
    if failures > 20 { Issue.record("\(failures - 20) more failures of \(family)") }
  }

  @Test func everyHandlerIsThatOfAnInstruction() {
    let opcodes = HandlerTable.parts.flatMap { part in part.handlers.indices.map { part.first + $0 } }
    #expect(opcodes == Self.set.entries.map(\.number))
  }

  /// What has happened with the operands so far.
  private struct Coverage {
    var hasLeft = false
    var hasSucceeded = false
    var hasBranched = false
    var hasPassed = false
    var vectors = VectorSlots()

    mutating func add(_ effect: Effect, _ slots: VectorSlots) {
      if effect.hasLeft { hasLeft = true } else { hasSucceeded = true }
      if !effect.hasLeft { vectors.add(slots) }
      if effect.isTaken == true { hasBranched = true }
      if effect.isTaken == false { hasPassed = true }
    }

    func missing(_ instruction: PlainInstruction) -> [String] {
      var missing: [String] = []
      if instruction.mayLeave, !hasLeft { missing.append("never left") }
      if instruction.maySucceed, !hasSucceeded { missing.append("never succeeded") }
      if instruction.branchesOnCondition, !hasBranched { missing.append("never branched") }
      if instruction.branchesOnCondition, !hasPassed { missing.append("never went on") }
      return missing + vectors.missing(instruction)
    }
  }

  /// Executes an instruction with many operands; returns the first failures.
  private static func check(_ instruction: PlainInstruction, _ machine: RegisterMachine) -> [String] {
    var failures: [String] = []
    var coverage = Coverage()
    let turns = OperandChooser.turns(instruction)
    for tuple in -turns..<maximumTuples {
      if tuple >= tuples, coverage.missing(instruction).isEmpty { break }
      let random = Random(seed: Int(instruction.opcode) * maximumTuples + tuple)
      let choice =
        tuple < 0
        ? OperandChooser.choose(instruction, random, machine.plain, .none, turn: tuple + turns)
        : OperandChooser.choose(instruction, random, machine.plain, .some)
      var trial = Trial(instruction, choice, random, machine)
      let slots = VectorSlots(instruction, choice.fields)
      let differences = trial.run { coverage.add($0, slots) }
      if !differences.isEmpty {
        failures.append("\(instruction.name), fields \(trial.choice.fields): \(differences.prefix(4))")
      }
      if failures.count == 2 { return failures }
    }
    return failures + coverage.missing(instruction).map { "\(instruction.name) \($0) with the operands chosen" }
  }
}
