/// A pointer of a guest with 32-bit addresses: the address of values of one type in its linear memory.
///
/// ```swift
/// try linker.define("env", "sum") { (caller: Caller, numbers: GuestPointer<Int32>, count: UInt32) throws -> Int32 in
///   let memory = try caller.memory()
///   return try (0..<count).reduce(0) { try $0 &+ (numbers + Int($1)).load(from: memory) }
/// }
/// ```
///
/// A pointer is a number: it owns nothing, keeps nothing alive, and may point anywhere. Each access is checked.
public struct GuestPointer<Pointee>: Hashable, Sendable {
  /// The address, in bytes from the beginning of the memory.
  public var address: UInt32

  /// The pointer to an address.
  @inlinable public init(_ address: UInt32) { self.address = address }

  /// Whether this is C's null pointer, address 0.
  @inlinable public var isNull: Bool { address == 0 }

  /// The same address for values of another type.
  @inlinable public func cast<Other>(to type: Other.Type = Other.self) -> GuestPointer<Other> { GuestPointer<Other>(address) }
}

extension GuestPointer: GuestNumber {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { address = UInt32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(address) }
}

extension GuestPointer: GuestAddress {
  @inlinable public var guestAddress: UInt64 { UInt64(address) }
}

extension GuestPointer: CustomStringConvertible {
  /// The address, as `0x1f4`.
  public var description: String { "0x\(String(address, radix: 16))" }
}

extension GuestPointer where Pointee: GuestPointee {
  /// The value that it points to.
  @inlinable public func load(from memory: Memory) throws(MemoryAccessError) -> Pointee { try memory.load(at: address) }

  /// Writes the value that it points to.
  @inlinable public func store(_ value: Pointee, to memory: Memory) throws(MemoryAccessError) {
    try memory.store(value, at: address)
  }

  /// The pointer to the value so many places further on. As in the guest, addresses wrap around at 2³².
  @inlinable public static func + (pointer: GuestPointer, count: Int) -> GuestPointer {
    GuestPointer(pointer.address &+ UInt32(truncatingIfNeeded: count &* Pointee.byteCount))
  }

  /// The pointer to the value so many places before. As in the guest, addresses wrap around at 2³².
  @inlinable public static func - (pointer: GuestPointer, count: Int) -> GuestPointer { pointer + (0 &- count) }
}
