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

// i64.and(s,s); i64.ne(t,s); br_nez(t)
@c private func i64_and_ss__i64_ne_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.eq(t,i)
@c private func i64_and_ss__i64_eq_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.eq(t,i); br_nez(t)
@c private func i64_and_ss__i64_eq_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.ne(t,i); br_nez(t)
@c private func i64_and_ss__i64_ne_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.ne(t,s)
@c private func i64_and_ss__i64_ne_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.ne(t,i)
@c private func i64_and_ss__i64_ne_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.eq(t,s)
@c private func i64_and_si__i64_eq_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.eq(t,s); br_nez(t)
@c private func i64_and_si__i64_eq_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.ne(t,s); br_nez(t)
@c private func i64_and_si__i64_ne_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.eq(t,i)
@c private func i64_and_si__i64_eq_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.eq(t,i); br_nez(t)
@c private func i64_and_si__i64_eq_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.ne(t,i); br_nez(t)
@c private func i64_and_si__i64_ne_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.ne(t,s)
@c private func i64_and_si__i64_ne_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.ne(t,i)
@c private func i64_and_si__i64_ne_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(t,s)
@c private func i64_add_ss__i64_lt_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(t,s); br_nez(t)
@c private func i64_add_ss__i64_lt_u_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_u(t,s); br_nez(t)
@c private func i64_add_ss__i64_ge_u_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(t,i)
@c private func i64_add_ss__i64_lt_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(t,i); br_nez(t)
@c private func i64_add_ss__i64_lt_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_u(t,i); br_nez(t)
@c private func i64_add_ss__i64_ge_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(t,I)
@c private func i64_add_ss__i64_lt_u_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = word64(pc, 3)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(t,I); br_nez(t)
@c private func i64_add_ss__i64_lt_u_tI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = word64(pc, 3)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_u(t,I); br_nez(t)
@c private func i64_add_ss__i64_ge_u_tI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = word64(pc, 3)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(d,s); br_nez(t)
@c private func i64_add_ss__i64_lt_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_u(d,s); br_nez(t)
@c private func i64_add_ss__i64_ge_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(d,i)
@c private func i64_add_ss__i64_lt_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(d,i); br_nez(t)
@c private func i64_add_ss__i64_lt_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_u(d,i); br_nez(t)
@c private func i64_add_ss__i64_ge_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(d,I)
@c private func i64_add_ss__i64_lt_u_dI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = word64(pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_u(d,I); br_nez(t)
@c private func i64_add_ss__i64_lt_u_dI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = word64(pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_u(d,I); br_nez(t)
@c private func i64_add_ss__i64_ge_u_dI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = word64(pc, 4)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(t,s)
@c private func i64_add_ss__i64_lt_s_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(t,s); br_nez(t)
@c private func i64_add_ss__i64_lt_s_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_s(t,s); br_nez(t)
@c private func i64_add_ss__i64_ge_s_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) >= Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(t,i)
@c private func i64_add_ss__i64_lt_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(t,i); br_nez(t)
@c private func i64_add_ss__i64_lt_s_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_s(t,i); br_nez(t)
@c private func i64_add_ss__i64_ge_s_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = short64(pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) >= Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(t,I)
@c private func i64_add_ss__i64_lt_s_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = word64(pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(t,I); br_nez(t)
@c private func i64_add_ss__i64_lt_s_tI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = word64(pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_s(t,I); br_nez(t)
@c private func i64_add_ss__i64_ge_s_tI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = word64(pc, 3)
  let v1: UInt32 = Int64(bitPattern: v0) >= Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(d,s)
@c private func i64_add_ss__i64_lt_s_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(d,s); br_nez(t)
@c private func i64_add_ss__i64_lt_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.ge_s(d,s); br_nez(t)
@c private func i64_add_ss__i64_ge_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) >= Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(d,i)
@c private func i64_add_ss__i64_lt_s_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.lt_s(d,i); br_nez(t)
@c private func i64_add_ss__i64_lt_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) < Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedBranch7(_ table: UnsafeMutablePointer<Handler>) {
    table[1558] = i64_and_ss__i64_ne_ts__br_nez_t
    table[1559] = i64_and_ss__i64_eq_ti
    table[1560] = i64_and_ss__i64_eq_ti__br_nez_t
    table[1561] = i64_and_ss__i64_ne_ti__br_nez_t
    table[1562] = i64_and_ss__i64_ne_ts
    table[1563] = i64_and_ss__i64_ne_ti
    table[1564] = i64_and_si__i64_eq_ts
    table[1565] = i64_and_si__i64_eq_ts__br_nez_t
    table[1566] = i64_and_si__i64_ne_ts__br_nez_t
    table[1567] = i64_and_si__i64_eq_ti
    table[1568] = i64_and_si__i64_eq_ti__br_nez_t
    table[1569] = i64_and_si__i64_ne_ti__br_nez_t
    table[1570] = i64_and_si__i64_ne_ts
    table[1571] = i64_and_si__i64_ne_ti
    table[1572] = i64_add_ss__i64_lt_u_ts
    table[1573] = i64_add_ss__i64_lt_u_ts__br_nez_t
    table[1574] = i64_add_ss__i64_ge_u_ts__br_nez_t
    table[1575] = i64_add_ss__i64_lt_u_ti
    table[1576] = i64_add_ss__i64_lt_u_ti__br_nez_t
    table[1577] = i64_add_ss__i64_ge_u_ti__br_nez_t
    table[1578] = i64_add_ss__i64_lt_u_tI
    table[1579] = i64_add_ss__i64_lt_u_tI__br_nez_t
    table[1580] = i64_add_ss__i64_ge_u_tI__br_nez_t
    table[1581] = i64_add_ss__i64_lt_u_ds__br_nez_t
    table[1582] = i64_add_ss__i64_ge_u_ds__br_nez_t
    table[1583] = i64_add_ss__i64_lt_u_di
    table[1584] = i64_add_ss__i64_lt_u_di__br_nez_t
    table[1585] = i64_add_ss__i64_ge_u_di__br_nez_t
    table[1586] = i64_add_ss__i64_lt_u_dI
    table[1587] = i64_add_ss__i64_lt_u_dI__br_nez_t
    table[1588] = i64_add_ss__i64_ge_u_dI__br_nez_t
    table[1589] = i64_add_ss__i64_lt_s_ts
    table[1590] = i64_add_ss__i64_lt_s_ts__br_nez_t
    table[1591] = i64_add_ss__i64_ge_s_ts__br_nez_t
    table[1592] = i64_add_ss__i64_lt_s_ti
    table[1593] = i64_add_ss__i64_lt_s_ti__br_nez_t
    table[1594] = i64_add_ss__i64_ge_s_ti__br_nez_t
    table[1595] = i64_add_ss__i64_lt_s_tI
    table[1596] = i64_add_ss__i64_lt_s_tI__br_nez_t
    table[1597] = i64_add_ss__i64_ge_s_tI__br_nez_t
    table[1598] = i64_add_ss__i64_lt_s_ds
    table[1599] = i64_add_ss__i64_lt_s_ds__br_nez_t
    table[1600] = i64_add_ss__i64_ge_s_ds__br_nez_t
    table[1601] = i64_add_ss__i64_lt_s_di
    table[1602] = i64_add_ss__i64_lt_s_di__br_nez_t
  }
}
