/// References: tests, casts, branches on them.
extension Translator {
  /// Translates an instruction on references; returns whether it was one.
  mutating func translateReference(_ instruction: Instruction) throws(TranslationError) -> Bool {
    let type = ValueType(bits: UInt32(truncatingIfNeeded: instruction.bits))
    switch instruction.opcode {
    case .refNull: try push(type, constant: 0)
    case .refIsNull: try isNull(try popSlot())
    case .refFunc:
      builder.begin(.refFunc)
      builder.word(instruction.index)
      try writeResult(ValueType(.defined(module.functions[Int(instruction.index)]), nullable: false))
    case .refAsNonNull:
      let type = operands[operands.count - 1].type
      let slot = try popSlot()
      builder.begin(.refAsNonNull)
      builder.slot(slot)
      try writeResult(type.nonNullable)
    case .brOnNull: try branchOnNull(to: instruction.index)
    case .brOnNonNull: try branchOnNonNull(to: instruction.index)
    case .refTest, .refTestNull: try test(instruction.opcode, type)
    case .refCast, .refCastNull: try cast(instruction.opcode, to: type)
    case .brOnCast, .brOnCastFail: try branchOnCast(instruction)
    default: return false
    }
    return true
  }

  // MARK: - Branches

  /// `br_on_null`.
  private mutating func branchOnNull(to label: UInt32) throws(TranslationError) {
    try isNull(try slotOfTop())
    let condition = pop()
    let reference = pop()
    try branch(to: label, .brNez, condition)
    try pushAgain(reference, as: reference.type.nonNullable)
  }

  /// `br_on_non_null`.
  private mutating func branchOnNonNull(to label: UInt32) throws(TranslationError) {
    try isNull(try slotOfTop())
    try branch(to: label, .brEqz, pop())
    pop()
  }

  /// `br_on_cast` and `br_on_cast_fail`.
  private mutating func branchOnCast(_ instruction: Instruction) throws(TranslationError) {
    let target = ValueType(bits: UInt32(truncatingIfNeeded: instruction.highBits))
    let isCast = instruction.opcode == .brOnCast
    try testTop(instruction.opcode, target)
    try branch(to: instruction.index, isCast ? .brNez : .brEqz, pop())
    if !isCast { operands[operands.count - 1].type = target }
  }

  // MARK: - Casts

  /// `ref.test`.
  private mutating func test(_ opcode: Opcode, _ type: ValueType) throws(TranslationError) {
    try testTop(opcode, type)
    let result = pop()
    pop()
    if result.place == .constant { return try push(.i32, constant: result.bits) }
    let home = try pushTemporary(.i32)
    if !builder.retarget(from: result.home, to: home, slotCount: 1) { try copy(result, to: home) }
  }

  /// `ref.cast`.
  private mutating func cast(_ opcode: Opcode, to type: ValueType) throws(TranslationError) {
    try testTop(opcode, type)
    if operands[operands.count - 1].short == 1 {
      pop()
    } else {
      let slot = try popSlot()
      builder.begin(.checkCast)
      builder.slot(slot)
      builder.end()
    }
    operands[operands.count - 1].type = type
  }

  /// The slot of the reference on top, which stays there and is read again. So the instruction that has written it must not be
  /// fused with the one that reads it now: that would leave its slot unwritten. The verifier knows which instructions read so.
  private mutating func slotOfTop() throws(TranslationError) -> UInt16 {
    builder.barrier()
    if operands[operands.count - 1].place == .constant { try materialize(operands.count - 1) }
    return operands[operands.count - 1].slot
  }

  /// Pushes whether the reference in a slot is null.
  private mutating func isNull(_ slot: UInt16) throws(TranslationError) {
    builder.begin(.refIsNull)
    builder.slot(slot)
    try writeResult(.i32)
  }

  /// Pushes whether the reference on top, which stays there, is of a type.
  ///
  /// Of the type of a function or of one that says nothing but that it is one; types of what the collector keeps are not
  /// supported.
  private mutating func testTop(_ opcode: Opcode, _ type: ValueType) throws(TranslationError) {
    switch type.heapType {
    case .func, .extern, .exn:
      if type.isNullable { return try push(.i32, constant: 1) }
      try isNull(try slotOfTop())
      let slot = try popSlot()
      builder.begin(.i32Eqz)
      builder.slot(slot)
      try writeResult(.i32)
    case .noFunc, .noExtern, .noExn:
      if type.isNullable { try isNull(try slotOfTop()) } else { try push(.i32, constant: 0) }
    case .defined(let index) where module.types[Int(index)].functionType != nil:
      let slot = try slotOfTop()
      builder.begin(.refTestFunc)
      builder.slot(slot)
      builder.word(index)
      try writeResult(.i32)
      guard type.isNullable else { return }
      try isNull(slot)
      let second = try popSlot()
      let first = try popSlot()
      builder.begin(.i32Or_ss)
      builder.slot(first)
      builder.slot(second)
      try writeResult(.i32)
    default: throw TranslationError.unsupported(opcode)
    }
  }
}
