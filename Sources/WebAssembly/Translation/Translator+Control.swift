/// Blocks.
extension Translator {
  /// The types of a block's parameters.
  mutating func parameters(of type: BlockType) -> [ValueType] {
    if case .type(let index) = type { return module.types[Int(index)].functionType?.parameters ?? [] }
    return []
  }

  /// The types of a block's results.
  mutating func results(of type: BlockType) -> [ValueType] {
    switch type {
    case .empty: []
    case .value(let type): [type]
    case .type(let index): module.types[Int(index)].functionType?.results ?? []
    }
  }

  /// Begins a `block`, a `loop` or an `if`.
  mutating func enterBlock(_ instruction: Instruction) throws(TranslationError) {
    let type = instruction.blockType
    let parameterCount = parameters(of: type).count
    let condition: Operand? = instruction.opcode == .if ? pop() : nil
    // A local that an operand is read from may be set on one path only. Parameters must be where a branch to a loop puts them.
    try materializeLocals()
    try materialize(last: parameterCount)
    var frame = OpenBlock(
      kind: .block, type: type, height: operands.count - parameterCount,
      slot: top - operands.suffix(parameterCount).reduce(0) { $0 + $1.slotCount })
    frame.assignmentCount = assignments.count
    frame.region = frames[frames.count - 1].region
    if let condition {
      frame.kind = .then
      frame.elseFixup = try emitBranch(unless: condition, list: -1)
      frames.append(frame)
    } else if instruction.opcode == .loop {
      frame.kind = .loop
      builder.label()
      frame.start = builder.position
      frames.append(frame)
      emitCheck()
    } else {
      frames.append(frame)
    }
  }

  /// Ends the first arm of an `if`, and begins the second.
  mutating func beginElse() throws(TranslationError) {
    var frame = frames[frames.count - 1]
    // An `if` that cannot be reached is skipped as a block: there is nothing to do between its arms.
    guard frame.kind == .then else { return }
    if !frame.isUnreachable {
      try materialize(last: results(of: frame.type).count)
      frame.fixups = try emitJump(list: frame.fixups)
    }
    try bind(frame.elseFixup)
    frame.elseFixup = -1
    assignments.forget(downTo: frame.assignmentCount)
    try replaceOperands(of: frame, by: parameters(of: frame.type))
    frame.kind = .otherwise
    frame.isUnreachable = false
    frames[frames.count - 1] = frame
  }

  /// Ends the innermost block, or the function.
  mutating func endBlock() throws(TranslationError) {
    let frame = frames[frames.count - 1]
    if frame.kind == .function { return try endFunction(frame) }
    if frame.closesRegion { closeRegion(frame.region) }
    if frame.kind == .catch { try endHandlers(frame) }
    let isJoined = frame.fixups >= 0 || frame.elseFixup >= 0 || (frame.kind == .catch && !frame.isUnreachable)
    // A local that is set in the block stays set after it, unless the end can also be reached another way.
    if isJoined || frame.kind == .otherwise { assignments.forget(downTo: frame.assignmentCount) }
    if isJoined {
      // The results are at their height already, so it is enough that each is in its own slot.
      if !frame.isUnreachable, frame.kind != .catch { try materialize(last: results(of: frame.type).count) }
      try bind(frame.fixups)
      // The results of an `if` without `else` are its parameters, which are in place.
      try bind(frame.elseFixup)
      try replaceOperands(of: frame, by: results(of: frame.type))
    }
    let instructionCount = payForBlock()
    frames.removeLast()
    if frame.kind != .loop { frames[frames.count - 1].instructionCount &+= instructionCount }
    // Where no branch leads to the end, the results may stay where they are; and if the end cannot be reached at all, neither
    // can what follows.
    if frame.isUnreachable, !isJoined, !frames[frames.count - 1].isUnreachable { becomeUnreachable() }
  }

  /// Makes the block's own operands values of `types`, each in its slot.
  private mutating func replaceOperands(of frame: OpenBlock, by types: [ValueType]) throws(TranslationError) {
    try spend(types.count)
    drop(to: frame.height)
    for type in types { try pushTemporary(type) }
  }

  private mutating func endFunction(_ frame: OpenBlock) throws(TranslationError) {
    if !frame.isUnreachable { try emitReturn() }
    if frame.fixups >= 0 {
      // Only clauses of exceptions lead here, whose values are the results.
      try bind(frame.fixups)
      try replaceOperands(of: frame, by: type.results)
      try emitReturn()
    }
    payForBlock()
    frames.removeLast()
  }

  /// Writes how much fuel the check of a function or loop takes, which is known at the end of its body. Returns how many instructions
  /// the innermost block has.
  @discardableResult
  private mutating func payForBlock() -> UInt32 {
    let frame = frames[frames.count - 1]
    if frame.check >= 0 { builder.patchWord(unit: frame.check * 4 + 1, max(frame.instructionCount, 1)) }
    return frame.instructionCount
  }
}
