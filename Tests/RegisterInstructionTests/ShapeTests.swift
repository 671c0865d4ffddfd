@testable import InstructionGenerator
import Testing
@testable import WebAssembly

/// What the code builder knows of an instruction agrees with its steps.
struct ShapeTests {
  /// Operations after which another function, of a guest or of the C library, has used the processor's registers.
  private static let calling: Set<String> = [
    "translate", "return_foreign", "call", "call_indirect", "call_import", "return_call", "return_call_import",
    "return_call_indirect", "memory.copy", "memory.fill", "zero",
  ]
  /// Operations during which the store may look for references in the frame.
  private static let safepoints: Set<String> = [
    "call", "call_indirect", "call_import", "return_call", "return_call_import", "return_call_indirect", "check_fuel",
    "memory.grow", "table.grow",
  ]

  /// Whether the check of the operation may be early.
  private static func checksAhead(_ meaning: Meaning) -> Bool {
    switch meaning.action {
    case .load, .store, .call, .callIndirect: true
    default: false
    }
  }

  @Test(arguments: InstructionTests.set.familyNames)
  func shapesSayWhatTheFieldsAre(_ family: String) throws {
    for entry in InstructionTests.set.entries(of: family) {
      let instruction = try #require(PlainInstruction(entry))
      let steps = instruction.steps
      var read: UInt16 = 0
      var written: UInt16 = 0
      var accumulator: UInt16 = 0
      var field = 0
      for step in steps {
        for (form, kind) in zip(step.forms, step.meaning.operands) {
          if form == .slot { read |= 1 << UInt16(field) }
          if form == .slot, kind == .f64 { accumulator |= 1 << UInt16(field) }
          field += form.fieldCount
        }
        if step.stores {
          written |= 1 << UInt16(field)
          field += 1
        }
        if step.meaning.isBranch { field += 1 }
      }
      let last = steps[steps.count - 1]
      let shape = RegisterOpcodeShape.all[entry.number]
      let isRight =
        shape.fieldCount == field && shape.wordCount == (field + 4) / 4 && shape.readFields == read
        && shape.writtenFields == written && shape.accumulatorFields == accumulator && shape.hasDestination == last.stores
        && shape.setsAccumulator == (last.stores && last.meaning.result == .f64)
        && shape.keepsAccumulator == !steps.contains { Self.calling.contains($0.name) }
        && shape.mayLeave == instruction.mayLeave
        && shape.checks == steps.contains { PlainInstruction.mayLeave($0) && !$0.meaning.isOutside }
        && shape.checksAhead == steps.allSatisfy { Self.checksAhead($0.meaning) }
        && shape.isSafepoint == steps.contains { Self.safepoints.contains($0.name) } && shape.resultSlots == 1
      #expect(isRight, "\(entry.instruction.name): \(shape)")
    }
  }
}
