/// The operand stack, and the moves that put a value where it must be.
extension Translator {
  // MARK: - Push and pop

  /// Takes the slots of one more value of the operand stack.
  private mutating func reserve(_ slots: Int) throws(TranslationError) {
    top += slots
    if top > highest { highest = top }
    guard highest <= Self.maximumSlots else { throw TranslationError.tooManySlots }
  }

  /// Pushes a value that the next instruction writes to its own slot; returns the slot.
  @discardableResult
  mutating func pushTemporary(_ type: ValueType) throws(TranslationError) -> UInt16 {
    let home = UInt16(truncatingIfNeeded: top)
    try reserve(type.slotCount)
    operands.append(Operand(place: .temporary, type: type, home: home))
    return home
  }

  /// Pushes a constant.
  mutating func push(_ type: ValueType, constant bits: UInt64, upper: UInt64 = 0) throws(TranslationError) {
    let home = UInt16(truncatingIfNeeded: top)
    try reserve(type.slotCount)
    operands.append(Operand(place: .constant, type: type, home: home, bits: bits, upperBits: upper))
  }

  /// How many operands are read from locals at most. So it takes little time to look for those that are read from one local.
  private static let mostLocalOperands = 256

  /// Pushes a value that is read from a local.
  private mutating func push(local slot: UInt16, _ type: ValueType) throws(TranslationError) {
    let home = UInt16(truncatingIfNeeded: top)
    try reserve(type.slotCount)
    localUses[Int(slot)] += 1
    localOperands.append(operands.count)
    operands.append(Operand(place: .local, type: type, home: home, local: slot))
    if localOperands.count > Self.mostLocalOperands { try materialize(localOperands[0]) }
  }

  /// Pushes the operand that was popped last, which is now known by another type.
  mutating func pushAgain(_ operand: Operand, as type: ValueType) throws(TranslationError) {
    try reserve(operand.slotCount)
    if operand.place == .local {
      localUses[Int(operand.local)] += 1
      localOperands.append(operands.count)
    }
    operands.append(operand)
    operands[operands.count - 1].type = type
  }

  /// Pops a value.
  @discardableResult
  mutating func pop() -> Operand {
    let operand = operands.removeLast()
    top -= operand.slotCount
    if operand.place == .local {
      localUses[Int(operand.local)] -= 1
      localOperands.removeLast()
    }
    return operand
  }

  /// Pops operands until `height` are left.
  mutating func drop(to height: Int) {
    while operands.count > height { pop() }
  }

  // MARK: - Moves

  /// Copies `operand` to `slot`, unless it is there.
  mutating func copy(_ operand: Operand, to slot: UInt16) throws(TranslationError) {
    if operand.place == .constant {
      if operand.type == .v128 { emitVector(operand, to: slot) } else { emitConstant(operand.bits, to: slot) }
    } else if operand.slot != slot {
      builder.begin(operand.type == .v128 ? .v128Copy_s : .copy_s)
      builder.slot(operand.slot)
      builder.short(slot)
      builder.end()
    }
  }

  /// Writes a constant to a slot, by the shortest instruction.
  private mutating func emitConstant(_ bits: UInt64, to slot: UInt16) {
    let value = Int64(bitPattern: bits)
    if let short = Int16(exactly: value) {
      builder.begin(.copy_i)
      builder.short(UInt16(bitPattern: short))
    } else if let word = Int32(exactly: value) {
      builder.begin(.copy_I)
      builder.word(UInt32(bitPattern: word))
    } else {
      builder.begin(.copy_c)
      builder.long(bits)
    }
    builder.short(slot)
    builder.end()
  }

  /// Writes a constant vector to a slot and the one after it.
  private mutating func emitVector(_ constant: Operand, to slot: UInt16) {
    builder.begin(.v128Copy_v)
    builder.vector(constant.bits, constant.upperBits)
    builder.short(slot)
    builder.end()
  }

  /// Puts the operand at `index` of the stack into its own slot.
  mutating func materialize(_ index: Int) throws(TranslationError) {
    let operand = operands[index]
    guard operand.place != .temporary else { return }
    try copy(operand, to: operand.home)
    operands[index].place = .temporary
    guard operand.place == .local else { return }
    localUses[Int(operand.local)] -= 1
    if let place = localOperands.lastIndex(of: index) { localOperands.remove(at: place) }
  }

  /// Puts the topmost `count` operands into their own slots, which are then side by side.
  mutating func materialize(last count: Int) throws(TranslationError) {
    try spend(count)
    for index in operands.count - count..<operands.count { try materialize(index) }
  }

  /// Puts every operand that is read from a local into its own slot, because what follows may set the local on one path only.
  mutating func materializeLocals() throws(TranslationError) {
    while let index = localOperands.last { try materialize(index) }
  }

  /// Pops an operand that must be in a slot; returns the slot.
  mutating func popSlot() throws(TranslationError) -> UInt16 {
    if operands[operands.count - 1].place == .constant { try materialize(operands.count - 1) }
    return pop().slot
  }

  // MARK: - Locals

  mutating func localGet(_ index: UInt32) throws(TranslationError) {
    assignments.read(index)
    try push(local: localSlots[Int(index)], localTypes[Int(index)])
  }

  mutating func localSet(_ index: UInt32) throws(TranslationError) {
    assignments.assign(index)
    try assign(to: localSlots[Int(index)])
  }

  mutating func localTee(_ index: UInt32) throws(TranslationError) {
    assignments.assign(index)
    try assign(to: localSlots[Int(index)])
    // From here on the value is read from the local, since its own slot may not have been written.
    try localGet(index)
  }

  /// Pops a value into the local at `slot`.
  private mutating func assign(to slot: UInt16) throws(TranslationError) {
    let value = pop()
    if value.place == .local, value.local == slot { return }
    // Operands that were read from the local before keep its old value.
    if localUses[Int(slot)] > 0 {
      for index in localOperands.reversed() where operands[index].local == slot { try materialize(index) }
    }
    if value.place == .temporary, builder.retarget(from: value.home, to: slot, slotCount: value.slotCount) { return }
    try copy(value, to: slot)
  }
}
