/// A frame's slots, eight bytes each.
@usableFromInline package typealias Slots = UnsafeMutableRawPointer
/// A place in register code.
@usableFromInline package typealias Code = UnsafeRawPointer
/// The memory of an `ExecutionContext`, followed by the table of handlers.
@usableFromInline package typealias Context = UnsafeMutableRawPointer
/// What executes one instruction: slots, code, context, base and size of memory 0, accumulator; it returns the raw value of an
/// `Exit`.
///
/// The accumulator is the last result of 64 bits floating point. The result is in a slot as well, unless only the next step
/// needed it; but to load it from there takes a processor as long as four additions.
@usableFromInline package typealias Handler = @convention(c) (Slots, Code, Context, Slots, UInt64, Double) -> Int

/// Whether this is an unoptimised build, which makes no tail calls.
@inline(always) package var isUnoptimised: Bool { _isDebugAssertConfiguration() }
