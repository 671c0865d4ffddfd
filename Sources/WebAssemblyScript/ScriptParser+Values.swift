import WebAssembly
import WebAssemblyText

// Arguments of calls, and the results that are expected of them.

extension ScriptParser {
  /// `(i32.const 1)`, `(ref.null func)`, `(ref.extern 1)`, …
  mutating func parseArgument() throws(WATError) -> Value {
    let start = token
    switch try parseExpectation() {
    case .number(.i32, .bits(let bits)): return .i32(Int32(truncatingIfNeeded: bits))
    case .number(.i64, .bits(let bits)): return .i64(Int64(bitPattern: bits))
    case .number(.f32, .bits(let bits)): return .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .number(.f64, .bits(let bits)): return .f64(Double(bitPattern: bits))
    case .vector(let width, let lanes):
      guard let (low, high) = vector(lanes, width: width) else { break }
      return .v128(low, high)
    case .null(let type): return .null(type ?? .any)
    case .host(let number): return .reference(.host(number))
    default: break
    }
    throw text.error("unexpected pattern, expected a value", at: start)
  }

  /// The results of a call: each one of several expectations, mostly of one.
  mutating func parseExpectations() throws(WATError) -> [[Expectation]] {
    var results: [[Expectation]] = []
    while token.kind == .open {
      guard isOpen(.either) else {
        results.append([try parseExpectation()])
        continue
      }
      position += 2
      var alternatives: [Expectation] = []
      while token.kind == .open { alternatives.append(try parseExpectation()) }
      try expectClose()
      results.append(alternatives)
    }
    return results
  }

  /// One result in parentheses.
  private mutating func parseExpectation() throws(WATError) -> Expectation {
    guard token.kind == .open else { throw unexpected("(") }
    position += 1
    let word = token
    position += 1
    let expectation: Expectation
    if word.kind == .instruction {
      switch Opcode.rows[Int(word.value)].opcode {
      case .i32Const: expectation = .number(.i32, try parseNumber(.i32))
      case .i64Const: expectation = .number(.i64, try parseNumber(.i64))
      case .f32Const: expectation = .number(.f32, try parseNumber(.f32))
      case .f64Const: expectation = .number(.f64, try parseNumber(.f64))
      case .v128Const: expectation = try parseVector()
      case .refNull:
        expectation = .null(skipHeapType())
      case .refFunc: expectation = .reference(.func)
      case .refI31: expectation = .reference(.i31)
      case .refEq: expectation = .reference(.eq)
      default: throw text.unexpected(word, expected: "a value")
      }
    } else {
      switch word.keyword {
      case .refExtern where token.kind == .close: expectation = .reference(.extern)
      case .refExtern, .refHost:
        expectation = .host(try text.integer(token, width: 32))
        position += 1
      case .refAny: expectation = .reference(.any)
      case .refStruct: expectation = .reference(.struct)
      case .refArray: expectation = .reference(.array)
      default: throw text.unexpected(word, expected: "a value")
      }
    }
    try expectClose()
    return expectation
  }

  /// The type of a null reference, which may be left out; `nil` also where the type is a module's.
  private mutating func skipHeapType() -> HeapType? {
    guard token.kind != .close else { return nil }
    position += 1
    let name = text.tokens[position - 1].keyword?.rawValue
    let types: [HeapType] = [
      .any, .eq, .i31, .struct, .array, .none, .func, .noFunc, .extern, .noExtern, .exn, .noExn,
    ]
    return types.first { $0.description == name }
  }

  // MARK: - Numbers

  /// A number, or for a floating-point number the kind of NaN that is expected.
  private mutating func parseNumber(_ type: LaneType) throws(WATError) -> NumberPattern {
    let pattern: NumberPattern
    if type.isFloat, token.keyword == .nanCanonical {
      pattern = .canonicalNaN
    } else if type.isFloat, token.keyword == .nanArithmetic {
      pattern = .arithmeticNaN
    } else if type.isFloat {
      pattern = .bits(try text.float(token, width: type.width))
    } else {
      pattern = .bits(try text.integer(token, width: type.width))
    }
    position += 1
    return pattern
  }

  /// A shape and its lanes.
  private mutating func parseVector() throws(WATError) -> Expectation {
    let type: LaneType
    switch token.keyword {
    case .i8x16: type = .i8
    case .i16x8: type = .i16
    case .i32x4: type = .i32
    case .i64x2: type = .i64
    case .f32x4: type = .f32
    case .f64x2: type = .f64
    default: throw unexpected("the shape of a vector")
    }
    position += 1
    var lanes: [NumberPattern] = []
    for _ in 0..<128 / type.width { lanes.append(try parseNumber(type)) }
    return .vector(laneWidth: type.width, lanes)
  }

  /// The vector of these lanes, unless one is a pattern.
  private func vector(_ lanes: [NumberPattern], width: Int) -> (low: UInt64, high: UInt64)? {
    var halves: [UInt64] = [0, 0]
    for (index, lane) in lanes.enumerated() {
      guard case .bits(let bits) = lane else { return nil }
      halves[index * width / 64] |= bits << UInt64(index * width % 64)
    }
    return (halves[0], halves[1])
  }
}

/// The type of a number, or of the lanes of a vector.
private enum LaneType {
  case i8, i16, i32, i64, f32, f64

  var isFloat: Bool { self == .f32 || self == .f64 }

  var width: Int {
    switch self {
    case .i8: 8
    case .i16: 16
    case .i32, .f32: 32
    case .i64, .f64: 64
    }
  }
}
