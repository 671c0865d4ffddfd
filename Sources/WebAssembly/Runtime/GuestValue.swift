/// A Swift type that goes into a guest and comes out of it as one of WebAssembly's number types.
public protocol GuestValue {
  /// The type that guests see.
  static var valueType: ValueType { get }
  /// The value of a slot's bits, of which only as many count as the type has.
  init(slot: UInt64)
  /// The bits for a slot.
  var slot: UInt64 { get }
}

extension Int32: GuestValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = Int32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: GuestValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(self) }
}

extension Int64: GuestValue {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = Int64(bitPattern: slot) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: GuestValue {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = slot }
  @inlinable public var slot: UInt64 { self }
}

extension Float: GuestValue {
  @inlinable public static var valueType: ValueType { .f32 }
  @inlinable public init(slot: UInt64) { self = Float(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: GuestValue {
  @inlinable public static var valueType: ValueType { .f64 }
  @inlinable public init(slot: UInt64) { self = Double(bitPattern: slot) }
  @inlinable public var slot: UInt64 { bitPattern }
}

extension Bool: GuestValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) != 0 }
  @inlinable public var slot: UInt64 { self ? 1 : 0 }
}
