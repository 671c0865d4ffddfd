/// Division by a constant, which takes a processor longer than anything else that it does with integers.
extension Translator {
  /// Translates a division, whose second operand is a constant, to instructions that do not divide. Returns whether there are
  /// such instructions: not for 0, which traps; nor for negative divisors, which programs do not use.
  mutating func divideByConstant(_ opcode: Opcode, _ type: ValueType) throws(TranslationError) -> Bool {
    let bits = operands[operands.count - 1].bits
    let unsigned = type == .i32 ? bits & 0xFFFF_FFFF : bits
    let signed = Int64(bitPattern: bits)
    switch opcode {
    case .i32DivU, .i64DivU: return try divide(byUnsigned: unsigned, type)
    case .i32RemU, .i64RemU: return try remainder(byUnsigned: unsigned, type)
    case .i32DivS, .i64DivS: return try divide(bySigned: signed, type)
    // The remainder has the sign of the dividend.
    case .i32RemS, .i64RemS: return try remainder(bySigned: signed.magnitude, type)
    default: return false
    }
  }

  private mutating func divide(byUnsigned divisor: UInt64, _ type: ValueType) throws(TranslationError) -> Bool {
    if divisor == 0 { return false }
    if divisor == 1 {
      pop()
    } else if divisor.isPowerOfTwo {
      try operate(type == .i32 ? .i32ShrU : .i64ShrU, UInt64(divisor.trailingZeroBitCount), type)
    } else if type == .i32 {
      beginDivision(.i32ReciprocalDivU)
      builder.long(Reciprocal.of32(divisor))
      try writeResult(type)
    } else {
      let reciprocal = Reciprocal.unsigned64(divisor)
      beginDivision(.i64ReciprocalDivU)
      builder.long(reciprocal.low)
      builder.long(reciprocal.high)
      try writeResult(type)
    }
    return true
  }

  private mutating func remainder(byUnsigned divisor: UInt64, _ type: ValueType) throws(TranslationError) -> Bool {
    if divisor == 0 { return false }
    if divisor == 1 {
      try becomeZero(type)
    } else if divisor.isPowerOfTwo {
      try operate(type == .i32 ? .i32And : .i64And, divisor - 1, type)
    } else if type == .i32 {
      beginDivision(.i32ReciprocalRemU)
      builder.long(Reciprocal.of32(divisor))
      builder.long(divisor)
      try writeResult(type)
    } else {
      guard let word = Int32(exactly: divisor) else { return false }
      let reciprocal = Reciprocal.unsigned64(divisor)
      beginDivision(.i64ReciprocalRemU)
      builder.long(reciprocal.low)
      builder.long(reciprocal.high)
      builder.word(UInt32(word))
      try writeResult(type)
    }
    return true
  }

  private mutating func divide(bySigned divisor: Int64, _ type: ValueType) throws(TranslationError) -> Bool {
    if divisor <= 0 { return false }
    if divisor == 1 {
      pop()
    } else if divisor == 2 {
      beginDivision(type == .i32 ? .i32Half : .i64Half)
      try writeResult(type)
    } else if type == .i32 {
      beginDivision(.i32ReciprocalDivS)
      builder.long(Reciprocal.of32(divisor.magnitude))
      try writeResult(type)
    } else {
      let (reciprocal, shift) = Reciprocal.signed64(divisor.magnitude)
      beginDivision(.i64ReciprocalDivS)
      builder.long(reciprocal)
      builder.short(shift)
      try writeResult(type)
    }
    return true
  }

  private mutating func remainder(bySigned divisor: UInt64, _ type: ValueType) throws(TranslationError) -> Bool {
    if divisor == 0 { return false }
    if divisor == 1 {
      try becomeZero(type)
      return true
    }
    let mask = divisor - 1
    if divisor.isPowerOfTwo, let mask = Int16(exactly: mask) {
      beginDivision(type == .i32 ? .i32PowerRemS_si : .i64PowerRemS_si)
      builder.short(UInt16(mask))
    } else if divisor.isPowerOfTwo, let mask = Int32(exactly: mask) {
      beginDivision(type == .i32 ? .i32PowerRemS_sI : .i64PowerRemS_sI)
      builder.word(UInt32(mask))
    } else {
      // For 32 bits, a division takes a processor hardly longer than the many steps of this.
      guard type == .i64, let word = Int32(exactly: divisor) else { return false }
      let (reciprocal, shift) = Reciprocal.signed64(divisor)
      beginDivision(.i64ReciprocalRemS)
      builder.long(reciprocal)
      builder.short(shift)
      builder.word(UInt32(word))
    }
    try writeResult(type)
    return true
  }

  /// Pops both operands, and begins an instruction that reads the dividend. What follows are its constants.
  private mutating func beginDivision(_ opcode: RegisterOpcode) {
    pop()
    let dividend = pop().slot
    builder.begin(opcode)
    builder.slot(dividend)
  }

  /// Translates an operation on the dividend and a constant.
  private mutating func operate(_ opcode: Opcode, _ constant: UInt64, _ type: ValueType) throws(TranslationError) {
    guard let lowering = Lowering.table[Int(opcode.rawValue)] else { return }
    var operand = pop()
    operand.bits = constant
    try emit(lowering, slot: pop().slot, constant: operand, type)
  }

  /// The result is 0, whatever the dividend is.
  private mutating func becomeZero(_ type: ValueType) throws(TranslationError) {
    pop()
    pop()
    try push(type, constant: 0)
  }
}

extension UInt64 {
  /// Whether it is a power of two, if it is not 0.
  fileprivate var isPowerOfTwo: Bool { self & (self &- 1) == 0 }
}
