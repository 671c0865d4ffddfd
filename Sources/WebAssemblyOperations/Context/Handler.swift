/// A frame's slots, eight bytes each.
@usableFromInline package typealias Slots = UnsafeMutableRawPointer
/// A place in register code.
@usableFromInline package typealias Code = UnsafeRawPointer
/// The memory of an `ExecutionContext`, followed by the table of handlers.
@usableFromInline package typealias Context = UnsafeMutableRawPointer
/// What executes one instruction: slots, code, context, base and size of memory 0, then the accumulators of integers, of numbers
/// of 64 bits floating point, of 32, and both halves of that of vectors, which C functions in Swift cannot take as one argument. It
/// returns the raw value of an `Exit`.
@usableFromInline package typealias Handler = @convention(c) (
  Slots, Code, Context, Slots, UInt64, UInt64, Double, Float, Double, Double
) -> Int

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
  /// The halves of a vector.
  @usableFromInline package var vectorLow: Double
  @usableFromInline package var vectorHigh: Double

  @inline(always) package init(integer: UInt64, double: Double, single: Float, vectorLow: Double, vectorHigh: Double) {
    self.integer = integer
    self.double = double
    self.single = single
    self.vectorLow = vectorLow
    self.vectorHigh = vectorHigh
  }

  @inline(always) package var vector: Vector128 {
    get { unsafeBitCast(SIMD2(vectorLow, vectorHigh), to: Vector128.self) }
    set {
      let halves = unsafeBitCast(newValue, to: SIMD2<Double>.self)
      vectorLow = halves[0]
      vectorHigh = halves[1]
    }
  }

  /// What the accumulators hold where a value of any type with these bits has been written to a slot.
  @inline(always) package init(bits: UInt64) {
    self.init(
      integer: bits, double: Double(bitPattern: bits), single: Float(bitPattern: UInt32(truncatingIfNeeded: bits)),
      vectorLow: Double(bitPattern: bits), vectorHigh: 0)
  }
}

/// Whether this is an unoptimised build, which makes no tail calls.
@inline(always) package var isUnoptimised: Bool { _isDebugAssertConfiguration() }
