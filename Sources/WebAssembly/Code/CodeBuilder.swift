#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Writes register code, and fuses each new instruction with the one before it where the tables have a fusion.
///
/// An instruction is written by `begin`, its fields in their order, and `end`. `end` looks for a fusion. A fusion depends on
/// the last instruction only, so a few look-ups are enough.
///
/// Where an operand is in an accumulator, the instruction is replaced by its variant that finds it there. The variant has the
/// same fields, so that fusions, traps and backtraces know nothing of it.
///
/// In a fused instruction a result may be pending until the last check is done (see `Instructions.swift` in the module of
/// operations). So nothing is fused in which a step would read a pending result from its slot: see `readsPending`.
struct CodeBuilder {
  /// The code as 16-bit units: the opcode, the fields, padding to whole words of 64 bits.
  private(set) var units: [UInt16] = []
  /// For backtraces, if wanted: where each instruction begins, in words, and the offset in the module that it comes from.
  private(set) var sourceMap: [(word: Int, offset: Int)] = []
  /// Where exceptions are caught.
  var exceptions = ExceptionTable()
  /// How many clauses will be added to it.
  var pendingClauseCount = 0
  /// The tables of targets: the position of the branch that each belongs to, and the positions of its entries, in words.
  private var tables: [(instruction: Int, words: Range<Int>)] = []
  /// The first slot of the temporaries. Each of those is read once, so a fusion that reads it need not write it.
  var firstTemporary: UInt16 = 0
  /// The offset in the module of the WebAssembly instruction that is being translated.
  var source = 0
  /// Whether `sourceMap` is wanted.
  let recordsSources: Bool

  /// Whether instructions are fused at all.
  private let fuses: Bool

  /// An instruction that was written.
  private struct Written {
    /// The unit at which it begins.
    let start: Int
    /// The instruction that reads slots only. What the code has is this one or its variant.
    let opcode: RegisterOpcode
    /// The fields that name the slots of operands that are in accumulators, a bit each.
    var accumulated: UInt16 = 0
    /// Whether a step of it can trap: then the source map has the offset of the first such step.
    var canTrap: Bool
  }

  /// The last instruction, as long as no label follows it.
  private var last: Written?
  /// The instruction before it, as long as it can still be fused, if the last is taken back.
  private var beforeLast: Written?
  /// The new instruction, and its fields so far.
  private var opcode = RegisterOpcode.finish
  private var fields: [UInt16] = []
  /// The fields of the new instruction that name the slot that the last instruction writes, a bit each.
  private var links: UInt16 = 0
  /// What the accumulators hold: before the last instruction, before its last step, and after it. Slots that the last
  /// instruction has written are not in the first, because its later steps find in them what it has written.
  private var stateBefore = AccumulatorState()
  private var stateBeforeStep = AccumulatorState()
  private var state = AccumulatorState()
  /// The last instruction and the states as they were before a join, as long as nothing follows it.
  private var beforeJoin: (last: Written, stateBefore: AccumulatorState, stateBeforeStep: AccumulatorState, state: AccumulatorState)?
  /// Whether execution comes to this place from the instruction before it. If not, `state` says nothing.
  private var isReached = true

  init(fuses: Bool, recordsSources: Bool) {
    self.fuses = fuses
    self.recordsSources = recordsSources
    units.reserveCapacity(512)
    fields.reserveCapacity(16)
  }

  /// Where the next instruction begins, in words.
  var position: Int { units.count / 4 }
  /// How much memory the code takes so far, in units.
  var size: Int { units.count + exceptions.unitCount + pendingClauseCount * ExceptionTable.clauseUnits }

  // MARK: - Writing an instruction

  /// Begins an instruction. Its fields and `end` must follow.
  mutating func begin(_ opcode: RegisterOpcode) {
    self.opcode = opcode
    fields.removeAll(keepingCapacity: true)
    links = 0
  }

  /// A slot that the instruction reads.
  mutating func slot(_ slot: UInt16) {
    if let destination = lastDestination, destination == slot { links |= 1 << UInt16(fields.count) }
    fields.append(slot)
  }

  /// A number of 16 bits, or the slot that the instruction writes, which comes last.
  mutating func short(_ value: UInt16) { fields.append(value) }

  /// A number of 32 bits.
  mutating func word(_ value: UInt32) {
    fields.append(UInt16(truncatingIfNeeded: value))
    fields.append(UInt16(truncatingIfNeeded: value >> 16))
  }

  /// A number of 64 bits.
  mutating func long(_ value: UInt64) {
    word(UInt32(truncatingIfNeeded: value))
    word(UInt32(truncatingIfNeeded: value >> 32))
  }

  /// A number of 128 bits, the lower half first.
  mutating func vector(_ low: UInt64, _ high: UInt64) {
    long(low)
    long(high)
  }

  /// Completes the instruction. Returns where it begins, in words.
  @discardableResult
  mutating func end() -> Int {
    let shape = InstructionShape.of(opcode.rawValue)
    let copiedSlot = opcode == .copy_s || opcode == .v128Copy_s ? fields[0] : nil
    if let last, fuses, let (fused, stores) = fusion(with: last.opcode) {
      let lastShape = InstructionShape.of(last.opcode.rawValue)
      // The result of the last step is not written, nor is it in an accumulator.
      if !stores { state = stateBeforeStep }
      units.removeSubrange((last.start + 1 + lastShape.fieldCount - (lastShape.has(.hasDestination) && !stores ? 1 : 0))...)
      write(Written(start: last.start, opcode: fused, accumulated: last.accumulated, canTrap: last.canTrap), shape)
    } else {
      links = 0
      beforeLast = last
      stateBefore = state
      let start = units.count
      units.append(opcode.rawValue)
      write(Written(start: start, opcode: opcode, canTrap: false), shape)
    }
    noteResult(shape, copiedSlot: copiedSlot)
    return units.count / 4 - InstructionShape.of(last!.opcode.rawValue).wordCount
  }

  /// Completes the instruction on the path that comes without a branch to the join that was written last: if it can be fused
  /// there with the instruction before the join. Otherwise nothing is written. The join must then be written again, and the
  /// instruction after it.
  mutating func endBeforeJoin() -> Bool {
    guard fuses, let join = beforeJoin else { return false }
    last = join.last
    links = 0
    let shape = InstructionShape.of(opcode.rawValue)
    for (index, field) in fields.enumerated() where shape.readFields >> UInt16(index) & 1 != 0 && field == lastDestination {
      links |= 1 << UInt16(index)
    }
    let allLinks = links
    guard fusion(with: join.last.opcode) != nil else {
      last = nil
      return false
    }
    links = allLinks
    (stateBefore, stateBeforeStep, state) = (join.stateBefore, join.stateBeforeStep, join.state)
    end()
    return true
  }

  /// Writes the fields of the new instruction, which completes `instruction`: the new one alone, or fused with the last.
  private mutating func write(_ instruction: Written, _ shape: InstructionShape) {
    var instruction = instruction
    beforeJoin = nil
    let floating = shape.has(.isSingle) ? stateBefore.single : stateBefore.double
    for (index, field) in fields.enumerated() where links >> UInt16(index) & 1 == 0 {
      let bit: UInt16 = 1 << UInt16(truncatingIfNeeded: units.count - instruction.start - 1)
      let isVector = shape.vectorFields >> UInt16(index) & 1 != 0
      let isFloating = shape.floatingFields >> UInt16(index) & 1 != 0
      let holders = isVector ? stateBefore.vector : isFloating ? floating : stateBefore.integer
      if shape.readFields >> UInt16(index) & 1 != 0, holders.contains(field),
        ReplacementTable.variant(instruction.opcode, fields: instruction.accumulated | bit) != nil
      {
        instruction.accumulated |= bit
      }
      units.append(field)
    }
    while units.count % 4 != 0 { units.append(0) }
    let variant = ReplacementTable.variant(instruction.opcode, fields: instruction.accumulated)
    if variant == nil { instruction.accumulated = 0 }
    units[instruction.start] = (variant ?? instruction.opcode).rawValue
    if recordsSources {
      if instruction.start != last?.start {
        sourceMap.append((instruction.start / 4, source))
      } else if !instruction.canTrap {
        sourceMap[sourceMap.count - 1].offset = source
      }
    }
    instruction.canTrap = instruction.canTrap || shape.has(.mayLeave)
    last = instruction
  }

  /// Notes what the accumulators hold, now that the instruction is written; `copiedSlot` is what a copy reads.
  private mutating func noteResult(_ shape: InstructionShape, copiedSlot: UInt16?) {
    if !shape.has(.keepsAccumulators) { state = AccumulatorState() }
    stateBeforeStep = state
    guard shape.has(.hasDestination), let destination = fields.last else { return }
    for slot in destination..<destination + shape.resultSlots {
      stateBefore.remove(slot)
      state.remove(slot)
    }
    if let copiedSlot {
      if shape.resultKind == .vector { state.copyVector(copiedSlot, to: destination) } else { state.copy(copiedSlot, to: destination) }
    } else {
      state.write(shape.resultKind, to: destination)
    }
  }

  /// The instruction that does the last one and the new one. Afterwards `links` has only the fields that the fusion does
  /// without.
  private mutating func fusion(with first: RegisterOpcode) -> (RegisterOpcode, stores: Bool)? {
    if links != 0 {
      // A temporary is read only here; and nothing of the frame is read after a return.
      if let destination = lastDestination, destination >= firstTemporary || opcode.returnsValue,
        let fused = ReplacementTable.fusion(first, opcode, links: links, stores: false), !readsPending(stores: false)
      {
        return (fused, false)
      }
      if let fused = ReplacementTable.fusion(first, opcode, links: links, stores: true), !readsPending(stores: true) { return (fused, true) }
      links = 0
    }
    guard let fused = ReplacementTable.fusion(first, opcode, links: 0, stores: true), !readsPending(stores: true) else { return nil }
    return (fused, true)
  }

  /// Whether, in the fusion of the last instruction and the new one, a step would read a slot whose new value is pending: the
  /// result of an earlier step, which is not yet written.
  ///
  /// - Parameter stores: whether the fusion still writes the result of the last instruction.
  private func readsPending(stores: Bool) -> Bool {
    let shape = InstructionShape.of(opcode.rawValue)
    guard let last, shape.has(.checks) else { return false }
    let lastShape = InstructionShape.of(last.opcode.rawValue)
    var written = lastShape.writtenFields
    if !stores { written &= ~(1 << UInt16(lastShape.fieldCount - 1)) }
    guard written != 0 else { return false }
    let steps = units[(last.start + 1)...]
    // An early check comes before all steps. It reads the first field.
    if shape.has(.checksAhead), links & 1 == 0 {
      return shape.readFields & 1 != 0 && Self.writes(fields[0], steps, written)
    }
    // A late check: all results before it are pending until it is done, for the steps of the last instruction as well.
    return fields.indices.contains { index in
      (shape.readFields & ~links) >> UInt16(index) & 1 != 0 && Self.writes(fields[index], steps, written)
    } || (0..<lastShape.fieldCount).contains { index in
      lastShape.readFields >> UInt16(index) & 1 != 0
        && Self.writes(steps[steps.startIndex + index], steps, written & (1 << UInt16(index) - 1))
    }
  }

  /// Whether one of the fields of an instruction whose bits are set in `written` names `slot`.
  private static func writes(_ slot: UInt16, _ fields: ArraySlice<UInt16>, _ written: UInt16) -> Bool {
    (0..<16).contains { written >> UInt16($0) & 1 != 0 && fields[fields.startIndex + $0] == slot }
  }

  /// The slot that the last instruction writes.
  private var lastDestination: UInt16? {
    guard let last else { return nil }
    let shape = InstructionShape.of(last.opcode.rawValue)
    return shape.has(.hasDestination) ? units[last.start + shape.fieldCount] : nil
  }

  // MARK: - What was written

  /// Makes the last instruction write to `slot` instead of `temporary`, if that is what it writes, and as many slots.
  mutating func retarget(from temporary: UInt16, to slot: UInt16, slotCount: Int) -> Bool {
    guard let last, lastDestination == temporary else { return false }
    let shape = InstructionShape.of(last.opcode.rawValue)
    guard shape.resultSlots == UInt16(slotCount) else { return false }
    units[last.start + shape.fieldCount] = slot
    for part in 0..<UInt16(slotCount) {
      stateBefore.remove(slot + part)
      stateBeforeStep.remove(slot + part)
    }
    state.replace(temporary, by: slot, slotCount: UInt16(slotCount))
    return true
  }

  /// Removes the last instruction if it is `opcode`, which reads one slot, and if it writes to `slot`. Returns the slot that
  /// it reads.
  mutating func takeBack(_ opcode: RegisterOpcode, to slot: UInt16) -> UInt16? {
    guard let last, last.opcode == opcode, lastDestination == slot else { return nil }
    let source = units[last.start + 1]
    units.removeSubrange(last.start...)
    if recordsSources { sourceMap.removeLast() }
    self.last = beforeLast
    beforeLast = nil
    // What was known before the instruction that is now the last one is forgotten.
    state = stateBeforeStep
    stateBefore = AccumulatorState()
    stateBeforeStep = AccumulatorState()
    return source
  }

  /// Ends fusion here: nothing is fused across this place. The accumulators keep what they hold, because execution comes here
  /// only from the instruction before.
  mutating func barrier() {
    last = nil
    beforeLast = nil
  }

  /// A border: nothing is fused across this place, nor is anything before it written again.
  mutating func border() {
    barrier()
    beforeJoin = nil
  }

  /// Execution does not come to what follows from the instruction before.
  mutating func endOfPath() {
    barrier()
    beforeJoin = nil
    isReached = false
  }

  /// What the accumulators hold here, for a branch that leads elsewhere.
  var accumulatorState: AccumulatorState { state }

  /// A place that branches lead to which are not written yet: nothing is fused across it, and nothing is known of the
  /// accumulators.
  mutating func label() {
    barrier()
    beforeJoin = nil
    isReached = true
    state = AccumulatorState()
  }

  /// A place that a branch leads to: nothing is fused across it.
  ///
  /// - Parameter branch: what the accumulators hold when execution comes from there.
  mutating func join(_ branch: AccumulatorState) {
    if isReached, let last { beforeJoin = (last, stateBefore, stateBeforeStep, state) }
    barrier()
    if isReached { state.formIntersection(branch) } else { state = branch }
    isReached = true
  }

  /// From here on the accumulator of its kind holds a value of the type, which is in `slot`: the first parameter, or the result
  /// of a call.
  mutating func accumulate(_ type: ValueType, in slot: UInt16) { state = AccumulatorState(type, in: slot) }

  /// Whether the accumulator for the type holds what the slot holds.
  func isAccumulated(_ slot: UInt16, _ type: ValueType) -> Bool { state[type].contains(slot) }

  /// The number of fields of the instruction at `word`.
  func fieldCount(at word: Int) -> Int { InstructionShape.of(units[word * 4]).fieldCount }

  /// Sets a field of 16 bits, counted from the opcode.
  mutating func patchShort(_ word: Int, field: Int, _ value: Int16) {
    units[word * 4 + field] = UInt16(bitPattern: value)
  }

  /// Sets 32 bits at a unit of the code.
  mutating func patchWord(unit: Int, _ value: UInt32) {
    units[unit] = UInt16(truncatingIfNeeded: value)
    units[unit + 1] = UInt16(truncatingIfNeeded: value >> 16)
  }

  /// Writes another instruction of one word over that at `word`.
  mutating func rewrite(word: Int, _ opcode: RegisterOpcode, _ fields: [UInt16]) {
    units.replaceSubrange(word * 4..<word * 4 + 1 + fields.count, with: [opcode.rawValue] + fields)
  }

  /// Removes the instruction of one word at `word`, which no branch leads to or across.
  mutating func remove(word: Int) {
    units.removeSubrange(word * 4..<word * 4 + 4)
    exceptions.remove(word: word)
    sourceMap.removeAll { $0.word == word }
    for index in sourceMap.indices where sourceMap[index].word > word { sourceMap[index].word -= 1 }
    for index in tables.indices where tables[index].instruction > word {
      tables[index].instruction -= 1
      tables[index].words = tables[index].words.lowerBound - 1..<tables[index].words.upperBound - 1
    }
  }

  /// Appends a table of `count` targets, a word each, for the branch at `instruction`; returns the unit at which it begins.
  mutating func table(count: Int, instruction: Int) -> Int {
    barrier()
    let start = units.count
    units.append(contentsOf: repeatElement(0, count: count * 4))
    tables.append((instruction, start / 4..<start / 4 + count))
    return start
  }

  /// Writes the opcode at each target of a table next to it. The opcodes are known only when the code is complete.
  mutating func completeTables() {
    for table in tables {
      for entry in table.words {
        let distance = UInt32(units[entry * 4]) | UInt32(units[entry * 4 + 1]) << 16
        units[entry * 4 + 2] = units[(table.instruction + Int(Int32(bitPattern: distance))) * 4]
      }
    }
  }
}
