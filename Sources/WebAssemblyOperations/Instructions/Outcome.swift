/// How an instruction ends, after all checks. What the last step results in says how: with the next instruction, at the target
/// of a branch, in another function.
@usableFromInline package protocol Ending {
  /// Goes on, and returns what the handler returns.
  func finish(_ r: inout Registers) -> Int
}

/// A result that another step may follow in the same instruction: a value, or nothing.
@usableFromInline package protocol Outcome: Ending {
  /// How many slots it takes.
  static var slotCount: Int { get }
  /// The value as a slot holds it; of a value of two slots, the lower half.
  var bits: UInt64 { get }
  /// The value as two slots hold it.
  var vector: Vector128 { get }
  /// Puts it into the accumulator of its kind.
  func accumulate(_ r: inout Registers)
  /// Puts it into the slot that a field names.
  func store(_ r: Registers, field: Int)
}

extension Outcome {
  @inline(always) package func finish(_ r: inout Registers) -> Int {
    accumulate(&r)
    store(r, field: r.field)
    r.field &+= Self.slotCount == 0 ? 0 : 1
    return r.next()
  }
}

/// No result.
@usableFromInline package struct Nothing: Outcome {
  @inline(always) package init() {}
  @inline(always) package static var slotCount: Int { 0 }
  @inline(always) package var bits: UInt64 { 0 }
  @inline(always) package var vector: Vector128 { Vector128() }
  @inline(always) package func accumulate(_ r: inout Registers) {}
  @inline(always) package func store(_ r: Registers, field: Int) {}
}

/// A value that an operand can be, as slots hold it.
@usableFromInline package protocol SlotValue: Outcome {
  /// The value whose slot has these bits. Of a value of two slots they are the lower half; the upper is 0.
  init(bits: UInt64)
  /// The value whose slots have these bits; of a value of one slot, the lower half.
  init(vector: Vector128)
  /// The value in the slot that the next field names.
  init(slot r: inout Registers)
  /// The value in the accumulator of its kind, as the instruction found it.
  init(accumulator r: Registers)
  /// The result of the step before.
  init<L: Outcome>(link: L)
  /// A constant of 16 bits, sign-extended.
  init(short: Int)
  /// A constant of 32 bits.
  init(word: UInt32)
  /// Puts it into the slot at a byte offset from sp.
  func store(_ r: Registers, offset: Int)
}

extension SlotValue {
  @inline(always) package func store(_ r: Registers, field: Int) { store(r, offset: r.slot(field)) }
}

/// A value as one slot holds it.
@usableFromInline package protocol Value64: SlotValue {}

extension Value64 {
  @inline(always) package static var slotCount: Int { 1 }
  @inline(always) package var vector: Vector128 { Vector128(bits, 0) }
  @inline(always) package init(vector: Vector128) { self.init(bits: vector[0]) }
  @inline(always) package init<L: Outcome>(link: L) { self.init(bits: link.bits) }
  /// Always all 64 bits: a narrower store would stall the wider load of a copy.
  @inline(always) package func store(_ r: Registers, offset: Int) { r.sp.storeBytes(of: bits, toByteOffset: offset, as: UInt64.self) }
  @inline(always) package init(slot r: inout Registers) { self = r.sp.load(fromByteOffset: r.nextSlot(), as: Self.self) }
  @inline(always) package init(short: Int) { self.init(bits: UInt64(bitPattern: Int64(short))) }
  @inline(always) package init(word: UInt32) { self.init(bits: UInt64(word)) }
}

extension UInt32: Value64 {
  @inline(always) package init(bits: UInt64) { self = UInt32(truncatingIfNeeded: bits) }
  #if arch(arm64)
    /// The slot is read whole: these processors scale an index only by the width of what they load.
    @inline(always) package init(slot r: inout Registers) {
      self.init(bits: r.sp.load(fromByteOffset: r.nextSlot(), as: UInt64.self))
    }
  #endif
  @inline(always) package init(accumulator r: Registers) { self.init(bits: r.found.integer) }
  @inline(always) package func accumulate(_ r: inout Registers) { r.accumulators.integer = bits }
  @inline(always) package var bits: UInt64 { UInt64(self) }
  @inline(always) package init(short: Int) { self = UInt32(truncatingIfNeeded: short) }
  @inline(always) package init(word: UInt32) { self = word }
}

extension UInt64: Value64 {
  @inline(always) package init(bits: UInt64) { self = bits }
  @inline(always) package init(accumulator r: Registers) { self = r.found.integer }
  @inline(always) package func accumulate(_ r: inout Registers) { r.accumulators.integer = self }
  @inline(always) package var bits: UInt64 { self }
  /// Sign-extended.
  @inline(always) package init(word: UInt32) { self = UInt64(bitPattern: Int64(Int32(bitPattern: word))) }
}

extension Float: Value64 {
  @inline(always) package init(bits: UInt64) { self = Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  @inline(always) package var bits: UInt64 { UInt64(bitPattern) }
  @inline(always) package init(accumulator r: Registers) { self = r.found.single }
  @inline(always) package func accumulate(_ r: inout Registers) { r.accumulators.single = self }
}

extension Double: Value64 {
  @inline(always) package init(bits: UInt64) { self = Double(bitPattern: bits) }
  @inline(always) package var bits: UInt64 { bitPattern }
  @inline(always) package init(accumulator r: Registers) { self = r.found.double }
  @inline(always) package func accumulate(_ r: inout Registers) { r.accumulators.double = self }
  @inline(always) package func store(_ r: Registers, offset: Int) { r.sp.storeBytes(of: self, toByteOffset: offset, as: Double.self) }
}
