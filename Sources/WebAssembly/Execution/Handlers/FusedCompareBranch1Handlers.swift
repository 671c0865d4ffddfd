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

// i32.eq(s,s); br_nez(t)
@c private func i32_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.ne(s,s); br_nez(t)
@c private func i32_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.eq(s,i); br_nez(t)
@c private func i32_eq_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.ne(s,i); br_nez(t)
@c private func i32_ne_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.eq(s,I); br_nez(t)
@c private func i32_eq_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.ne(s,I); br_nez(t)
@c private func i32_ne_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.lt_s(s,s); br_nez(t)
@c private func i32_lt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) < Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.ge_s(s,s); br_nez(t)
@c private func i32_ge_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.lt_s(s,i); br_nez(t)
@c private func i32_lt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) < Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.ge_s(s,i); br_nez(t)
@c private func i32_ge_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.lt_s(s,I); br_nez(t)
@c private func i32_lt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) < Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,I); br_nez(t)
@c private func i32_ge_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.lt_u(s,s); br_nez(t)
@c private func i32_lt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.ge_u(s,s); br_nez(t)
@c private func i32_ge_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.lt_u(s,i); br_nez(t)
@c private func i32_lt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.ge_u(s,i); br_nez(t)
@c private func i32_ge_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.lt_u(s,I); br_nez(t)
@c private func i32_lt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,I); br_nez(t)
@c private func i32_ge_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.gt_s(s,s); br_nez(t)
@c private func i32_gt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) > Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.le_s(s,s); br_nez(t)
@c private func i32_le_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.gt_s(s,i); br_nez(t)
@c private func i32_gt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) > Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.le_s(s,i); br_nez(t)
@c private func i32_le_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.gt_s(s,I); br_nez(t)
@c private func i32_gt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) > Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,I); br_nez(t)
@c private func i32_le_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.gt_u(s,s); br_nez(t)
@c private func i32_gt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.le_u(s,s); br_nez(t)
@c private func i32_le_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.gt_u(s,i); br_nez(t)
@c private func i32_gt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.le_u(s,i); br_nez(t)
@c private func i32_le_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.gt_u(s,I); br_nez(t)
@c private func i32_gt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,I); br_nez(t)
@c private func i32_le_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,s); br_nez(t)
@c private func i64_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.ne(s,s); br_nez(t)
@c private func i64_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.eq(s,i); br_nez(t)
@c private func i64_eq_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.ne(s,i); br_nez(t)
@c private func i64_ne_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.eq(s,I); br_nez(t)
@c private func i64_eq_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,I); br_nez(t)
@c private func i64_ne_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,s); br_nez(t)
@c private func i64_lt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.ge_s(s,s); br_nez(t)
@c private func i64_ge_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) >= Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.lt_s(s,i); br_nez(t)
@c private func i64_lt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.ge_s(s,i); br_nez(t)
@c private func i64_ge_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) >= Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.lt_s(s,I); br_nez(t)
@c private func i64_lt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.ge_s(s,I); br_nez(t)
@c private func i64_ge_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) >= Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); br_nez(t)
@c private func i64_lt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.ge_u(s,s); br_nez(t)
@c private func i64_ge_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.lt_u(s,i); br_nez(t)
@c private func i64_lt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.ge_u(s,i); br_nez(t)
@c private func i64_ge_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.lt_u(s,I); br_nez(t)
@c private func i64_lt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.ge_u(s,I); br_nez(t)
@c private func i64_ge_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,s); br_nez(t)
@c private func i64_gt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.le_s(s,s); br_nez(t)
@c private func i64_le_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) <= Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.gt_s(s,i); br_nez(t)
@c private func i64_gt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.le_s(s,i); br_nez(t)
@c private func i64_le_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) <= Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.gt_s(s,I); br_nez(t)
@c private func i64_gt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.le_s(s,I); br_nez(t)
@c private func i64_le_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) <= Int64(bitPattern: b0) ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,s); br_nez(t)
@c private func i64_gt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.le_u(s,s); br_nez(t)
@c private func i64_le_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.gt_u(s,i); br_nez(t)
@c private func i64_gt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.le_u(s,i); br_nez(t)
@c private func i64_le_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i64.gt_u(s,I); br_nez(t)
@c private func i64_gt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.le_u(s,I); br_nez(t)
@c private func i64_le_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = word64(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedCompareBranch1(_ table: UnsafeMutablePointer<Handler>) {
    table[371] = i32_eq_ss__br_nez_t
    table[372] = i32_ne_ss__br_nez_t
    table[373] = i32_eq_si__br_nez_t
    table[374] = i32_ne_si__br_nez_t
    table[375] = i32_eq_sI__br_nez_t
    table[376] = i32_ne_sI__br_nez_t
    table[377] = i32_lt_s_ss__br_nez_t
    table[378] = i32_ge_s_ss__br_nez_t
    table[379] = i32_lt_s_si__br_nez_t
    table[380] = i32_ge_s_si__br_nez_t
    table[381] = i32_lt_s_sI__br_nez_t
    table[382] = i32_ge_s_sI__br_nez_t
    table[383] = i32_lt_u_ss__br_nez_t
    table[384] = i32_ge_u_ss__br_nez_t
    table[385] = i32_lt_u_si__br_nez_t
    table[386] = i32_ge_u_si__br_nez_t
    table[387] = i32_lt_u_sI__br_nez_t
    table[388] = i32_ge_u_sI__br_nez_t
    table[389] = i32_gt_s_ss__br_nez_t
    table[390] = i32_le_s_ss__br_nez_t
    table[391] = i32_gt_s_si__br_nez_t
    table[392] = i32_le_s_si__br_nez_t
    table[393] = i32_gt_s_sI__br_nez_t
    table[394] = i32_le_s_sI__br_nez_t
    table[395] = i32_gt_u_ss__br_nez_t
    table[396] = i32_le_u_ss__br_nez_t
    table[397] = i32_gt_u_si__br_nez_t
    table[398] = i32_le_u_si__br_nez_t
    table[399] = i32_gt_u_sI__br_nez_t
    table[400] = i32_le_u_sI__br_nez_t
    table[401] = i64_eq_ss__br_nez_t
    table[402] = i64_ne_ss__br_nez_t
    table[403] = i64_eq_si__br_nez_t
    table[404] = i64_ne_si__br_nez_t
    table[405] = i64_eq_sI__br_nez_t
    table[406] = i64_ne_sI__br_nez_t
    table[407] = i64_lt_s_ss__br_nez_t
    table[408] = i64_ge_s_ss__br_nez_t
    table[409] = i64_lt_s_si__br_nez_t
    table[410] = i64_ge_s_si__br_nez_t
    table[411] = i64_lt_s_sI__br_nez_t
    table[412] = i64_ge_s_sI__br_nez_t
    table[413] = i64_lt_u_ss__br_nez_t
    table[414] = i64_ge_u_ss__br_nez_t
    table[415] = i64_lt_u_si__br_nez_t
    table[416] = i64_ge_u_si__br_nez_t
    table[417] = i64_lt_u_sI__br_nez_t
    table[418] = i64_ge_u_sI__br_nez_t
    table[419] = i64_gt_s_ss__br_nez_t
    table[420] = i64_le_s_ss__br_nez_t
    table[421] = i64_gt_s_si__br_nez_t
    table[422] = i64_le_s_si__br_nez_t
    table[423] = i64_gt_s_sI__br_nez_t
    table[424] = i64_le_s_sI__br_nez_t
    table[425] = i64_gt_u_ss__br_nez_t
    table[426] = i64_le_u_ss__br_nez_t
    table[427] = i64_gt_u_si__br_nez_t
    table[428] = i64_le_u_si__br_nez_t
    table[429] = i64_gt_u_sI__br_nez_t
    table[430] = i64_le_u_sI__br_nez_t
  }
}
