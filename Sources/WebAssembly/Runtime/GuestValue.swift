/// A Swift type that goes into a guest and comes out of it: as a parameter or result of a typed function.
///
/// Integers, floating-point numbers, `Bool` and ``GuestPointer`` are numbers of the guest; SIMD types of 128 bits are its vectors;
/// ``Reference`` is an `externref`, an optional ``Function`` a `funcref`. A type of your own is best made a ``GuestNumber`` or a
/// ``GuestVector``.
public protocol GuestValue {
  /// The type that guests see; `v128` for a ``GuestVector`` alone.
  static var valueType: ValueType { get }
  /// The value of a slot of that store, of which only as many bits count as the type has.
  static func value(ofSlot slot: UInt64, in store: Store) -> Self
  /// The bits for a slot; `nil` where the value is a reference of another store.
  func slot(in store: Store) -> UInt64?

  // What follows is the same for all types but vectors. It is required of the type, because a call with a parameter pack then takes
  // one call of a witness for each value.

  /// Whether values take two slots.
  static var _isVector: Bool { get }
  /// The value at `slot`, which moves on to the next.
  static func _next(_ slot: inout UnsafeMutablePointer<UInt64>, in store: Store) -> Self
  /// Writes the value to `slot`, which moves on to the next; returns `false` where it is a reference of another store.
  func _put(_ slot: inout UnsafeMutablePointer<UInt64>, in store: Store) -> Bool
}

extension GuestValue {
  /// Not a vector.
  @inlinable public static var _isVector: Bool { false }

  /// The value at `slot`, which moves on to the next.
  @inlinable public static func _next(_ slot: inout UnsafeMutablePointer<UInt64>, in store: Store) -> Self {
    defer { slot += 1 }
    return value(ofSlot: slot.pointee, in: store)
  }

  /// Writes the value to `slot`, which moves on to the next; returns `false` where it is a reference of another store.
  @inlinable public func _put(_ slot: inout UnsafeMutablePointer<UInt64>, in store: Store) -> Bool {
    guard let bits = self.slot(in: store) else { return false }
    slot.pointee = bits
    slot += 1
    return true
  }

  /// The type that guests see: of what takes two slots a vector, also where `valueType` says otherwise.
  ///
  /// The precondition is about a Swift type of the embedder, when a typed function is made of it: no guest and no input leads there.
  @inlinable static var slotType: ValueType {
    if _isVector { return .v128 }
    precondition(valueType != .v128, "a type that guests see as a vector conforms to GuestVector")
    return valueType
  }
}

/// A value that is a number to the guest, whatever the store.
///
/// ```swift
/// enum Color: Int32, GuestNumber {
///   case red, green
///   static var valueType: ValueType { .i32 }
///   init(slot: UInt64) { self = Color(rawValue: Int32(slot: slot)) ?? .red }
///   var slot: UInt64 { rawValue.slot }
/// }
/// ```
public protocol GuestNumber: GuestValue {
  /// The value of a slot's bits, of which only as many count as the type has.
  init(slot: UInt64)
  /// The bits for a slot.
  var slot: UInt64 { get }
}

extension GuestNumber {
  /// The value of a slot of any store.
  @inlinable public static func value(ofSlot slot: UInt64, in store: Store) -> Self { Self(slot: slot) }
  /// The bits for a slot of any store.
  @inlinable public func slot(in store: Store) -> UInt64? { slot }
}

// MARK: - Numbers

extension Int32: GuestNumber {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = Int32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: GuestNumber {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(self) }
}

extension Int64: GuestNumber {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = Int64(bitPattern: slot) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: GuestNumber {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = slot }
  @inlinable public var slot: UInt64 { self }
}

extension Float: GuestNumber {
  @inlinable public static var valueType: ValueType { .f32 }
  @inlinable public init(slot: UInt64) { self = Float(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: GuestNumber {
  @inlinable public static var valueType: ValueType { .f64 }
  @inlinable public init(slot: UInt64) { self = Double(bitPattern: slot) }
  @inlinable public var slot: UInt64 { bitPattern }
}

extension Bool: GuestNumber {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) != 0 }
  @inlinable public var slot: UInt64 { self ? 1 : 0 }
}

// MARK: - References

/// As a parameter or result, a reference is an `externref`.
extension Reference: GuestValue {
  public static var valueType: ValueType { .externref }
  public static func value(ofSlot slot: UInt64, in store: Store) -> Reference {
    Reference(bits: slot, heapType: .extern, in: store)
  }
  public func slot(in store: Store) -> UInt64? { store.accepts(.reference(self), as: .externref) ? bits : nil }
}

/// As a parameter or result, an optional function is a `funcref`.
extension Optional: GuestValue where Wrapped == Function {
  public static var valueType: ValueType { .funcref }
  public static func value(ofSlot slot: UInt64, in store: Store) -> Function? {
    store.function(Reference(bits: slot, heapType: .func, in: store))
  }
  public func slot(in store: Store) -> UInt64? {
    guard let self else { return 0 }
    return self.store === store ? store.functions.reference(to: self.record) : nil
  }
}
