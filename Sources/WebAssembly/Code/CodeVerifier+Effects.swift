#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What an instruction reads and writes.
extension CodeVerifier {
  /// Changes the state as the instruction does.
  func execute(
    _ instruction: InstructionSteps, at word: Int, _ state: inout VerifiedState
  ) throws(Failure) {
    // Accumulators are read as the instruction finds them.
    for step in instruction.steps {
      for operand in step.operands {
        guard case .accumulator(let kind) = operand.source else { continue }
        let slot = field(operand.field, at: word)
        guard state.isAccumulated(slot, kind) else { throw Failure(.accumulator(slot)) }
      }
    }
    for (number, step) in instruction.steps.enumerated() {
      try read(number, of: instruction, at: word, &state)
      try execute(step, at: word, &state)
    }
  }

  /// Reads the operands of a step.
  private func read(
    _ number: Int, of instruction: InstructionSteps, at word: Int, _ state: inout VerifiedState
  ) throws(Failure) {
    let step = instruction.steps[number]
    for (index, operand) in step.operands.enumerated() {
      switch operand.source {
      case .number, .temporary: break
      case .stored: try read(field(operand.field, at: word), count: operand.slotCount, &state)
      case .slot, .accumulator:
        let slot = field(operand.field, at: word)
        let isEarly = operand.source != .slot || (index == 0 && step.checksEarly) || number <= instruction.lastLate
        if isEarly, isWritten(slot, operand.slotCount, byStepsBefore: number, of: instruction, at: word) { throw Failure(.pending(slot)) }
        // A test of a reference leaves it where it is.
        if step.alone.leavesOperand { try requireWritten(slot, state) } else { try read(slot, count: operand.slotCount, &state) }
      }
    }
  }

  /// Whether one of those slots is written by an earlier step.
  private func isWritten(
    _ slot: Int, _ count: Int, byStepsBefore number: Int, of instruction: InstructionSteps, at word: Int
  ) -> Bool {
    instruction.steps[..<number].contains { step in
      guard let destination = step.destination else { return false }
      let written = field(destination, at: word)
      return written < slot + count && slot < written + Int(step.shape.resultSlots)
    }
  }

  private func requireWritten(_ slot: Int, _ state: VerifiedState) throws(Failure) {
    guard state.isWritten(slot) else { throw Failure(.unwritten(slot)) }
  }

  /// Reads a slot. A temporary can be read once.
  private func read(_ slot: Int, _ state: inout VerifiedState) throws(Failure) {
    try requireWritten(slot, state)
    if slot >= firstTemporary { state.clear(slot) }
  }

  private func read(_ first: Int, count: Int, _ state: inout VerifiedState) throws(Failure) {
    for slot in first..<first + count { try read(slot, &state) }
  }

  /// Changes the state as a step does whose operands have been read.
  private func execute(_ step: InstructionSteps.Step, at word: Int, _ state: inout VerifiedState) throws(Failure) {
    if !step.shape.has(.keepsAccumulators) { state.forgetAccumulators() }
    if let destination = step.destination {
      let slot = field(destination, at: word)
      if step.alone == .copy_s {
        let source = step.operands[0]
        state.copy(source.source == .temporary ? nil : field(source.field, at: word), to: slot)
      } else if step.alone == .v128Copy_s {
        let source = step.operands[0]
        state.copyVector(source.source == .temporary ? nil : field(source.field, at: word), to: slot)
      } else {
        for part in 0..<Int(step.shape.resultSlots) { state.write(slot + part) }
        state.accumulate(step.shape.resultKind, slot)
      }
      return
    }
    switch step.alone {
    case .zero1, .zero2, .zero3, .zero4, .zero6, .zero8, .zero:
      for slot in zeroedSlots(step, at: word) { state.write(slot) }
    case let opcode where opcode.isCall: try call(step, at: word, &state)
    case .return: try read(0, count: FrameLayout.slots(type.results), &state)
    case let opcode where opcode.isTailCall:
      guard let callee = calleeType(step, at: word) else { return }
      try read(callFrame(step, at: word), count: FrameLayout.slots(callee.parameters), &state)
    case .throw:
      let count = FrameLayout.slots(payload(ofTag: number(step.operands[1], at: word)))
      try read(field(step.operands[0].field, at: word), count: count, &state)
    default: break
    }
  }

  /// A call reads its arguments, and everything from there on is overwritten. Its results are there afterwards.
  private func call(_ step: InstructionSteps.Step, at word: Int, _ state: inout VerifiedState) throws(Failure) {
    guard let callee = calleeType(step, at: word) else { return }
    let frame = callFrame(step, at: word)
    try read(frame, count: FrameLayout.slots(callee.parameters), &state)
    state.clearAll(from: frame)
    for slot in frame..<frame + FrameLayout.slots(callee.results) { state.write(slot) }
    state.accumulate(callee.singleResultKind, frame)
  }
}

extension RegisterOpcode {
  /// Whether the slot that it reads may be read again even if it is a temporary: the translator fuses nothing with what has
  /// written it.
  fileprivate var leavesOperand: Bool { self == .refIsNull || self == .refTestFunc }
}
