/// Numeric instructions, whose operands may be slots or constants.
extension Translator {
  /// Translates an instruction that the table `Lowering` knows, by where its operands are.
  mutating func translateNumeric(_ instruction: Instruction, _ lowering: Lowering) throws(TranslationError) {
    let opcode = instruction.opcode
    let type = instruction.signature.result
    let operandCount = instruction.signature.operandCount
    guard operandCount == 2 else {
      if operandCount == 3, operands[operands.count - 1].place == .constant, !lowering.longConstant.isNone {
        let constant = pop()
        try emitSlots(lowering.longConstant, count: 2)
        builder.vector(constant.bits, constant.upperBits)
      } else {
        try emitSlots(lowering.slots, count: operandCount)
      }
      return try writeResult(type)
    }
    // Only one operand stays a constant. It becomes the second operand where the operation has a mirror image.
    if operands[operands.count - 1].place == .constant, operands[operands.count - 2].place == .constant {
      try materialize(operands.count - 2)
    }
    if operands[operands.count - 2].place == .constant, let mirror = lowering.mirror,
      let mirrored = Lowering.table[Int(mirror.rawValue)], canEncode(operands[operands.count - 2], mirrored)
    {
      let second = pop()
      let first = pop()
      try emit(mirrored, slot: second.slot, constant: first, type)
    } else if operands[operands.count - 2].place == .constant {
      try translateConstantFirst(lowering, type)
    } else if operands[operands.count - 1].place == .constant {
      if opcode == .i32Sub || opcode == .i64Sub {
        try subtractConstant(opcode, type)
      } else if try divideByConstant(opcode, type) {
        return
      } else if canEncode(operands[operands.count - 1], lowering) {
        let constant = pop()
        try emit(lowering, slot: pop().slot, constant: constant, type)
      } else {
        let second = try popSlot()
        try emit(lowering.slots, pop().slot, second, type)
      }
    } else {
      let second = pop()
      let first = pop()
      // What the accumulator holds becomes the first operand: fewer variants are needed.
      if builder.isAccumulated(second.slot, second.type), !builder.isAccumulated(first.slot, first.type), let mirror = lowering.mirror,
        let mirrored = Lowering.table[Int(mirror.rawValue)]
      {
        try emit(mirrored.slots, second.slot, first.slot, type)
      } else {
        try emit(lowering.slots, first.slot, second.slot, type)
      }
    }
  }

  /// `x - c` is `x + -c`.
  private mutating func subtractConstant(_ opcode: Opcode, _ type: ValueType) throws(TranslationError) {
    var constant = pop()
    let addition = Lowering.table[Int(opcode == .i32Sub ? Opcode.i32Add.rawValue : Opcode.i64Add.rawValue)]!
    let negated = 0 &- constant.bits
    constant.bits = opcode == .i32Sub ? UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: negated))) : negated
    try emit(addition, slot: pop().slot, constant: constant, type)
  }

  /// Whether there is an instruction with this constant as the second operand.
  private mutating func canEncode(_ constant: Operand, _ lowering: Lowering) -> Bool {
    if constant.short != nil, !lowering.shortConstant.isNone { return true }
    if constant.type == .v128 { return !lowering.longConstant.isNone }
    return !lowering.longConstant.isNone
      || (!lowering.wordConstant.isNone && Int32(exactly: Int64(bitPattern: constant.bits)) != nil)
  }

  /// An operation on a slot and a constant, for which there is an instruction.
  mutating func emit(
    _ lowering: Lowering, slot: UInt16, constant: Operand, _ type: ValueType
  ) throws(TranslationError) {
    if let short = constant.short, !lowering.shortConstant.isNone {
      builder.begin(lowering.shortConstant)
      builder.slot(slot)
      builder.short(short)
    } else if let word = Int32(exactly: Int64(bitPattern: constant.bits)), !lowering.wordConstant.isNone {
      builder.begin(lowering.wordConstant)
      builder.slot(slot)
      builder.word(UInt32(bitPattern: word))
    } else {
      builder.begin(lowering.longConstant)
      builder.slot(slot)
      builder.long(constant.bits)
      if constant.type == .v128 { builder.long(constant.upperBits) }
    }
    try writeResult(type)
  }

  /// The first operand is a constant, and the operation has no mirror image.
  private mutating func translateConstantFirst(_ lowering: Lowering, _ type: ValueType) throws(TranslationError) {
    let first = operands[operands.count - 2]
    if let short = first.short, !lowering.shortFirst.isNone {
      let second = pop().slot
      pop()
      builder.begin(lowering.shortFirst)
      builder.short(short)
      builder.slot(second)
      try writeResult(type)
    } else if !lowering.wideFirst.isNone {
      let second = pop().slot
      pop()
      builder.begin(lowering.wideFirst)
      // An operation on 64 bits has an instruction with a constant of 64 bits.
      if lowering.longConstant.isNone { builder.word(UInt32(truncatingIfNeeded: first.bits)) } else { builder.long(first.bits) }
      if first.type == .v128 { builder.long(first.upperBits) }
      builder.slot(second)
      try writeResult(type)
    } else {
      try materialize(operands.count - 2)
      let second = pop().slot
      try emit(lowering.slots, pop().slot, second, type)
    }
  }

  private mutating func emit(
    _ opcode: RegisterOpcode, _ first: UInt16, _ second: UInt16?, _ type: ValueType
  ) throws(TranslationError) {
    builder.begin(opcode)
    builder.slot(first)
    if let second { builder.slot(second) }
    try writeResult(type)
  }

  /// An instruction with a result of 128 bits: two values in neighbouring slots.
  mutating func wideArithmetic(_ opcode: Opcode) throws(TranslationError) {
    // A number of 64 bits that is added or subtracted has a constant for its upper half.
    if opcode == .i64Add128 || opcode == .i64Sub128, let upper = operands[operands.count - 1].short {
      pop()
      try emitSlots(opcode == .i64Add128 ? .i64Add128_sssi : .i64Sub128_sssi, count: 3)
      builder.short(upper)
    } else {
      switch opcode {
      case .i64Add128: try emitSlots(.i64Add128_ssss, count: 4)
      case .i64Sub128: try emitSlots(.i64Sub128_ssss, count: 4)
      case .i64MulWideS: try emitSlots(.i64MulWideS, count: 2)
      default: try emitSlots(.i64MulWideU, count: 2)
      }
    }
    builder.short(try pushTemporary(.i64))
    try pushTemporary(.i64)
    builder.end()
  }

  /// Makes the NaN that is the result of an operation the canonical one.
  mutating func canonicalizeNaN(_ opcode: RegisterOpcode) throws(TranslationError) {
    let result = pop()
    builder.begin(opcode)
    builder.slot(result.slot)
    try writeResult(result.type)
  }

  /// `i32.wrap_i64` needs no instruction: 32 bits are read from the lower half of a slot, whatever the upper half holds.
  mutating func wrap() {
    let index = operands.count - 1
    operands[index].type = .i32
    guard operands[index].place == .constant else { return }
    operands[index].bits = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: operands[index].bits)))
  }

  /// Completes an instruction whose result goes to the next slot of the operand stack.
  mutating func writeResult(_ type: ValueType) throws(TranslationError) {
    builder.short(try pushTemporary(type))
    builder.end()
  }

  /// `select`: the first where the condition is not zero, else the second.
  mutating func select() throws(TranslationError) {
    if operands[operands.count - 2].type == .v128 {
      try emitSlots(.v128Select, count: 3)
      return try writeResult(.v128)
    }
    if operands[operands.count - 1].place == .constant { try materialize(operands.count - 1) }
    let type = operands[operands.count - 2].type
    for index in [operands.count - 2, operands.count - 3] where operands[index].place == .constant {
      if operands[index].short == nil { try materialize(index) }
    }
    let condition = pop()
    var second = pop()
    var first = pop()
    var conditionSlot = condition.slot
    if let source = takeBackZeroTest(condition) {
      conditionSlot = source
      swap(&first, &second)
    }
    switch (first.place == .constant, second.place == .constant) {
    case (false, false): builder.begin(.select_sss)
    case (true, false): builder.begin(.select_iss)
    case (false, true): builder.begin(.select_sis)
    case (true, true): builder.begin(.select_iis)
    }
    for operand in [first, second] {
      if let short = operand.short { builder.short(short) } else { builder.slot(operand.slot) }
    }
    builder.slot(conditionSlot)
    try writeResult(type)
  }

  /// Takes back the last instruction, if it is the `i32.eqz` that the condition comes from. Returns the operand of the
  /// `i32.eqz`, which then decides inversely. The branch may be fused with the instruction that computes it.
  mutating func takeBackZeroTest(_ condition: Operand) -> UInt16? {
    guard condition.place == .temporary else { return nil }
    return builder.takeBack(.i32Eqz, to: condition.home)
  }
}

extension Signature {
  /// How many operands there are.
  fileprivate var operandCount: Int { bits & 0x1C0 != 0 ? 3 : bits & 0x38 != 0 ? 2 : bits & 7 != 0 ? 1 : 0 }

  /// The type of the result of an instruction that has one.
  var result: ValueType {
    switch bits >> 16 & 7 {
    case 1: .i32
    case 2: .i64
    case 3: .f32
    case 4: .f64
    default: .v128
    }
  }
}

extension Opcode {
  /// What follows it where NaNs are to be canonical: an instruction that makes them so, if the specification leaves open which NaN
  /// it results in (WebAssembly 3.0, section 4.3.3, "NaN propagation").
  var canonicalizing: RegisterOpcode? {
    switch self {
    case .f32Ceil, .f32Floor, .f32Trunc, .f32Nearest, .f32Sqrt, .f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min, .f32Max, .f32DemoteF64:
      .f32CanonicalizeNan
    case .f64Ceil, .f64Floor, .f64Trunc, .f64Nearest, .f64Sqrt, .f64Add, .f64Sub, .f64Mul, .f64Div, .f64Min, .f64Max, .f64PromoteF32:
      .f64CanonicalizeNan
    case .f32x4Ceil, .f32x4Floor, .f32x4Trunc, .f32x4Nearest, .f32x4Sqrt, .f32x4Add, .f32x4Sub, .f32x4Mul, .f32x4Div, .f32x4Min,
      .f32x4Max, .f32x4DemoteF64x2Zero, .f32x4RelaxedMadd, .f32x4RelaxedNmadd, .f32x4RelaxedMin, .f32x4RelaxedMax:
      .f32x4CanonicalizeNan
    case .f64x2Ceil, .f64x2Floor, .f64x2Trunc, .f64x2Nearest, .f64x2Sqrt, .f64x2Add, .f64x2Sub, .f64x2Mul, .f64x2Div, .f64x2Min,
      .f64x2Max, .f64x2PromoteLowF32x4, .f64x2RelaxedMadd, .f64x2RelaxedNmadd, .f64x2RelaxedMin, .f64x2RelaxedMax:
      .f64x2CanonicalizeNan
    default: nil
    }
  }
}
