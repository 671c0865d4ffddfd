// Loads and stores with addresses of 64 bits, and those of other memories than memory 0 (WebAssembly 3.0, section 4.4.7). Their
// checks are late. Instructions that put the same bits into a slot share an operation.
//
// Unsafe code: each access is checked here, by `address64`.

extension Registers {
  /// The address `base` plus `offset`, if `size` bytes from there on are in a memory of `byteCount` bytes. The sum may be more
  /// than 64 bits hold, and the memory may be smaller than the access.
  ///
  /// A memory has less than 2⁶³ bytes. So `base`, `offset` and their sum must be below 2⁶³; two numbers that are do not overflow.
  /// Then the difference of the size and the sum does not overflow as a number with a sign. This takes no more registers than the
  /// check of an address of 32 bits.
  @inline(always) package mutating func address64(_ base: UInt64, _ offset: UInt64, _ size: Int64, _ byteCount: UInt64) -> Int? {
    let address = base &+ offset
    if _slowPath(Int64(bitPattern: base | offset | address) < 0 || Int64(bitPattern: byteCount &- address) < size) {
      return leave(.outOfBoundsMemoryAccess)
    }
    return Int(truncatingIfNeeded: address)
  }
}

/// Loads a `Stored` from memory 0 and extends it to a `Loaded`: at address `a` plus offset `b`.
@usableFromInline package enum MemoryLoad64<Stored: FixedWidthInteger & BitwiseCopyable, Loaded: SlotInteger>: Operation2 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64, _ b: UInt64) -> Loaded? {
    guard let address = r.address64(a, b, Int64(MemoryLayout<Stored>.size), r.ms) else { return nil }
    return Loaded(truncatingIfNeeded: r.mb.loadUnaligned(fromByteOffset: address, as: Stored.self))
  }
}

/// Stores the lower bits of `c`, as many as a `Stored` has, to memory 0: at address `a` plus offset `b`.
@usableFromInline package enum MemoryStore64<Stored: FixedWidthInteger & BitwiseCopyable, Loaded: SlotInteger>: Operation3 {
  @inline(always) package static var effects: Effects { [.traps, .writes] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64, _ b: UInt64, _ c: Loaded) -> Nothing? {
    guard let address = r.address64(a, b, Int64(MemoryLayout<Stored>.size), r.ms) else { return nil }
    r.mb.storeBytes(of: Stored(truncatingIfNeeded: c), toByteOffset: address, as: Stored.self)
    return Nothing()
  }
}

/// Loads a `Stored` from memory `c` and extends it to a `Loaded`: at address `a` plus offset `b`.
@usableFromInline package enum AnyMemoryLoad<
  Address: SlotInteger, Stored: FixedWidthInteger & BitwiseCopyable, Loaded: SlotInteger
>: Operation3 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: Address, _ b: UInt64, _ c: UInt32) -> Loaded? {
    let memory = r.context.pointee.memories[Int(c)]
    guard let address = r.address64(a.bits, b, Int64(MemoryLayout<Stored>.size), memory.pointee.byteCount) else { return nil }
    return Loaded(truncatingIfNeeded: memory.pointee.base.loadUnaligned(fromByteOffset: address, as: Stored.self))
  }
}

/// Stores the lower bits of `d`, as many as a `Stored` has, to memory `c`: at address `a` plus offset `b`.
@usableFromInline package enum AnyMemoryStore<
  Address: SlotInteger, Stored: FixedWidthInteger & BitwiseCopyable, Loaded: SlotInteger
>: Operation4 {
  @inline(always) package static var effects: Effects { [.traps, .writes] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: Address, _ b: UInt64, _ c: UInt32, _ d: Loaded) -> Nothing? {
    let memory = r.context.pointee.memories[Int(c)]
    guard let address = r.address64(a.bits, b, Int64(MemoryLayout<Stored>.size), memory.pointee.byteCount) else { return nil }
    memory.pointee.base.storeBytes(of: Stored(truncatingIfNeeded: d), toByteOffset: address, as: Stored.self)
    return Nothing()
  }
}
