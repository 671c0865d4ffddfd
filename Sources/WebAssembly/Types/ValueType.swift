/// The type of a WebAssembly value: a number, a vector, or a reference.
///
/// A value type is four bytes. Compare it, or switch over it:
///
/// ```swift
/// switch type {
/// case .i32, .f32: 4
/// case .i64, .f64: 8
/// default: 16
/// }
/// ```
///
/// The type index inside a reference to a defined type is that of the module while a module is being opened, and
/// the engine's canonical index in every type that the runtime hands out.
///
/// WebAssembly 3.0, section 2.3.5 (value types).
public struct ValueType: Hashable, Sendable {
  // bits 0…7: the code of the binary format; bit 8: a reference; bit 9: nullable; bits 10…31: the type index.
  package let bits: UInt32

  /// The largest type index, or canonical id, that a reference has room for.
  package static var largestTypeIndex: UInt32 { 0x3F_FFFF }

  @inline(__always)
  package init(bits: UInt32) { self.bits = bits }

  /// A reference to `heapType`, nullable or not.
  public init(_ heapType: HeapType, nullable: Bool) {
    bits = UInt32(heapType.code) | 0x100 | (nullable ? 0x200 : 0) | (heapType.typeIndex ?? 0) << 10
  }

  /// A 32-bit integer.
  public static var i32: ValueType { ValueType(bits: 0x7F) }
  /// A 64-bit integer.
  public static var i64: ValueType { ValueType(bits: 0x7E) }
  /// A 32-bit IEEE 754 floating-point number.
  public static var f32: ValueType { ValueType(bits: 0x7D) }
  /// A 64-bit IEEE 754 floating-point number.
  public static var f64: ValueType { ValueType(bits: 0x7C) }
  /// A 128-bit vector.
  public static var v128: ValueType { ValueType(bits: 0x7B) }
  /// A nullable reference to a function.
  public static var funcref: ValueType { ValueType(.func, nullable: true) }
  /// A nullable reference to an object of the host.
  public static var externref: ValueType { ValueType(.extern, nullable: true) }

  /// The type of a value that unreachable code would produce: it matches every type.
  package static var bottom: ValueType { ValueType(bits: 0) }

  /// Whether this is a reference type.
  @inline(__always)
  public var isReference: Bool { bits & 0x100 != 0 }

  /// Whether this is a reference type that includes null.
  @inline(__always)
  public var isNullable: Bool { bits & 0x200 != 0 }

  /// What a reference of this type refers to; `nil` when this is not a reference type.
  public var heapType: HeapType? {
    isReference ? HeapType(code: UInt8(truncatingIfNeeded: bits), typeIndex: bits >> 10) : nil
  }

  /// How many 8-byte slots a value of this type takes on the value stack.
  @inline(__always)
  package var slotCount: Int { bits == 0x7B ? 2 : 1 }
}

extension ValueType: CustomStringConvertible {
  /// The type as the text format writes it.
  public var description: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    default:
      if let heapType {
        if isNullable, let short = heapType.nullableReferenceName { short } else { "(ref \(isNullable ? "null " : "")\(heapType))" }
      } else {
        "bot"
      }
    }
  }
}
