/// Calls and returns.
extension Translator {
  /// The type of a function, imported ones counted.
  private mutating func type(ofFunction index: UInt32) -> FunctionType {
    module.types[Int(module.functions[Int(index)])].functionType ?? FunctionType()
  }

  /// Puts a call's arguments side by side in their own slots. Returns the first of these.
  mutating func placeArguments(_ types: [ValueType]) throws(TranslationError) -> Int {
    try materialize(last: types.count)
    return top - FrameLayout.slots(types)
  }

  /// Pops the arguments and pushes the results, which the callee leaves where the arguments were.
  private mutating func replaceArguments(_ type: FunctionType) throws(TranslationError) {
    try spend(type.parameters.count + type.results.count)
    drop(to: operands.count - type.parameters.count)
    for result in type.results { try pushTemporary(result) }
    if type.results.count == 1 { builder.accumulate(type.results[0], in: operands[operands.count - 1].home) }
  }

  /// `call`.
  mutating func call(_ index: UInt32) throws(TranslationError) {
    let type = type(ofFunction: index)
    let base = try placeArguments(type.parameters)
    let isImported = Int(index) < module.importedFunctionCount
    builder.begin(isImported ? .callImport : .call)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.word(isImported ? index : index - UInt32(module.importedFunctionCount))
    builder.end()
    builder.barrier()
    try replaceArguments(type)
  }

  /// The type of that index, which is a function's.
  private mutating func functionType(_ index: UInt32) -> FunctionType { module.types[Int(index)].functionType ?? FunctionType() }

  /// Pops what says which function is called. Its own slot is above those of the arguments, which are not there yet.
  private mutating func popCallee() throws(TranslationError) -> UInt16 {
    let callee = pop()
    guard callee.place == .constant else { return callee.slot }
    try copy(callee, to: callee.home)
    return callee.home
  }

  /// The number of a table for an instruction, which has 16 bits for it.
  private mutating func tableField(_ table: UInt32) throws(TranslationError) -> UInt16 {
    guard let field = UInt16(exactly: table) else { throw .tooManyTables }
    return field
  }

  /// `call_indirect`.
  mutating func callIndirect(type index: UInt32, table: UInt32) throws(TranslationError) {
    let type = functionType(index)
    let table = try tableField(table)
    let element = try popCallee()
    let base = try placeArguments(type.parameters)
    builder.begin(module.tables[Int(table)].type.addressType == .i64 ? .callIndirect64 : .callIndirect)
    builder.slot(element)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.word(index)
    builder.short(table)
    builder.end()
    builder.barrier()
    try replaceArguments(type)
  }

  /// `call_ref`.
  mutating func callReference(type index: UInt32) throws(TranslationError) {
    let type = functionType(index)
    let reference = try popCallee()
    let base = try placeArguments(type.parameters)
    builder.begin(.callRef)
    builder.slot(reference)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.word(index)
    builder.end()
    builder.barrier()
    try replaceArguments(type)
  }

  // MARK: - Returns

  /// `return`.
  mutating func returnFromFunction() throws(TranslationError) {
    try emitReturn()
    becomeUnreachable()
  }

  /// Puts the topmost values where the caller expects the results, and returns.
  mutating func emitReturn() throws(TranslationError) {
    let count = type.results.count
    let isSingle = count == 1 && operands[operands.count - 1].slotCount == 1
    if !isSingle {
      try moveReturnValues(count)
    } else if let result = operands.last, result.place == .constant, result.returnedShort == nil {
      try copy(result, to: result.home)
    }
    beginReturn(isSingle ? operands[operands.count - 1] : nil)
    // Where branches lead here, too, the return may still be fused with the instruction before this place, for the path that
    // comes from there. The branches then lead to a second return.
    if joinPosition == builder.position, builder.endBeforeJoin() {
      builder.endOfPath()
      let joined = joined
      for list in joined { try bind(list) }
      beginReturn(isSingle ? operands[operands.count - 1] : nil)
    }
    builder.end()
    builder.endOfPath()
  }

  /// Begins the instruction that returns, with a value or without.
  private mutating func beginReturn(_ result: Operand?) {
    if let short = result?.returnedShort {
      builder.begin(.returnValue_in)
      builder.short(short)
    } else if let result {
      switch result.type {
      case .f64: builder.begin(.f64ReturnValue)
      case .f32: builder.begin(.f32ReturnValue)
      default: builder.begin(.returnValue_sn)
      }
      builder.slot(result.slot)
    } else {
      builder.begin(.return)
    }
    builder.short(UInt16(truncatingIfNeeded: layout.header))
  }

  /// Moves the topmost `count` values to the first slots of the frame.
  private mutating func moveReturnValues(_ count: Int) throws(TranslationError) {
    try spend(count)
    let values = operands.count - count..<operands.count
    // A parameter that is returned must not be overwritten before it has been read.
    let size = FrameLayout.slots(type.results)
    var moved = Array(operands[values])
    for index in moved.indices where moved[index].place == .local && Int(moved[index].local) < size {
      try copy(moved[index], to: moved[index].home)
      moved[index].place = .temporary
    }
    var slot: UInt16 = 0
    for operand in moved {
      try copy(operand, to: slot)
      slot += UInt16(operand.slotCount)
    }
  }

  // MARK: - Tail calls

  /// `return_call`.
  mutating func returnCall(_ index: UInt32) throws(TranslationError) {
    let type = type(ofFunction: index)
    let base = try placeArguments(type.parameters)
    let isImported = Int(index) < module.importedFunctionCount
    builder.begin(isImported ? .returnCallImport : .returnCall)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.short(UInt16(truncatingIfNeeded: layout.header))
    if !isImported { builder.short(UInt16(truncatingIfNeeded: FrameLayout.slots(type.parameters))) }
    builder.word(isImported ? index : index - UInt32(module.importedFunctionCount))
    builder.end()
    becomeUnreachable()
  }

  /// `return_call_indirect`.
  mutating func returnCallIndirect(type index: UInt32, table: UInt32) throws(TranslationError) {
    let table = try tableField(table)
    let element = try popCallee()
    let base = try placeArguments(functionType(index).parameters)
    builder.begin(.returnCallIndirect)
    builder.slot(element)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.short(UInt16(truncatingIfNeeded: layout.header))
    builder.word(index)
    builder.short(table)
    builder.end()
    becomeUnreachable()
  }

  /// `return_call_ref`.
  mutating func returnCallReference(type index: UInt32) throws(TranslationError) {
    let reference = try popCallee()
    let base = try placeArguments(functionType(index).parameters)
    builder.begin(.returnCallRef)
    builder.slot(reference)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.short(UInt16(truncatingIfNeeded: layout.header))
    builder.word(index)
    builder.end()
    becomeUnreachable()
  }
}

extension Operand {
  /// The bits of a constant that an instruction returns itself. It puts them into the accumulator of integers, where the caller
  /// looks for no floating-point number.
  fileprivate var returnedShort: UInt16? { type == .f64 || type == .f32 ? nil : short }
}
