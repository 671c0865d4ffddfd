/// Where an operand of an instruction comes from. The letter of each form is the one that stands for it in the tables.
@usableFromInline package protocol OperandForm {
  /// Whether it is the result of the step before.
  static var isLink: Bool { get }
  /// Whether it is the result of the step before, which is then stored nowhere.
  static var isTemporary: Bool { get }
  /// How many fields it takes.
  static var fieldCount: Int { get }
  /// The operand, read from the fields that come next, or from `link`, the result of the step before.
  static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V
  /// The same, but always here: the optimiser does not move the load to where the operand is used.
  static func readHere<L: Outcome>(_ r: inout Registers, _ link: L) -> UInt64
}

extension OperandForm {
  @inline(always) package static var isLink: Bool { false }
  @inline(always) package static var isTemporary: Bool { false }
  @inline(always) package static func readHere<L: Outcome>(_ r: inout Registers, _ link: L) -> UInt64 { read(&r, link) }
}

/// `s`: a frame slot; one field.
@usableFromInline package enum Slot: OperandForm {
  @inline(always) package static var fieldCount: Int { 1 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(slot: &r) }
  @inline(always) package static func readHere<L: Outcome>(_ r: inout Registers, _ link: L) -> UInt64 {
    r.loadHere(r.sp + r.nextSlot())
  }
}
/// `a`: the accumulator of the operand's kind, which holds what the slot holds that the field names. So the fields are those of an instruction that
/// reads the slot; one field.
@usableFromInline package enum Accumulator: OperandForm {
  @inline(always) package static var fieldCount: Int { 1 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V {
    r.field &+= 1
    return V(accumulator: r)
  }
}
/// `i`: a constant that fits 16 bits, sign-extended; one field.
@usableFromInline package enum Short: OperandForm {
  @inline(always) package static var fieldCount: Int { 1 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V {
    V(short: Int(Int16(bitPattern: r.next16())))
  }
}
/// `I`: a constant of 32 bits, sign-extended where 64 are wanted; two fields.
@usableFromInline package enum Word: OperandForm {
  @inline(always) package static var fieldCount: Int { 2 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(word: r.next32()) }
}
/// `c`: a constant of 64 bits; four fields.
@usableFromInline package enum Long: OperandForm {
  @inline(always) package static var fieldCount: Int { 4 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(bits: r.next64()) }
}
/// `v`: a constant of 128 bits; eight fields.
@usableFromInline package enum Wide: OperandForm {
  @inline(always) package static var fieldCount: Int { 8 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(vector: r.next128()) }
}
/// `t`: the result of the step before, which is stored nowhere; no field.
@usableFromInline package enum Temporary: OperandForm {
  @inline(always) package static var fieldCount: Int { 0 }
  @inline(always) package static var isLink: Bool { true }
  @inline(always) package static var isTemporary: Bool { true }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(link: link) }
}
/// `d`: the result of the step before, which is also stored in its slot; no field.
@usableFromInline package enum Stored: OperandForm {
  @inline(always) package static var isLink: Bool { true }
  @inline(always) package static var fieldCount: Int { 0 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(link: link) }
}
/// `o` and `n`: an unsigned number of 16 bits that is not the number of an operand's slot, such as a memory offset; one field.
@usableFromInline package enum Count: OperandForm {
  @inline(always) package static var fieldCount: Int { 1 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V {
    V(bits: UInt64(r.next16()))
  }
}
/// `O` and `x`: an unsigned number of 32 bits, such as a memory offset or an index; two fields.
@usableFromInline package enum Index: OperandForm {
  @inline(always) package static var fieldCount: Int { 2 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V {
    V(bits: UInt64(r.next32()))
  }
}
/// `z`: the memory offset 0; no field.
@usableFromInline package enum Zero: OperandForm {
  @inline(always) package static var fieldCount: Int { 0 }
  @inline(always) package static func read<V: SlotValue, L: Outcome>(_ r: inout Registers, _ link: L) -> V { V(bits: 0) }
}
