import WebAssembly
import WebAssemblyText

/// What a result has to be.
enum Expectation: Sendable {
  /// A number of that type.
  case number(ValueType, NumberPattern)
  /// A vector of lanes that are so many bits wide.
  case vector(laneWidth: Int, [NumberPattern])
  /// A null reference. Its type says nothing about a result; an argument has it.
  case null(HeapType?)
  /// A reference that is not null, to anything of that kind.
  case reference(HeapType)
  /// The reference to an object of the host that has that number.
  case host(UInt64)
}

/// What a number, or the lane of a vector, has to be.
enum NumberPattern: Sendable {
  case bits(UInt64)
  /// A NaN with a payload of which only the highest bit is set.
  case canonicalNaN
  /// A NaN with a payload of which the highest bit is set: a quiet one.
  case arithmeticNaN

  /// Whether the low `width` bits of a number are such.
  ///
  /// WebAssembly 3.0, section 4.3.3 (floating-point operations, NaN propagation).
  func matches(_ number: UInt64, width: Int) -> Bool {
    let fractionBits: UInt64 = width == 32 ? 23 : 52
    let sign = 1 << UInt64(width - 1) as UInt64
    // The exponent, all of whose bits are set, and the highest bit of the payload.
    let canonical = ((sign - 1) >> (fractionBits - 1)) << (fractionBits - 1)
    return switch self {
    case .bits(let bits): number == bits
    case .canonicalNaN: number & (sign - 1) == canonical
    case .arithmeticNaN: number & canonical == canonical
    }
  }
}

extension Expectation {
  /// Whether a value is what is expected.
  func matches(_ value: Value, in store: Store) -> Bool {
    switch (self, value) {
    case (.number(.i32, let pattern), .i32(let number)):
      pattern.matches(UInt64(UInt32(bitPattern: number)), width: 32)
    case (.number(.i64, let pattern), .i64(let number)): pattern.matches(UInt64(bitPattern: number), width: 64)
    case (.number(.f32, let pattern), .f32(let number)): pattern.matches(UInt64(number.bitPattern), width: 32)
    case (.number(.f64, let pattern), .f64(let number)): pattern.matches(number.bitPattern, width: 64)
    case (.vector(let width, let patterns), .v128(let low, let high)):
      patterns.indices.allSatisfy { patterns[$0].matches(lane($0, of: low, high, width: width), width: width) }
    case (.null, .reference(let reference)): reference.isNull
    case (.host(let number), .reference(let reference)): reference.hostNumber == number
    case (.reference(.func), .reference(let reference)): store.function(reference) != nil
    case (.reference, .reference(let reference)): !reference.isNull && store.function(reference) == nil
    default: false
    }
  }

  /// One lane of a vector, the first in the lowest bits.
  private func lane(_ index: Int, of low: UInt64, _ high: UInt64, width: Int) -> UInt64 {
    let bit = index * width
    return (bit < 64 ? low >> UInt64(bit) : high >> UInt64(bit - 64)) & (.max >> UInt64(64 - width))
  }
}

extension Expectation: CustomStringConvertible {
  /// The expectation as it is written, the lanes of a vector by their bits.
  var description: String {
    switch self {
    case .number(let type, let pattern): "\(type) \(pattern.description(of: type))"
    case .vector(_, let lanes): "v128 [" + lanes.map(\.description).joined(separator: " ") + "]"
    case .null: "null"
    case .reference(let type): "a reference to \(type)"
    case .host(let number): "host \(number)"
    }
  }
}

extension NumberPattern: CustomStringConvertible {
  /// The pattern, a number by its bits.
  var description: String {
    switch self {
    case .bits(let bits): "0x" + String(bits, radix: 16)
    case .canonicalNaN: "nan:canonical"
    case .arithmeticNaN: "nan:arithmetic"
    }
  }

  /// The pattern, a floating-point number as the text format has it.
  func description(of type: ValueType) -> String {
    switch (self, type) {
    case (.bits(let bits), .f32): WAT.literal(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case (.bits(let bits), .f64): WAT.literal(Double(bitPattern: bits))
    default: description
    }
  }
}
