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

// i32.eqz(s); br_nez(t)
@c private func i32_eqz_s__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// i32.eqz(s); br_eqz(t)
@c private func i32_eqz_s__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// i64.eqz(s); br_nez(t)
@c private func i64_eqz_s__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// i64.eqz(s); br_eqz(t)
@c private func i64_eqz_s__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// ref.is_null(s); br_nez(t)
@c private func ref_is_null_s__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// ref.is_null(s); br_eqz(t)
@c private func ref_is_null_s__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// f32.eq(s,s); br_nez(t)
@c private func f32_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.eq(s,s); br_eqz(t)
@c private func f32_eq_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.eq(s,I); br_nez(t)
@c private func f32_eq_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.eq(s,I); br_eqz(t)
@c private func f32_eq_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.ne(s,s); br_nez(t)
@c private func f32_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.ne(s,s); br_eqz(t)
@c private func f32_ne_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.ne(s,I); br_nez(t)
@c private func f32_ne_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.ne(s,I); br_eqz(t)
@c private func f32_ne_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.lt(s,s); br_nez(t)
@c private func f32_lt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.lt(s,s); br_eqz(t)
@c private func f32_lt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.lt(s,I); br_nez(t)
@c private func f32_lt_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.lt(s,I); br_eqz(t)
@c private func f32_lt_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.gt(s,s); br_nez(t)
@c private func f32_gt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.gt(s,s); br_eqz(t)
@c private func f32_gt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.gt(s,I); br_nez(t)
@c private func f32_gt_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.gt(s,I); br_eqz(t)
@c private func f32_gt_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.le(s,s); br_nez(t)
@c private func f32_le_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.le(s,s); br_eqz(t)
@c private func f32_le_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.le(s,I); br_nez(t)
@c private func f32_le_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.le(s,I); br_eqz(t)
@c private func f32_le_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.ge(s,s); br_nez(t)
@c private func f32_ge_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.ge(s,s); br_eqz(t)
@c private func f32_ge_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.ge(s,I); br_nez(t)
@c private func f32_ge_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.ge(s,I); br_eqz(t)
@c private func f32_ge_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f64.eq(s,s); br_nez(t)
@c private func f64_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.eq(s,s); br_eqz(t)
@c private func f64_eq_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.eq(s,c); br_nez(t)
@c private func f64_eq_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.eq(s,c); br_eqz(t)
@c private func f64_eq_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.ne(s,s); br_nez(t)
@c private func f64_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.ne(s,s); br_eqz(t)
@c private func f64_ne_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.ne(s,c); br_nez(t)
@c private func f64_ne_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.ne(s,c); br_eqz(t)
@c private func f64_ne_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.lt(s,s); br_nez(t)
@c private func f64_lt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.lt(s,s); br_eqz(t)
@c private func f64_lt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.lt(s,c); br_nez(t)
@c private func f64_lt_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.lt(s,c); br_eqz(t)
@c private func f64_lt_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.gt(s,s); br_nez(t)
@c private func f64_gt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.gt(s,s); br_eqz(t)
@c private func f64_gt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.gt(s,c); br_nez(t)
@c private func f64_gt_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.gt(s,c); br_eqz(t)
@c private func f64_gt_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.le(s,s); br_nez(t)
@c private func f64_le_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.le(s,s); br_eqz(t)
@c private func f64_le_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.le(s,c); br_nez(t)
@c private func f64_le_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.le(s,c); br_eqz(t)
@c private func f64_le_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.ge(s,s); br_nez(t)
@c private func f64_ge_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.ge(s,s); br_eqz(t)
@c private func f64_ge_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f64.ge(s,c); br_nez(t)
@c private func f64_ge_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f64.ge(s,c); br_eqz(t)
@c private func f64_ge_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = longF64(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 == 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// f32.lt(s,s); i32.eqz(t)
@c private func f32_lt_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt32 = v0 == 0 ? 1 : 0
  write(sp, pc, 3, UInt64(v1))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.lt(s,s); i32.eqz(t); br_nez(t)
@c private func f32_lt_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt32 = v0 == 0 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.lt(s,s); i32.eqz(t); br_eqz(t)
@c private func f32_lt_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = slotF32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt32 = v0 == 0 ? 1 : 0
  return next(sp, v1 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// f32.lt(s,I); i32.eqz(t)
@c private func f32_lt_sI__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt32 = v0 == 0 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f32.lt(s,I); i32.eqz(t); br_nez(t)
@c private func f32_lt_sI__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt32 = v0 == 0 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// f32.lt(s,I); i32.eqz(t); br_eqz(t)
@c private func f32_lt_sI__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let b0 = wordF32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt32 = v0 == 0 ? 1 : 0
  return next(sp, v1 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedCompareBranch2(_ table: UnsafeMutablePointer<Handler>) {
    table[431] = i32_eqz_s__br_nez_t
    table[432] = i32_eqz_s__br_eqz_t
    table[433] = i64_eqz_s__br_nez_t
    table[434] = i64_eqz_s__br_eqz_t
    table[435] = ref_is_null_s__br_nez_t
    table[436] = ref_is_null_s__br_eqz_t
    table[437] = f32_eq_ss__br_nez_t
    table[438] = f32_eq_ss__br_eqz_t
    table[439] = f32_eq_sI__br_nez_t
    table[440] = f32_eq_sI__br_eqz_t
    table[441] = f32_ne_ss__br_nez_t
    table[442] = f32_ne_ss__br_eqz_t
    table[443] = f32_ne_sI__br_nez_t
    table[444] = f32_ne_sI__br_eqz_t
    table[445] = f32_lt_ss__br_nez_t
    table[446] = f32_lt_ss__br_eqz_t
    table[447] = f32_lt_sI__br_nez_t
    table[448] = f32_lt_sI__br_eqz_t
    table[449] = f32_gt_ss__br_nez_t
    table[450] = f32_gt_ss__br_eqz_t
    table[451] = f32_gt_sI__br_nez_t
    table[452] = f32_gt_sI__br_eqz_t
    table[453] = f32_le_ss__br_nez_t
    table[454] = f32_le_ss__br_eqz_t
    table[455] = f32_le_sI__br_nez_t
    table[456] = f32_le_sI__br_eqz_t
    table[457] = f32_ge_ss__br_nez_t
    table[458] = f32_ge_ss__br_eqz_t
    table[459] = f32_ge_sI__br_nez_t
    table[460] = f32_ge_sI__br_eqz_t
    table[461] = f64_eq_ss__br_nez_t
    table[462] = f64_eq_ss__br_eqz_t
    table[463] = f64_eq_sc__br_nez_t
    table[464] = f64_eq_sc__br_eqz_t
    table[465] = f64_ne_ss__br_nez_t
    table[466] = f64_ne_ss__br_eqz_t
    table[467] = f64_ne_sc__br_nez_t
    table[468] = f64_ne_sc__br_eqz_t
    table[469] = f64_lt_ss__br_nez_t
    table[470] = f64_lt_ss__br_eqz_t
    table[471] = f64_lt_sc__br_nez_t
    table[472] = f64_lt_sc__br_eqz_t
    table[473] = f64_gt_ss__br_nez_t
    table[474] = f64_gt_ss__br_eqz_t
    table[475] = f64_gt_sc__br_nez_t
    table[476] = f64_gt_sc__br_eqz_t
    table[477] = f64_le_ss__br_nez_t
    table[478] = f64_le_ss__br_eqz_t
    table[479] = f64_le_sc__br_nez_t
    table[480] = f64_le_sc__br_eqz_t
    table[481] = f64_ge_ss__br_nez_t
    table[482] = f64_ge_ss__br_eqz_t
    table[483] = f64_ge_sc__br_nez_t
    table[484] = f64_ge_sc__br_eqz_t
    table[485] = f32_lt_ss__i32_eqz_t
    table[486] = f32_lt_ss__i32_eqz_t__br_nez_t
    table[487] = f32_lt_ss__i32_eqz_t__br_eqz_t
    table[488] = f32_lt_sI__i32_eqz_t
    table[489] = f32_lt_sI__i32_eqz_t__br_nez_t
    table[490] = f32_lt_sI__i32_eqz_t__br_eqz_t
  }
}
