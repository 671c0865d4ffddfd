#if !hasFeature(Embedded)
  public import Synchronization
#endif

/// An instruction that is being executed: the arguments of its handler, and how far its fields have been read.
///
/// Everything here is inlined into the handlers, where most of it folds away: the number of the next field is always a
/// constant.
///
/// Unsafe code. Slots: the translator numbers them below the frame size, which the call has checked against the value stack.
/// Code: the translator has written it, from a function that the validator has proved well-typed.
@usableFromInline package struct Registers {
  /// The first slot of the frame.
  @usableFromInline package let sp: Slots
  /// The instruction.
  @usableFromInline package let pc: Code
  /// The context of the execution.
  @usableFromInline package let cx: Context
  /// Base and size of memory 0.
  @usableFromInline package let mb: Slots
  @usableFromInline package let ms: UInt64
  /// The accumulators as the instruction found them.
  @usableFromInline package let found: Accumulators
  /// What the next instruction finds there: the last result of each kind that this one wrote, or what was there.
  @usableFromInline package var accumulators: Accumulators
  /// The field that is read next, counted from the opcode. At the end this is the size of the instruction in units of 16 bits.
  @usableFromInline package var field: Int
  /// Why the instruction leaves, once an operation has returned `nil`.
  @usableFromInline package var exit: Int

  @inline(always) package init(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double,
    _ vh: Double
  ) {
    self.sp = sp
    self.pc = pc
    self.cx = cx
    self.mb = mb
    self.ms = ms
    found = Accumulators(integer: ia, double: da, single: sa, vectorLow: vl, vectorHigh: vh)
    accumulators = found
    field = 1
    exit = 0
  }

  @inline(always) package var context: UnsafeMutablePointer<ExecutionContext> {
    cx.assumingMemoryBound(to: ExecutionContext.self)
  }

  /// The size of the instruction in bytes, once all fields are read: whole words.
  @inline(always) package var size: Int { (field &+ 3) / 4 &* 8 }

  // MARK: - Fields

  @inline(always) package mutating func next16() -> UInt16 {
    let value = pc.load(fromByteOffset: field &* 2, as: UInt16.self)
    field &+= 1
    return value
  }

  @inline(always) package mutating func next32() -> UInt32 {
    let value = pc.loadUnaligned(fromByteOffset: field &* 2, as: UInt32.self)
    field &+= 2
    return value
  }

  @inline(always) package mutating func next64() -> UInt64 {
    let value = pc.loadUnaligned(fromByteOffset: field &* 2, as: UInt64.self)
    field &+= 4
    return value
  }

  @inline(always) package mutating func next128() -> Vector128 {
    let value = pc.loadUnaligned(fromByteOffset: field &* 2, as: Vector128.self)
    field &+= 8
    return value
  }

  /// The byte offset from sp of the slot that a field names.
  @inline(always) package func slot(_ field: Int) -> Int {
    Int(pc.load(fromByteOffset: field &* 2, as: UInt16.self)) &* 8
  }

  /// The byte offset from sp of the slot that the next field names.
  @inline(always) package mutating func nextSlot() -> Int {
    let offset = slot(field)
    field &+= 1
    return offset
  }

  /// What is in a slot. The load is atomic, so that the optimiser leaves it where it is.
  @inline(always) package func loadHere(_ slot: Slots) -> UInt64 {
    #if hasFeature(Embedded) || !_pointerBitWidth(_64)
      return slot.load(as: UInt64.self)
    #else
      return slot.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .relaxed)
    #endif
  }

  // MARK: - Leaving

  /// Notes why the instruction leaves. An operation that has changed nothing returns the result of this, which is `nil`.
  @inline(always) package mutating func leave<Result>(_ exit: Exit) -> Result? {
    self.exit = exit.rawValue
    return nil
  }

  /// Returns to the outer loop, which finds the instruction at pc. The accumulators are not saved: the instruction traps and has
  /// written nothing, or it is one after which they are lost anyway. So a handler may use their registers while it checks.
  @inline(always) package func leave() -> Int {
    context.pointee.sp = sp
    context.pointee.pc = pc
    return exit
  }

  /// Returns to the outer loop, which does the rest of the instruction. What its steps have computed is written.
  @inline(always) package func finish(_ exit: Exit) -> Int {
    context.pointee.sp = sp
    context.pointee.pc = pc
    context.pointee.accumulators = accumulators
    return exit.rawValue
  }

  // MARK: - Going on

  /// Goes on with the next instruction.
  @inline(always) package func next() -> Int { go(sp, pc + size) }

  /// Goes on with the instruction at pc.
  @inline(always) package func go(_ sp: Slots, _ pc: Code) -> Int { go(handler(pc.load(as: UInt16.self)), sp, pc) }

  /// Goes on with the instruction at pc, whose handler is given: by a tail call, or through the loop of `Dispatch`.
  @inline(always) package func go(_ handler: @autoclosure () -> Handler, _ sp: Slots, _ pc: Code) -> Int {
    #if WEBASSEMBLY_LOOP_DISPATCH || os(Windows) || !(arch(x86_64) || arch(arm64))
      return goByLoop(sp, pc)
    #else
      if isUnoptimised { return goByLoop(sp, pc) }
      return handler()(
        sp, pc, cx, mb, ms, accumulators.integer, accumulators.double, accumulators.single, accumulators.vectorLow,
        accumulators.vectorHigh)
    #endif
  }

  /// Returns to the loop of `Dispatch`, which goes on at pc.
  @inline(always) package func goByLoop(_ sp: Slots, _ pc: Code) -> Int {
    context.pointee.sp = sp
    context.pointee.pc = pc
    context.pointee.accumulators = accumulators
    return Exit.continue.rawValue
  }

  /// The handler of an opcode. Another thread may replace it: see `DispatchTable`.
  @inline(always) package func handler(_ opcode: UInt16) -> Handler { Self.handler(opcode, cx) }

  @inline(always) package static func handler(_ opcode: UInt16, _ cx: Context) -> Handler {
    let cell = cx + ExecutionContext.handlersOffset + Int(opcode) &* ExecutionContext.handlerCellSize
    #if hasFeature(Embedded)
      return cell.load(as: Handler.self)
    #else
      let bits = cell.assumingMemoryBound(to: Atomic<UInt>.self).pointee.load(ordering: .relaxed)
      return unsafeBitCast(bits, to: Handler.self)
    #endif
  }
}
