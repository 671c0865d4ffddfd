@testable import InstructionGenerator
@testable import WebAssembly
import WebAssemblyOperations

extension CodeBuilder {
  /// A slot that no operand has: for results that are stored nowhere.
  private static var scratch: UInt16 { UInt16(Layout.operandSlots) + 20 }

  /// Writes an instruction that puts a result of that kind into the slot, which the accumulator then holds, too.
  mutating func accumulate(_ kind: InstructionShape.ResultKind, in slot: UInt16) {
    let names: [InstructionShape.ResultKind: String] = [.integer: "i64.clz", .double: "f64.sqrt", .single: "f32.sqrt"]
    guard let name = names[kind], let operation = InstructionTests.set.operations[name],
      let number = InstructionTests.set.number(of: [InstructionStep(operation, [.slot])])
    else { return }
    begin(RegisterOpcode(rawValue: UInt16(number)))
    self.slot(Self.scratch)
    short(slot)
    end()
    barrier()
  }

  /// Writes steps one after the other, as the translator does; `fields` are those of the instruction that they become. A link
  /// becomes the slot that the step before writes.
  ///
  /// - Parameter isLastTemporary: whether the result that the last step reads is read only there, although it has a field.
  mutating func write(_ steps: [InstructionStep], _ fields: [UInt16], isLastTemporary: Bool = false) {
    var rest = fields[...]
    var last: UInt16 = 0
    for (index, step) in steps.enumerated() {
      if index > 0 {
        firstTemporary = steps[index - 1].stores && !(index == steps.count - 1 && isLastTemporary) ? .max : 0
      }
      let alone = InstructionStep(step.operation, step.forms.map { $0.isLink || $0 == .accumulator ? .slot : $0 })
      begin(RegisterOpcode(rawValue: UInt16(InstructionTests.set.number(of: [alone]) ?? 0)))
      for form in step.forms {
        switch form {
        case .slot, .accumulator: slot(rest.popFirst() ?? 0)
        case .temporary, .stored: slot(last)
        default: for _ in 0..<form.fieldCount { short(rest.popFirst() ?? 0) }
        }
      }
      if step.operation.result != nil {
        last = step.stores ? rest.popFirst() ?? 0 : Self.scratch
        short(last)
      }
      if step.operation.isBranch { short(rest.popFirst() ?? 0) }
      end()
    }
    barrier()
  }
}
