@testable import InstructionGenerator
import Testing
@testable import WebAssembly

/// Each operation on vectors computes what it means, lane by lane, for a million tuples of random operands altogether.
struct VectorOperationTests {
  /// The instructions of one step that only compute, and compute with vectors.
  private static let instructions = InstructionTests.set.entries.filter { entry in
    guard entry.instruction.steps.count == 1, case .computeVector = Meaning.of(entry.instruction.steps[0].operation.name)?.action
    else { return false }
    return true
  }
  private static let families = Set(instructions.map(\.family)).sorted()
  private static let tuples = 1_000_000

  @Test(arguments: families)
  func operationsComputeWhatTheyMean(_ family: String) throws {
    let machine = RegisterMachine()
    for entry in Self.instructions where entry.family == family {
      let instruction = try #require(PlainInstruction(entry))
      for tuple in 0...Self.tuples / Self.instructions.count {
        let random = Random(seed: entry.number << 32 | tuple)
        let choice = OperandChooser.choose(instruction, random, machine.plain, .some)
        var trial = Trial(instruction, choice, random, machine)
        let differences = trial.run { _ in }
        guard !differences.isEmpty else { continue }
        Issue.record("\(instruction.name), fields \(choice.fields): \(differences.prefix(4))")
        break
      }
    }
  }
}
