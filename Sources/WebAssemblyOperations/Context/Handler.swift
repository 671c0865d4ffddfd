/// A frame's slots, eight bytes each.
@usableFromInline package typealias Slots = UnsafeMutableRawPointer
/// A place in register code.
@usableFromInline package typealias Code = UnsafeRawPointer
/// The memory of an `ExecutionContext`, followed by the table of handlers.
@usableFromInline package typealias Context = UnsafeMutableRawPointer
/// What executes one instruction: slots, code, context, base and size of memory 0, then the accumulators of integers, of numbers
/// of 64 bits floating point, and of 32. It returns the raw value of an `Exit`.
@usableFromInline package typealias Handler = @convention(c) (Slots, Code, Context, Slots, UInt64, UInt64, Double, Float) -> Int

/// The last result of each kind that was written to a slot, in a register of the processor. To load it from the slot takes as
/// long as four additions, and longer where the processor does not foresee that it will get what was just stored.
///
/// An instruction that finds an operand here has the same result as one that loads it: the code builder knows which slots hold
/// what an accumulator holds.
@usableFromInline package struct Accumulators: BitwiseCopyable {
  /// The bits of the slot: an integer, a reference, or a number that was moved without a look at its type. After a call, and at
  /// the beginning of a function, the first slot of the callee's frame.
  @usableFromInline package var integer: UInt64
  @usableFromInline package var double: Double
  @usableFromInline package var single: Float

  @inline(always) package init(integer: UInt64, double: Double, single: Float) {
    self.integer = integer
    self.double = double
    self.single = single
  }

  /// What the accumulators hold where a value of any type with these bits has been written to a slot.
  @inline(always) package init(bits: UInt64) {
    self.init(integer: bits, double: Double(bitPattern: bits), single: Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
  }
}

/// Whether this is an unoptimised build, which makes no tail calls.
@inline(always) package var isUnoptimised: Bool { _isDebugAssertConfiguration() }
