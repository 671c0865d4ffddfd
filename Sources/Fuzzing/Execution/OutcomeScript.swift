import WebAssembly

/// A module and what it computed, as commands of a script, a command a line: another engine finds out whether it computes the same.
struct OutcomeScript {
  private(set) var lines: [String] = []

  init(_ module: GeneratedModule, _ outcome: Outcome) {
    if let library = module.library.first {
      lines.append("(module $library binary \"\(Self.escaped(library.bytes))\")")
      lines.append("(register \"\(GeneratedModule.libraryName)\" $library)")
    }
    let binary = "binary \"\(Self.escaped(module.bytes))\""
    if outcome.endings.count == 1, module.calls.count != 1, case .trapped(let reason, _)? = outcome.endings.first {
      // The start function, or a segment.
      lines.append("(assert_trap (module \(binary)) \"\(reason)\")")
      return
    }
    if outcome.endings.count == 1, module.calls.count != 1, case .threw? = outcome.endings.first {
      // The start function. Scripts have no words for that.
      return
    }
    lines.append("(module \(binary))")
    for (call, ending) in zip(module.calls, outcome.endings) where module.functions.indices.contains(call.function) {
      let arguments = call.arguments.map { " " + Self.text($0.type, $0.bits, isExpected: false) }.joined()
      let invocation = "(invoke \"f\(call.function)\"\(arguments))"
      let types = module.functions[call.function].type.results
      switch ending {
      case .returned(let bits):
        let results = zip(types, bits).map { " " + Self.text($0, $1, isExpected: true) }.joined()
        lines.append("(assert_return \(invocation)\(results))")
      case .trapped(let reason, _): lines.append("(assert_trap \(invocation) \"\(reason)\")")
      case .threw: lines.append("(assert_exception \(invocation))")
      case .refused: break
      }
    }
    for (index, global) in module.globals.enumerated() where index < outcome.globals.count {
      let value = Self.text(global.type.valueType, outcome.globals[index], isExpected: true)
      lines.append("(assert_return (get \"g\(index)\") \(value))")
    }
  }

  /// Bytes as a string of the text format.
  static func escaped(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3)
    for byte in bytes { text += [UInt8(ascii: "\\"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// A value, as an argument or as what is expected.
  static func text(_ value: Value, isExpected: Bool) -> String { text(value.type, value.bits, isExpected: isExpected) }

  /// Whether scripts have words for a value: not for a reference to an exception.
  static func hasText(_ value: Value) -> Bool {
    switch value.type {
    case .i32, .i64, .f32, .f64, .v128, .externref, .funcref: true
    default: false
    }
  }

  private static func text(_ type: ValueType, _ value: ValueBits, isExpected: Bool) -> String {
    let bits = value.low
    return switch type {
    case .v128: "(v128.const i64x2 0x\(String(bits, radix: 16)) 0x\(String(value.high, radix: 16)))"
    case .i32: "(i32.const \(Int32(truncatingIfNeeded: bits)))"
    case .i64: "(i64.const \(Int64(bitPattern: bits)))"
    case .f32: "(f32.const \(float(UInt64(bits & 0x7FFF_FFFF), bits >> 31 & 1 == 1, exponentBits: 8, mantissaBits: 23)))"
    case .f64: "(f64.const \(float(bits & ~(1 << 63), bits >> 63 == 1, exponentBits: 11, mantissaBits: 52)))"
    case .externref: bits == 0 ? "(ref.null extern)" : "(ref.extern \(bits >> 3))"
    default: bits == 0 ? "(ref.null func)" : "(ref.func)"
    }
  }

  /// A floating-point number by its magnitude's bits, so that the text stands for exactly these.
  private static func float(_ magnitude: UInt64, _ isNegative: Bool, exponentBits: Int, mantissaBits: Int) -> String {
    let sign = isNegative ? "-" : ""
    let mantissa = magnitude & ((1 as UInt64) << UInt64(mantissaBits) - 1)
    let exponent = Int(magnitude >> UInt64(mantissaBits))
    let bias = 1 << (exponentBits - 1) - 1
    if exponent == 1 << exponentBits - 1 {
      return mantissa == 0 ? "\(sign)inf" : "\(sign)nan:0x\(String(mantissa, radix: 16))"
    }
    if exponent == 0 {
      return "\(sign)0x\(String(mantissa, radix: 16))p-\(bias - 1 + mantissaBits)"
    }
    let power = exponent - bias - mantissaBits
    return "\(sign)0x\(String(mantissa | (1 as UInt64) << UInt64(mantissaBits), radix: 16))p\(power)"
  }
}
