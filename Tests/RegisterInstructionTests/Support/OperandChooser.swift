@testable import InstructionGenerator

/// The fields of an instruction, and the state in which it is executed.
struct Choice {
  var fields: [UInt16] = []
  /// The distances in the table of a `br_table`.
  var table: [Int] = []
  var state: MachineState
}

/// Which slots the operands and results of an instruction may have.
enum SlotSharing {
  /// Each has a slot of its own.
  case none
  /// Some share a slot, unless the meaning of that is not defined (see `PlainInstruction.readsPending`).
  case some
  /// Some share a slot, whether or not the meaning of that is defined.
  case any
}

/// Chooses operands: values at which results change, addresses near the memory's end, slots that are named more than once.
struct OperandChooser {
  private let instruction: PlainInstruction
  private let addressing: [Bool]
  private let sharing: SlotSharing
  /// How many operands of a hundred have a slot that another has already.
  private var sharedOperands = 0
  private let machine: PlainMachine
  private var random: Random
  private var choice: Choice
  /// Where operands are tried in order: the number of the tuple. Each operand takes its part of it, as a digit.
  private var turn: Int?
  /// The slots that operands and results have, of vectors the first; the second slots of vectors; and the slots that no other may
  /// have.
  private var used: [UInt16] = []
  private var upperHalves: [UInt16] = []
  private var taken: Set<UInt16> = []
  private var lastValue: UInt64 = 0
  private var lastVector = PlainVector(low: 0)
  /// Whether an operand has been chosen that comes from an accumulator. All such operands of an instruction come from the same.
  private var hasChosenAccumulator = false
  /// Whether all numbers are so small that results are often equal or zero.
  private var isTiny = false

  /// - Parameter turn: which of the tuples that are tried in order; `nil` for random operands.
  static func choose(
    _ instruction: PlainInstruction, _ random: Random, _ machine: PlainMachine, _ sharing: SlotSharing, turn: Int? = nil
  ) -> Choice {
    var random = random
    while true {
      var chooser = OperandChooser(instruction, random, machine, sharing)
      chooser.turn = turn
      chooser.choose()
      let fields = chooser.choice.fields
      let isDefined = sharing == .any || !instruction.readsPending(fields)
      if sharing == .none || isDefined && !instruction.readsPartOfVector(fields) { return chooser.choice }
      _ = random.bits()
    }
  }

  /// How many tuples of an instruction are tried in order. There are none unless it is a single step that only computes. If
  /// that has one operand, all boundary values are tried; if it has more, the combinations of a few.
  static func turns(_ instruction: PlainInstruction) -> Int {
    guard instruction.steps.count == 1, case .compute = instruction.steps[0].meaning.action else { return 0 }
    let kinds = instruction.steps[0].meaning.operands
    return min(kinds.reduce(1) { $0 * values(of: $1, among: kinds.count).count }, 400)
  }

  private static func values(of kind: ValueKind, among operandCount: Int) -> [UInt64] {
    operandCount == 1 ? BoundaryValues.values(of: kind) : BoundaryValues.fewValues(of: kind)
  }

  private init(_ instruction: PlainInstruction, _ random: Random, _ machine: PlainMachine, _ sharing: SlotSharing) {
    self.instruction = instruction
    self.machine = machine
    self.sharing = sharing
    self.random = random
    addressing = instruction.addressing
    choice = Choice(state: MachineState(slots: []))
    choice.state.slots = (0..<Layout.stackSlots).map { _ in self.random.bits() }
    choice.state.accumulators = PlainAccumulators(
      integer: self.random.bits(), double: self.random.pick(BoundaryValues.f64), single: self.random.pick(BoundaryValues.f32),
      vector: VectorResult(BoundaryValues.vector(&self.random)))
    isTiny = self.random.chance(25)
    // With 100, all operands and results have the same slot.
    if sharing != .none { sharedOperands = self.random.pick([10, 30, 30, 100]) }
  }

  private mutating func choose() {
    for step in instruction.steps { reserve(step) }
    for (index, step) in instruction.steps.enumerated() {
      for (operand, form) in step.forms.enumerated() { operandField(index, step, operand, form) }
      if step.stores { choice.fields.append(resultSlot(isPair: step.meaning.resultIsWide)) }
      if step.meaning.isBranch { choice.fields.append(UInt16(bitPattern: random.pick(Self.distances))) }
    }
  }

  private static let distances: [Int16] = [-1, -100, .min, .min + 1, 40, 41, 100, .max - 1, .max]

  /// Reserves the slots of the frame's header; and where each slot has one purpose only, also the slot of the returned value.
  private mutating func reserve(_ step: PlainInstruction.Step) {
    guard case .returns = step.meaning.action else { return }
    taken.formUnion([Self.returnHeader, Self.returnHeader + 1])
    if sharing == .none { taken.insert(0) }
  }
  private static let returnHeader: UInt16 = 5

  // MARK: - Fields

  private mutating func operandField(_ index: Int, _ step: PlainInstruction.Step, _ operand: Int, _ form: Form) {
    let kind = step.meaning.operands[operand]
    let isAddress = addressing[index] || Self.isAddress(step, operand)
    switch form {
    case .slot: choice.fields.append(slot(kind, isAddress: isAddress, step, operand))
    case .accumulator:
      // The slot that the field names holds something else, so it is seen which of the two is read.
      let bits = bits(kind, isAddress: isAddress, step, operand)
      if !hasChosenAccumulator { choice.state.accumulators.write(VectorResult(bits), kind) }
      hasChosenAccumulator = true
      choice.fields.append(!used.isEmpty && random.chance(sharedOperands) ? random.pick(used) : freshSlot())
    case .short: choice.fields.append(short(isAddress: isAddress, step))
    case .word:
      if case .jumpWide = step.meaning.action {
        append32(UInt64(UInt32(bitPattern: random.pick([-40_000, -33_001, -1, -2, 50, 33_000, 40_000]))))
      } else if step.name == "i32x4.shuffle" {
        append32(random.bits() & 0xF_FFFF)
      } else {
        append32(value(kind, isAddress: isAddress))
      }
    case .long:
      let bits = operand == 1 && Self.isAddress(step, 0) ? longOffset() : value(kind, isAddress: isAddress)
      append32(bits & 0xFFFF_FFFF)
      append32(bits >> 32)
    case .wide:
      let constant = step.name == "i8x16.shuffle" ? shuffle() : vector(step)
      for half in [constant.low, constant.high] {
        append32(half & 0xFFFF_FFFF)
        append32(half >> 32)
      }
    case .temporary, .stored, .zeroOffset: break
    case .offset:
      choice.fields.append(random.chance(75) ? UInt16(random.next(300)) : random.pick([0, 1, 255, 256, 0x7FFF, 0x8000, 0xFFFF]))
    case .wideOffset:
      append32(
        random.chance(70)
          ? UInt64(random.pick([random.next(300), 65_535, 65_536, 66_000]))
          : random.pick([0, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0xFFFF_FFF8]))
    case .index: append32(indexField(step))
    case .count: choice.fields.append(countField(step, operand))
    }
  }

  /// A memory offset of 64 bits.
  private mutating func longOffset() -> UInt64 {
    random.chance(70) ? UInt64(random.next(300)) : random.pick([0, 65_536, 1 << 32, 1 << 63, .max, .max - 7, .max - 8, random.bits()])
  }

  private mutating func append32(_ value: UInt64) {
    choice.fields.append(UInt16(truncatingIfNeeded: value))
    choice.fields.append(UInt16(truncatingIfNeeded: value >> 16))
  }

  private static func isAddress(_ step: PlainInstruction.Step, _ operand: Int) -> Bool {
    switch step.meaning.action {
    case .load, .store: operand == 0
    case .memoryCopy: operand < 2
    case .memoryFill: operand == 0
    default: false
    }
  }

  private mutating func slot(_ kind: ValueKind, isAddress: Bool, _ step: PlainInstruction.Step, _ operand: Int) -> UInt16 {
    if !used.isEmpty, random.chance(sharedOperands) { return sharedSlot(isPair: kind == .v128) }
    let slot = newSlot(isPair: kind == .v128)
    let bits = bits(kind, isAddress: isAddress, step, operand)
    choice.state.slots[Layout.frame + Int(slot)] = bits.low
    if kind == .v128 { choice.state.slots[Layout.frame + Int(slot) + 1] = bits.high }
    return slot
  }

  /// A slot that something has, or where two are needed, perhaps one beside it: then a vector overlaps another by half.
  private mutating func sharedSlot(isPair: Bool) -> UInt16 {
    let slot = random.pick(used)
    guard sharedOperands < 100, random.chance(40) else { return slot }
    if !isPair { return upperHalves.isEmpty ? slot : random.pick(upperHalves) }
    return slot == 0 || random.chance(50) ? slot + 1 : slot - 1
  }

  /// A slot, or the first of two, that nothing else has so far.
  private mutating func newSlot(isPair: Bool) -> UInt16 {
    let slot = freshSlot(isPair: isPair)
    used.append(slot)
    if isPair { upperHalves.append(slot + 1) }
    return slot
  }

  /// What a slot or an accumulator holds for an operand.
  private mutating func bits(_ kind: ValueKind, isAddress: Bool, _ step: PlainInstruction.Step, _ operand: Int) -> PlainVector {
    if kind == .v128 { return vector(step) }
    var bits = value(kind, isAddress: isAddress)
    switch step.meaning.action {
    case .callIndirect: bits = random.chance(85) ? UInt64(random.next(9)) : bits
    case .callReference, .testFunction:
      let reference = PlainFunction.reference(random.pick([0, 1, 2, 65_590, Layout.foreignFunction]))
      bits = random.chance(80) ? reference : random.pick([0, reference ^ 2, reference ^ 1 << 62, reference | 1 << 33, bits])
    case .branchTable: bits = random.chance(85) ? UInt64(random.next(8)) : bits
    case .memoryCopy, .memoryFill:
      if operand == 2 { bits = random.chance(80) ? UInt64(random.next(300)) : random.pick([0, 1 << 20 + 1, 1 << 31, 0xFFFF_FFFF]) }
    default: break
    }
    // The upper half of a slot that holds 32 bits may hold anything.
    return PlainVector(low: kind.isWide ? bits : bits & 0xFFFF_FFFF | random.bits() << 32)
  }

  /// A vector, often the same as the last one, or zero: conditions depend on whether all bits are.
  private mutating func vector(_ step: PlainInstruction.Step) -> PlainVector {
    if isTiny, random.chance(30) { return PlainVector(low: 0) }
    if !random.chance(15) { lastVector = BoundaryValues.vector(for: step.name, &random) }
    return lastVector
  }

  /// The immediate of a shuffle: the numbers of bytes of two vectors.
  private mutating func shuffle() -> PlainVector { PlainVector(lanes: (0..<16).map { _ in UInt64(random.next(32)) }, width: 8) }

  private mutating func resultSlot(isPair: Bool) -> UInt16 {
    if !used.isEmpty, random.chance(sharedOperands) { return sharedSlot(isPair: isPair) }
    return newSlot(isPair: isPair)
  }

  /// A slot that nothing has; with `isPair`, the next one has nothing either.
  private mutating func freshSlot(isPair: Bool = false) -> UInt16 {
    while true {
      let slot = UInt16(random.next(isPair ? Layout.pairedSlots : Layout.operandSlots))
      if isPair, taken.contains(slot + 1) { continue }
      guard taken.insert(slot).inserted else { continue }
      if isPair { taken.insert(slot + 1) }
      return slot
    }
  }

  // MARK: - Values

  private mutating func value(_ kind: ValueKind, isAddress: Bool) -> UInt64 {
    let bits: UInt64
    if let turn {
      let values = Self.values(of: kind, among: instruction.steps[0].forms.count)
      self.turn = turn / values.count
      bits = values[turn % values.count]
    } else if isAddress, random.chance(80) {
      bits = UInt64(random.next(1500))
    } else if kind == .f32 || kind == .f64 {
      bits = random.chance(15) ? lastValue : random.chance(90) ? random.pick(BoundaryValues.values(of: kind)) : random.bits()
    } else if isTiny {
      bits = UInt64(bitPattern: Int64(random.next(5) - 2))
    } else if random.chance(15) {
      bits = lastValue &+ UInt64(bitPattern: Int64(random.next(3) - 1))
    } else {
      bits = random.chance(80) ? random.pick(BoundaryValues.values(of: kind)) : random.bits()
    }
    lastValue = kind.truncated(bits)
    return lastValue
  }

  private mutating func short(isAddress: Bool, _ step: PlainInstruction.Step) -> UInt16 {
    if let turn {
      self.turn = turn / BoundaryValues.i16.count
      return UInt16(bitPattern: BoundaryValues.i16[turn % BoundaryValues.i16.count])
    }
    var number = random.chance(80) ? random.pick(BoundaryValues.i16) : Int16(truncatingIfNeeded: Int(random.bits() & 0xFFFF))
    if isAddress, random.chance(80) {
      switch step.name {
      case "i32.and": number = random.pick([-1, 1023, 0x7F8])
      case "i32.add": number = Int16(random.next(300) - 20)
      default: number = Int16(random.next(4))
      }
    } else if isTiny {
      number = Int16(random.next(5) - 2)
    } else if random.chance(15), let last = Int16(exactly: Int64(bitPattern: lastValue)) {
      number = last
    }
    lastValue = UInt64(bitPattern: Int64(number))
    return UInt16(bitPattern: number)
  }

  /// A number of 32 bits: an index, a bound, or an amount of fuel.
  private mutating func indexField(_ step: PlainInstruction.Step) -> UInt64 {
    switch step.meaning.action {
    case .call, .returnCall, .getGlobal, .setGlobal, .referToFunction, .load, .store: return UInt64(random.pick(Layout.indices))
    case .callIndirect, .callReference, .testFunction: return UInt64(random.pick([0, 1, 2, 3, 4, 65_590]))
    case .branchTable:
      let bound = random.next(6)
      choice.table = (0...bound).map { _ in random.pick([-40_000, -100, -1, 40, 41, 100, 33_000, 40_000]) }
      return UInt64(bound)
    case .checkFuel:
      let amount = random.pick(BoundaryValues.i32)
      choice.state.fuel = random.pick([amount, amount &- 1, amount + 1, .max, 0, 1 << 32])
      return amount
    default: return random.pick(BoundaryValues.i32)
    }
  }

  /// A number of 16 bits that is not the slot of an operand or a result: where a frame begins, a header, a table, a count.
  private mutating func countField(_ step: PlainInstruction.Step, _ operand: Int) -> UInt16 {
    switch step.meaning.action {
    case .call: return random.pick([0, 6, 24, 100])
    case .callReference: return random.pick([0, 6, 24, 100])
    case .callIndirect: return operand == 1 ? random.pick([0, 6, 24, 100]) : UInt16(random.pick(Layout.tableIndices))
    case .returns:
      header(at: Self.returnHeader)
      return Self.returnHeader
    case .returnCall:
      if operand == 1 {
        let slot: UInt16 = random.pick([2, 26, 60])
        header(at: slot)
        return slot
      }
      return operand == 0 ? random.pick([1, 24, 100]) : random.pick([0, 1, 5, 30])
    case .zero: return operand == 0 ? random.pick([0, 3, 24, 300]) : random.pick([0, 1, 9, 100])
    case .computeVector:
      return UInt16(random.next(step.name.contains("concatenation") ? 8 : IntegerShape.laneCount(of: step.name)))
    default: return UInt16(truncatingIfNeeded: random.pick(BoundaryValues.i32))
    }
  }

  /// Writes the header of a frame: the place of a caller.
  private mutating func header(at slot: UInt16) {
    choice.state.slots[Layout.frame + Int(slot)] = machine.address(ofWord: random.pick([20, 21, 70_000]))
    choice.state.slots[Layout.frame + Int(slot) + 1] = machine.address(ofSlot: random.pick([0, 3, 50]))
  }
}
