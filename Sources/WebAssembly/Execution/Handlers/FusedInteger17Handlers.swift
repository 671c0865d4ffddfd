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

// i64.extend_i32_u(s); i64.shr_u(s,s)
@c private func i64_extend_i32_u_s__i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(a0)
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_u(s); i64.shr_u(s,t)
@c private func i64_extend_i32_u_s__i64_shr_u_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(a0)
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 &>> v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_u(s); i64.shr_u(s,i)
@c private func i64_extend_i32_u_s__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(a0)
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.add(t,s)
@c private func i64_extend_i32_s_s__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 &+ b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.add(t,i)
@c private func i64_extend_i32_s_s__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = short64(pc, 2)
  let v1: UInt64 = v0 &+ b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.add(s,s)
@c private func i64_extend_i32_s_s__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.add(s,t)
@c private func i64_extend_i32_s_s__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 &+ v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.add(s,i)
@c private func i64_extend_i32_s_s__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.sub(t,s)
@c private func i64_extend_i32_s_s__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 &- b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.sub(s,s)
@c private func i64_extend_i32_s_s__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &- b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.sub(s,t)
@c private func i64_extend_i32_s_s__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 &- v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.mul(t,s)
@c private func i64_extend_i32_s_s__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.mul(t,i)
@c private func i64_extend_i32_s_s__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = short64(pc, 2)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.mul(s,s)
@c private func i64_extend_i32_s_s__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &* b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.mul(s,t)
@c private func i64_extend_i32_s_s__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 &* v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.mul(s,i)
@c private func i64_extend_i32_s_s__i64_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 &* b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.and(t,s)
@c private func i64_extend_i32_s_s__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 & b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.and(t,i)
@c private func i64_extend_i32_s_s__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = short64(pc, 2)
  let v1: UInt64 = v0 & b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.and(s,s)
@c private func i64_extend_i32_s_s__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 & b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.and(s,t)
@c private func i64_extend_i32_s_s__i64_and_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 & v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.and(s,i)
@c private func i64_extend_i32_s_s__i64_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 & b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.or(t,s)
@c private func i64_extend_i32_s_s__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 | b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.or(t,i)
@c private func i64_extend_i32_s_s__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = short64(pc, 2)
  let v1: UInt64 = v0 | b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.or(s,s)
@c private func i64_extend_i32_s_s__i64_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 | b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.or(s,t)
@c private func i64_extend_i32_s_s__i64_or_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 | v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.or(s,i)
@c private func i64_extend_i32_s_s__i64_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 | b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shl(t,s)
@c private func i64_extend_i32_s_s__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shl(t,i)
@c private func i64_extend_i32_s_s__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = short64(pc, 2)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shl(s,s)
@c private func i64_extend_i32_s_s__i64_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &<< b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shl(s,t)
@c private func i64_extend_i32_s_s__i64_shl_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 &<< v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shl(s,i)
@c private func i64_extend_i32_s_s__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 &<< b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shr_u(t,s)
@c private func i64_extend_i32_s_s__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = slot64(sp, pc, 2)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shr_u(t,i)
@c private func i64_extend_i32_s_s__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let b1 = short64(pc, 2)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shr_u(s,s)
@c private func i64_extend_i32_s_s__i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shr_u(s,t)
@c private func i64_extend_i32_s_s__i64_shr_u_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  let a1 = slot64(sp, pc, 2)
  let v1: UInt64 = a1 &>> v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s); i64.shr_u(s,i)
@c private func i64_extend_i32_s_s__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.extend_i32_u(s); i64.shl(i,t)
@c private func i64_extend_i32_u_s__i64_shl_it(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(a0)
  let a1 = short64(pc, 2)
  let v1: UInt64 = a1 &<< v0
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.lt_u(s,s); i64.extend_i32_u(t)
@c private func i64_lt_u_ss__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.eq(s,s); i64.extend_i32_u(t)
@c private func i64_eq_ss__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.gt_u(s,s); i64.extend_i32_u(t)
@c private func i64_gt_u_ss__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  write(sp, pc, 3, v1)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.lt_u(s,s); i64.extend_i32_u(t); i64.add(t,s)
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  let b2 = slot64(sp, pc, 3)
  let v2: UInt64 = v1 &+ b2
  write(sp, pc, 4, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); i64.extend_i32_u(t); i64.add(s,s)
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  write(sp, pc, 3, v1)
  let a2 = slot64(sp, pc, 4)
  let b2 = slot64(sp, pc, 5)
  let v2: UInt64 = a2 &+ b2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); i64.extend_i32_u(t); i64.add(s,t)
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  let a2 = slot64(sp, pc, 3)
  let v2: UInt64 = a2 &+ v1
  write(sp, pc, 4, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); i64.extend_i32_u(t); i64.sub(t,s)
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let v1: UInt64 = UInt64(v0)
  let b2 = slot64(sp, pc, 3)
  let v2: UInt64 = v1 &- b2
  write(sp, pc, 4, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedInteger17(_ table: UnsafeMutablePointer<Handler>) {
    table[1226] = i64_extend_i32_u_s__i64_shr_u_ss
    table[1227] = i64_extend_i32_u_s__i64_shr_u_st
    table[1228] = i64_extend_i32_u_s__i64_shr_u_si
    table[1229] = i64_extend_i32_s_s__i64_add_ts
    table[1230] = i64_extend_i32_s_s__i64_add_ti
    table[1231] = i64_extend_i32_s_s__i64_add_ss
    table[1232] = i64_extend_i32_s_s__i64_add_st
    table[1233] = i64_extend_i32_s_s__i64_add_si
    table[1234] = i64_extend_i32_s_s__i64_sub_ts
    table[1235] = i64_extend_i32_s_s__i64_sub_ss
    table[1236] = i64_extend_i32_s_s__i64_sub_st
    table[1237] = i64_extend_i32_s_s__i64_mul_ts
    table[1238] = i64_extend_i32_s_s__i64_mul_ti
    table[1239] = i64_extend_i32_s_s__i64_mul_ss
    table[1240] = i64_extend_i32_s_s__i64_mul_st
    table[1241] = i64_extend_i32_s_s__i64_mul_si
    table[1242] = i64_extend_i32_s_s__i64_and_ts
    table[1243] = i64_extend_i32_s_s__i64_and_ti
    table[1244] = i64_extend_i32_s_s__i64_and_ss
    table[1245] = i64_extend_i32_s_s__i64_and_st
    table[1246] = i64_extend_i32_s_s__i64_and_si
    table[1247] = i64_extend_i32_s_s__i64_or_ts
    table[1248] = i64_extend_i32_s_s__i64_or_ti
    table[1249] = i64_extend_i32_s_s__i64_or_ss
    table[1250] = i64_extend_i32_s_s__i64_or_st
    table[1251] = i64_extend_i32_s_s__i64_or_si
    table[1252] = i64_extend_i32_s_s__i64_shl_ts
    table[1253] = i64_extend_i32_s_s__i64_shl_ti
    table[1254] = i64_extend_i32_s_s__i64_shl_ss
    table[1255] = i64_extend_i32_s_s__i64_shl_st
    table[1256] = i64_extend_i32_s_s__i64_shl_si
    table[1257] = i64_extend_i32_s_s__i64_shr_u_ts
    table[1258] = i64_extend_i32_s_s__i64_shr_u_ti
    table[1259] = i64_extend_i32_s_s__i64_shr_u_ss
    table[1260] = i64_extend_i32_s_s__i64_shr_u_st
    table[1261] = i64_extend_i32_s_s__i64_shr_u_si
    table[1262] = i64_extend_i32_u_s__i64_shl_it
    table[1263] = i64_lt_u_ss__i64_extend_i32_u_t
    table[1264] = i64_eq_ss__i64_extend_i32_u_t
    table[1265] = i64_gt_u_ss__i64_extend_i32_u_t
    table[1266] = i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ts
    table[1267] = i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ss
    table[1268] = i64_lt_u_ss__i64_extend_i32_u_t__i64_add_st
    table[1269] = i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_ts
  }
}
