@testable import InstructionGenerator
import WebAssemblyOperations

/// Executes instructions as the specification says, one step after the other: what the engine's handlers are compared with.
final class PlainMachine {
  var memory = [UInt8](repeating: 0, count: Layout.memoryCapacity)
  var globals = [UInt64](repeating: 0, count: Layout.indexCount)
  var importedGlobals = [UInt64](repeating: 0, count: Layout.indexCount)
  /// The bytes and globals that the last instruction has overwritten, in order, with their values before.
  private(set) var overwritten: [(address: Int, byte: UInt8)] = []
  private(set) var overwrittenGlobals: [(isImported: Bool, index: Int, value: UInt64)] = []

  /// The addresses of code and stack in the engine's execution, which calls write to frames.
  let codeAddress: UInt64
  let stackAddress: UInt64

  init(codeAddress: UInt64, stackAddress: UInt64) {
    self.codeAddress = codeAddress
    self.stackAddress = stackAddress
  }

  func address(ofWord word: Int) -> UInt64 { codeAddress &+ UInt64(bitPattern: Int64(word * 8)) }
  func address(ofSlot slot: Int) -> UInt64 { stackAddress &+ UInt64(bitPattern: Int64(slot * 8)) }
  private func word(at address: UInt64) -> Int { Int(Int64(bitPattern: address &- codeAddress)) / 8 }
  private func slot(at address: UInt64) -> Int { Int(Int64(bitPattern: address &- stackAddress)) / 8 }

  /// Restores memory and globals to what they were before the last instruction.
  func undo() {
    for (address, byte) in overwritten.reversed() { memory[address] = byte }
    for (isImported, index, value) in overwrittenGlobals.reversed() {
      if isImported { importedGlobals[index] = value } else { globals[index] = value }
    }
    overwritten.removeAll(keepingCapacity: true)
    overwrittenGlobals.removeAll(keepingCapacity: true)
  }

  /// Executes an instruction that is at `Layout.instruction`.
  ///
  /// - Parameters:
  ///   - fields: what follows the opcode.
  ///   - wordCount: the size of the instruction, where the engine's code for it has other fields.
  ///   - table: the distances that a branch table holds.
  ///   - plant: called before each load, with its step and the bytes that it will read. It may change these bytes.
  func execute(
    _ instruction: PlainInstruction, _ fields: [UInt16], wordCount: Int? = nil, table: [Int], from state: MachineState,
    plant: (_ step: Int, _ address: Int, _ size: Int) -> Void = { _, _, _ in }
  ) -> Effect {
    undo()
    var run = Run(machine: self, fields: fields, table: table, state: state)
    run.effect.pc = Layout.instruction + (wordCount ?? (fields.count + 4) / 4)
    run.execute(instruction, plant)
    if run.effect.hasLeft { undo() }
    return run.effect
  }

  fileprivate func store(_ byte: UInt8, at address: Int) {
    overwritten.append((address, memory[address]))
    memory[address] = byte
  }

  fileprivate func setGlobal(isImported: Bool, _ index: Int, _ value: UInt64) {
    overwrittenGlobals.append((isImported, index, isImported ? importedGlobals[index] : globals[index]))
    if isImported { importedGlobals[index] = value } else { globals[index] = value }
  }

  /// The execution of one instruction.
  private struct Run {
    let machine: PlainMachine
    let fields: [UInt16]
    let table: [Int]
    let state: MachineState
    var effect = Effect()
    private var field = 0
    private var link = VectorResult(low: 0)
    /// The upper half of a result of 128 bits, and what is open of it.
    private var upper: UInt64 = 0
    private var openLanes: [VectorResult.OpenLane] = []

    init(machine: PlainMachine, fields: [UInt16], table: [Int], state: MachineState) {
      self.machine = machine
      self.fields = fields
      self.table = table
      self.state = state
      effect.slots = state.slots
      effect.fuel = state.fuel
      effect.accumulators = state.accumulators
    }

    mutating func execute(_ instruction: PlainInstruction, _ plant: (Int, Int, Int) -> Void) {
      if instruction.steps[instruction.steps.count - 1].meaning.checksRoomFirst {
        let last = fields.count - 3
        guard hasRoom(Int(fields[last]), PlainFunction.all[index(last + 1)]) else { return leave(.callStackExhausted) }
      }
      for (number, step) in instruction.steps.enumerated() {
        var operands: [PlainVector] = []
        for (form, kind) in zip(step.forms, step.meaning.operands) { operands.append(read(form, kind)) }
        upper = 0
        openLanes = []
        guard let result = perform(step, operands, { plant(number, $0, $1) }) else { return }
        guard let kind = step.meaning.result else { continue }
        link = VectorResult(PlainVector(low: result, high: upper))
        link.openLanes = openLanes
        if step.stores {
          effect.accumulators.write(link, kind)
          write(link, to: Layout.frame + Int(fields[field]), isPair: step.meaning.resultIsWide)
          field += 1
        }
      }
      effect.exit = Layout.exit(at: effect.pc)
    }

    private func long(_ field: Int) -> UInt64 { UInt64(index(field)) | UInt64(index(field + 2)) << 32 }

    private func index(_ field: Int) -> Int { Int(fields[field]) | Int(fields[field + 1]) << 16 }

    /// Writes a result to a slot, or to two.
    private mutating func write(_ result: VectorResult, to slot: Int, isPair: Bool) {
      let isOpen = !result.openLanes.isEmpty
      effect.openSlots[slot] = isOpen ? OpenSlot(result: result, isUpper: false) : nil
      effect.slots[slot] = result.value.low
      guard isPair else { return }
      effect.openSlots[slot + 1] = isOpen ? OpenSlot(result: result, isUpper: true) : nil
      effect.slots[slot + 1] = result.value.high
    }

    /// An operand. What comes of one that is open is open.
    private mutating func read(_ form: Form, _ kind: ValueKind) -> PlainVector {
      if form.isLink, !link.openLanes.isEmpty { effect.isOpen = true }
      guard kind == .v128 else { return PlainVector(low: readScalar(form, kind)) }
      defer { field += form.fieldCount }
      switch form {
      case .slot:
        let slot = Layout.frame + Int(fields[field])
        if effect.openSlots[slot] != nil || effect.openSlots[slot + 1] != nil { effect.isOpen = true }
        return PlainVector(low: effect.slots[slot], high: effect.slots[slot + 1])
      case .accumulator: return state.accumulators.vector!.value
      case .wide: return PlainVector(low: long(field), high: long(field + 4))
      case .temporary, .stored: return link.value
      default: preconditionFailure("a vector in the form \(form)")
      }
    }

    private mutating func readScalar(_ form: Form, _ kind: ValueKind) -> UInt64 {
      defer { field += form.fieldCount }
      switch form {
      case .slot:
        let slot = Layout.frame + Int(fields[field])
        if effect.openSlots[slot] != nil { effect.isOpen = true }
        return kind.truncated(effect.slots[slot])
      case .accumulator: return state.accumulators.read(kind)
      case .short: return kind.truncated(UInt64(bitPattern: Int64(Int16(bitPattern: fields[field]))))
      case .word:
        return kind == .number
          ? UInt64(index(field)) : kind.truncated(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: index(field)))))
      case .long: return long(field)
      case .temporary, .stored: return kind.truncated(link.value.low)
      case .offset, .count: return UInt64(fields[field])
      case .wideOffset, .index: return UInt64(index(field))
      case .zeroOffset: return 0
      case .wide: preconditionFailure("a scalar in the form \(form)")
      }
    }

    private mutating func leave(_ exit: Exit) {
      effect.exit = exit
      effect.hasLeft = true
      effect.slots = state.slots
      effect.openSlots = [:]
      effect.fuel = state.fuel
      effect.accumulators = .lost
      effect.pc = Layout.instruction
      effect.sp = Layout.frame
    }

    private mutating func hasRoom(_ slot: Int, _ function: PlainFunction?) -> Bool {
      let end = Layout.frame + slot + function!.frameSize
      effect.neededStack = end
      return end <= state.stackLimit
    }

    /// The index in memory of an access to the sum of the first two operands; `nil` where it traps.
    private mutating func access(_ step: PlainInstruction.Step, _ operands: [UInt64], _ size: UInt64) -> Int? {
      // Other memories than memory 0 are parts of its bytes, from some byte on.
      let (address, overflow) = operands[0].addingReportingOverflow(operands[1])
      let (place, isBeyond) = address.addingReportingOverflow(Layout.memoryStarts[step.meaning.memory(operands)]!)
      guard !overflow, !isBeyond, place <= .max - size else {
        leave(.outOfBoundsMemoryAccess)
        return nil
      }
      return access(place, size)
    }

    /// The index in memory of an access; `nil` where it traps.
    private mutating func access(_ address: UInt64, _ size: UInt64) -> Int? {
      effect.accesses.append((address, size))
      guard address + size <= state.memorySize else {
        leave(.outOfBoundsMemoryAccess)
        return nil
      }
      return Int(address)
    }

    private mutating func branch(_ isTaken: Bool) {
      if isTaken { effect.pc = Layout.instruction + Int(Int16(bitPattern: fields[field])) }
      field += 1
    }

    private mutating func enter(_ index: Int, frame: Int) {
      let function = PlainFunction.all[index]!
      effect.slots[frame + function.header] = machine.address(ofWord: effect.pc)
      effect.slots[frame + function.header + 1] = machine.address(ofSlot: Layout.frame)
      effect.callee = index
      effect.sp = frame
      effect.pc = function.entryWord
      enterAccumulators(function)
    }

    /// Enters a function of the same instance if it is the right one; any other is left to the outer loop. What the steps before write
    /// is written then. Returns false where it has left.
    private mutating func enter(_ index: Int, if isRight: Bool = true, frame: Int, orLeave exit: Exit) -> Bool {
      let function = PlainFunction.all[index]!
      guard isRight, !function.isForeign else {
        effect.exit = exit
        effect.accumulators = .lost
        effect.pc = Layout.instruction
        effect.callee = index
        return false
      }
      guard hasRoom(frame, function) else {
        leave(.callStackExhausted)
        return false
      }
      enter(index, frame: Layout.frame + frame)
      return true
    }

    /// A call passes the first parameter in the accumulator of integers too, whatever its type.
    private mutating func enterAccumulators(_ function: PlainFunction) {
      effect.accumulators = .lost
      if function.header > 0 { effect.accumulators.integer = effect.slots[effect.sp] }
    }

    /// Does a step. Returns its result, or the lower half of it, or 0 where there is none; `nil` where the instruction leaves.
    private mutating func perform(
      _ step: PlainInstruction.Step, _ vectors: [PlainVector], _ plant: (_ address: Int, _ size: Int) -> Void
    ) -> UInt64? {
      let operands = vectors.map(\.low)
      switch step.meaning.action {
      case .compute(let body):
        switch body(operands) {
        case .value(let value): return value
        case .trap(let exit): leave(exit)
        case .open:
          effect.isOpen = true
          return 0
        }
        return nil

      case .computeWide(let body):
        let result = body(operands)
        upper = result.high
        return result.low

      case .computeVector(let body):
        let result = body(vectors)
        upper = result.value.high
        openLanes = result.openLanes
        return result.value.low

      case .load(let size, let isSigned):
        guard let address = access(step, operands, UInt64(size)) else { return nil }
        plant(address, size)
        var value: UInt64 = 0
        for byte in (0..<min(size, 8)).reversed() { value = value << 8 | UInt64(machine.memory[address + byte]) }
        for byte in (8..<max(size, 8)).reversed() { upper = upper << 8 | UInt64(machine.memory[address + byte]) }
        if isSigned, machine.memory[address + size - 1] >= 0x80 { value |= UInt64.max << UInt64(size * 8) }
        return step.meaning.result!.truncated(value)

      case .store(let size):
        guard let address = access(step, operands, UInt64(size)) else { return nil }
        let bytes = vectors[vectors.count - 1].lanes(8)
        for byte in 0..<size { machine.store(UInt8(bytes[byte]), at: address + byte) }

      case .jump: branch(true)
      case .branch(let onZero):
        effect.isTaken = (operands[0] == 0) == onZero
        branch(effect.isTaken!)
      case .jumpWide: effect.pc = Layout.instruction + Int(Int32(truncatingIfNeeded: operands[0]))
      case .branchTable: effect.pc = Layout.instruction + table[Int(min(operands[0], operands[1]))]

      case .checkFuel:
        guard operands[0] <= state.fuel else {
          leave(.outOfFuel)
          return nil
        }
        effect.fuel -= operands[0]

      case .call: enter(Int(operands[1]), frame: Layout.frame + Int(operands[0]))

      case .callIndirect:
        let elements = PlainFunction.tables[Int(operands[3])]!
        guard operands[0] < elements.count else {
          leave(.undefinedElement)
          return nil
        }
        guard let index = elements[Int(operands[0])] else {
          leave(.uninitializedElement)
          return nil
        }
        let isExact = PlainFunction.all[index]!.type == PlainFunction.types[Int(operands[2])]
        guard enter(index, if: isExact, frame: Int(operands[1]), orLeave: .callForeign) else { return nil }

      case .callReference:
        guard let index = PlainFunction.referred(operands[0]) else {
          leave(.nullFunctionReference)
          return nil
        }
        guard enter(index, frame: Int(operands[1]), orLeave: .callReferenceForeign) else { return nil }

      case .referToFunction: return PlainFunction.reference(Int(operands[0]))

      case .testFunction:
        let isType = PlainFunction.referred(operands[0]).map { PlainFunction.isType(PlainFunction.all[$0]!.type, Int(operands[1])) }
        return isType == true ? 1 : 0

      case .returns(let kind):
        if let kind {
          write(VectorResult(vectors[0]), to: Layout.frame, isPair: kind == .v128)
          effect.accumulators.write(VectorResult(vectors[0]), kind)
        }
        let header = Layout.frame + Int(operands[operands.count - 1])
        effect.pc = machine.word(at: effect.slots[header])
        effect.sp = machine.slot(at: effect.slots[header + 1])

      case .returnCall:
        let function = PlainFunction.all[Int(operands[3])]
        guard hasRoom(0, function), let function else {
          leave(.callStackExhausted)
          return nil
        }
        let old = effect.slots
        let header = Layout.frame + Int(operands[1])
        for slot in 0..<Int(operands[2]) { effect.slots[Layout.frame + slot] = old[Layout.frame + Int(operands[0]) + slot] }
        effect.slots[Layout.frame + function.header] = old[header]
        effect.slots[Layout.frame + function.header + 1] = old[header + 1]
        effect.callee = Int(operands[3])
        effect.pc = function.entryWord
        enterAccumulators(function)

      case .getGlobal(let isImported):
        let globals = isImported ? machine.importedGlobals : machine.globals
        if step.meaning.result == .v128 { upper = globals[Int(operands[0]) + 1] }
        return globals[Int(operands[0])]
      case .setGlobal(let isImported):
        machine.setGlobal(isImported: isImported, Int(operands[0]), operands[1])
        if step.meaning.operands[1] == .v128 { machine.setGlobal(isImported: isImported, Int(operands[0]) + 1, vectors[1].high) }

      case .zero(let count):
        for slot in 0..<(count ?? Int(operands[1])) { effect.slots[Layout.frame + Int(operands[0]) + slot] = 0 }

      case .memorySize: return state.memorySize / 65_536

      case .memoryCopy, .memoryFill:
        let isCopy = if case .memoryCopy = step.meaning.action { true } else { false }
        guard let destination = access(operands[0], operands[2]) else { return nil }
        let source = isCopy ? access(operands[1], operands[2]) : 0
        guard let source else { return nil }
        // The outer loop moves more than a mebibyte, in parts.
        if operands[2] > 1 << 20 {
          leave(isCopy ? .memoryCopyLong : .memoryFillLong)
          return nil
        }
        let count = Int(operands[2])
        let old = isCopy ? Array(machine.memory[source..<source + count]) : []
        for index in 0..<count {
          machine.store(isCopy ? old[index] : UInt8(truncatingIfNeeded: operands[1]), at: destination + index)
        }
        effect.accumulators = .lost

      case .leave(let exit):
        leave(exit)
        // The outer loop does it, and the accumulators keep what they held.
        effect.accumulators = state.accumulators
        return nil
      }
      return 0
    }
  }
}
