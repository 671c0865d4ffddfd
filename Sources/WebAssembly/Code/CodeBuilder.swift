/// Writes register code, and fuses each new instruction with the one before it where the tables have a fusion.
///
/// An instruction is written by `begin`, its fields in their order, and `end`. `end` looks for a fusion. A fusion depends on
/// the last instruction only, so a few look-ups are enough. Where there is none, the last instruction is complete, and may
/// still be joined with its neighbour before it.
///
/// In a fused instruction a result may be pending until the last check is done (see `Instructions.swift` in the module of
/// operations). So nothing is fused in which a step would read a pending result from its slot: see `readsPending`.
struct CodeBuilder {
  /// The code as 16-bit units: the opcode, the fields, padding to whole words of 64 bits.
  private(set) var units: [UInt16] = []
  /// For backtraces, if wanted: where each instruction begins, in words, and the offset in the module that it comes from.
  private(set) var sourceMap: [(word: Int, offset: Int)] = []
  /// The tables of targets: the position of the branch that each belongs to, and the positions of its entries, in words.
  private var tables: [(instruction: Int, words: Range<Int>)] = []
  /// The first slot of the temporaries. Each of those is read once, so a fusion that reads it need not write it.
  var firstTemporary: UInt16 = 0
  /// The offset in the module of the WebAssembly instruction that is being translated.
  var source = 0
  /// Whether `sourceMap` is wanted.
  let recordsSources: Bool

  private let shapes = RegisterOpcodeShape.all
  private let fusions = Fusion.table
  /// Whether instructions are fused at all.
  private let fuses: Bool
  /// The last instruction, as long as no label follows it.
  private var last: (start: Int, opcode: RegisterOpcode)?
  /// Whether a step of the last instruction can trap: then the source map has the offset of the first such step.
  private var lastCanTrap = false
  /// The instruction before it, as long as it can still be joined or fused, if the last is taken back.
  private var beforeLast: (start: Int, opcode: RegisterOpcode, canTrap: Bool)?
  /// The new instruction, and its fields so far.
  private var opcode = RegisterOpcode.finish
  private var fields: [UInt16] = []
  /// The fields of the new instruction that name the slot that the last instruction writes, a bit each.
  private var links: UInt16 = 0
  /// The slots that hold what the accumulator holds: before the last instruction, and after it.
  private var accumulatedBefore = AccumulatedSlots()
  private var accumulated = AccumulatedSlots()
  /// Whether a field of the last instruction names the accumulator.
  private var lastReadsAccumulator = false

  init(fuses: Bool, recordsSources: Bool) {
    self.fuses = fuses
    self.recordsSources = recordsSources
    units.reserveCapacity(512)
    fields.reserveCapacity(16)
  }

  /// Where the next instruction begins, in words.
  var position: Int { units.count / 4 }

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

  /// Completes the instruction. Returns where it begins, in words.
  @discardableResult
  mutating func end() -> Int {
    let shape = shapes[Int(opcode.rawValue)]
    let copiedSlot = shape.hasDestination ? fields.first : nil
    if let last, fuses, let (fused, stores) = fusion(with: last.opcode) {
      let lastShape = shapes[Int(last.opcode.rawValue)]
      readAccumulator(shape, accumulatedBefore)
      units.removeSubrange((last.start + 1 + lastShape.fieldCount - (lastShape.hasDestination && !stores ? 1 : 0))...)
      for (index, field) in fields.enumerated() where links >> UInt16(index) & 1 == 0 { units.append(field) }
      finish(last.start, fused, canTrap: shape.mayLeave)
    } else {
      joinNeighbors()
      accumulatedBefore = accumulated
      lastReadsAccumulator = false
      readAccumulator(shape, accumulatedBefore)
      let start = units.count
      units.append(opcode.rawValue)
      units.append(contentsOf: fields)
      finish(start, opcode, canTrap: shape.mayLeave)
    }
    noteAccumulator(shape, copiedSlot: copiedSlot)
    return units.count / 4 - shapes[Int(last!.opcode.rawValue)].wordCount
  }

  /// Makes the new instruction read the accumulator instead of slots that hold the same.
  private mutating func readAccumulator(_ shape: RegisterOpcodeShape, _ slots: AccumulatedSlots) {
    guard shape.accumulatorFields != 0, !slots.isEmpty else { return }
    for index in fields.indices where (shape.accumulatorFields & ~links) >> UInt16(index) & 1 != 0 && slots.contains(fields[index]) {
      fields[index] = AccumulatedSlots.accumulator
      lastReadsAccumulator = true
    }
  }

  /// Notes which slots hold what the accumulator holds, now that the instruction is written; `copiedSlot` is what a copy
  /// reads.
  private mutating func noteAccumulator(_ shape: RegisterOpcodeShape, copiedSlot: UInt16?) {
    if !shape.keepsAccumulator { accumulated = AccumulatedSlots() }
    guard shape.hasDestination, let destination = fields.last else { return }
    for slot in destination..<destination + shape.resultSlots { accumulatedBefore.remove(slot) }
    if shape.setsAccumulator {
      accumulated = AccumulatedSlots(destination)
    } else if opcode == .copy_s, let copiedSlot, accumulated.contains(copiedSlot) {
      accumulated.insert(destination)
    } else {
      for slot in destination..<destination + shape.resultSlots { accumulated.remove(slot) }
    }
  }

  /// The instruction that does the last one and the new one. Afterwards `links` has only the fields that the fusion does
  /// without.
  private mutating func fusion(with first: RegisterOpcode) -> (RegisterOpcode, stores: Bool)? {
    if links != 0 {
      // A temporary is read only here.
      if let destination = lastDestination, destination >= firstTemporary,
        let fused = fusions.result(first, opcode, links: links, stores: false), !readsPending(stores: false)
      {
        return (fused, false)
      }
      if let fused = fusions.result(first, opcode, links: links, stores: true), !readsPending(stores: true) { return (fused, true) }
      links = 0
    }
    guard let fused = fusions.result(first, opcode, links: 0, stores: true), !readsPending(stores: true) else { return nil }
    return (fused, true)
  }

  /// Whether, in the fusion of the last instruction and the new one, a step would read a slot whose new value is pending: the
  /// result of an earlier step, which is not yet written.
  ///
  /// - Parameter stores: whether the fusion still writes the result of the last instruction.
  private func readsPending(stores: Bool) -> Bool {
    let shape = shapes[Int(opcode.rawValue)]
    guard let last, shape.checks else { return false }
    let lastShape = shapes[Int(last.opcode.rawValue)]
    var written = lastShape.writtenFields
    if !stores { written &= ~(1 << UInt16(lastShape.fieldCount - 1)) }
    guard written != 0 else { return false }
    let steps = units[(last.start + 1)...]
    // An early check comes before all steps. It reads the first field.
    if shape.checksAhead, links & 1 == 0 {
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

  /// Makes one instruction of the last two, if the tables have one. The last is complete: it cannot be fused any more.
  private mutating func joinNeighbors() {
    guard let last, fuses, let first = beforeLast, let joined = fusions.result(neighbors: first.opcode, last.opcode) else { return }
    let firstShape = shapes[Int(first.opcode.rawValue)]
    let lastShape = shapes[Int(last.opcode.rawValue)]
    // The joined handler reads the accumulator as it was before both.
    if lastReadsAccumulator, firstShape.setsAccumulator { return }
    // An early check reads the address before the first of the two has written it: see `readsPending`.
    if lastShape.checks, firstShape.hasDestination, lastShape.readFields & 1 != 0,
      units[last.start + 1] == units[first.start + firstShape.fieldCount]
    {
      return
    }
    accumulatedBefore = AccumulatedSlots()
    units.removeSubrange(first.start + 1 + firstShape.fieldCount...last.start)
    units.removeSubrange((first.start + 1 + shapes[Int(joined.rawValue)].fieldCount)...)
    while units.count % 4 != 0 { units.append(0) }
    units[first.start] = joined.rawValue
    if recordsSources {
      let source = sourceMap.removeLast()
      if !first.canTrap { sourceMap[sourceMap.count - 1].offset = source.offset }
    }
    self.last = (first.start, joined)
    lastCanTrap = first.canTrap || lastCanTrap
    beforeLast = nil
  }

  /// Completes the instruction at `start`, which is the new one, or the last one fused with it.
  ///
  /// - Parameter canTrap: whether the new instruction can trap: then the source map needs its offset, unless a step before it
  ///   can.
  private mutating func finish(_ start: Int, _ opcode: RegisterOpcode, canTrap: Bool) {
    let isFused = start == last?.start
    if !isFused { beforeLast = last.map { ($0.start, $0.opcode, lastCanTrap) } }
    while units.count % 4 != 0 { units.append(0) }
    units[start] = opcode.rawValue
    last = (start, opcode)
    guard recordsSources else { return }
    if isFused {
      if !lastCanTrap { sourceMap[sourceMap.count - 1].offset = source }
      lastCanTrap = lastCanTrap || canTrap
    } else {
      sourceMap.append((start / 4, source))
      lastCanTrap = canTrap
    }
  }

  /// The slot that the last instruction writes.
  private var lastDestination: UInt16? {
    guard let last else { return nil }
    let shape = shapes[Int(last.opcode.rawValue)]
    return shape.hasDestination ? units[last.start + shape.fieldCount] : nil
  }

  // MARK: - What was written

  /// Makes the last instruction write to `slot` instead of `temporary`, if that is what it writes, and as many slots.
  mutating func retarget(from temporary: UInt16, to slot: UInt16, slotCount: Int) -> Bool {
    guard let last, lastDestination == temporary else { return false }
    let shape = shapes[Int(last.opcode.rawValue)]
    guard shape.resultSlots == UInt16(slotCount) else { return false }
    units[last.start + shape.fieldCount] = slot
    for part in 0..<UInt16(slotCount) {
      accumulatedBefore.remove(slot + part)
      accumulated.replace(temporary + part, by: slot + part)
    }
    return true
  }

  /// Removes the last instruction if it is `opcode`, which reads one slot, and if it writes to `slot`. Returns the slot that
  /// it reads.
  mutating func takeBack(_ opcode: RegisterOpcode, to slot: UInt16) -> UInt16? {
    guard let last, last.opcode == opcode, lastDestination == slot else { return nil }
    let source = units[last.start + 1]
    units.removeSubrange(last.start...)
    if recordsSources { sourceMap.removeLast() }
    self.last = beforeLast.map { ($0.start, $0.opcode) }
    lastCanTrap = beforeLast?.canTrap ?? false
    beforeLast = nil
    accumulatedBefore = AccumulatedSlots()
    return source
  }

  /// Ends fusion here: nothing is fused across this place. The accumulator keeps what it holds, because execution comes here
  /// only from the instruction before.
  mutating func barrier() {
    joinNeighbors()
    last = nil
    beforeLast = nil
  }

  /// A place that branches lead to: nothing is fused across it, and nothing is known of the accumulator.
  mutating func label() {
    barrier()
    accumulated = AccumulatedSlots()
  }

  /// The number of fields of the instruction at `word`.
  func fieldCount(at word: Int) -> Int { shapes[Int(units[word * 4])].fieldCount }

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

/// The slots, two at most, that hold what the accumulator holds.
private struct AccumulatedSlots {
  /// The number that means the accumulator in a field: no frame has that slot.
  static let accumulator = UInt16.max

  private var first = accumulator
  private var second = accumulator

  init() {}

  init(_ slot: UInt16) { first = slot }

  var isEmpty: Bool { first == Self.accumulator && second == Self.accumulator }

  func contains(_ slot: UInt16) -> Bool { slot == first || slot == second }

  mutating func insert(_ slot: UInt16) {
    if first == Self.accumulator { first = slot } else if first != slot { second = slot }
  }

  mutating func remove(_ slot: UInt16) {
    if first == slot { first = Self.accumulator }
    if second == slot { second = Self.accumulator }
  }

  /// What was written to `old` is written to `new` instead.
  mutating func replace(_ old: UInt16, by new: UInt16) {
    let isAccumulated = contains(old)
    remove(old)
    remove(new)
    if isAccumulated { insert(new) }
  }
}
