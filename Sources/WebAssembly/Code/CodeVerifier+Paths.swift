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
      visitHandlers(step, at: word, state) { arrive(at: $0, $1, &known) }
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
}
