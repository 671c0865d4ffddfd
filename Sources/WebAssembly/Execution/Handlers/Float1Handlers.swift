// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if !hasFeature(Embedded)
  import Synchronization
#endif

// Unsafe code. Slots: the translator numbers them below the frame size, which the call has checked against the value
// stack. Code: the translator wrote it, the validator has proved it well-typed. Memory: each access is checked here.

private typealias Bits = UInt64

@inline(__always) private func count(_ pc: Code, _ field: Int) -> UInt32 {
  UInt32(pc.load(fromByteOffset: field &* 2, as: UInt16.self))
}
@inline(__always) private func short16(_ pc: Code, _ field: Int) -> Int {
  Int(pc.load(fromByteOffset: field &* 2, as: Int16.self))
}
@inline(__always) private func short32(_ pc: Code, _ field: Int) -> UInt32 {
  UInt32(truncatingIfNeeded: short16(pc, field))
}
@inline(__always) private func short64(_ pc: Code, _ field: Int) -> UInt64 {
  UInt64(bitPattern: Int64(short16(pc, field)))
}
@inline(__always) private func word32(_ pc: Code, _ field: Int) -> UInt32 {
  pc.loadUnaligned(fromByteOffset: field &* 2, as: UInt32.self)
}
@inline(__always) private func word64(_ pc: Code, _ field: Int) -> UInt64 {
  UInt64(bitPattern: Int64(Int32(bitPattern: word32(pc, field))))
}
@inline(__always) private func wordF32(_ pc: Code, _ field: Int) -> Float { Float(bitPattern: word32(pc, field)) }
@inline(__always) private func long64(_ pc: Code, _ field: Int) -> UInt64 {
  pc.loadUnaligned(fromByteOffset: field &* 2, as: UInt64.self)
}
@inline(__always) private func longF64(_ pc: Code, _ field: Int) -> Double { Double(bitPattern: long64(pc, field)) }
@inline(__always) private func branch(_ pc: Code, _ field: Int) -> Int { short16(pc, field) &* 8 }

@inline(__always) private func slot(_ pc: Code, _ field: Int) -> Int {
  Int(pc.load(fromByteOffset: field &* 2, as: UInt16.self)) &* 8
}
@inline(__always) private func slot32(_ sp: Slots, _ pc: Code, _ field: Int) -> UInt32 {
  sp.load(fromByteOffset: slot(pc, field), as: UInt32.self)
}
@inline(__always) private func slot64(_ sp: Slots, _ pc: Code, _ field: Int) -> UInt64 {
  sp.load(fromByteOffset: slot(pc, field), as: UInt64.self)
}
@inline(__always) private func slotF32(_ sp: Slots, _ pc: Code, _ field: Int) -> Float {
  sp.load(fromByteOffset: slot(pc, field), as: Float.self)
}
/// What the slot holds, or the accumulator, where the translator knows that it holds the same.
@inline(__always) private func slotF64(_ sp: Slots, _ pc: Code, _ field: Int, _ fa: Double) -> Double {
  let slot = pc.load(fromByteOffset: field &* 2, as: UInt16.self)
  return slot == UInt16.max ? fa : sp.load(fromByteOffset: Int(slot) &* 8, as: Double.self)
}
/// Always all 64 bits: a narrower store would stall the wider load of a copy.
@inline(__always) private func write(_ sp: Slots, _ pc: Code, _ field: Int, _ value: UInt64) {
  sp.storeBytes(of: value, toByteOffset: slot(pc, field), as: UInt64.self)
}

extension UnsafeMutableRawPointer {
  @inline(__always) fileprivate var machine: UnsafeMutablePointer<ExecutionContext> {
    assumingMemoryBound(to: ExecutionContext.self)
  }
}

/// Leaves to the outer loop, which finds the instruction at pc. Where that is rare, `_slowPath` keeps it out of the way.
@inline(__always) private func leave(_ sp: Slots, _ pc: Code, _ cx: Context, _ exit: Int) -> Int {
  cx.machine.pointee.sp = sp
  cx.machine.pointee.pc = pc
  return exit
}

/// Leaves to the outer loop, which is to call `record`.
@inline(__always) private func leave(
  _ sp: Slots, _ pc: Code, _ cx: Context, _ record: UnsafeMutablePointer<FunctionRecord>, _ exit: Int
) -> Int {
  cx.machine.pointee.callee = record
  return leave(sp, pc, cx, exit)
}

/// Whether this is an unoptimised build, which makes no tail calls.
@inline(__always) private var isUnoptimised: Bool { _isDebugAssertConfiguration() }

/// Goes on with the instruction at pc, whose handler is given: by a tail call, or through the loop of `Dispatch`.
@inline(__always) private func next(
  _ handler: @autoclosure () -> Handler, _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  #if WEBASSEMBLY_LOOP_DISPATCH || os(Windows) || !(arch(x86_64) || arch(arm64))
    cx.machine.pointee.accumulator = fa
    return leave(sp, pc, cx, 1)
  #else
    if isUnoptimised {
      cx.machine.pointee.accumulator = fa
      return leave(sp, pc, cx, 1)
    }
    return handler()(sp, pc, cx, mb, ms, fa)
  #endif
}

/// Goes on with the instruction at pc.
@inline(__always) private func next(
  _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  next(handler(pc.load(as: UInt16.self), cx), sp, pc, cx, mb, ms, fa)
}

/// The handler of an opcode. Another thread may replace it: see `DispatchTable`.
@inline(__always) private func handler(_ opcode: UInt16, _ cx: Context) -> Handler {
  let cell = cx + ExecutionContext.handlersOffset + Int(opcode) &* 8
  #if hasFeature(Embedded)
    return cell.load(as: Handler.self)
  #else
    let bits = cell.assumingMemoryBound(to: Atomic<UInt>.self).pointee.load(ordering: .relaxed)
    return unsafeBitCast(bits, to: Handler.self)
  #endif
}

/// Pushes the frame of a call of `record` from the instruction at pc, `size` bytes long.
@inline(__always) private func enter(
  _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, _ sp: Slots, _ pc: Code, _ size: Int, _ cx: Context,
  _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  if _slowPath(frame + Int(record.pointee.frameSize) > cx.machine.pointee.stackLimit) {
    return leave(sp, pc, cx, 31)
  }
  let header = frame + Int(record.pointee.headerOffset)
  header.storeBytes(of: pc + size, as: Code.self)
  (header + 8).storeBytes(of: sp, as: Slots.self)
  cx.machine.pointee.callee = record
  return next(record.pointee.handler, frame, record.pointee.entry, cx, mb, ms, fa)
}

/// Goes back to the caller whose place stands in `header`.
@inline(__always) private func leaveFrame(
  _ header: Slots, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  next((header + 8).load(as: Slots.self), header.load(as: Code.self), cx, mb, ms, fa)
}

// f32.add(s,s)
@c private func f32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: Float = a0 + b0
  write(sp, pc, 3, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.add(s,I)
@c private func f32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: Float = a0 + b0
  write(sp, pc, 4, UInt64(v0.bitPattern))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.sub(s,s)
@c private func f32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: Float = a0 - b0
  write(sp, pc, 3, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.sub(s,I)
@c private func f32_sub_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: Float = a0 - b0
  write(sp, pc, 4, UInt64(v0.bitPattern))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.sub(I,s)
@c private func f32_sub_Is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = wordF32(pc, 1)
  let b0 = slotF32(sp, pc, 3)
  let v0: Float = a0 - b0
  write(sp, pc, 4, UInt64(v0.bitPattern))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.mul(s,s)
@c private func f32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: Float = a0 * b0
  write(sp, pc, 3, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.mul(s,I)
@c private func f32_mul_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: Float = a0 * b0
  write(sp, pc, 4, UInt64(v0.bitPattern))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.div(s,s)
@c private func f32_div_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: Float = a0 / b0
  write(sp, pc, 3, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.div(s,I)
@c private func f32_div_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: Float = a0 / b0
  write(sp, pc, 4, UInt64(v0.bitPattern))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.div(I,s)
@c private func f32_div_Is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = wordF32(pc, 1)
  let b0 = slotF32(sp, pc, 3)
  let v0: Float = a0 / b0
  write(sp, pc, 4, UInt64(v0.bitPattern))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.min(s,s)
@c private func f32_min_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: Float = a0 < b0 ? a0 : (b0 < a0 ? b0 : (a0 == b0 ? Float(bitPattern: a0.bitPattern | b0.bitPattern) : a0 + b0))
  write(sp, pc, 3, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.max(s,s)
@c private func f32_max_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: Float = a0 > b0 ? a0 : (b0 > a0 ? b0 : (a0 == b0 ? Float(bitPattern: a0.bitPattern & b0.bitPattern) : a0 + b0))
  write(sp, pc, 3, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.copysign(s,s)
@c private func f32_copysign_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = (a0 & ~(UInt32(1) << 31)) | (b0 & (UInt32(1) << 31))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.abs(s)
@c private func f32_abs_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = a0 & ~(UInt32(1) << 31)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.neg(s)
@c private func f32_neg_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = a0 ^ (UInt32(1) << 31)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.sqrt(s)
@c private func f32_sqrt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: Float = a0.squareRoot()
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.trunc(s)
@c private func f32_trunc_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: Float = a0.magnitude < 0x1p23 ? Float(signOf: a0, magnitudeOf: Float(Int64(a0))) : (a0 == a0 ? a0 : Float(bitPattern: a0.bitPattern | 0x0040_0000))
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.floor(s)
@c private func f32_floor_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: Float = a0.magnitude < 0x1p23 ? Float(signOf: a0, magnitudeOf: (Float(Int64(a0)) > a0 ? Float(Int64(a0)) - 1 : Float(Int64(a0)))) : (a0 == a0 ? a0 : Float(bitPattern: a0.bitPattern | 0x0040_0000))
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.ceil(s)
@c private func f32_ceil_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: Float = a0.magnitude < 0x1p23 ? Float(signOf: a0, magnitudeOf: (Float(Int64(a0)) < a0 ? Float(Int64(a0)) + 1 : Float(Int64(a0)))) : (a0 == a0 ? a0 : Float(bitPattern: a0.bitPattern | 0x0040_0000))
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.nearest(s)
@c private func f32_nearest_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: Float = a0.magnitude < 0x1p23 ? Float(signOf: a0, magnitudeOf: (a0.magnitude + 0x1p23 - 0x1p23)) : (a0 == a0 ? a0 : Float(bitPattern: a0.bitPattern | 0x0040_0000))
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.eq(s,s)
@c private func f32_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.eq(s,I)
@c private func f32_eq_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.ne(s,s)
@c private func f32_ne_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.ne(s,I)
@c private func f32_ne_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.lt(s,s)
@c private func f32_lt_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.lt(s,I)
@c private func f32_lt_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.gt(s,s)
@c private func f32_gt_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.gt(s,I)
@c private func f32_gt_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.le(s,s)
@c private func f32_le_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.le(s,I)
@c private func f32_le_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.ge(s,s)
@c private func f32_ge_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.ge(s,I)
@c private func f32_ge_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f64.add(s,s)
@c private func f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 + b0
  write(sp, pc, 3, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.add(s,c)
@c private func f64_add_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: Double = a0 + b0
  write(sp, pc, 6, v0.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

// f64.sub(s,s)
@c private func f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 - b0
  write(sp, pc, 3, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.sub(s,c)
@c private func f64_sub_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: Double = a0 - b0
  write(sp, pc, 6, v0.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

// f64.sub(c,s)
@c private func f64_sub_cs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = longF64(pc, 1)
  let b0 = slotF64(sp, pc, 5, fa)
  let v0: Double = a0 - b0
  write(sp, pc, 6, v0.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

// f64.mul(s,s)
@c private func f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 * b0
  write(sp, pc, 3, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.mul(s,c)
@c private func f64_mul_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: Double = a0 * b0
  write(sp, pc, 6, v0.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

// f64.div(s,s)
@c private func f64_div_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 / b0
  write(sp, pc, 3, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.div(s,c)
@c private func f64_div_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: Double = a0 / b0
  write(sp, pc, 6, v0.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

// f64.div(c,s)
@c private func f64_div_cs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = longF64(pc, 1)
  let b0 = slotF64(sp, pc, 5, fa)
  let v0: Double = a0 / b0
  write(sp, pc, 6, v0.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

// f64.min(s,s)
@c private func f64_min_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 < b0 ? a0 : (b0 < a0 ? b0 : (a0 == b0 ? Double(bitPattern: a0.bitPattern | b0.bitPattern) : a0 + b0))
  write(sp, pc, 3, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.max(s,s)
@c private func f64_max_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 > b0 ? a0 : (b0 > a0 ? b0 : (a0 == b0 ? Double(bitPattern: a0.bitPattern & b0.bitPattern) : a0 + b0))
  write(sp, pc, 3, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.copysign(s,s)
@c private func f64_copysign_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = (a0 & ~(UInt64(1) << 63)) | (b0 & (UInt64(1) << 63))
  write(sp, pc, 3, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f64.abs(s)
@c private func f64_abs_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt64 = a0 & ~(UInt64(1) << 63)
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f64.neg(s)
@c private func f64_neg_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt64 = a0 ^ (UInt64(1) << 63)
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f64.sqrt(s)
@c private func f64_sqrt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.trunc(s)
@c private func f64_trunc_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.magnitude < 0x1p52 ? Double(signOf: a0, magnitudeOf: Double(Int64(a0))) : (a0 == a0 ? a0 : Double(bitPattern: a0.bitPattern | 0x0008_0000_0000_0000))
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.floor(s)
@c private func f64_floor_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.magnitude < 0x1p52 ? Double(signOf: a0, magnitudeOf: (Double(Int64(a0)) > a0 ? Double(Int64(a0)) - 1 : Double(Int64(a0)))) : (a0 == a0 ? a0 : Double(bitPattern: a0.bitPattern | 0x0008_0000_0000_0000))
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.ceil(s)
@c private func f64_ceil_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.magnitude < 0x1p52 ? Double(signOf: a0, magnitudeOf: (Double(Int64(a0)) < a0 ? Double(Int64(a0)) + 1 : Double(Int64(a0)))) : (a0 == a0 ? a0 : Double(bitPattern: a0.bitPattern | 0x0008_0000_0000_0000))
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.nearest(s)
@c private func f64_nearest_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.magnitude < 0x1p52 ? Double(signOf: a0, magnitudeOf: (a0.magnitude + 0x1p52 - 0x1p52)) : (a0 == a0 ? a0 : Double(bitPattern: a0.bitPattern | 0x0008_0000_0000_0000))
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.eq(s,s)
@c private func f64_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f64.eq(s,c)
@c private func f64_eq_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  write(sp, pc, 6, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f64.ne(s,s)
@c private func f64_ne_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFloat1(_ table: UnsafeMutablePointer<Handler>) {
    table[197] = f32_add_ss
    table[198] = f32_add_sI
    table[199] = f32_sub_ss
    table[200] = f32_sub_sI
    table[201] = f32_sub_Is
    table[202] = f32_mul_ss
    table[203] = f32_mul_sI
    table[204] = f32_div_ss
    table[205] = f32_div_sI
    table[206] = f32_div_Is
    table[207] = f32_min_ss
    table[208] = f32_max_ss
    table[209] = f32_copysign_ss
    table[210] = f32_abs_s
    table[211] = f32_neg_s
    table[212] = f32_sqrt_s
    table[213] = f32_trunc_s
    table[214] = f32_floor_s
    table[215] = f32_ceil_s
    table[216] = f32_nearest_s
    table[217] = f32_eq_ss
    table[218] = f32_eq_sI
    table[219] = f32_ne_ss
    table[220] = f32_ne_sI
    table[221] = f32_lt_ss
    table[222] = f32_lt_sI
    table[223] = f32_gt_ss
    table[224] = f32_gt_sI
    table[225] = f32_le_ss
    table[226] = f32_le_sI
    table[227] = f32_ge_ss
    table[228] = f32_ge_sI
    table[229] = f64_add_ss
    table[230] = f64_add_sc
    table[231] = f64_sub_ss
    table[232] = f64_sub_sc
    table[233] = f64_sub_cs
    table[234] = f64_mul_ss
    table[235] = f64_mul_sc
    table[236] = f64_div_ss
    table[237] = f64_div_sc
    table[238] = f64_div_cs
    table[239] = f64_min_ss
    table[240] = f64_max_ss
    table[241] = f64_copysign_ss
    table[242] = f64_abs_s
    table[243] = f64_neg_s
    table[244] = f64_sqrt_s
    table[245] = f64_trunc_s
    table[246] = f64_floor_s
    table[247] = f64_ceil_s
    table[248] = f64_nearest_s
    table[249] = f64_eq_ss
    table[250] = f64_eq_sc
    table[251] = f64_ne_ss
  }
}
