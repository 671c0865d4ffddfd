/// Writes register code, and makes of each new instruction and the one before it a single one where the tables know how.
///
/// An instruction is written by `begin`, its fields in order, `end`. Fusion happens there, by a look-up: what an instruction
/// becomes depends on the last instruction only, so nothing is searched. Where nothing comes of it, the last instruction is
/// complete, and may be joined with its neighbour.
///
/// In a fused instruction a result goes to its slot only after the last check (see `Instructions.swift` in the module of
/// operations). So nothing is fused in which a step would read from that slot before: see `readsPending`.
struct CodeBuilder {
  /// The code as 16-bit units: the opcode, the fields, padding to whole words of 64 bits.
  private(set) var units: [UInt16] = []
  /// For backtraces, when asked for: where instructions begin, in words, and the offsets in the module they come from.
  private(set) var sourceMap: [(word: Int, offset: Int)] = []
  /// The tables of targets: the branch that each belongs to, and its entries, in words.
  private var tables: [(instruction: Int, words: Range<Int>)] = []
  /// The first slot that holds temporaries: each is read once, so a fusion need not write it.
  var firstTemporary: UInt16 = 0
  /// The offset in the module of what is being translated.
  var source = 0
  let recordsSources: Bool

  private let shapes = RegisterOpcodeShape.all
  private let fusions = Fusion.table
  /// Whether instructions are fused at all.
  private let fuses: Bool
  /// The last instruction, as long as no label follows it.
  private var last: (start: Int, opcode: RegisterOpcode)?
  /// Whether the source map says where the last instruction may trap.
  private var lastCanTrap = false
  /// The one before it, as long as it can be joined with others when the last is taken back.
  private var beforeLast: (start: Int, opcode: RegisterOpcode, canTrap: Bool)?
  private var opcode = RegisterOpcode.finish
  private var fields: [UInt16] = []
  /// The fields that name the slot which the last instruction has written.
  private var links: UInt16 = 0
  /// The slots that hold what the accumulator holds: before the last instruction, and after it.
  private var accumulatedBefore = AccumulatedSlots()
  private var accumulated = AccumulatedSlots()
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

  /// Lets the new instruction read the accumulator instead of slots that hold the same.
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

  /// The instruction that does the last one and the new one; leaves in `links` only the fields that it does without.
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

  /// Whether a step of what the last instruction and the new one become would read a slot before a step in front of it has written
  /// there.
  private func readsPending(stores: Bool) -> Bool {
    let shape = shapes[Int(opcode.rawValue)]
    guard let last, shape.checks else { return false }
    let lastShape = shapes[Int(last.opcode.rawValue)]
    var written = lastShape.writtenFields
    if !stores { written &= ~(1 << UInt16(lastShape.fieldCount - 1)) }
    guard written != 0 else { return false }
    let steps = units[(last.start + 1)...]
    // A check that comes first reads its address before all steps.
    if shape.checksAhead, links & 1 == 0 {
      return shape.readFields & 1 != 0 && Self.writes(fields[0], steps, written)
    }
    // For another, everything waits that is written before it.
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

  /// Makes one of the last two instructions, if the tables know how: nothing more can be made of the last.
  private mutating func joinNeighbors() {
    guard let last, fuses, let first = beforeLast, let joined = fusions.result(neighbors: first.opcode, last.opcode) else { return }
    let firstShape = shapes[Int(first.opcode.rawValue)]
    let lastShape = shapes[Int(last.opcode.rawValue)]
    // The joined handler reads the accumulator as it was before both.
    if lastReadsAccumulator, firstShape.setsAccumulator { return }
    // An address is read before the first of them has written: see `readsPending`.
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

  /// - Parameter canTrap: whether the new instruction can, for itself: then a backtrace has to say where it stands.
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

  /// Removes the last instruction if it is `opcode`, an operation on one slot, and writes to `slot`; returns the slot that it reads.
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

  /// Nothing is joined across this place; the accumulator holds what it held, since one comes here from above only.
  mutating func barrier() {
    joinNeighbors()
    last = nil
    beforeLast = nil
  }

  /// What follows can be reached from elsewhere.
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

  /// Puts beside each target of a table the opcode that stands there, which is known when the code is complete.
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
  /// What stands in a field for the accumulator: no frame has that slot.
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
