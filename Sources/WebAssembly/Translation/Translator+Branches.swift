/// Branches, and the distances that they go.
extension Translator {
  /// Moves the topmost `count` values to the slots from `first` on. They stay on the stack as they are.
  mutating func move(last count: Int, to first: Int) throws(TranslationError) {
    try spend(count)
    var slot = first
    // In ascending order: no value moves to a higher slot, so none is overwritten before it has been moved.
    for index in operands.count - count..<operands.count {
      try copy(operands[index], to: UInt16(truncatingIfNeeded: slot))
      slot += operands[index].slotCount
    }
  }

  /// The index in `frames` of the block that a label names.
  mutating func frame(of label: UInt32) -> Int { frames.count - 1 - Int(label) }

  /// How many values a branch to the block takes along.
  private mutating func arity(of frame: OpenBlock) -> Int {
    switch frame.kind {
    case .function: type.results.count
    case .loop: parameters(of: frame.type).count
    default: results(of: frame.type).count
    }
  }

  /// Whether the topmost values are where a branch to the block must put them.
  private mutating func isInPlace(_ frame: OpenBlock) throws(TranslationError) -> Bool {
    let count = arity(of: frame)
    guard count > 0 else { return true }
    try spend(count)
    let values = operands.suffix(count)
    return values.allSatisfy { $0.place == .temporary } && Int(values.first!.home) == frame.slot
  }

  /// `br`.
  mutating func branch(to label: UInt32) throws(TranslationError) {
    try emitBranchBody(to: frame(of: label))
    becomeUnreachable()
  }

  /// Moves the values and jumps, without a condition.
  private mutating func emitBranchBody(to index: Int) throws(TranslationError) {
    let frame = frames[index]
    if frame.kind == .function { return try emitReturn() }
    try move(last: arity(of: frame), to: frame.slot)
    if frame.kind == .loop {
      try emitJump(back: frame.start)
    } else {
      frames[index].fixups = try emitJump(list: frame.fixups)
    }
  }

  /// `br_if`.
  mutating func branchIf(to label: UInt32) throws(TranslationError) {
    try branch(to: label, .brNez, pop())
  }

  /// Branches by `brNez` or `brEqz` of a condition, which is on the stack no more. Where values must be moved, the condition is
  /// inverted, and skips the moves and the branch.
  mutating func branch(to label: UInt32, _ opcode: RegisterOpcode, _ condition: Operand) throws(TranslationError) {
    let index = frame(of: label)
    let frame = frames[index]
    if frame.kind != .function, try isInPlace(frame) {
      if frame.kind == .loop {
        try resolve(try emitBranch(opcode, condition, list: -1), to: frame.start)
      } else {
        frames[index].fixups = try emitBranch(opcode, condition, list: frame.fixups)
      }
      return
    }
    let around = try emitBranch(opcode == .brNez ? .brEqz : .brNez, condition, list: -1)
    try emitBranchBody(to: index)
    try bind(around)
  }

  /// `br_table`.
  mutating func branchTable(_ instruction: Instruction) throws(TranslationError) {
    let index = try popSlot()
    let count = Int(instruction.index)
    var labels = decoder.labels(of: instruction)
    builder.begin(.brTable)
    builder.slot(index)
    builder.word(instruction.index)
    let start = builder.end()
    let table = builder.table(count: count + 1, instruction: start)
    let accumulators = builder.accumulatorState
    builder.endOfPath()
    // A target that returns, or for which values must be moved, is reached through a landing pad. There is one for each block.
    var pads: [(frame: Int, entries: [Int])] = []
    /// The landing pad of each block that was seen; `nil` for a block that needs none.
    var padOfFrame: [Int: Int?] = [:]
    for entry in 0...count {
      try spend(1)
      let target = frame(of: try Self.next(&labels))
      let unit = table + entry * 4
      if padOfFrame[target] == nil {
        let isDirect = frames[target].kind == .function ? false : try isInPlace(frames[target])
        padOfFrame[target] = .some(isDirect ? nil : pads.count)
        if !isDirect { pads.append((target, [])) }
      }
      if let pad = padOfFrame[target] ?? nil {
        pads[pad].entries.append(unit)
      } else if frames[target].kind == .loop {
        builder.patchWord(unit: unit, UInt32(bitPattern: Int32(truncatingIfNeeded: frames[target].start - start)))
      } else {
        frames[target].fixups = add(Fixup(instruction: start, form: .wide(unit: unit), next: frames[target].fixups))
      }
    }
    for pad in pads {
      for unit in pad.entries {
        builder.patchWord(unit: unit, UInt32(bitPattern: Int32(truncatingIfNeeded: builder.position - start)))
      }
      builder.join(accumulators)
      try emitBranchBody(to: pad.frame)
    }
    becomeUnreachable()
  }

  private static func next(_ labels: inout LabelList) throws(TranslationError) -> UInt32 {
    do throws(DecodingError) { return try labels.next() } catch { throw .malformed }
  }

  // MARK: - Emitting

  /// Adds a fixup; returns its index, which is the new head of its list.
  private mutating func add(_ fixup: Fixup) -> Int {
    fixups.append(fixup)
    fixups[fixups.count - 1].accumulators = builder.accumulatorState
    return fixups.count - 1
  }

  /// Writes a jump whose target is not known yet. Its fixup goes to the head of `list` (-1 is empty); returns the new list.
  mutating func emitJump(list: Int) throws(TranslationError) -> Int {
    if options.usesWideBranches { return emitWideJump(list: list) }
    builder.begin(.jump)
    builder.short(0)
    let word = builder.end()
    builder.endOfPath()
    return add(Fixup(instruction: word, form: .short(field: builder.fieldCount(at: word)), next: list))
  }

  /// The same in the form that reaches any distance.
  private mutating func emitWideJump(list: Int) -> Int {
    builder.barrier()
    builder.begin(.jumpWide)
    builder.word(0)
    let word = builder.end()
    builder.endOfPath()
    return add(Fixup(instruction: word, form: .wide(unit: word * 4 + 1), next: list))
  }

  /// Writes a jump to a loop.
  private mutating func emitJump(back target: Int) throws(TranslationError) {
    try resolve(try emitJump(list: -1), to: target)
  }

  /// Writes a branch that is taken if the condition is not zero. Its fixup goes to the head of `list`; returns the new list.
  mutating func emitBranch(if condition: Operand, list: Int) throws(TranslationError) -> Int {
    try emitBranch(.brNez, condition, list: list)
  }

  /// The same, taken if the condition is zero.
  mutating func emitBranch(unless condition: Operand, list: Int) throws(TranslationError) -> Int {
    try emitBranch(.brEqz, condition, list: list)
  }

  /// Writes `brNez` or `brEqz`. An `i32.eqz` that computes the condition is taken back, and the branch inverted.
  private mutating func emitBranch(_ opcode: RegisterOpcode, _ condition: Operand, list: Int) throws(TranslationError) -> Int {
    if condition.place == .constant { try copy(condition, to: condition.home) }
    if let source = takeBackZeroTest(condition) {
      builder.begin(opcode == .brNez ? .brEqz : .brNez)
      builder.slot(source)
    } else {
      builder.begin(opcode)
      builder.slot(condition.slot)
    }
    builder.short(0)
    let word = builder.end()
    let field = builder.fieldCount(at: word)
    builder.barrier()
    guard options.usesWideBranches else {
      return add(Fixup(instruction: word, form: .short(field: field), next: list))
    }
    // The branch leads to the second of two jumps. The first, which is executed where it is not taken, goes around the second,
    // which reaches any distance.
    builder.patchShort(word, field: field, Int16(builder.position - word + 1))
    let around = emitWideJump(list: -1)
    let far = emitWideJump(list: list)
    try bind(around)
    return far
  }

  /// Makes the branches of the list go to what follows.
  mutating func bind(_ list: Int) throws(TranslationError) {
    guard list >= 0 else { return }
    if joinPosition != builder.position { joined.removeAll(keepingCapacity: true) }
    joinPosition = builder.position
    joined.append(list)
    var index = list
    while index >= 0 {
      builder.join(fixups[index].accumulators)
      index = fixups[index].next
    }
    try resolve(list, to: builder.position)
  }

  /// Writes the distances of the branches of the list.
  private mutating func resolve(_ list: Int, to target: Int) throws(TranslationError) {
    var index = list
    while index >= 0 {
      let fixup = fixups[index]
      let distance = target - fixup.instruction
      switch fixup.form {
      case .short(let field):
        guard let short = Int16(exactly: distance) else { throw TranslationError.branchTooFar }
        builder.patchShort(fixup.instruction, field: field, short)
      case .wide(let unit):
        guard let word = Int32(exactly: distance) else { throw TranslationError.tooLong }
        builder.patchWord(unit: unit, UInt32(bitPattern: word))
      case .clause(let clause): builder.exceptions.setTarget(ofClause: clause, target)
      }
      index = fixup.next
    }
  }
}
