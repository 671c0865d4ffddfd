#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What must be true of each instruction by itself.
extension CodeVerifier {
  /// Finds where instructions begin, one after the other.
  mutating func findInstructions() throws(CodeVerificationError) {
    var word = 0
    while word < wordCount {
      let opcode = units[word * 4]
      guard Int(opcode) < InstructionSteps.all.count, !InstructionSteps.all[Int(opcode)].steps.isEmpty else {
        throw CodeVerificationError(word: word, reason: .unknownOpcode(opcode))
      }
      guard InstructionShape.of(opcode).wordCount <= wordCount - word else {
        throw CodeVerificationError(word: word, reason: .truncated)
      }
      let end = end(of: instruction(at: word), at: word)
      guard end <= wordCount else { throw CodeVerificationError(word: word, reason: .truncated) }
      isStart[word] = true
      word = end
    }
  }

  /// Checks the slots, the targets and the indices of all instructions.
  mutating func verifyInstructions() throws(CodeVerificationError) {
    labels[0] = 0
    var word = 0
    while word < wordCount {
      let instruction = instruction(at: word)
      let end = end(of: instruction, at: word)
      for step in instruction.steps {
        do throws(Failure) { try verify(step, at: word, end: end) } catch {
          throw CodeVerificationError(word: word, reason: error.reason)
        }
      }
      word = end
    }
  }

  /// Numbers the labels, once all are known.
  mutating func numberLabels() {
    var count: Int32 = 0
    for word in labels.indices where labels[word] >= 0 {
      labels[word] = count
      count += 1
    }
  }

  /// What is wrong with an instruction, before it is known where.
  struct Failure: Error {
    let reason: CodeVerificationError.Reason

    init(_ reason: CodeVerificationError.Reason) { self.reason = reason }
  }

  private mutating func verify(_ step: InstructionSteps.Step, at word: Int, end: Int) throws(Failure) {
    for operand in step.operands {
      switch operand.source {
      case .slot, .accumulator: try verifySlots(field(operand.field, at: word), operand.slotCount)
      case .stored, .temporary, .number: break
      }
    }
    if let destination = step.destination { try verifySlots(field(destination, at: word), Int(step.shape.resultSlots)) }
    if let target = step.target { try verifyTarget(self.target(short: target, at: word), from: word) }
    switch step.alone {
    case .finish, .translate, .returnForeign: throw Failure(.misplaced)
    case .jumpWide: try verifyTarget(target(wide: step.operands[0].field, at: word), from: word)
    case .brTable: try verifyTable(of: word, end: end, count: number(step.operands[1], at: word) + 1)
    case .zero1, .zero2, .zero3, .zero4, .zero6, .zero8, .zero:
      let slots = zeroedSlots(step, at: word)
      try verifySlots(slots.lowerBound, slots.count)
    case let opcode where opcode.isCall: try verifyCall(step, at: word)
    case let opcode where opcode.isTailCall: try verifyTailCall(step, at: word)
    case .throw: try verifyThrow(step, at: word)
    case .return, .returnValue_sn, .returnValue_in, .f64ReturnValue, .f32ReturnValue: try verifyReturn(step, at: word)
    case let opcode where opcode.namesLanes: try verifyLanes(step, at: word)
    default: try verifyIndices(step, at: word)
    }
  }

  // MARK: - Slots and targets

  /// Slots that are read or written.
  private func verifySlots(_ first: Int, _ count: Int) throws(Failure) {
    guard first + count <= frameSlots else { throw Failure(.slot(first)) }
    guard first + count <= header || first >= header + FrameLayout.headerSlots else { throw Failure(.slot(first)) }
  }

  mutating func verifyTarget(_ target: Int, from word: Int) throws(Failure) {
    guard isStart.indices.contains(target), isStart[target] else { throw Failure(.target(target)) }
    labels[target] = 0
    if target <= word { isLoop[target] = true }
  }

  /// The words of a branch table: a distance, and the opcode at the target.
  private mutating func verifyTable(of word: Int, end: Int, count: Int) throws(Failure) {
    for entry in end - count..<end {
      let target = target(ofEntry: entry, at: word)
      try verifyTarget(target, from: word)
      guard units[entry * 4 + 2] == units[target * 4] else { throw Failure(.tableEntry(entry)) }
    }
  }
}
