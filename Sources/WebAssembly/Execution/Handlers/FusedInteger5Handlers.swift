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

// i32.mul(s,s); i32.sub(s,t)
@c private func i32_mul_ss__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &* b0
  let a1 = slot32(sp, pc, 3)
  let v1: UInt32 = a1 &- v0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,i); i32.sub(t,s)
@c private func i32_mul_si__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &- b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,i); i32.sub(s,s)
@c private func i32_mul_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &* b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &- b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,i); i32.sub(s,t)
@c private func i32_mul_si__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let a1 = slot32(sp, pc, 3)
  let v1: UInt32 = a1 &- v0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,s); i32.sub(t,s)
@c private func i32_shl_ss__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &- b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,s); i32.sub(s,s)
@c private func i32_shl_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &- b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,s); i32.sub(s,t)
@c private func i32_shl_ss__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  let a1 = slot32(sp, pc, 3)
  let v1: UInt32 = a1 &- v0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,i); i32.sub(t,s)
@c private func i32_shl_si__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &- b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,i); i32.sub(s,s)
@c private func i32_shl_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &<< b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &- b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,i); i32.sub(s,t)
@c private func i32_shl_si__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &<< b0
  let a1 = slot32(sp, pc, 3)
  let v1: UInt32 = a1 &- v0
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.add(t,s)
@c private func i32_sub_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.add(t,i)
@c private func i32_sub_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.and(t,s)
@c private func i32_sub_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.and(t,i)
@c private func i32_sub_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.shr_s(t,s)
@c private func i32_sub_ss__i32_shr_s_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = UInt32(bitPattern: Int32(bitPattern: v0) &>> Int32(bitPattern: b1))
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.shr_s(t,i)
@c private func i32_sub_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = UInt32(bitPattern: Int32(bitPattern: v0) &>> Int32(bitPattern: b1))
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.shr_u(t,s)
@c private func i32_sub_ss__i32_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &>> b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); i32.shr_u(t,i)
@c private func i32_sub_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &>> b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.mul(t,s)
@c private func i32_add_ss__i32_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &* b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.mul(t,s)
@c private func i32_add_si__i32_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &* b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.rotl(s,i); i32.or(t,s)
@c private func i32_rotl_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 | b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.rotl(s,i); i32.xor(t,s)
@c private func i32_rotl_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,i); i32.and(t,i); i32.add(t,s)
@c private func i32_shr_u_si__i32_and_ti__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 & b1
  let b2 = slot32(sp, pc, 4)
  let v2: UInt32 = v1 &+ b2
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s); i32.shl(t,i); i32.add(t,s)
@c private func i32_and_ss__i32_shl_ti__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &<< b1
  let b2 = slot32(sp, pc, 4)
  let v2: UInt32 = v1 &+ b2
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); i32.shl(t,i); i32.add(t,s)
@c private func i32_and_si__i32_shl_ti__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &<< b1
  let b2 = slot32(sp, pc, 4)
  let v2: UInt32 = v1 &+ b2
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.add(t,s); i32.add(t,s)
@c private func i32_add_ss__i32_add_ts__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = slot32(sp, pc, 4)
  let v2: UInt32 = v1 &+ b2
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.add(d,s)
@c private func i32_add_ss__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.add(d,i)
@c private func i32_add_ss__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.and(d,s)
@c private func i32_add_ss__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.and(d,i)
@c private func i32_add_ss__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.xor(d,s)
@c private func i32_add_ss__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.xor(d,i)
@c private func i32_add_ss__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.add(d,s)
@c private func i32_add_si__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.add(d,i)
@c private func i32_add_si__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.and(d,s)
@c private func i32_add_si__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.and(d,i)
@c private func i32_add_si__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.xor(d,s)
@c private func i32_add_si__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); i32.xor(d,i)
@c private func i32_add_si__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s); i32.add(d,s)
@c private func i32_and_ss__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s); i32.add(d,i)
@c private func i32_and_ss__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s); i32.and(d,s)
@c private func i32_and_ss__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedInteger5(_ table: UnsafeMutablePointer<Handler>) {
    table[711] = i32_mul_ss__i32_sub_st
    table[712] = i32_mul_si__i32_sub_ts
    table[713] = i32_mul_si__i32_sub_ss
    table[714] = i32_mul_si__i32_sub_st
    table[715] = i32_shl_ss__i32_sub_ts
    table[716] = i32_shl_ss__i32_sub_ss
    table[717] = i32_shl_ss__i32_sub_st
    table[718] = i32_shl_si__i32_sub_ts
    table[719] = i32_shl_si__i32_sub_ss
    table[720] = i32_shl_si__i32_sub_st
    table[721] = i32_sub_ss__i32_add_ts
    table[722] = i32_sub_ss__i32_add_ti
    table[723] = i32_sub_ss__i32_and_ts
    table[724] = i32_sub_ss__i32_and_ti
    table[725] = i32_sub_ss__i32_shr_s_ts
    table[726] = i32_sub_ss__i32_shr_s_ti
    table[727] = i32_sub_ss__i32_shr_u_ts
    table[728] = i32_sub_ss__i32_shr_u_ti
    table[729] = i32_add_ss__i32_mul_ts
    table[730] = i32_add_si__i32_mul_ts
    table[731] = i32_rotl_si__i32_or_ts
    table[732] = i32_rotl_si__i32_xor_ts
    table[733] = i32_shr_u_si__i32_and_ti__i32_add_ts
    table[734] = i32_and_ss__i32_shl_ti__i32_add_ts
    table[735] = i32_and_si__i32_shl_ti__i32_add_ts
    table[736] = i32_add_ss__i32_add_ts__i32_add_ts
    table[737] = i32_add_ss__i32_add_ds
    table[738] = i32_add_ss__i32_add_di
    table[739] = i32_add_ss__i32_and_ds
    table[740] = i32_add_ss__i32_and_di
    table[741] = i32_add_ss__i32_xor_ds
    table[742] = i32_add_ss__i32_xor_di
    table[743] = i32_add_si__i32_add_ds
    table[744] = i32_add_si__i32_add_di
    table[745] = i32_add_si__i32_and_ds
    table[746] = i32_add_si__i32_and_di
    table[747] = i32_add_si__i32_xor_ds
    table[748] = i32_add_si__i32_xor_di
    table[749] = i32_and_ss__i32_add_ds
    table[750] = i32_and_ss__i32_add_di
    table[751] = i32_and_ss__i32_and_ds
  }
}
