/// A value that goes into a guest or comes out of it.
///
/// WebAssembly 3.0, section 4.2.1 (values).
public enum Value: Sendable {
  /// A 32-bit integer; unsigned ones by their bits.
  case i32(Int32)
  /// A 64-bit integer; unsigned ones by their bits.
  case i64(Int64)
  /// A 32-bit floating-point number.
  case f32(Float)
  /// A 64-bit floating-point number.
  case f64(Double)
  /// A vector, by its bits: the lower half first. See also ``v128(_:)`` and ``vector(as:)``.
  case v128(UInt64, UInt64)
  /// A reference, or null.
  case reference(Reference)

  /// The type of the value; of a reference, the most general type of its kind.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .reference(let reference): reference.type
    }
  }

  /// The null reference of a type.
  public static func null(_ type: HeapType) -> Value { .reference(.null(type)) }

  /// How many slots it takes.
  var slotCount: Int { if case .v128 = self { 2 } else { 1 } }

  /// Writes the value to the slots at `slots`, which must have room for it.
  func write(to slots: UnsafeMutablePointer<UInt64>) {
    switch self {
    case .i32(let value): slots.pointee = UInt64(UInt32(bitPattern: value))
    case .i64(let value): slots.pointee = UInt64(bitPattern: value)
    case .f32(let value): slots.pointee = UInt64(value.bitPattern)
    case .f64(let value): slots.pointee = value.bitPattern
    case .v128(let low, let high):
      slots[0] = low
      slots[1] = high
    case .reference(let reference): slots.pointee = reference.bits
    }
  }

  /// Reads a value of that type from slots of the store.
  init(_ type: ValueType, from slots: UnsafePointer<UInt64>, in store: Store) {
    let bits = slots.pointee
    switch type {
    case .i32: self = .i32(Int32(truncatingIfNeeded: bits))
    case .i64: self = .i64(Int64(bitPattern: bits))
    case .f32: self = .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .f64: self = .f64(Double(bitPattern: bits))
    case .v128: self = .v128(bits, slots[1])
    default: self = .reference(Reference(bits: bits, heapType: type.heapType ?? .extern, in: store))
    }
  }
}

extension Value: Equatable {
  /// Whether two values have the same type and the same bits; so a NaN equals itself.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.i32(let left), .i32(let right)): left == right
    case (.i64(let left), .i64(let right)): left == right
    case (.f32(let left), .f32(let right)): left.bitPattern == right.bitPattern
    case (.f64(let left), .f64(let right)): left.bitPattern == right.bitPattern
    case (.v128(let low, let high), .v128(let otherLow, let otherHigh)): low == otherLow && high == otherHigh
    case (.reference(let left), .reference(let right)): left.bits == right.bits
    default: false
    }
  }
}

extension Value: CustomStringConvertible {
  /// The value as `42`, `1.5`, `null`; a vector as the text format has it, `i32x4 0x00000001 …`.
  public var description: String {
    switch self {
    case .i32(let value): "\(value)"
    case .i64(let value): "\(value)"
    case .f32(let value): value.description
    case .f64(let value): value.description
    case .v128(let low, let high): "i32x4 \(Self.lanes(low)) \(Self.lanes(high))"
    case .reference(let reference): reference.isNull ? "null" : "\(reference.heapType)"
    }
  }

  /// The two lanes in half of a vector.
  private static func lanes(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    let all = String(repeating: "0", count: 16 - digits.count) + digits
    return "0x\(all.suffix(8)) 0x\(all.prefix(8))"
  }
}
