import WebAssembly

extension [SystemString] {
  /// The arguments as values of a function's parameters.
  func values(for type: FunctionType, of name: String) throws(CommandError) -> [Value] {
    guard count == type.parameters.count else {
      throw CommandError("\(name) has type \(type), so it takes \(type.parameters.count) arguments, not \(count)")
    }
    var values: [Value] = []
    for (argument, parameter) in zip(self, type.parameters) {
      guard let text = argument.text, let value = Value(text, parameter) else {
        throw CommandError("\(argument) is no \(parameter)")
      }
      values.append(value)
    }
    return values
  }
}

extension Value {
  /// A value as somebody types it: a decimal or hexadecimal number, with a sign or without; `inf`, `nan`, `nan:0x…`; `null`.
  ///
  /// `nil` where it is none of the type, or too large for it.
  init?(_ text: String, _ type: ValueType) {
    switch type {
    case .i32:
      guard let bits = Self.integer(text, limit: UInt64(UInt32.max)) else { return nil }
      self = .i32(Int32(truncatingIfNeeded: bits))
    case .i64:
      guard let bits = Self.integer(text, limit: .max) else { return nil }
      self = .i64(Int64(bitPattern: bits))
    case .f32:
      guard let number: Float = Self.number(text) else { return nil }
      self = .f32(number)
    case .f64:
      guard let number: Double = Self.number(text) else { return nil }
      self = .f64(number)
    default:
      guard text == "null", type.isNullable, let heapType = type.heapType else { return nil }
      self = .null(heapType)
    }
  }

  /// The two's complement of an integer from `-(limit + 1) / 2` to `limit`.
  private static func integer(_ text: String, limit: UInt64) -> UInt64? {
    let isNegative = text.hasPrefix("-")
    let digits = text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    // A second sign is one too many.
    guard digits.first?.isASCII == true, digits.first?.isNumber == true,
      let magnitude = UInt64(digits.dropFirst(isHexadecimal ? 2 : 0), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    guard isNegative else { return magnitude <= limit ? magnitude : nil }
    return magnitude <= limit / 2 + 1 ? 0 &- magnitude : nil
  }

  /// A floating-point number. One that is written with digits must not be too large for its type.
  private static func number<Number: BinaryFloatingPoint & LosslessStringConvertible>(
    _ text: String
  ) -> Number? where Number.RawSignificand: FixedWidthInteger {
    if let nan = NaN<Number>(text) { return nan.number }
    guard let number = Number(text), !number.isNaN else { return nil }
    return number.isFinite || !text.contains { $0.isASCII && $0.isNumber } ? number : nil
  }
}
