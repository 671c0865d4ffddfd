#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What must be true on every path.
///
/// The state at each label is what is true on all paths that have been followed to it so far. Where it changes, the code from
/// there on is looked at again. Labels are taken in ascending order, so that most code is looked at once, and loops once or
/// twice more.
extension CodeVerifier {
  /// The labels with what is known of them.
  private struct Labels {
    /// Where each label is, in ascending order.
    var words: [Int]
    /// The states there; `nil` where execution has not come yet.
    var states: [VerifiedState?]
    /// A bit for each label whose state has changed since the code after it was looked at.
    var pending: [UInt64]

    /// The first pending label from `first` on.
    func pending(from first: Int) -> Int? {
      guard first < words.count else { return nil }
      var index = first / 64
      var bits = pending[index] & (.max << UInt64(first % 64))
      while bits == 0 {
        index += 1
        guard index < pending.count else { return nil }
        bits = pending[index]
      }
      return index * 64 + bits.trailingZeroBitCount
    }
  }

  /// Follows all paths.
  mutating func verifyPaths() throws(CodeVerificationError) {
    let words = labels.indices.filter { labels[$0] >= 0 }
    var known = Labels(
      words: words, states: [VerifiedState?](repeating: nil, count: words.count),
      pending: [UInt64](repeating: 0, count: (words.count + 63) / 64))
    arrive(at: 0, entryState, &known)
    var next = 0
    while let label = known.pending(from: next) ?? known.pending(from: 0) {
      known.pending[label / 64] &= ~(1 << UInt64(label % 64))
      try follow(from: label, &known)
      next = label + 1
    }
  }

  /// At the beginning the parameters are written, and the accumulator of integers holds the bits of the first.
  private var entryState: VerifiedState {
    var state = VerifiedState(slotCount: frameSlots)
    for slot in 0..<FrameLayout.slots(type.parameters) { state.write(slot) }
    if !type.parameters.isEmpty { state.accumulate(.integer, 0) }
    return state
  }

  /// Execution comes to a label with `state`.
  private func arrive(at word: Int, _ state: VerifiedState, _ known: inout Labels) {
    let label = Int(labels[word])
    var isChanged = true
    if known.states[label] == nil {
      known.states[label] = state
      // Nothing is kept in accumulators around a loop, so its code need not be looked at again because of them.
      if isLoop[word] { known.states[label]?.forgetAccumulators() }
    } else {
      isChanged = known.states[label]?.formIntersection(state) ?? false
    }
    if isChanged { known.pending[label / 64] |= 1 << UInt64(label % 64) }
  }

  /// Follows the path from a label to its end or to the next label.
  private func follow(from label: Int, _ known: inout Labels) throws(CodeVerificationError) {
    guard var state = known.states[label] else { return }
    var word = known.words[label]
    while true {
      let instruction = instruction(at: word)
      do throws(Failure) { try execute(instruction, at: word, &state) } catch {
        throw CodeVerificationError(word: word, reason: error.reason)
      }
      branch(instruction, at: word, state, &known)
      if instruction.steps[instruction.steps.count - 1].endsPath { return }
      let next = end(of: instruction, at: word)
      guard next < wordCount else { throw CodeVerificationError(word: word, reason: .noEnd) }
      if labels[next] >= 0 { return arrive(at: next, state, &known) }
      word = next
    }
  }

  /// Brings the state to where the instruction branches.
  private func branch(_ instruction: InstructionSteps, at word: Int, _ state: VerifiedState, _ known: inout Labels) {
    for step in instruction.steps {
      if let target = step.target {
        arrive(at: self.target(short: target, at: word), state, &known)
      } else if step.alone == .jumpWide {
        arrive(at: target(wide: step.operands[0].field, at: word), state, &known)
      } else if step.alone == .brTable {
        let end = end(of: instruction, at: word)
        for entry in end - number(step.operands[1], at: word) - 1..<end {
          arrive(at: target(ofEntry: entry, at: word), state, &known)
        }
      }
    }
  }

  // MARK: - One instruction

  /// Changes the state as the instruction does.
  private func execute(
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
      case .stored: try read(field(operand.field, at: word), &state)
      case .slot, .accumulator:
        let slot = field(operand.field, at: word)
        let isEarly = operand.source != .slot || (index == 0 && step.checksEarly) || number <= instruction.lastLate
        if isEarly, isWritten(slot, byStepsBefore: number, of: instruction, at: word) { throw Failure(.pending(slot)) }
        try read(slot, &state)
      }
    }
  }

  private func isWritten(
    _ slot: Int, byStepsBefore number: Int, of instruction: InstructionSteps, at word: Int
  ) -> Bool {
    instruction.steps[..<number].contains { $0.destination.map { field($0, at: word) == slot } ?? false }
  }

  /// Reads a slot. A temporary can be read once.
  private func read(_ slot: Int, _ state: inout VerifiedState) throws(Failure) {
    guard state.isWritten(slot) else { throw Failure(.unwritten(slot)) }
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
      } else {
        for part in 0..<Int(step.shape.resultSlots) { state.write(slot + part) }
        state.accumulate(step.shape.resultKind, slot)
      }
      return
    }
    switch step.alone {
    case .zero1: zero(step, at: word, 1, &state)
    case .zero2: zero(step, at: word, 2, &state)
    case .zero3: zero(step, at: word, 3, &state)
    case .zero4: zero(step, at: word, 4, &state)
    case .zero6: zero(step, at: word, 6, &state)
    case .zero8: zero(step, at: word, 8, &state)
    case .zero: zero(step, at: word, field(step.operands[1].field, at: word), &state)
    case .call, .callImport, .callIndirect: try call(step, at: word, &state)
    case .return: try read(0, count: FrameLayout.slots(type.results), &state)
    case .returnCall, .returnCallImport, .returnCallIndirect:
      guard let callee = calleeType(step, at: word) else { return }
      let first = field(step.operands[step.alone == .returnCallIndirect ? 1 : 0].field, at: word)
      try read(first, count: FrameLayout.slots(callee.parameters), &state)
    default: break
    }
  }

  private func zero(_ step: InstructionSteps.Step, at word: Int, _ count: Int, _ state: inout VerifiedState) {
    let first = field(step.operands[0].field, at: word)
    for slot in first..<first + count { state.write(slot) }
  }

  /// A call reads its arguments, and everything from there on is overwritten. Its results are there afterwards.
  private func call(_ step: InstructionSteps.Step, at word: Int, _ state: inout VerifiedState) throws(Failure) {
    guard let callee = calleeType(step, at: word) else { return }
    let frame = field(step.operands[step.alone == .callIndirect ? 1 : 0].field, at: word)
    try read(frame, count: FrameLayout.slots(callee.parameters), &state)
    state.clearAll(from: frame)
    for slot in frame..<frame + FrameLayout.slots(callee.results) { state.write(slot) }
    state.accumulate(callee.singleResultKind, frame)
  }
}
