/// Loads, stores and the other instructions on memories.
extension Translator {
  /// Translates an instruction on memory; returns whether it was one.
  mutating func translateMemory(_ instruction: Instruction) throws(TranslationError) -> Bool {
    if let load = instruction.opcode.load {
      try requireFirstMemory(instruction)
      try beginAccess(load, offset: instruction.bits)
      try writeResult(instruction.signature.result)
      return true
    }
    if let store = instruction.opcode.store {
      try requireFirstMemory(instruction)
      try translateStore(store, offset: instruction.bits)
      return true
    }
    switch instruction.opcode {
    case .memorySize:
      try requireFirstMemory(instruction)
      builder.begin(.memorySize)
      try writeResult(.i32)
    case .memoryGrow:
      try requireFirstMemory(instruction)
      try emitSlots(.memoryGrow, count: 1)
      try writeResult(.i32)
    case .memoryFill:
      try requireFirstMemory(instruction)
      try emitSlots(.memoryFill, count: 3)
      builder.end()
    case .memoryCopy:
      guard instruction.second == 0 else { throw TranslationError.unsupported(.memoryCopy) }
      try requireFirstMemory(instruction)
      try emitSlots(.memoryCopy, count: 3)
      builder.end()
    case .memoryInit:
      try requireFirstMemory(instruction, instruction.second)
      try emitSlots(.memoryInit, count: 3)
      builder.word(instruction.index)
      builder.end()
    case .dataDrop:
      builder.begin(.dataDrop)
      builder.word(instruction.index)
      builder.end()
    default: return false
    }
    return true
  }

  /// Register code can use only memory 0, with 32-bit addresses and pages of 64 KiB.
  private mutating func requireFirstMemory(_ instruction: Instruction, _ index: UInt32? = nil) throws(TranslationError) {
    guard index ?? instruction.index == 0, module.memories[0].addressType == .i32, module.memories[0].pageSizeLog2 == 16 else {
      throw TranslationError.unsupported(instruction.opcode)
    }
  }

  /// Begins an instruction whose first operands are the topmost `count` values, in slots.
  mutating func emitSlots(_ opcode: RegisterOpcode, count: Int) throws(TranslationError) {
    for index in operands.count - count..<operands.count where operands[index].place == .constant { try materialize(index) }
    builder.begin(opcode)
    for operand in operands.suffix(count) { builder.slot(operand.slot) }
    drop(to: operands.count - count)
  }

  /// Begins an access whose address is on top: opcode, address, offset. A constant address is added to the offset.
  private mutating func beginAccess(_ access: MemoryAccess, offset: UInt64) throws(TranslationError) {
    if let absolute = absoluteAddress(operands.count - 1, offset) {
      pop()
      builder.begin(access.absolute)
      builder.word(absolute)
      return
    }
    let slot = try popSlot()
    if let short = UInt16(exactly: offset) {
      builder.begin(access.short)
      builder.slot(slot)
      builder.short(short)
    } else {
      builder.begin(access.wide)
      builder.slot(slot)
      builder.word(UInt32(truncatingIfNeeded: offset))
    }
  }

  /// The address of an access through a constant at `index` of the stack, if it fits 32 bits.
  private mutating func absoluteAddress(_ index: Int, _ offset: UInt64) -> UInt32? {
    guard operands[index].place == .constant else { return nil }
    return UInt32(exactly: UInt64(UInt32(truncatingIfNeeded: operands[index].bits)) + offset)
  }

  private mutating func translateStore(_ store: StoreAccess, offset: UInt64) throws(TranslationError) {
    // Constants go to slots first: no other instruction can be written between `begin` and `end`.
    let address = operands.count - 2
    if operands[address].place == .constant, absoluteAddress(address, offset) == nil { try materialize(address) }
    if let short = operands[operands.count - 1].short {
      pop()
      try beginAccess(store.ofConstant, offset: offset)
      builder.short(short)
    } else {
      let value = try popSlot()
      try beginAccess(store.ofSlot, offset: offset)
      builder.slot(value)
    }
    builder.end()
  }
}

/// The forms of a load or store, by where the address is.
struct MemoryAccess {
  /// A slot and an offset of 16 bits, or of 32; the address itself.
  var short, wide, absolute: RegisterOpcode
}

/// The forms of a store, by where the value is.
struct StoreAccess {
  var ofSlot: MemoryAccess
  /// A constant of 16 bits.
  var ofConstant: MemoryAccess
}

extension Opcode {
  /// The forms of a load. Loads that put the same bits into a slot have the same.
  fileprivate var load: MemoryAccess? {
    switch self {
    case .i32Load8U, .i64Load8U: MemoryAccess(short: .load8U_so, wide: .load8U_sO, absolute: .load8U_Iz)
    case .i32Load16U, .i64Load16U: MemoryAccess(short: .load16U_so, wide: .load16U_sO, absolute: .load16U_Iz)
    case .i32Load, .f32Load, .i64Load32U: MemoryAccess(short: .load32_so, wide: .load32_sO, absolute: .load32_Iz)
    case .i64Load, .f64Load: MemoryAccess(short: .load64_so, wide: .load64_sO, absolute: .load64_Iz)
    case .i32Load8S: MemoryAccess(short: .i32Load8S_so, wide: .i32Load8S_sO, absolute: .i32Load8S_Iz)
    case .i32Load16S: MemoryAccess(short: .i32Load16S_so, wide: .i32Load16S_sO, absolute: .i32Load16S_Iz)
    case .i64Load8S: MemoryAccess(short: .i64Load8S_so, wide: .i64Load8S_sO, absolute: .i64Load8S_Iz)
    case .i64Load16S: MemoryAccess(short: .i64Load16S_so, wide: .i64Load16S_sO, absolute: .i64Load16S_Iz)
    case .i64Load32S: MemoryAccess(short: .i64Load32S_so, wide: .i64Load32S_sO, absolute: .i64Load32S_Iz)
    default: nil
    }
  }

  /// The forms of a store.
  fileprivate var store: StoreAccess? {
    switch self {
    case .i32Store8, .i64Store8:
      StoreAccess(
        ofSlot: MemoryAccess(short: .store8_sos, wide: .store8_sOs, absolute: .store8_Izs),
        ofConstant: MemoryAccess(short: .store8_soi, wide: .store8_sOi, absolute: .store8_Izi))
    case .i32Store16, .i64Store16:
      StoreAccess(
        ofSlot: MemoryAccess(short: .store16_sos, wide: .store16_sOs, absolute: .store16_Izs),
        ofConstant: MemoryAccess(short: .store16_soi, wide: .store16_sOi, absolute: .store16_Izi))
    case .i32Store, .f32Store, .i64Store32:
      StoreAccess(
        ofSlot: MemoryAccess(short: .store32_sos, wide: .store32_sOs, absolute: .store32_Izs),
        ofConstant: MemoryAccess(short: .store32_soi, wide: .store32_sOi, absolute: .store32_Izi))
    case .i64Store, .f64Store:
      StoreAccess(
        ofSlot: MemoryAccess(short: .store64_sos, wide: .store64_sOs, absolute: .store64_Izs),
        ofConstant: MemoryAccess(short: .store64_soi, wide: .store64_sOi, absolute: .store64_Izi))
    default: nil
    }
  }
}
