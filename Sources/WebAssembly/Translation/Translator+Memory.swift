/// Loads, stores and the other instructions on memories.
extension Translator {
  /// The memories that loads and stores have handlers of their own for.
  private enum AccessedMemory {
    /// Memory 0, with addresses of 32 or of 64 bits.
    case first, first64
    /// Another one.
    case other(UInt32, AddressType)
  }

  private mutating func accessedMemory(_ index: UInt32) -> AccessedMemory {
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
  private mutating func beginAccess(_ access: AccessForms, offset: UInt64, _ memory: AccessedMemory) throws(TranslationError) {
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

  private mutating func translateStore(
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

/// The forms of a load or store of memory 0, by where the address is.
private struct MemoryAccess {
  /// A slot and an offset of 16 bits, or of as many as addresses have; the address itself.
  var short, wide, absolute: RegisterOpcode
}

/// The forms of a load or store of any memory: a slot and an offset of 16 bits, or of 64.
private struct AnyMemoryAccess {
  var short, wide: RegisterOpcode
}

/// The forms of a load or store, by the memory.
private struct AccessForms {
  /// Memory 0, with addresses of 32 bits and of 64.
  var first, first64: MemoryAccess
  /// Any memory, likewise.
  var other, other64: AnyMemoryAccess
}

/// The forms of a store, by where the value is.
private struct StoreForms {
  var ofSlot: AccessForms
  /// A constant of 16 bits.
  var ofConstant: AccessForms
}

extension Opcode {
  /// The forms of a load. Loads that put the same bits into a slot have the same.
  fileprivate var load: AccessForms? {
    switch self {
    case .i32Load8U, .i64Load8U:
      AccessForms(
        first: MemoryAccess(short: .load8U_so, wide: .load8U_sO, absolute: .load8U_Iz),
        first64: MemoryAccess(short: .load8UA64_so, wide: .load8UA64_sc, absolute: .load8UA64_Iz),
        other: AnyMemoryAccess(short: .load8UM32_sox, wide: .load8UM32_scx), other64: AnyMemoryAccess(short: .load8UM64_sox, wide: .load8UM64_scx))
    case .i32Load16U, .i64Load16U:
      AccessForms(
        first: MemoryAccess(short: .load16U_so, wide: .load16U_sO, absolute: .load16U_Iz),
        first64: MemoryAccess(short: .load16UA64_so, wide: .load16UA64_sc, absolute: .load16UA64_Iz),
        other: AnyMemoryAccess(short: .load16UM32_sox, wide: .load16UM32_scx), other64: AnyMemoryAccess(short: .load16UM64_sox, wide: .load16UM64_scx))
    case .i32Load, .f32Load, .i64Load32U:
      AccessForms(
        first: MemoryAccess(short: .load32_so, wide: .load32_sO, absolute: .load32_Iz),
        first64: MemoryAccess(short: .load32A64_so, wide: .load32A64_sc, absolute: .load32A64_Iz),
        other: AnyMemoryAccess(short: .load32M32_sox, wide: .load32M32_scx), other64: AnyMemoryAccess(short: .load32M64_sox, wide: .load32M64_scx))
    case .i64Load, .f64Load:
      AccessForms(
        first: MemoryAccess(short: .load64_so, wide: .load64_sO, absolute: .load64_Iz),
        first64: MemoryAccess(short: .load64A64_so, wide: .load64A64_sc, absolute: .load64A64_Iz),
        other: AnyMemoryAccess(short: .load64M32_sox, wide: .load64M32_scx), other64: AnyMemoryAccess(short: .load64M64_sox, wide: .load64M64_scx))
    case .i32Load8S:
      AccessForms(
        first: MemoryAccess(short: .i32Load8S_so, wide: .i32Load8S_sO, absolute: .i32Load8S_Iz),
        first64: MemoryAccess(short: .i32Load8SA64_so, wide: .i32Load8SA64_sc, absolute: .i32Load8SA64_Iz),
        other: AnyMemoryAccess(short: .i32Load8SM32_sox, wide: .i32Load8SM32_scx), other64: AnyMemoryAccess(short: .i32Load8SM64_sox, wide: .i32Load8SM64_scx))
    case .i32Load16S:
      AccessForms(
        first: MemoryAccess(short: .i32Load16S_so, wide: .i32Load16S_sO, absolute: .i32Load16S_Iz),
        first64: MemoryAccess(short: .i32Load16SA64_so, wide: .i32Load16SA64_sc, absolute: .i32Load16SA64_Iz),
        other: AnyMemoryAccess(short: .i32Load16SM32_sox, wide: .i32Load16SM32_scx), other64: AnyMemoryAccess(short: .i32Load16SM64_sox, wide: .i32Load16SM64_scx))
    case .i64Load8S:
      AccessForms(
        first: MemoryAccess(short: .i64Load8S_so, wide: .i64Load8S_sO, absolute: .i64Load8S_Iz),
        first64: MemoryAccess(short: .i64Load8SA64_so, wide: .i64Load8SA64_sc, absolute: .i64Load8SA64_Iz),
        other: AnyMemoryAccess(short: .i64Load8SM32_sox, wide: .i64Load8SM32_scx), other64: AnyMemoryAccess(short: .i64Load8SM64_sox, wide: .i64Load8SM64_scx))
    case .i64Load16S:
      AccessForms(
        first: MemoryAccess(short: .i64Load16S_so, wide: .i64Load16S_sO, absolute: .i64Load16S_Iz),
        first64: MemoryAccess(short: .i64Load16SA64_so, wide: .i64Load16SA64_sc, absolute: .i64Load16SA64_Iz),
        other: AnyMemoryAccess(short: .i64Load16SM32_sox, wide: .i64Load16SM32_scx), other64: AnyMemoryAccess(short: .i64Load16SM64_sox, wide: .i64Load16SM64_scx))
    case .i64Load32S:
      AccessForms(
        first: MemoryAccess(short: .i64Load32S_so, wide: .i64Load32S_sO, absolute: .i64Load32S_Iz),
        first64: MemoryAccess(short: .i64Load32SA64_so, wide: .i64Load32SA64_sc, absolute: .i64Load32SA64_Iz),
        other: AnyMemoryAccess(short: .i64Load32SM32_sox, wide: .i64Load32SM32_scx), other64: AnyMemoryAccess(short: .i64Load32SM64_sox, wide: .i64Load32SM64_scx))
    default: nil
    }
  }

  /// The forms of a store.
  fileprivate var store: StoreForms? {
    switch self {
    case .i32Store8, .i64Store8:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store8_sos, wide: .store8_sOs, absolute: .store8_Izs),
          first64: MemoryAccess(short: .store8A64_sos, wide: .store8A64_scs, absolute: .store8A64_Izs),
          other: AnyMemoryAccess(short: .store8M32_soxs, wide: .store8M32_scxs), other64: AnyMemoryAccess(short: .store8M64_soxs, wide: .store8M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store8_soi, wide: .store8_sOi, absolute: .store8_Izi),
          first64: MemoryAccess(short: .store8A64_soi, wide: .store8A64_sci, absolute: .store8A64_Izi),
          // There is none with an offset of 64 bits.
          other: AnyMemoryAccess(short: .store8M32_soxi, wide: .unreachable), other64: AnyMemoryAccess(short: .store8M64_soxi, wide: .unreachable)))
    case .i32Store16, .i64Store16:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store16_sos, wide: .store16_sOs, absolute: .store16_Izs),
          first64: MemoryAccess(short: .store16A64_sos, wide: .store16A64_scs, absolute: .store16A64_Izs),
          other: AnyMemoryAccess(short: .store16M32_soxs, wide: .store16M32_scxs), other64: AnyMemoryAccess(short: .store16M64_soxs, wide: .store16M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store16_soi, wide: .store16_sOi, absolute: .store16_Izi),
          first64: MemoryAccess(short: .store16A64_soi, wide: .store16A64_sci, absolute: .store16A64_Izi),
          // There is none with an offset of 64 bits.
          other: AnyMemoryAccess(short: .store16M32_soxi, wide: .unreachable), other64: AnyMemoryAccess(short: .store16M64_soxi, wide: .unreachable)))
    case .i32Store, .f32Store, .i64Store32:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store32_sos, wide: .store32_sOs, absolute: .store32_Izs),
          first64: MemoryAccess(short: .store32A64_sos, wide: .store32A64_scs, absolute: .store32A64_Izs),
          other: AnyMemoryAccess(short: .store32M32_soxs, wide: .store32M32_scxs), other64: AnyMemoryAccess(short: .store32M64_soxs, wide: .store32M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store32_soi, wide: .store32_sOi, absolute: .store32_Izi),
          first64: MemoryAccess(short: .store32A64_soi, wide: .store32A64_sci, absolute: .store32A64_Izi),
          // There is none with an offset of 64 bits.
          other: AnyMemoryAccess(short: .store32M32_soxi, wide: .unreachable), other64: AnyMemoryAccess(short: .store32M64_soxi, wide: .unreachable)))
    case .i64Store, .f64Store:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store64_sos, wide: .store64_sOs, absolute: .store64_Izs),
          first64: MemoryAccess(short: .store64A64_sos, wide: .store64A64_scs, absolute: .store64A64_Izs),
          other: AnyMemoryAccess(short: .store64M32_soxs, wide: .store64M32_scxs), other64: AnyMemoryAccess(short: .store64M64_soxs, wide: .store64M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store64_soi, wide: .store64_sOi, absolute: .store64_Izi),
          first64: MemoryAccess(short: .store64A64_soi, wide: .store64A64_sci, absolute: .store64A64_Izi),
          // There is none with an offset of 64 bits.
          other: AnyMemoryAccess(short: .store64M32_soxi, wide: .unreachable), other64: AnyMemoryAccess(short: .store64M64_soxi, wide: .unreachable)))
    default: nil
    }
  }
}
