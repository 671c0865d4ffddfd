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

  /// Checks the slots, the targets and the indices of all instructions, and numbers the labels.
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
      case .slot, .accumulator: try verifySlots(field(operand.field, at: word), 1)
      case .stored, .temporary, .number: break
      }
    }
    if let destination = step.destination { try verifySlots(field(destination, at: word), Int(step.shape.resultSlots)) }
    if let target = step.target { try verifyTarget(self.target(short: target, at: word), from: word) }
    switch step.alone {
    case .finish, .translate, .returnForeign: throw Failure(.misplaced)
    case .jumpWide: try verifyTarget(target(wide: step.operands[0].field, at: word), from: word)
    case .brTable: try verifyTable(of: word, end: end, count: number(step.operands[1], at: word) + 1)
    case .zero1: try verifySlots(field(step.operands[0].field, at: word), 1)
    case .zero2: try verifySlots(field(step.operands[0].field, at: word), 2)
    case .zero3: try verifySlots(field(step.operands[0].field, at: word), 3)
    case .zero4: try verifySlots(field(step.operands[0].field, at: word), 4)
    case .zero6: try verifySlots(field(step.operands[0].field, at: word), 6)
    case .zero8: try verifySlots(field(step.operands[0].field, at: word), 8)
    case .zero: try verifySlots(field(step.operands[0].field, at: word), field(step.operands[1].field, at: word))
    case .call, .callImport, .callIndirect: try verifyCall(step, at: word)
    case .return, .returnValue_sn, .returnValue_in, .f64ReturnValue, .f32ReturnValue: try verifyReturn(step, at: word)
    case .returnCall, .returnCallImport, .returnCallIndirect: try verifyTailCall(step, at: word)
    default: try verifyIndices(step, at: word)
    }
  }

  // MARK: - Slots and targets

  /// Slots that are read or written.
  private func verifySlots(_ first: Int, _ count: Int) throws(Failure) {
    guard first + count <= frameSlots else { throw Failure(.slot(first)) }
    guard first + count <= header || first >= header + FrameLayout.headerSlots else { throw Failure(.slot(first)) }
  }

  private mutating func verifyTarget(_ target: Int, from word: Int) throws(Failure) {
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

  // MARK: - Calls and returns

  /// A call: its frame begins at a temporary, and the parameters and results are in this frame, too. The header of the callee's
  /// frame need not be: the call checks whether the stack has room for that.
  private func verifyCall(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    guard let callee = calleeType(step, at: word) else { throw Failure(.index(word)) }
    let isIndirect = step.alone == .callIndirect
    let frame = field(step.operands[isIndirect ? 1 : 0].field, at: word)
    guard frame >= firstTemporary, frame + FrameLayout(callee).header <= frameSlots else { throw Failure(.call(frame)) }
    if isIndirect { try verifyIndex(field(step.operands[3].field, at: word), module.tables.count) }
  }

  private func verifyReturn(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    try verifyHeader(step.operands[step.operands.count - 1], at: word)
    // The caller looks for a single result in the accumulator of its kind. Others are only in slots.
    let expected: RegisterOpcode =
      switch type.singleResultKind {
      case .none: .return
      case .integer: .returnValue_sn
      case .double: .f64ReturnValue
      case .single: .f32ReturnValue
      }
    let alone = step.alone == .returnValue_in ? .returnValue_sn : step.alone
    guard alone == expected else { throw Failure(.results) }
  }

  /// A tail call: the callee returns to the caller of this function, which expects the same results.
  private func verifyTailCall(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    guard let callee = calleeType(step, at: word) else { throw Failure(.index(word)) }
    let isIndirect = step.alone == .returnCallIndirect
    let first = isIndirect ? 1 : 0
    let arguments = field(step.operands[first].field, at: word)
    try verifyHeader(step.operands[first + 1], at: word)
    let count = FrameLayout.slots(callee.parameters)
    // The results of a host function replace its arguments, before they go to this frame.
    guard arguments >= firstTemporary, arguments + count <= frameSlots else { throw Failure(.call(arguments)) }
    if step.alone == .returnCall, field(step.operands[2].field, at: word) != count { throw Failure(.call(arguments)) }
    guard callee.results.map(\.slotKind) == type.results.map(\.slotKind) else { throw Failure(.results) }
    if isIndirect { try verifyIndex(field(step.operands[4].field, at: word), module.tables.count) }
  }

  private func verifyHeader(_ operand: InstructionSteps.Operand, at word: Int) throws(Failure) {
    let slot = field(operand.field, at: word)
    guard slot == header else { throw Failure(.header(slot)) }
  }

  // MARK: - Indices

  private func verifyIndex(_ index: Int, _ count: Int) throws(Failure) {
    guard index < count else { throw Failure(.index(index)) }
  }

  /// The indices of globals, tables, segments and functions; and that there is a memory.
  private func verifyIndices(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    /// The number of an operand, counted from the last.
    func index(_ fromLast: Int = 0) -> Int { number(step.operands[step.operands.count - 1 - fromLast], at: word) }
    switch step.alone {
    case .globalGet: try verifyOwnGlobal(index())
    case .globalSet_xs, .globalSet_xi: try verifyOwnGlobal(index(1))
    case .globalGetImported: try verifyIndex(index(), module.importedGlobalCount)
    case .globalSetImported: try verifyIndex(index(1), module.importedGlobalCount)
    case .memoryInit: try verifyIndex(index(), min(module.data.count, module.memories.isEmpty ? 0 : .max))
    case .dataDrop: try verifyIndex(index(), module.data.count)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill: try verifyIndex(index(), module.tables.count)
    case .tableCopy:
      try verifyIndex(index(), module.tables.count)
      try verifyIndex(index(1), module.tables.count)
    case .tableInit:
      try verifyIndex(index(), module.tables.count)
      try verifyIndex(index(1), module.elements.count)
    case .elemDrop: try verifyIndex(index(), module.elements.count)
    case .refFunc: try verifyIndex(index(), module.functions.count)
    default:
      if step.alone.needsMemory { try verifyIndex(0, module.memories.count) }
    }
  }

  private func verifyOwnGlobal(_ slot: Int) throws(Failure) {
    guard slot % module.globalStride == 0 else { throw Failure(.index(slot)) }
    try verifyIndex(slot, module.globalSlot(module.globals.count))
  }
}

extension RegisterOpcode {
  /// Whether it is about memory 0, of the instructions of one step.
  fileprivate var needsMemory: Bool {
    for family in [InstructionFamily.load, .store, .memory] {
      if (family.first..<family.first + family.rows.count).contains(Int(rawValue)) { return true }
    }
    return false
  }
}

extension FunctionType {
  /// The accumulator that the result is in, if there is one result of one slot.
  var singleResultKind: InstructionShape.ResultKind { results.count == 1 ? results[0].slotKind ?? .none : .none }
}

extension ValueType {
  /// The accumulator that a value goes to; `nil` for a vector, which takes two slots.
  var slotKind: InstructionShape.ResultKind? {
    switch self {
    case .f64: .double
    case .f32: .single
    case .v128: nil
    default: .integer
    }
  }
}
