/// Globals and tables.
extension Translator {
  /// `global.get` and `global.set`.
  mutating func global(_ instruction: Instruction) throws(TranslationError) {
    let index = Int(instruction.index)
    let global = module.globals[index]
    let isVector = global.type.valueType == .v128
    let isImported = index < module.importedGlobalCount
    let place = isImported ? instruction.index : UInt32(truncatingIfNeeded: module.globalSlot(index))
    if instruction.opcode == .globalGet {
      if isVector {
        builder.begin(isImported ? .v128GlobalGetImported : .v128GlobalGet)
      } else {
        builder.begin(isImported ? .globalGetImported : .globalGet)
      }
      builder.word(place)
      try writeResult(global.type.valueType)
    } else if let short = operands[operands.count - 1].short, !isImported {
      pop()
      builder.begin(.globalSet_xi)
      builder.word(place)
      builder.short(short)
      builder.end()
    } else {
      let slot = try popSlot()
      if isVector {
        builder.begin(isImported ? .v128GlobalSetImported : .v128GlobalSet)
      } else {
        builder.begin(isImported ? .globalSetImported : .globalSet_xs)
      }
      builder.word(place)
      builder.slot(slot)
      builder.end()
    }
  }

  /// Translates an instruction on tables. Any other is not supported.
  mutating func translateTable(_ instruction: Instruction) throws(TranslationError) {
    switch instruction.opcode {
    case .tableGet: try emitTable(.tableGet, operands: 1, instruction, result: module.tables[Int(instruction.index)].type.element)
    case .tableSet: try emitTable(.tableSet, operands: 2, instruction)
    case .tableSize: try emitTable(.tableSize, operands: 0, instruction, result: indexType(ofTable: instruction.index))
    case .tableGrow: try emitTable(.tableGrow, operands: 2, instruction, result: indexType(ofTable: instruction.index))
    case .tableFill: try emitTable(.tableFill, operands: 3, instruction)
    case .tableCopy, .tableInit:
      try emitSlots(instruction.opcode == .tableCopy ? .tableCopy : .tableInit, count: 3)
      builder.word(instruction.index)
      builder.word(instruction.second)
      builder.end()
    case .elemDrop:
      builder.begin(.elemDrop)
      builder.word(instruction.index)
      builder.end()
    default: throw TranslationError.unsupported(instruction.opcode)
    }
  }

  /// Writes an instruction whose operands are the topmost `count` values, in slots, then the table.
  private mutating func emitTable(
    _ opcode: RegisterOpcode, operands count: Int, _ instruction: Instruction, result: ValueType? = nil
  ) throws(TranslationError) {
    try emitSlots(opcode, count: count)
    builder.word(instruction.index)
    if let result { try writeResult(result) } else { builder.end() }
  }

  /// The type of indices and sizes of a table.
  private mutating func indexType(ofTable table: UInt32) -> ValueType {
    module.tables[Int(table)].type.addressType == .i64 ? .i64 : .i32
  }
}
