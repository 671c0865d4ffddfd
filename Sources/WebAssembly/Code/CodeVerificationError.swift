/// Why register code is refused, and where.
struct CodeVerificationError: Error, Equatable {
  enum Reason: Equatable {
    /// The numbers of the frame's slots contradict each other, or the function's type.
    case frame
    /// The code ends within an instruction, or within the table of a branch.
    case truncated
    /// There is no instruction with that opcode.
    case unknownOpcode(UInt16)
    /// An instruction that is no part of a function, such as the one that goes back to the host.
    case misplaced
    /// A slot that is not in the frame, or is in its header.
    case slot(Int)
    /// The header of the frame is at another slot.
    case header(Int)
    /// A branch to a word where no instruction of the function begins.
    case target(Int)
    /// A word in the table of a branch, with another opcode than that at the target.
    case tableEntry(Int)
    /// An index of something that the module does not have.
    case index(Int)
    /// A call of a function, or of a type of functions, that the module does not have.
    case callee
    /// A function returns, or is replaced by one that does, in another way than its caller expects.
    case results
    /// The frame of a call, from that slot on, has no room for its parameters or results.
    case call(Int)
    /// A region of the exception table whose numbers are of nothing that there is.
    case region(Int)
    /// Execution does not end with this instruction, but nothing follows.
    case noEnd
    /// A slot is read that may not have been written; or a temporary that has been read already, so that its value may never
    /// have been written.
    case unwritten(Int)
    /// A slot is read whose new value is not yet written: that of a step before, in the same instruction.
    case pending(Int)
    /// The accumulator may not hold what the slot holds.
    case accumulator(Int)
  }

  /// The position in the code, in words of 64 bits: where the instruction begins.
  let word: Int
  let reason: Reason
}

extension CodeVerificationError: CustomStringConvertible {
  /// In words, for whoever mends the translator.
  var description: String { "word \(word): \(text)" }

  private var text: String {
    switch reason {
    case .frame: "the frame does not fit the function's type"
    case .truncated: "the code ends within an instruction"
    case .unknownOpcode(let opcode): "there is no instruction \(opcode)"
    case .misplaced: "the instruction is no part of a function"
    case .slot(let slot): "slot \(slot) is not in the frame, or in its header"
    case .header(let slot): "slot \(slot) is not the header"
    case .target(let word): "no instruction begins at word \(word), to which it branches"
    case .tableEntry(let word): "the table's entry at word \(word) has another opcode than its target"
    case .index(let index): "the module has nothing with the index \(index)"
    case .callee: "the module has no such function to call, or no such type"
    case .results: "it does not return what the function's type says"
    case .call(let slot): "the frame of the call, at slot \(slot), does not fit"
    case .region(let number): "region \(number) of the exception table has wrong numbers"
    case .noEnd: "execution goes beyond the end"
    case .unwritten(let slot): "slot \(slot) is read, but may not be written, or was read before"
    case .pending(let slot): "slot \(slot) is read before a step of the same instruction has written it"
    case .accumulator(let slot): "the accumulator may not hold what slot \(slot) holds"
    }
  }
}
