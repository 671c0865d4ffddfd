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

/// Loads from memory 0: at address `a` plus offset `b`.
@usableFromInline package enum MemoryLoad64<Format: MemoryFormat>: Operation2 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64, _ b: UInt64) -> Format.Value? {
    guard let address = r.address64(a, b, Format.size, r.ms) else { return nil }
    return Format.load(r.mb, address)
  }
}

/// Stores `c` to memory 0: at address `a` plus offset `b`.
@usableFromInline package enum MemoryStore64<Format: MemoryFormat>: Operation3 {
  @inline(always) package static var effects: Effects { [.traps, .writes] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt64, _ b: UInt64, _ c: Format.Value) -> Nothing? {
    guard let address = r.address64(a, b, Format.size, r.ms) else { return nil }
    Format.store(c, r.mb, address)
    return Nothing()
  }
}

/// Loads from memory `c`: at address `a` plus offset `b`.
@usableFromInline package enum AnyMemoryLoad<Address: SlotInteger, Format: MemoryFormat>: Operation3 {
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: Address, _ b: UInt64, _ c: UInt32) -> Format.Value? {
    let memory = r.context.pointee.memories[Int(c)]
    guard let address = r.address64(a.bits, b, Format.size, memory.pointee.byteCount) else { return nil }
    return Format.load(memory.pointee.base, address)
  }
}

/// Stores `d` to memory `c`: at address `a` plus offset `b`.
@usableFromInline package enum AnyMemoryStore<Address: SlotInteger, Format: MemoryFormat>: Operation4 {
  @inline(always) package static var effects: Effects { [.traps, .writes] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: Address, _ b: UInt64, _ c: UInt32, _ d: Format.Value) -> Nothing? {
    let memory = r.context.pointee.memories[Int(c)]
    guard let address = r.address64(a.bits, b, Format.size, memory.pointee.byteCount) else { return nil }
    Format.store(d, memory.pointee.base, address)
    return Nothing()
  }
}
