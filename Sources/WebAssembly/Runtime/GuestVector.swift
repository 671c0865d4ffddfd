/// A value that is a vector of 128 bits to the guest, a `v128`.
///
/// SIMD types of 128 bits are vectors: `SIMD16<UInt8>`, `SIMD4<Float>` and so on.
public protocol GuestVector: GuestValue {
  /// The vector that has these bits, the lower half first.
  init(bits: SIMD2<UInt64>)
  /// Its bits, the lower half first.
  var bits: SIMD2<UInt64> { get }
}

extension GuestVector {
  /// The type of all vectors.
  @inlinable public static var valueType: ValueType { .v128 }
  /// The vector whose lower half is in that slot, and whose upper half is 0.
  @inlinable public static func value(ofSlot slot: UInt64, in store: Store) -> Self { Self(bits: SIMD2(slot, 0)) }
  /// The lower half.
  @inlinable public func slot(in store: Store) -> UInt64? { bits[0] }

  /// A vector.
  @inlinable public static var _isVector: Bool { true }

  /// The vector in `slot` and the one after it; `slot` moves on to the next.
  @inlinable public static func _next(_ slot: inout UnsafeMutablePointer<UInt64>, in store: Store) -> Self {
    defer { slot += 2 }
    return Self(bits: SIMD2(slot[0], slot[1]))
  }

  /// Writes the vector to `slot` and the one after it; `slot` moves on to the next.
  @inlinable public func _put(_ slot: inout UnsafeMutablePointer<UInt64>, in store: Store) -> Bool {
    let bits = bits
    slot[0] = bits[0]
    slot[1] = bits[1]
    slot += 2
    return true
  }
}

extension Value {
  /// The value of a vector, as `.v128(SIMD4<Float>(1, 2, 3, 4))`.
  public static func v128<Vector: GuestVector>(_ vector: Vector) -> Value {
    let bits = vector.bits
    return .v128(bits[0], bits[1])
  }

  /// The value as a vector of some type, as `value.vector(as: SIMD4<Float>.self)`; `nil` where it is not a vector.
  public func vector<Vector: GuestVector>(as type: Vector.Type) -> Vector? {
    guard case .v128(let low, let high) = self else { return nil }
    return Vector(bits: SIMD2(low, high))
  }
}

// MARK: - SIMD types

/// What a lane of a guest's vector can be: an integer or a floating-point number.
///
/// WebAssembly 3.0, section 2.3.2 (vector types).
public protocol VectorLane {
  /// The integer with as many bits, which says how many lanes a vector has.
  associatedtype LaneBits
}

extension UInt8: VectorLane { public typealias LaneBits = UInt8 }
extension Int8: VectorLane { public typealias LaneBits = UInt8 }
extension UInt16: VectorLane { public typealias LaneBits = UInt16 }
extension Int16: VectorLane { public typealias LaneBits = UInt16 }
extension UInt32: VectorLane { public typealias LaneBits = UInt32 }
extension Int32: VectorLane { public typealias LaneBits = UInt32 }
extension Float: VectorLane { public typealias LaneBits = UInt32 }
extension UInt64: VectorLane { public typealias LaneBits = UInt64 }
extension Int64: VectorLane { public typealias LaneBits = UInt64 }
extension Double: VectorLane { public typealias LaneBits = UInt64 }

// Unsafe: lanes are taken for lanes of another type. Both are 128 bits without a gap, and each combination of bits is a value. The
// first lane is in the lowest bits.

extension SIMD16: GuestValue, GuestVector where Scalar: VectorLane, Scalar.LaneBits == UInt8 {
  @inlinable public init(bits: SIMD2<UInt64>) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable public var bits: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}

extension SIMD8: GuestValue, GuestVector where Scalar: VectorLane, Scalar.LaneBits == UInt16 {
  @inlinable public init(bits: SIMD2<UInt64>) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable public var bits: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}

extension SIMD4: GuestValue, GuestVector where Scalar: VectorLane, Scalar.LaneBits == UInt32 {
  @inlinable public init(bits: SIMD2<UInt64>) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable public var bits: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}

extension SIMD2: GuestValue, GuestVector where Scalar: VectorLane, Scalar.LaneBits == UInt64 {
  @inlinable public init(bits: SIMD2<UInt64>) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable public var bits: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}
