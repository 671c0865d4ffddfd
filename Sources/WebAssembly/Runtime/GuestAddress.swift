/// What names a place in a linear memory, in bytes from its beginning: an integer, or a ``GuestPointer``.
///
/// A guest hands out addresses as `i32` or `i64`, which Swift sees as `UInt32` and `UInt64`, or as `Int32` and `Int64` with
/// the same bits. An address is only looked at when memory is accessed; an address beyond the memory is a
/// ``MemoryAccessError``.
public protocol GuestAddress {
  /// The number of bytes from the beginning of the memory.
  var guestAddress: UInt64 { get }
}

extension UInt32: GuestAddress {
  @inlinable public var guestAddress: UInt64 { UInt64(self) }
}

extension Int32: GuestAddress {
  /// The number without sign that has the same bits.
  @inlinable public var guestAddress: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt64: GuestAddress {
  @inlinable public var guestAddress: UInt64 { self }
}

extension Int64: GuestAddress {
  /// The number without sign that has the same bits.
  @inlinable public var guestAddress: UInt64 { UInt64(bitPattern: self) }
}

extension Int: GuestAddress {
  /// The number itself; a negative number is beyond every memory.
  @inlinable public var guestAddress: UInt64 { UInt64(bitPattern: Int64(self)) }
}
