/// What is wrong, in words.
extension FunctionValidator {
  /// The name of the instruction that is being validated.
  var mnemonic: StaticString { instruction.opcode.row.mnemonic }

  @inline(never)
  func invalid(_ message: String) -> ModuleError {
    .validation(ValidationError(message, offset: instruction.offset, function: function))
  }

  /// What the decoder has found.
  @inline(never)
  func refused(_ error: DecodingError) -> ModuleError { ModuleError(error, function: function) }

  /// A feature that is off, and what needs it, as `"constants that are computed need"`.
  @inline(never)
  func missing(_ feature: Features, neededBy what: String) -> ModuleError {
    .validation(
      ValidationError(
        feature.isNeeded(by: what), offset: instruction.offset, function: function, missingFeature: feature))
  }

  /// An index of something that there is not.
  @inline(never)
  func unknown(_ what: StaticString, _ index: UInt32, of count: Int) -> ModuleError {
    invalid("unknown \(what) \(index): there are \(count)")
  }

  @inline(never)
  func malformed(_ reason: DecodingError.Reason, at offset: Int? = nil) -> ModuleError {
    let context = function == nil ? "constant expression" : "function body"
    return .decoding(DecodingError(reason, offset: offset ?? instruction.offset, context: context))
  }

  @inline(never)
  func mismatch(expected: ValueType, found: ValueType?) -> ModuleError {
    invalid("type mismatch: \(mnemonic) expects \(expected), found \(found?.description ?? "none")")
  }

  @inline(never)
  func missingOperand() -> ModuleError { invalid("type mismatch: \(mnemonic) expects a value, found none") }

  /// In the words of the reference interpreter.
  @inline(never)
  func mismatch(expected list: TypeList, _ what: StaticString = "instruction") -> ModuleError {
    let count = min(operands.height - operandBase, max(Int(list.count), 1))
    let expected = names(Int(list.count)) { pool[Int(list.start) + $0] }
    let found = names(count) { operands.peek(count - 1 - $0) }
    return invalid("type mismatch: \(what) requires [\(expected)] but stack has [\(found)], at \(mnemonic)")
  }

  /// The names of the last of `count` types, as many as one cares to read.
  private func names(_ count: Int, _ type: (Int) -> ValueType) -> String {
    let shown = (max(0, count - 16)..<count).map { type($0).description }
    return (shown.count < count ? "… " : "") + shown.joined(separator: " ")
  }
}
