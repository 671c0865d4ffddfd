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
  /// A value as somebody types it: a decimal or hexadecimal number, with a sign or without; `inf`, `nan`, `nan:0x…`; a vector's
  /// shape and lanes, as `i32x4 1 2 3 4`; `null`.
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
    case .v128:
      guard let vector = Self.vector(text) else { return nil }
      self = vector
    default:
      guard text == "null", type.isNullable, let heapType = type.heapType else { return nil }
      self = .null(heapType)
    }
  }

  /// A vector by its shape and its lanes, which are numbers like others.
  private static func vector(_ text: String) -> Value? {
    let words = text.split(separator: " ").map { String($0) }
    guard let shape = words.first else { return nil }
    let lanes = words.dropFirst()
    return switch shape {
    case "i8x16": vector(lanes, width: 8) { integer($0, limit: UInt64(UInt8.max)) }
    case "i16x8": vector(lanes, width: 16) { integer($0, limit: UInt64(UInt16.max)) }
    case "i32x4": vector(lanes, width: 32) { integer($0, limit: UInt64(UInt32.max)) }
    case "i64x2": vector(lanes, width: 64) { integer($0, limit: .max) }
    case "f32x4": vector(lanes, width: 32) { (number($0) as Float?).map { UInt64($0.bitPattern) } }
    case "f64x2": vector(lanes, width: 64) { (number($0) as Double?).map(\.bitPattern) }
    default: nil
    }
  }

  /// The vector of lanes that are so many bits wide; `nil` unless there are as many as it has, and each is a number.
  private static func vector(_ lanes: ArraySlice<String>, width: Int, _ bits: (String) -> UInt64?) -> Value? {
    guard lanes.count * width == 128 else { return nil }
    var halves = SIMD2<UInt64>.zero
    for (index, lane) in lanes.enumerated() {
      guard let bits = bits(lane) else { return nil }
      halves[index * width / 64] |= (bits & (.max >> UInt64(64 - width))) << UInt64(index * width % 64)
    }
    return .v128(halves)
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
