// Loads and stores (WebAssembly 3.0, section 4.4.7). Instructions that put the same bits into a slot share an operation.
//
// Unsafe code: each access is checked here, by `address`.

extension Registers {
  /// The address `base` plus `offset`, if `size` bytes from there on are in the memory. The sum cannot overflow: both parts
  /// are below 2³². The comparisons are signed, since the memory may be smaller than the access.
  ///
  /// - Parameter isShared: whether the handler checks another address after this one. Then the two must not have a part in
  ///   common, which would take a register from the first check to the second.
  @inline(always) package mutating func address(_ base: UInt32, _ offset: UInt32, _ size: Int64, isShared: Bool) -> Int? {
    let address = Int64(bitPattern: UInt64(base) &+ UInt64(offset))
    let end = Int64(bitPattern: ms)
    if _slowPath(isShared ? end &- address < size : address > end &- size) { return leave(.outOfBoundsMemoryAccess) }
    return Int(truncatingIfNeeded: address)
  }
}

/// How a value is in a memory.
@usableFromInline package protocol MemoryFormat {
  associatedtype Value: SlotValue
  /// How many bytes it takes.
  static var size: Int64 { get }
  static func load(_ memory: Slots, _ address: Int) -> Value
  static func store(_ value: Value, _ memory: Slots, _ address: Int)
}

/// An integer in as many bytes as a `Stored` has. Where it is loaded it is extended to a `Loaded`; where it is stored, its lower bits are.
@usableFromInline package enum IntegerFormat<Stored: FixedWidthInteger & BitwiseCopyable, Loaded: SlotInteger>: MemoryFormat {
  @inline(always) package static var size: Int64 { Int64(MemoryLayout<Stored>.size) }
  @inline(always) package static func load(_ memory: Slots, _ address: Int) -> Loaded {
    Loaded(truncatingIfNeeded: memory.loadUnaligned(fromByteOffset: address, as: Stored.self))
  }
  @inline(always) package static func store(_ value: Loaded, _ memory: Slots, _ address: Int) {
    memory.storeBytes(of: Stored(truncatingIfNeeded: value), toByteOffset: address, as: Stored.self)
  }
}

/// A vector, in 16 bytes.
@usableFromInline package enum VectorFormat: MemoryFormat {
  @inline(always) package static var size: Int64 { 16 }
  @inline(always) package static func load(_ memory: Slots, _ address: Int) -> V128 {
    V128(vector: memory.loadUnaligned(fromByteOffset: address, as: Vector128.self))
  }
  @inline(always) package static func store(_ value: V128, _ memory: Slots, _ address: Int) {
    memory.storeBytes(of: value.vector, toByteOffset: address, as: Vector128.self)
  }
}

@usableFromInline package enum MemoryLoad<Format: MemoryFormat>: Operation {
  @usableFromInline package typealias Result = Format.Value
  @inline(always) package static var effects: Effects { .traps }
  @inline(always) package static var checksAhead: Bool { true }

  /// The load at address `X` plus offset `Y`. Its check is early, unless the address is the result of the step before.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { X.isLink }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount }
    @inline(always) package static var takesTemporary: Bool { X.isTemporary }

    @inline(always) package static func check(_ r: inout Registers, at field: Int) -> Int? {
      if X.isLink { return 0 }
      r.field = field
      return address(&r, Nothing(), isShared: field > 1)
    }

    @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Int, _ link: L) -> Format.Value? {
      var checked = ticket
      if X.isLink {
        guard let address = address(&r, link, isShared: false) else { return nil }
        checked = address
      } else {
        r.field &+= fieldCount
      }
      return Format.load(r.mb, checked)
    }

    @inline(always) package static func address<L: Outcome>(_ r: inout Registers, _ link: L, isShared: Bool) -> Int? {
      let base: UInt32 = X.read(&r, link)
      let offset: UInt32 = Y.read(&r, link)
      return r.address(base, offset, Format.size, isShared: isShared)
    }
  }
}
@usableFromInline package typealias Load8U = MemoryLoad<IntegerFormat<UInt8, UInt32>>
@usableFromInline package typealias Load16U = MemoryLoad<IntegerFormat<UInt16, UInt32>>
@usableFromInline package typealias Load32 = MemoryLoad<IntegerFormat<UInt32, UInt32>>
@usableFromInline package typealias Load64 = MemoryLoad<IntegerFormat<UInt64, UInt64>>
extension Integer {
  package typealias Load8S = MemoryLoad<IntegerFormat<Int8, T>>
  package typealias Load16S = MemoryLoad<IntegerFormat<Int16, T>>
  package typealias Load32S = MemoryLoad<IntegerFormat<Int32, T>>
}

@usableFromInline package enum MemoryStore<Format: MemoryFormat>: Operation {
  @usableFromInline package typealias Result = Nothing
  @inline(always) package static var effects: Effects { [.traps, .writes] }
  @inline(always) package static var checksAhead: Bool { true }

  /// The store of `Z` at address `X` plus offset `Y`. Its check is early, unless the address is the result of the step before.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm, Z: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { X.isLink }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount + Z.fieldCount }
    @inline(always) package static var takesTemporary: Bool { X.isTemporary || Z.isTemporary }

    @inline(always) package static func check(_ r: inout Registers, at field: Int) -> Int? {
      if X.isLink { return 0 }
      r.field = field
      return address(&r, Nothing(), isShared: field > 1)
    }

    @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Int, _ link: L) -> Nothing? {
      var checked = ticket
      if X.isLink {
        guard let address = address(&r, link, isShared: false) else { return nil }
        checked = address
      } else {
        r.field &+= X.fieldCount + Y.fieldCount
      }
      Format.store(Z.read(&r, link), r.mb, checked)
      return Nothing()
    }

    @inline(always) package static func address<L: Outcome>(_ r: inout Registers, _ link: L, isShared: Bool) -> Int? {
      let base: UInt32 = X.read(&r, link)
      let offset: UInt32 = Y.read(&r, link)
      return r.address(base, offset, Format.size, isShared: isShared)
    }
  }
}
@usableFromInline package typealias Store8 = MemoryStore<IntegerFormat<UInt8, UInt32>>
@usableFromInline package typealias Store16 = MemoryStore<IntegerFormat<UInt16, UInt32>>
@usableFromInline package typealias Store32 = MemoryStore<IntegerFormat<UInt32, UInt32>>
@usableFromInline package typealias Store64 = MemoryStore<IntegerFormat<UInt64, UInt64>>

// MARK: - Bulk operations

/// The size of memory 0 in pages of 64 KiB.
@usableFromInline package enum MemorySize: Operation0 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers) -> UInt32? { UInt32(truncatingIfNeeded: r.ms >> 16) }
}

/// Moves `c` bytes from address `b` to address `a`.
@usableFromInline package enum MemoryCopy: Operation3 {
  @inline(always) package static var effects: Effects { [.traps, .leaves, .writes, .calls] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> Nothing? {
    if _slowPath(UInt64(a) &+ UInt64(c) > r.ms || UInt64(b) &+ UInt64(c) > r.ms) { return r.leave(.outOfBoundsMemoryAccess) }
    if _slowPath(c > r.context.pointee.bulkLimit) { return r.leave(.memoryCopyLong) }
    r.accumulators = Accumulators(bits: 0)
    (r.mb + Int(a)).copyMemory(from: r.mb + Int(b), byteCount: Int(c))
    return Nothing()
  }
}

/// Sets `c` bytes from address `a` on to the lowest byte of `b`.
@usableFromInline package enum MemoryFill: Operation3 {
  @inline(always) package static var effects: Effects { [.traps, .leaves, .writes, .calls] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> Nothing? {
    if _slowPath(UInt64(a) &+ UInt64(c) > r.ms) { return r.leave(.outOfBoundsMemoryAccess) }
    if _slowPath(c > r.context.pointee.bulkLimit) { return r.leave(.memoryFillLong) }
    r.accumulators = Accumulators(bits: 0)
    (r.mb + Int(a)).initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: b), count: Int(c))
    return Nothing()
  }
}

// MARK: - Executed in the outer loop

@usableFromInline package enum MemoryGrow: OutsideOperation {
  @inline(always) package static var exit: Exit { .memoryGrow }
  @inline(always) package static var effects: Effects { [.departs, .writes, .safepoint] }
}
@usableFromInline package enum MemoryInit: OutsideOperation {
  @inline(always) package static var exit: Exit { .memoryInit }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}

// The same on any memory, with addresses of 32 or 64 bits and pages of any size.

@usableFromInline package enum MemorySizeAny: OutsideOperation {
  @inline(always) package static var exit: Exit { .memorySizeAny }
  @inline(always) package static var effects: Effects { .departs }
}
@usableFromInline package enum MemoryGrowAny: OutsideOperation {
  @inline(always) package static var exit: Exit { .memoryGrowAny }
  @inline(always) package static var effects: Effects { [.departs, .writes, .safepoint] }
}
@usableFromInline package enum MemoryFillAny: OutsideOperation {
  @inline(always) package static var exit: Exit { .memoryFillAny }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
@usableFromInline package enum MemoryCopyAny: OutsideOperation {
  @inline(always) package static var exit: Exit { .memoryCopyAny }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
@usableFromInline package enum MemoryInitAny: OutsideOperation {
  @inline(always) package static var exit: Exit { .memoryInitAny }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}

@usableFromInline package enum DataDrop: OutsideOperation {
  @inline(always) package static var exit: Exit { .dataDrop }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
