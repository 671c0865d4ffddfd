@testable import InstructionGenerator
import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// What the code builder knows of an instruction agrees with its steps.
struct ShapeTests {
  /// Operations after which another function, of a guest or of the C library, has used the accumulators.
  private static let calling: Set<String> = [
    "translate", "return_foreign", "call", "call_indirect", "call_indirect64", "call_ref", "call_import", "return_call",
    "return_call_import", "return_call_indirect", "return_call_ref", "throw", "throw_ref", "memory.copy", "memory.fill",
  ]
  /// Operations during which the store may look for references in the frame.
  private static let safepoints: Set<String> = [
    "call", "call_indirect", "call_indirect64", "call_ref", "call_import", "return_call", "return_call_import",
    "return_call_indirect", "return_call_ref", "throw", "throw_ref", "check_fuel", "memory.grow", "memory.grow_any", "table.grow",
  ]

  /// Whether the check of the operation may be early.
  private static func checksAhead(_ meaning: Meaning) -> Bool {
    switch meaning.action {
    case .load, .store: meaning.isPlainAccess
    case .call, .callIndirect, .callReference: true
    default: false
    }
  }

  /// Which accumulator gets the result of the last step.
  private static func resultKind(_ step: PlainInstruction.Step) -> InstructionShape.ResultKind {
    // What the outer loop writes to a slot is in no accumulator.
    guard step.stores, !step.meaning.isOutside else { return .none }
    switch step.meaning.result {
    case .i32, .i64: return .integer
    case .f64: return .double
    case .f32: return .single
    case .v128: return .vector
    case .number, nil: return .none
    }
  }

  @Test(arguments: InstructionTests.set.familyNames)
  func shapesSayWhatTheFieldsAre(_ family: String) throws {
    for entry in InstructionTests.set.entries(of: family) {
      let instruction = try #require(PlainInstruction(entry))
      let steps = instruction.steps
      var read: UInt16 = 0
      var written: UInt16 = 0
      var floating: UInt16 = 0
      var vectors: UInt16 = 0
      var field = 0
      for step in steps {
        for (form, kind) in zip(step.forms, step.meaning.operands) {
          if form == .slot { read |= 1 << UInt16(field) }
          if form == .slot, kind == .v128 { vectors |= 1 << UInt16(field) }
          if form == .slot, kind == .f64 || kind == .f32 { floating |= 1 << UInt16(field) }
          field += form.fieldCount
        }
        if step.stores {
          written |= 1 << UInt16(field)
          field += 1
        }
        if step.meaning.isBranch { field += 1 }
      }
      let last = steps[steps.count - 1]
      let shape = InstructionShape.of(UInt16(entry.number))
      let isRight =
        shape.fieldCount == field && shape.wordCount == (field + 4) / 4 && shape.readFields == read
        && shape.writtenFields == written && shape.floatingFields == floating
        && shape.vectorFields == vectors && shape.has(.hasDestination) == last.stores
        && shape.resultKind == Self.resultKind(last)
        && shape.has(.isSingle) == steps.contains { $0.meaning.operands.contains(.f32) }
        && shape.has(.keepsAccumulators) == !steps.contains { Self.calling.contains($0.name) }
        && shape.has(.mayLeave) == instruction.mayLeave
        && shape.has(.checks) == steps.contains { PlainInstruction.mayLeave($0) && !$0.meaning.isOutside }
        && shape.has(.checksAhead) == steps.allSatisfy { Self.checksAhead($0.meaning) }
        && shape.has(.isSafepoint) == steps.contains { Self.safepoints.contains($0.name) } 
        && shape.resultSlots == (last.meaning.resultIsWide ? 2 : 1)
      #expect(isRight, "\(entry.instruction.name): \(shape)")
      // The code builder looks for accumulators of one kind, for all operands of a step.
      #expect(!steps.contains { $0.meaning.operands.contains(.f32) && $0.meaning.operands.contains(.f64) })
    }
  }

  /// The context, room for two vectors and the table of handlers are one after the other.
  @Test func contextFits() {
    #expect(MemoryLayout<ExecutionContext>.size <= ExecutionContext.scratchOffset)
    #expect(ExecutionContext.scratchOffset + 32 <= ExecutionContext.handlersOffset)
  }
}
