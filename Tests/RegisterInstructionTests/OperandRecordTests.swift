@testable import InstructionGenerator
import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// Ordinary Swift finds the operands of the operations that it executes.
struct OperandRecordTests {
  /// The operands of each operation as its record names them, in the order of the fields. Where the first is the result of the
  /// step before, which is stored nowhere, it is left out.
  private static let records: [String: @Sendable (Code, Slots) -> [UInt64]] = [
    "call_indirect": {
      let operands = CallIndirectOperands(pc: $0, sp: $1)
      return [operands.index] + [operands.frame, operands.type, operands.table].map { UInt64($0) }
    },
    "call_indirect(t)": {
      let operands = CallIndirectOperands(pc: $0, sp: $1)
      return [operands.frame, operands.type, operands.table].map { UInt64($0) }
    },
    "call_import": {
      let operands = CallImportOperands(pc: $0, sp: $1)
      return [operands.frame, operands.function].map { UInt64($0) }
    },
    "check_fuel": { [UInt64(CheckFuelOperands(pc: $0, sp: $1).units)] },
    "call": {
      let operands = CallOperands(pc: $0, sp: $1)
      return [operands.frame, operands.function].map { UInt64($0) }
    },
    "return_call": {
      let operands = ReturnCallOperands(pc: $0, sp: $1)
      return [operands.arguments, operands.header, operands.count, operands.function].map { UInt64($0) }
    },
    "return_call_import": {
      let operands = ReturnCallImportOperands(pc: $0, sp: $1)
      return [operands.arguments, operands.header, operands.function].map { UInt64($0) }
    },
    "return_call_indirect": {
      let operands = ReturnCallIndirectOperands(pc: $0, sp: $1)
      return [operands.index] + [operands.arguments, operands.header, operands.type, operands.table].map { UInt64($0) }
    },
    "memory.copy": {
      let operands = MemoryCopyOperands(pc: $0, sp: $1)
      return [operands.destination, operands.source, operands.count]
    },
    "memory.fill": {
      let operands = MemoryFillOperands(pc: $0, sp: $1)
      return [operands.destination, operands.value, operands.count]
    },
    "memory.grow": { [MemoryGrowOperands(pc: $0, sp: $1).delta] },
    "memory.init": {
      let operands = MemoryInitOperands(pc: $0, sp: $1)
      return [operands.destination, operands.source, operands.count, UInt64(operands.segment)]
    },
    "memory.size_any": { [UInt64(MemorySizeAnyOperands(pc: $0, sp: $1).memory)] },
    "memory.grow_any": {
      let operands = MemoryGrowAnyOperands(pc: $0, sp: $1)
      return [operands.delta, UInt64(operands.memory)]
    },
    "memory.fill_any": {
      let operands = MemoryFillAnyOperands(pc: $0, sp: $1)
      return [operands.destination, operands.value, operands.count, UInt64(operands.memory)]
    },
    "memory.copy_any": {
      let operands = MemoryCopyAnyOperands(pc: $0, sp: $1)
      return [operands.destination, operands.source, operands.count]
        + [operands.destinationMemory, operands.sourceMemory].map { UInt64($0) }
    },
    "memory.init_any": {
      let operands = MemoryInitAnyOperands(pc: $0, sp: $1)
      return [operands.destination, operands.source, operands.count, UInt64(operands.segment), UInt64(operands.memory)]
    },
    "data.drop": { [UInt64(DataDropOperands(pc: $0, sp: $1).segment)] },
    "table.get": {
      let operands = TableGetOperands(pc: $0, sp: $1)
      return [operands.index, UInt64(operands.table)]
    },
    "table.set": {
      let operands = TableSetOperands(pc: $0, sp: $1)
      return [operands.index, operands.value, UInt64(operands.table)]
    },
    "table.size": { [UInt64(TableSizeOperands(pc: $0, sp: $1).table)] },
    "table.grow": {
      let operands = TableGrowOperands(pc: $0, sp: $1)
      return [operands.value, operands.delta, UInt64(operands.table)]
    },
    "table.fill": {
      let operands = TableFillOperands(pc: $0, sp: $1)
      return [operands.start, operands.value, operands.count, UInt64(operands.table)]
    },
    "table.copy": {
      let operands = TableCopyOperands(pc: $0, sp: $1)
      return [operands.destination, operands.source, operands.count]
        + [operands.destinationTable, operands.sourceTable].map { UInt64($0) }
    },
    "table.init": {
      let operands = TableInitOperands(pc: $0, sp: $1)
      return [operands.destination, operands.source, operands.count, UInt64(operands.segment), UInt64(operands.table)]
    },
    "elem.drop": { [UInt64(ElementDropOperands(pc: $0, sp: $1).segment)] },
    "call_indirect64": {
      let operands = CallIndirectOperands(pc: $0, sp: $1)
      return [operands.index] + [operands.frame, operands.type, operands.table].map { UInt64($0) }
    },
    "call_ref": {
      let operands = CallRefOperands(pc: $0, sp: $1)
      return [operands.reference] + [operands.frame, operands.type].map { UInt64($0) }
    },
    "return_call_ref": {
      let operands = ReturnCallRefOperands(pc: $0, sp: $1)
      return [operands.reference] + [operands.arguments, operands.header, operands.type].map { UInt64($0) }
    },
    "throw": {
      let operands = ThrowOperands(pc: $0, sp: $1)
      return [operands.arguments, operands.tag].map { UInt64($0) }
    },
    "throw_ref": { [ThrowRefOperands(pc: $0, sp: $1).exception] },
  ]

  /// The operations that have a result, which ordinary Swift writes.
  private static let results: [String: @Sendable (Code, Slots, UInt64) -> Void] = [
    "memory.grow": { MemoryGrowOperands(pc: $0, sp: $1).setResult($2) },
    "memory.size_any": { MemorySizeAnyOperands(pc: $0, sp: $1).setResult($2) },
    "memory.grow_any": { MemoryGrowAnyOperands(pc: $0, sp: $1).setResult($2) },
    "table.get": { TableGetOperands(pc: $0, sp: $1).setResult($2) },
    "table.size": { TableSizeOperands(pc: $0, sp: $1).setResult($2) },
    "table.grow": { TableGrowOperands(pc: $0, sp: $1).setResult($2) },
  ]

  @Test func recordsNameTheFields() throws {
    let machine = RegisterMachine()
    var seen: Set<String> = []
    for entry in InstructionTests.set.entries {
      let steps = entry.instruction.steps
      let step = steps[steps.count - 1]
      let name = step.operation.name + (step.forms.first == .temporary ? "(t)" : "")
      guard let record = Self.records[name] else {
        #expect(step.operation.fields.isEmpty, "no test knows the record of \(name)")
        continue
      }
      seen.insert(name)
      let instruction = try #require(PlainInstruction(entry))
      for tuple in 0..<20 {
        let choice = OperandChooser.choose(instruction, Random(seed: entry.number * 20 + tuple), machine.plain, .some)
        machine.prepare(opcode: instruction.opcode, choice)
        var field = choice.fields.count - instruction.steps[steps.count - 1].fieldCount
        var expected: [UInt64] = []
        for form in step.forms where form != .temporary {
          let number = UInt64(choice.fields[field])
          switch form {
          // Outside of the handlers the accumulator is gone: it is read from the slot, which holds the same in real code.
          case .slot, .accumulator: expected.append(choice.state.slots[Layout.frame + Int(number)])
          case .index: expected.append(number | UInt64(choice.fields[field + 1]) << 16)
          default: expected.append(number)
          }
          field += form.fieldCount
        }
        #expect(record(machine.instruction, machine.frame) == expected, "operands of \(entry.instruction.name)")
        #expect((Self.results[name] != nil) == (step.operation.result != nil))
        if let setResult = Self.results[name], let slot = choice.fields.last {
          setResult(machine.instruction, machine.frame, 0xFEED_0000_0000_0001)
          #expect(machine.frame.load(fromByteOffset: Int(slot) * 8, as: UInt64.self) == 0xFEED_0000_0000_0001)
        }
      }
    }
    #expect(seen == Set(Self.records.keys))
  }
}
