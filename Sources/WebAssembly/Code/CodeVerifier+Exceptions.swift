#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Exceptions: what the table says must be true, and the paths that lead from an instruction that throws to where it is caught.
extension CodeVerifier {
  /// Checks the table: its numbers, the slots and the targets.
  mutating func verifyExceptions() throws(CodeVerificationError) {
    for (number, region) in exceptions.regions.enumerated() {
      // The search for a clause goes from a region to one before it, so it ends. Of an instruction the first word is looked for
      // or the last, which must belong to the same region.
      guard (-1..<number).contains(region.enclosing), (-1..<number).contains(region.next), isBorder(region.words.lowerBound),
        isBorder(region.words.upperBound), exceptions.clauses.indices.contains(region.clauses)
      else { throw CodeVerificationError(word: region.words.lowerBound, reason: .region(number)) }
      for clause in exceptions.clauses[region.clauses] {
        do throws(Failure) { try verify(clause, at: region.words.lowerBound) } catch {
          throw CodeVerificationError(word: region.words.lowerBound, reason: error.reason)
        }
      }
    }
  }

  /// Whether an instruction begins at a word, or the code ends there.
  private func isBorder(_ word: Int) -> Bool { word == wordCount || isStart.indices.contains(word) && isStart[word] }

  private mutating func verify(_ clause: ExceptionTable.Clause, at word: Int) throws(Failure) {
    if let tag = clause.tag { try verifyIndex(tag, module.tags.count) }
    let slots = slotsWritten(by: clause)
    guard slots.allSatisfy({ firstTemporary..<frameSlots ~= $0 }) else { throw Failure(.slot(clause.payload)) }
    try verifyTarget(clause.target, from: word)
  }

  /// The slots that get the values of an exception, and the reference to it.
  private func slotsWritten(by clause: ExceptionTable.Clause) -> [Int] {
    let count = clause.tag.map { FrameLayout.slots(payload(ofTag: $0)) } ?? 0
    return Array(clause.payload..<clause.payload + count) + (clause.reference.map { [$0] } ?? [])
  }

  /// What the exceptions of a tag carry.
  func payload(ofTag tag: Int) -> [ValueType] {
    tag < module.tags.count ? type(Int(module.tags[tag]))?.parameters ?? [] : []
  }

  /// `throw`: its values are in temporaries.
  func verifyThrow(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    let tag = number(step.operands[1], at: word)
    try verifyIndex(tag, module.tags.count)
    let first = field(step.operands[0].field, at: word)
    guard first >= firstTemporary, first + FrameLayout.slots(payload(ofTag: tag)) <= frameSlots else { throw Failure(.call(first)) }
  }

  /// Visits the places to which an exception may lead that is thrown by an instruction, with what is true there.
  ///
  /// - Parameter state: what is true after the instruction.
  func visitHandlers(
    _ step: InstructionSteps.Step, at word: Int, _ state: VerifiedState, _ visit: (Int, VerifiedState) -> Void
  ) {
    guard step.alone.isCall || step.alone == .throw || step.alone == .throwRef else { return }
    var stepCount = 0
    var region = exceptions.region(at: word, &stepCount)
    while region >= 0 {
      for clause in exceptions.clauses[exceptions.regions[region].clauses] {
        var state = state
        if step.alone.isCall { state.clearAll(from: callFrame(step, at: word)) }
        state.forgetAccumulators()
        for slot in slotsWritten(by: clause) { state.write(slot) }
        visit(clause.target, state)
      }
      region = exceptions.regions[region].next
    }
  }
}

extension RegisterOpcode {
  /// Whether it calls a function, of the instructions of one step, and then goes on.
  var isCall: Bool {
    switch self {
    case .call, .callImport, .callIndirect, .callIndirect64, .callRef: true
    default: false
    }
  }

  /// Whether it calls a function that takes the place of this one.
  var isTailCall: Bool {
    switch self {
    case .returnCall, .returnCallImport, .returnCallIndirect, .returnCallRef: true
    default: false
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
