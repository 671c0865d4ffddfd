/// Loads, stores and the other instructions on memories.
extension Translator {
  /// The memories that loads and stores have handlers of their own for.
  enum AccessedMemory {
    /// Memory 0, with addresses of 32 or of 64 bits.
    case first, first64
    /// Another one.
    case other(UInt32, AddressType)
  }

  mutating func accessedMemory(_ index: UInt32) -> AccessedMemory {
    let addressType = module.memories[Int(index)].addressType
    if index > 0 { return .other(index, addressType) }
    return addressType == .i64 ? .first64 : .first
  }

  /// Whether it is memory 0 with addresses of 32 bits, and with pages of 64 KiB: bulk operations and growth have instructions of
  /// their own for that.
  private mutating func isPlain(_ memory: UInt32) -> Bool {
    memory == 0 && module.memories[0].addressType == .i32 && module.memories[0].pageSizeLog2 == 16
  }

  /// Translates an instruction on memory; returns whether it was one.
  mutating func translateMemory(_ instruction: Instruction) throws(TranslationError) -> Bool {
    if let load = instruction.opcode.load {
      let memory = accessedMemory(instruction.index)
      try beginAccess(load, offset: instruction.bits, memory)
      try writeResult(instruction.signature.result)
      return true
    }
    if let store = instruction.opcode.store {
      try translateStore(store, offset: instruction.bits, accessedMemory(instruction.index))
      return true
    }
    switch instruction.opcode {
    case .memorySize:
      let isPlain = isPlain(instruction.index)
      builder.begin(isPlain ? .memorySize : .memorySizeAny)
      if !isPlain { builder.word(instruction.index) }
      try writeResult(module.memories[Int(instruction.index)].addressType.valueType)
    case .memoryGrow:
      let isPlain = isPlain(instruction.index)
      try emitSlots(isPlain ? .memoryGrow : .memoryGrowAny, count: 1)
      if !isPlain { builder.word(instruction.index) }
      try writeResult(module.memories[Int(instruction.index)].addressType.valueType)
    case .memoryFill:
      let isPlain = isPlain(instruction.index)
      try emitSlots(isPlain ? .memoryFill : .memoryFillAny, count: 3)
      if !isPlain { builder.word(instruction.index) }
      builder.end()
    case .memoryCopy:
      let isPlain = isPlain(instruction.index) && instruction.second == 0
      try emitSlots(isPlain ? .memoryCopy : .memoryCopyAny, count: 3)
      if !isPlain {
        builder.word(instruction.index)
        builder.word(instruction.second)
      }
      builder.end()
    case .memoryInit:
      let isPlain = isPlain(instruction.second)
      try emitSlots(isPlain ? .memoryInit : .memoryInitAny, count: 3)
      builder.word(instruction.index)
      if !isPlain { builder.word(instruction.second) }
      builder.end()
    case .dataDrop:
      builder.begin(.dataDrop)
      builder.word(instruction.index)
      builder.end()
    default: return false
    }
    return true
  }

  /// Begins an instruction whose first operands are the topmost `count` values, in slots.
  mutating func emitSlots(_ opcode: RegisterOpcode, count: Int) throws(TranslationError) {
    for index in operands.count - count..<operands.count where operands[index].place == .constant { try materialize(index) }
    builder.begin(opcode)
    for operand in operands.suffix(count) { builder.slot(operand.slot) }
    drop(to: operands.count - count)
  }

  // MARK: - Loads and stores

  /// Begins an access whose address is on top: opcode, address, offset, and for other memories than memory 0 its index. A
  /// constant address is added to the offset.
  mutating func beginAccess(_ access: AccessForms, offset: UInt64, _ memory: AccessedMemory) throws(TranslationError) {
    if let absolute = absoluteAddress(operands.count - 1, offset, memory) {
      pop()
      if case .first = memory { builder.begin(access.first.absolute) } else { builder.begin(access.first64.absolute) }
      builder.word(absolute)
      return
    }
    let slot = try popSlot()
    let short = UInt16(exactly: offset)
    switch memory {
    case .first: builder.begin(short == nil ? access.first.wide : access.first.short)
    case .first64: builder.begin(short == nil ? access.first64.wide : access.first64.short)
    case .other(_, .i32): builder.begin(short == nil ? access.other.wide : access.other.short)
    case .other(_, .i64): builder.begin(short == nil ? access.other64.wide : access.other64.short)
    }
    builder.slot(slot)
    if let short {
      builder.short(short)
    } else if case .first = memory {
      builder.word(UInt32(truncatingIfNeeded: offset))
    } else {
      builder.long(offset)
    }
    if case .other(let index, _) = memory { builder.word(index) }
  }

  /// The address of an access through a constant at `index` of the stack, if it is an access to memory 0, and if 32 bits hold the
  /// address: without sign, or with one, which is extended, where addresses have 64 bits.
  private mutating func absoluteAddress(_ index: Int, _ offset: UInt64, _ memory: AccessedMemory) -> UInt32? {
    guard operands[index].place == .constant else { return nil }
    let base = operands[index].bits
    switch memory {
    case .first: return UInt32(exactly: UInt64(UInt32(truncatingIfNeeded: base)) + offset)
    case .first64:
      let (sum, overflow) = base.addingReportingOverflow(offset)
      return overflow ? nil : Int32(exactly: Int64(bitPattern: sum)).map { UInt32(bitPattern: $0) }
    case .other: return nil
    }
  }

  mutating func translateStore(
    _ store: StoreForms, offset: UInt64, _ memory: AccessedMemory
  ) throws(TranslationError) {
    // Constants go to slots first: no other instruction can be written between `begin` and `end`.
    let address = operands.count - 2
    if operands[address].place == .constant, absoluteAddress(address, offset, memory) == nil { try materialize(address) }
    // Where there is no instruction for it, the constant goes to a slot as well.
    var hasShort = true
    if case .other = memory, UInt16(exactly: offset) == nil { hasShort = false }
    if hasShort, let short = operands[operands.count - 1].short {
      pop()
      try beginAccess(store.ofConstant, offset: offset, memory)
      builder.short(short)
    } else {
      let value = try popSlot()
      try beginAccess(store.ofSlot, offset: offset, memory)
      builder.slot(value)
    }
    builder.end()
  }
}
